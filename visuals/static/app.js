"use strict";var ketenkaart=(()=>{var mr=Object.defineProperty;var zp=Object.getOwnPropertyDescriptor;var Pp=Object.getOwnPropertyNames;var Np=Object.prototype.hasOwnProperty;var Rp=(t,e)=>{for(var o in e)mr(t,o,{get:e[o],enumerable:!0})},Ip=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Pp(e))!Np.call(t,r)&&r!==o&&mr(t,r,{get:()=>e[r],enumerable:!(n=zp(e,r))||n.enumerable});return t};var qp=t=>Ip(mr({},"__esModule",{value:!0}),t);var ld={};Rp(ld,{answerTo:()=>ft,compare:()=>F,csv:()=>nn,data:()=>g,graphNow:()=>ha,here:()=>P,matrixSvg:()=>Hr,scenarioOf:()=>G});function nn(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Fa=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Fa(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},Aa=new Map;function za(t){var e=Aa.get(this);return e||(e=new Map,Aa.set(this,e)),(e=Fa(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],m=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,i):s===3&&(f||i)?(c.push(3,f,i),s=2):s===2&&i==="..."&&f?c.push(4,f,0):s===2&&i&&!f?c.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(c.push(s,0,i,r),s=6),f&&(c.push(s,f,0,r),s=6)),i=""},p=0;p<o.length;p++){p&&(s===1&&m(),m(p));for(var u=0;u<o[p].length;u++)n=o[p][u],s===1?n==="<"?(m(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(m(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[p][u+1]===">")?(m(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(m(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return m(),c})(t)),e),arguments,[])).length>1?e:e[0]}var mt,Ra,Wp,ho,fr,cs,Ia,as,qa,$r,ur,Dp,Bn=Symbol.for("pv"),ps={},ms=[],Hp=/^m(i|n|o|s|text|space)$/,dr=Array.isArray,hr=ms.slice,Ro=Object.assign;function No(t){t&&t.parentNode&&t.remove()}function gr(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?hr.call(arguments,2):o),Ln(t,i,n,r,null)}function Ln(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Bn,__v:r||++Ra,__i:-1,__u:0};return!r&&mt.vnode&&mt.vnode(s),s}function fs(t){return t.children}function is(t,e){this.props=t,this.context=e,this.__g=0}function go(t,e){if(e==null)return t.__&&go(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:go(t)}function Up(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Ro({constructor:Bn},o)).__v=o.__v+1,mt.vnode&&mt.vnode(e),br(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||go(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Ka(r,e,s),o.__=o.__e=null,e.__e!=n&&Wa(e))}function Wa(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Wa(t)}function Pa(t){(8&t.__g||(t.__g|=8,ho.push(t),cs++))&&fr==mt.debounceRendering||((fr=mt.debounceRendering)||queueMicrotask)(Da)}function Da(){try{for(var t,e=1;ho.length;)ho.length>e&&ho.sort(Ia),t=ho.shift(),e=ho.length,8&t.__g&&Up(t)}finally{(cs=ho.length)&&(fr||queueMicrotask)(Da)}}function Ha(t,e,o,n,r,s,i,l,c,m,p){var u,f,$,d,h,y,S=n.__k||ms,v=e.length;for(c=Gp(o,e,S,c,v),u=0;u<v;u++)($=o.__k[u])!=null&&(f=~$.__i&&S[$.__i]||ps,$.__i=u,y=br(t,$,f,r,s,i,l,c,m,p),d=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&kr(f.ref,null,$,f),$.ref&&p.push($.ref,$.__c||d,$)),h=h||d,4&$.__u?(c=Ua($,c,t,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&y!==void 0?c=y:d&&(c=d.nextSibling),$.__u&=-21);return o.__e=h,c}function Gp(t,e,o,n,r){var s,i,l,c,m,p,u,f,$,d=o.length,h=d,y=0,S=0,v=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[s]=Ln(null,i):dr(i)?i=v[s]=Ln(fs,{children:i}):i.constructor===Bn&&i.__b?i=v[s]=Ln(i.type,i.props,i.key,i.ref,i.__v):v[s]=i,c=s+y,i.__=t,i.__b=t.__b+1,l=null,~(m=i.__i=Kp(i,o,c,h))&&(h--,(l=o[m])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,m==c-1?y--:m==c+1?y++:m!=c&&(m>c?y--:y++,S=1)):(~m||(r>d?y--:r<d&&y++),typeof i.type!="function"&&(i.__u|=4))):v[s]=null;if(S){for(p=[],u=[],s=0;s<r;s++)if((i=v[s])&&16&i.__u){for(y=0,f=p.length;y<f;)p[$=y+f>>1]<i.__i?y=$+1:f=$;p[y]=i.__i,u[s]=y+1}for(y=p.length;s--;)u[s]&&(u[s]==y?y--:v[s].__u|=4)}if(h)for(s=0;s<d;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=go(l)),yr(l,l));return n}function Ua(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Ua(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=go(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Kp(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Na(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function rs(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Na(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Na(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=ur[e]||(ur[e]=Vp(e)),(t.__a||(t.__a={}))[e]=$r,s=e!=(e=e.replace(qa,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Vp(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[as]==null)e[as]=$r++;else if(e[as]<this.__a[t])return;return o(mt.event?mt.event(e):e)}}}function br(t,e,o,n,r,s,i,l,c,m){var p,u,f,$,d,h,y,S,v,C,x,H,tt,L,yt,te,O,D,q=e.type;if(e.constructor!==Bn)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,u=s=[],p.nodeType==8?l=ls(p,s):s.push(p),l=s[0]||l),(p=mt.__b)&&p(e);t:if(typeof q=="function"){f=i.length;try{if(S=e.props,v=(p=q.prototype)&&p.render,C=(p=q.contextType)&&n[p.__c],x=p?C?C.props.value:p.__:n,($=o.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new q(S,x):(e.__c=$=new is(S,x),$.constructor=q,$.render=Yp),C&&C.sub($),$.state||($.state={}),$.__n=n,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),q.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Ro({},$.__s)),Ro($.__s,q.getDerivedStateFromProps(S,$.__s)))),d=$.props,h=$.state,$.__v=e,o.__c){if(S!==d&&v&&!q.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(S,x),e.__v==o.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(S,$.__s,x)===!1){e.__v!=o.__v&&($.props=S,$.state=$.__s,$.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Q){Q&&(Q.__=e)}),ms.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=go(o);break t}$.componentWillUpdate&&$.componentWillUpdate(S,$.__s,x),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(d,h,y)})}else v&&!q.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=x,$.props=S,$.__P=t,$.__g&=-5,H=mt.__r,tt=v?25:0;do $.__g&=-9,H&&H(e),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++tt<25);v&&(ms.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(n=Ro({},n,$.getChildContext())),v&&o.__c&&$.getSnapshotBeforeUpdate&&(y=$.getSnapshotBeforeUpdate(d,h)),L=p&&p.type===fs&&p.key==null?p.props.children:p,S.__P&&(p=l,r=(t=S.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Q){Q&&yr(Q,Q)}),o.__k=null),l=o.__k?go(o,0):null),l=Ha(t,dr(L)?L:[L],e,o,n,r,s,i,l,c,m),S.__P&&(e.__e=null,l=p),e.__u&=-161,u&&u.some(No),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Q){if(i.length=f,e.__v=null,c||s)if(Q&&Q.then){if(e.__u|=128|c,s){for(~(O=s.indexOf(l||void 0))||(O=s.length);(D=s[O-1])&&D.nodeType==8;)O--;for(;O<s.length;O++)if(D=s[O])if(s[O]=null,yt){if(D==te)break}else{if(D.nodeType!=8)break;D.data.startsWith("$s")&&(te=ls(yt=D))}}if(!yt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;yt=l}(p=ls(yt=e.__c.__z||(e.__c.__z=yt)))?(e.__e=yt,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(No);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Q&&Q.then||Ga(e),mt.__e(Q,e,o)}}else l=e.__e=Zp(o.__e,e,o,n,r,s,i,c,m,t);return(p=mt.diffed)&&p(e),l}function ls(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Ga(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Ga))}function Ka(t,e,o){for(var n=0;n<o.length;)kr(o[n++],o[n++],o[n++]);mt.__c&&mt.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){mt.__e(s,r.__v)}})}function Zp(t,e,o,n,r,s,i,l,c,m){var p,u,f,$,d,h,y,S,v=o.props||ps,C=e.props,x=e.type;if(x=="svg"?r="http://www.w3.org/2000/svg":x=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((d=s[p])&&(x?d.localName==x:d.nodeType==3)){t=d,s[p]=null;break}}if(!t){if(S=m.ownerDocument||document,!x)return S.createTextNode(C);t=S.createElementNS(r,x,C.is?C:m),l&&(mt.__m&&mt.__m(e,s),l=!1),s=null}if(x){if(m=x=="template"&&t.content||t,s=x=="textarea"&&C.defaultValue!=null?null:s&&hr.call(m.childNodes),!l&&s)for(v={},p=0;p<t.attributes.length;p++)v[(d=t.attributes[p]).name]=d.value;for(p in v)d=v[p],p=="dangerouslySetInnerHTML"?f=d:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in C||rs(t,p,null,d,r);for(p in C)d=C[p],p=="children"?$=d:p=="dangerouslySetInnerHTML"?u=d:p=="value"?h=d:p=="checked"?y=d:l&&typeof d!="function"||v[p]===d||rs(t,p,d,v[p],r);u?(l||f&&(u.__html==f.__html||u.__html==t.innerHTML)||(t.innerHTML=u.__html),e.__k=[]):(f&&(t.textContent=""),(x=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Hp.test(x))&&(r="http://www.w3.org/1999/xhtml"),Ha(m,dr($)?$:[$],e,o,n,r,s,i,s?s[0]:o.__k&&go(o,0),l,c),s&&s.some(No)),l&&x!="textarea"||(p="value",x=="progress"&&h==null?t.removeAttribute(p):h==null||h===t[p]&&(x!="progress"||h)||rs(t,p,h,v[p],r),p="checked",y!=null&&y!=t[p]&&rs(t,p,y,v[p],r))}else v===C||l&&t.data==C||(t.data=C);return t}function kr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){mt.__e(r,o)}}function yr(t,e,o){var n,r,s,i;if(mt.unmount&&mt.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||kr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){mt.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&yr(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=ls(n,s=[]))&&(n==t.__e&&s.some(No),No(r),No(n)),o||No(t.__e),t.__e=t.__c=t.__=null}function Yp(t,e,o){return this.constructor(t,o)}function Ue(t,e){var o,n,r,s;mt.__&&mt.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Ln(fs,{children:[t]}),r=[],s=[],br(e,e.__k,n||ps,ps,e.namespaceURI,n?null:e.firstChild?hr.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Ka(r,e.__k,s),e.__k.props.children=null}mt={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw cs=0,t}},Ra=0,Wp=function(t){return t!=null&&t.constructor===Bn},is.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Ro({},this.state)),typeof t=="function"&&(t=t(Ro({},o),this.props)),t&&(Ro(o,t),this.__v&&(e&&this.__k.push(e),Pa(this)))},is.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Pa(this))},is.prototype.render=fs,ho=[],cs=0,Ia=function(t,e){return t.__v.__b-e.__v.__b},as=Symbol(),qa=/(PointerCapture)$|Capture$/i,$r=0,ur={},Dp=0;var sn,Ct,wr,Va,vr=Object.is,us=0,ni=[],_r=[],_t=mt,Za=_t.__b,Ya=_t.__r,Qa=_t.diffed,Xa=_t.__c,Ja=_t.unmount,ti=_t.__;function $s(t,e){_t.__h&&_t.__h(Ct,t,us||e),us=0;var o=Ct.__H||(Ct.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function V(t){return us=1,Qp(si,t)}function Qp(t,e,o){var n=$s(sn++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):si(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);vr(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=Ct,!Ct.__f)){Ct.__f=!0;var r=Ct.shouldComponentUpdate;Ct.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var m=!1,p=this.props!=s;if(c.__.some(function(f){f.__N&&(m=!0,vr(f.__[0],f.__N[0])||(p=!0))}),r){var u=r.call(this,s,i,l);return m?u||p:u}return!m||p}}return n.__}function Fe(t,e){var o=$s(sn++,3);!_t.__s&&Sr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,Ct.__H.__h.push(o))}function jt(t,e){var o=$s(sn++,4);!_t.__s&&Sr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,Ct.__h.push(o))}function gt(t){return us=5,je(function(){return{current:t}},[])}function je(t,e){var o=$s(sn++,7);return Sr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Xp(){var t;do{for(;t=_r.shift();)try{En(t)}catch(o){_t.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=ni.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(En),e.__h.some(xr),e.__h=[]}catch(o){e.__h=[],_t.__e(o,t.__v)}}}while(_r.length)}_t.__b=function(t){Ct=null,Za&&Za(t)},_t.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ti&&ti(t,e)},_t.__r=function(t){Ya&&Ya(t),sn=0;var e=(Ct=t.__c).__H;e&&(wr==Ct?Ct.__h=[]:(e.__h.some(En),e.__h.some(xr),sn=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),wr=Ct},_t.diffed=function(t){Qa&&Qa(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&oi(ni.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),wr=Ct=null},_t.__c=function(t,e){e.some(function(o){try{o.__h.some(En),o.__h=o.__h.filter(function(n){return!n.__||xr(n)})}catch(n){o.__h=[function(){throw n}]}}),Xa&&Xa(t,e)},_t.unmount=function(t){Ja&&Ja(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,oi(_r.push(r))}else En(r)}catch(s){e=s}}),n.__H=void 0,e&&_t.__e(e,n.__v))};var ei=typeof requestAnimationFrame=="function";function Jp(t){var e,o=function(){clearTimeout(n),ei&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);ei&&(e=requestAnimationFrame(o))}function oi(t){t!=1&&Va==_t.requestAnimationFrame||((Va=_t.requestAnimationFrame)||Jp)(Xp)}function En(t){var e=Ct,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),Ct=e}function xr(t){var e=Ct;t.__c=t.__(),Ct=e}function Sr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!vr(o,t[n])})}function si(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function ri(t){return Array.isArray(t)?t.map(ri):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[gr("wbr",null),e]:[e])}var a=za.bind((t,e,...o)=>gr(t,e,...typeof t=="string"?o.map(ri):o));var tm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],em={ernst:"gewicht"},P={route:null,started:!1},ai,Or=0,ii=new Map;function jr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[em[r]||r,s]))}}function j(t,e={},o=!0){let n=o&&P.route?Object.fromEntries(tm.filter(i=>P.route.query[i]).map(i=>[i,P.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ce=t=>j(["ding",t]);function R(t,e=!1){let o={...P.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=j(P.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Or},"",n),Cr())}function Cr(t=!1){let e=jr(location.hash),o=P.route?.path.join("/")===e.path.join("/");P.route=e,ai(e),!o&&window.scrollTo(0,t&&ii.get(history.state?.turn)||0)}function li(t){ai=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Or=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>ii.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++Or},""),Cr(r)};return window.addEventListener("popstate",n,{signal:o}),Cr(),P.started=!0,()=>e.abort()}function Ge(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),B=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var E=t=>t.slice(0,1).toUpperCase()+t.slice(1),et=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],om=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),F=(t,e)=>om.compare(t,e);function ci(t,e){let o=et(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function pi(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var g=JSON.parse(document.getElementById("gegevens").textContent),nm=[...Object.keys(g.things),...Object.keys(g.addresses)],Mr=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+nm[n]);if(Array.isArray(t))return t.map(Mr);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=Mr(o);return t};for(let t of g.numbered)g[t]=Mr(g[t]);var Io=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]])));for(let{at:t}of Object.values(g.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=Io(n);for(let t of Object.values(g.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[g.queries,g.views,g.codes,...Object.values(g.codes),g.names,g.flags,g.told,...Object.values(g.told),g.absent,g.dates,g.lists,g.kinds,g.called,g.works,g.partners,g.lookups,g.words,g.addresses])Object.setPrototypeOf(t,null);var oe=new Map(Object.entries(g.things)),rn=new Map(g.plans.map(t=>[t.key,t])),z=g.plans.length>1,b=g.words,Ht=t=>t?.words.page||b,W=t=>rn.get(t)||(z?void 0:g.plans[0]),ot=t=>rn.get(t.split("/")[0]),qo=(t,e)=>!e||!ot(t)||ot(t).key===e,ao=[...new Map(g.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),pe=ao[ao.length-1].date,zt=[...new Map(g.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ke=(t,e)=>{let o=ot(t);return o?g.stands[e]?.[o.key]||o.date:e},Z=t=>g.dates[t]||t||"",Wo=(t=W())=>t?.source||g.source,ke=t=>t.plan?[rn.get(t.plan)]:g.plans,bo=(t,e=W())=>(e?e.dates:ao).find(o=>o.date===t)?.label||Z(t);var Tr=5*2**20,A=()=>window.werkplaats,Me=()=>g.served||!!A()&&A().state!=="off";async function ds(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var mi=t=>A()?A().ask("answer",{options:t}):ds(`antwoord?${new URLSearchParams(t)}`),fi=t=>A()?A().ask("words",{passage:t}):ds(`api/woorden?vindplaats=${encodeURIComponent(t)}`),ui=t=>A()?A().ask("find",{text:t}):ds(`api/zoek?woorden=${encodeURIComponent(t)}`);async function $i(t,e,o){if(A())return(await A().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var di=()=>g.served?["docx","xlsx"]:Me()?["xlsx"]:[];async function Lr(t){if(A())return A().ask("check",{name:t.name,data:await hs(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return ds("controleer",{method:"POST",body:t,headers:e})}async function hs(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var hi=Io(g.answers.cells),gi=Io(g.answers.gaps),sm=Io(g.answers.candidates),rm=Io(g.answers.losses),am=Io(g.answers.reach);for(let t of[...gi,...hi])"candidates"in t&&(t.candidates=sm[t.candidates]);var Br=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function ft(t){let e=g.answers.by[t.key],o=(r,s)=>Br(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>gi[r]),matrix:o(e.matrix,hi),without:o(e.without,rm),apart:e.apart,points:e.points,most:e.most,reach:e.reach.map(r=>am[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:Br(e.read.matrix,n),without:Br(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),most:n(e.read.most),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function an({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var Ar=t=>t.key in g.answers.by,im=t=>Ar(t)||!!A();function G(t){let e=z&&rn.has(t.plan)?t.plan:"",o=ao.some(i=>i.date===t.stand)?t.stand:pe,n=t.koppelingen==="genoemd",r=Er({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:pe}].map(Er).find(im)||Er({plan:e,date:pe,stated:!1,expect:!0,strict:!1})}function Er({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function Fr(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>G(n(s)).key)).size===o.length?o:[]}var gs=(t,e)=>rn.get(e)?.steps.find(o=>o.notation===t)?.id;var An=[],at=(t,e)=>oe.get(t)?.[e]||An,w=(t,e)=>at(t,e)[0]||"",Pt=(t,e)=>at(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),I=(t,e)=>Pt(t,e)[0]||"",Mt=t=>oe.has(t),ln=t=>at(t,"type"),ye=t=>ks.get(t)||An,we=(t,e)=>ln(t).includes(e),bi=t=>ln(t).map(e=>g.kinds[e]).find(Boolean),ko=t=>bi(t)?.page||"",bt=t=>bi(t)?.kind||"",Fn=t=>ko(t)==="organisation",io=t=>ko(t)==="undertaking",it=t=>!!ko(t)&&!!w(t,"prefLabel"),ys=(t,e)=>(g.flags[t]||An).includes(e),N=(t,e)=>g.codes[t]?.[e]?.label||e||"",ve=(t,e)=>N(g.lists[e],w(t,e)),yo=t=>g.names[t]||b.thing.foreign[t]||t,bs=new Map,ks=new Map;for(let[t,e]of oe){for(let o of e.type||An)ks.has(o)||ks.set(o,[]),ks.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);bs.has(s)||bs.set(s,[]),bs.get(s).push([t,o])}}var Te=t=>bs.get(t)||An,Ut=(t,e,o="initiative")=>Te(t).filter(([n,r])=>r===o&&we(n,e)).map(([n])=>n),_=t=>g.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.split("/").pop(),ze=t=>g.called[t]?.short||_(t),ki=[...oe.keys()].filter(io),lm=[...oe.keys()].filter(Fn),yi=t=>zt.find(e=>e.notation===t),cn=Object.entries(g.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:ys("atSteps",t)})),cm=new Map(lm.map(t=>[w(t,"notation"),t])),ne=t=>cm.get(t)||"",lt=t=>g.addresses[t]||"",Lt=t=>Pt(t,"passage");var pn=b.search,zn=t=>` ${(et(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Rn=t=>zn(t).split(" ").filter(Boolean),Pn,wo,zr=new Map(g.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),Rr=new Map;for(let[t,e]of g.search.english)Rr.set(t,[...Rr.get(t)||[],e]);var wi=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(zn),names:zn(s.join(" ")),text:zn(r.join(" "))});function pm(){let t=new Map([...oe.keys()].filter(it).map(e=>[e,g.called[e]?[_(e)]:[]]));for(let[e,o]of oe){let n=t.has(e)?e:pn.owners.flatMap(r=>Pt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...pn.texts.flatMap(r=>o[r]||[]))}return t}var mm=t=>T([_(t),...at(t,"prefLabel"),...at(t,"altLabel"),...Rr.get(t)||[]]),fm=()=>[...[...pm()].map(([t,e])=>{let o=Math.min(...ln(t).map(n=>Number(pn.weights[n]??pn.weights.rest)));return wi(t,["ding",t],_(t),bt(t),e,mm(t),o)}),...Object.entries(g.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return wi(t,["vragen",t],e,pn.question,r,[e],pn.weights.question)})],vi;function um(){Pn=fm(),vi=Pn.map(t=>T(t.titles)).filter(t=>t.length>1),wo=new Map;for(let t of Pn)for(let e of Rn(t.names+t.text))wo.set(e,(wo.get(e)||0)+1)}function $m(t){let e=zn(t),o=vi.flatMap(n=>n.filter(r=>r.length>dm&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var dm=4,Nn=3;function _i(t){return Pr.has(t)||Pr.set(t,hm(t)),Pr.get(t)}var Pr=new Map;function hm(t){if(zr.has(t))return zr.get(t);if(wo.has(t)||t.length<=Nn+1)return[t];let e=[...wo.keys()].filter(o=>o.length>Nn&&t.startsWith(o)&&t.length-o.length<Nn);return[t,...e.flatMap(o=>zr.get(o)||[o])]}var Nr=(t,e)=>t.includes(e.length<Nn?` ${e}`:e)||_i(e).some(o=>t.includes(` ${o} `));function gm(t,e){if(t.titles.includes(e))return 0;let o=Rn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Nr(t.names,n))?2:o.every(n=>Nr(t.text,n)||Nr(t.names,n))?3:null}function ws(t){if(!Rn(t).length)return{wanted:[],found:[]};Pn||um();let e=$m(t),o=Pn.map(r=>({item:r,place:Math.min(...e.map(s=>gm(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||F(r.item.label,s.item.label));return{wanted:T([...et(t).split(/\s+/),...e.flatMap(Rn).flatMap(_i)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var xi=t=>{let{found:e}=ws(t);return e.length===1?j(e[0].path):""};function Si(t){let e=Rn(t),o=s=>{let i=s.length<5?1:2;return[...wo].map(([l,c])=>({one:l,count:c,far:pi(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>wo.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>wo.has(s)&&s.length>=Nn):[];return{meant:n.join()!==e.join()&&ws(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function Oi(t,e){let o=i=>i!==t.label&&e.some(l=>et(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>et(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Ir=t=>I(t,"broader")||t,vs=t=>w(Ir(t),"notation"),Ci=(t,e)=>e?.strict?g.linksStrictly[e.date]?.[t]:void 0,vo=(t,e,o)=>Ci(t,o)?.[e]||w(t,e),qr=(t,e)=>Nt(t,e.date)&&Ci(t,e)!==null&&(!e.stated||ys("isStated",vo(t,"basis",e))),_o=(t,e)=>Ut(t,"Contribution").filter(o=>!e||qr(o,e)),xo=t=>g.works[t]?.steps||[],ji=t=>g.works[t]?.kinds||[],Do=t=>g.works[t]?.leads||[],bm=Object.fromEntries(Object.entries(g.absent).map(([t,e])=>[t,new Set(e)])),Nt=(t,e=pe)=>!bm[e]?.has(t),lo=(t,e)=>Ut(t,"Involvement").filter(o=>Nt(o,e)).map(o=>({id:o,organisation:I(o,"organisation"),role:w(o,"role"),asOf:w(o,"asOf")})),Ho=t=>ys("isActing",t),In=(t,e)=>T(lo(t,e).filter(o=>Ho(o.role)).map(o=>o.organisation)),mn=(t,e)=>Ut(t,"Involvement","organisation").filter(o=>Nt(o,e)).map(o=>({id:o,undertaking:I(o,"initiative"),role:w(o,"role"),asOf:w(o,"asOf")})),Uo=t=>w(t,"isGeneric")==="true",km={},se=(t,e=pe)=>P.route?.query.lezing==="streng"&&g.toldStrictly[e]?.[t]||g.told[e]?.[t]||km,fn=(t,e)=>se(t,e).report||"",un=(t,e)=>se(t,e).status||"",$n=(t,e)=>se(t,e).state||"",_s=(t,e)=>Ut(t,"Deadline").filter(o=>Nt(o,e));var _e=b.shared,xe=_e.silence,co=(t=W())=>t?k(Ht(t).shared.report,{date:Z(t.date)}):_e.reports,dn=(t=W())=>`${B(_e.nothing,t?1:2,{report:E(co(t))})} ${xe}`,Pe=(t=W())=>(t?[t]:g.plans).map(e=>`${e.document||e.title}, ${Z(e.date)}`).join("; "),So=(t,e)=>[se(t,e).word||"",se(t,e).more||""],Gt=(t,e)=>So(t,e).filter(Boolean).join(", "),Rt=Object.fromEntries(Object.entries(g.codes.Basis).map(([t,e])=>[t,[e.screen,_e.bases[t]||E(e.label)]])),xs=t=>N("Modality",t),X=t=>t===null?_e.all_steps:yi(t)?.label||t,st=t=>N("InterventionKind",t),ym=(t,e)=>e?bo(Ke(e.key,t.date),e):t.date===pe?_e.choices.latest:k(_e.choices.others_latest,{date:bo(t.date)}),nt=(t,e=W(t.plan))=>[ym(t,e),t.stated?Ht(e).shared.choices.links_stated:_e.choices.links_all_said,t.strict&&_e.choices.strict_said,t.expect?_e.choices.with_said:_e.choices.without_said].filter(Boolean).join(" · ");function qn(t,e,o,n=W(o?.plan)){let{version:r,content:s}=g.meta;return k(_e.export.footnote,{said:t,sources:Pe(n),addresses:e.map(i=>`; ${lt(i)}`).join(""),version:r+(s?k(_e.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${nt(o,n)}`:""})}function ct(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Mi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var Oo=b.shared.export;function wm({text:t,done:e}){let o=gt(null),n=gt(null);return jt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${Oo.by_hand} ref=${o} onClose=${e}>
      <p>${Oo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Oo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Wn(t,e=Oo.copied){try{await navigator.clipboard.writeText(t),ct(e)}catch{let o=document.createElement("div");document.body.append(o),Ue(a`<${wm} text=${t} done=${()=>o.remove()} />`,o)}}function Se(t,e,o){Mi(t,e,o),ct(k(Oo.downloaded,{name:t}))}var po=({text:t,label:e=Oo.copy})=>a`<button type="button" class="klein" onClick=${()=>Wn(t())}>${e}</button>`,xt=({name:t,rows:e,label:o=Oo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Se(t,nn(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Bt=(t,e="")=>{let o=W(e||t?.plan),n=o?[o]:g.plans;return[n.map(r=>Z(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${g.meta.version} ${(g.meta.content||"").slice(0,12)}`.trim(),t?nt(t,o):""]},Et=Oo.heads,Ne=t=>z?[{key:"bronplan",label:b.shared.plan,text:e=>W(t(e))?.title||""}]:[];var Re=()=>document.getElementById("menu"),Os=()=>document.getElementById("menuknop"),js=()=>[...Re().querySelectorAll("details")],Ss=()=>window.matchMedia("(max-width: 44rem)").matches;function Cs(t=null){for(let e of js())e!==t&&(e.open=!1)}function Ti(){Cs(),Re().classList.remove("is-open"),Os().setAttribute("aria-expanded","false")}function Li(){Re()&&(Os().addEventListener("click",()=>{let t=Re().classList.toggle("is-open");for(let e of js())e.open=t;Os().setAttribute("aria-expanded",String(t))}),Re().addEventListener("click",t=>{let e=t.target;e.closest("a")?Ti():e.closest("summary")&&!Ss()&&Cs(e.closest("details"))}),Re().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=js().find(o=>o.open);Ss()?Os().focus():e?.querySelector("summary").focus(),Ti()}),document.addEventListener("click",t=>{!Ss()&&!Re().contains(t.target)&&Cs()}),Re().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Ss()&&!Re().contains(e)&&Cs()}))}function Bi(t,e){if(!Re())return;let o=[...Re().querySelectorAll("a")],n=s=>jr(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",j(i))}for(let s of js())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var re=b.check,vm="plan",_m={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Ei(t,e){let o=await A().ask("take",{name:t.name,data:await hs(t),beside:e});if(!o.ok)return o;let{page:n}=await A().ask("page",{options:[],views:!1,comparisons:!1});return A().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var Fi=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Ei(e,!1))}>${re.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Ei(e,!0))}>${re.beside}</button>
`;async function xm(){await A().ask("shipped"),A().show()}var Ai=t=>t.preventDefault();function zi({files:t,children:e=null}){let[o,n]=V("");async function r(s,i){n(re.saving),window.addEventListener("beforeunload",Ai);try{let{name:l,data:c}=await A().ask(s,i);Se(l,c,_m[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Ai)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Pi=({made:t,marked:e})=>a`
  <${zi}
    files=${[...t?[{id:"bewaar-werkmap",label:re.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:re.save_marked,name:"faults"}]:[]]}
  />
`,Ni=()=>a`
  <section class="blok">
    <h2>${re.save}</h2>
    <p class="zacht">${re.save_intro}</p>
    <${zi}
      files=${Object.entries(re.save_as).filter(([t])=>!(z&&t===vm)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${A().own&&a`<button type="button" id="terug" onClick=${xm}>${re.back}</button>`}
    <//>
  </section>
`;function Ri(){let t=gt(null),[e,o]=V("");async function n(){let[r]=t.current.files;if(!r)return ct(re.first_source);o(re.busy);try{o((await A().ask("source",{data:await hs(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${re.source}</h2>
      <p class="zacht">${re.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${re.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${re.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Ii({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:g.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var qi="alle",Sm={kind:t=>E(st(t)),form:t=>E(N("ExploitationForm",t)),partner:t=>_(ne(t)||t)},me=t=>[...t.steps.map(e=>e.notation),null];function Kt(t,e,o){let n=new Map;for(let s of ft({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Sm[t](s),id:t==="partner"?ne(s):"",cells:me(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>F(s.label,i.label)):r}var Oe=(t,e,o)=>[t,e??qi,...z?[o]:[]].join("~");function Ms(t){let[e,o,n]=t.split("~");return{key:e,step:o===qi?null:o,plan:n}}var Go=t=>`cel-${t.replaceAll("~","-")}`;function fe(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Wr=20;function Ve({bar:t,support:e=!1,most:o=Wr}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var Co=b.overview;function Di(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:r,color:s,borderTopColor:i}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:r,ink:s,border:i,edge:l}}function Dr(t,e,o,n){let r=t.bar.reduce((c,[,m])=>c+m,0),s=t.support_only||r>Wr?t.bar:t.bar.flatMap(([c,m])=>Array.from({length:m},()=>[c,1])),i=(n-s.length+1)/r,l=e;return s.map(([c,m])=>{let{fill:p,edge:u}=Di("balk",`b-${c}`),f={x:l,y:o,w:i*m,h:10,r:1,fill:t.support_only?Hi:p,stroke:u};return l+=f.w+1,f})}function Om({x:t,y:e,w:o,h:n},r){let s=[];for(let i=7;i<o+n;i+=9)s.push({x1:t+Math.min(i,o),y1:e+Math.max(0,i-o),x2:t+Math.max(0,i-n),y2:e+Math.min(i,n),stroke:r});return s}var Hi="#ffffff",Cm="#dcd6c9",Bs="Arial,Helvetica,sans-serif",Ls=document.createElement("canvas").getContext("2d");function Ts(t,e,o,n){Ls.font=`${n?"bold ":""}${o}px ${Bs}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Ls.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Ui(t,e,o){let n=Kt(t,e,o),r=me(o),s=190,i=150,l=8,c=4,m=s+(i+c)*r.length+20,p=[],u=20,f=(y,S,v,C,x,H)=>{for(let tt of Ts(S,v,C,x))u+=C+4,p.push({x:y,y:u,text:tt,size:C,bold:x,fill:H})};f(20,Co.heading,m-40,20,!0,"#14212b"),f(20,`${Pe(o)}. ${nt(e,o)}. ${xe}`,m-40,12,!1,"#46545f"),u+=14;let $=u;r.forEach((y,S)=>{u=$,f(20+s+S*(i+c)+l,X(y),i-2*l,14,!0,"#14212b")}),u=$+26;for(let y of n){let S=y.cells.map(x=>{let[H="–",...tt]=x?.brief||[];return{cell:x,mark:Rt[x?.most_basis]?.[0]||"",text:[{all:Ts(H,i-2*l-14,13,!0),size:13,bold:!0},...tt.map(L=>({all:Ts(L,i-2*l,11,!1),size:11,bold:!1}))]}}),v=Ts(y.label,s-l,13,!0),C=Math.max(44,12+v.length*17,...S.map(x=>(x.cell?.bar?.length>0?26:12)+x.text.reduce((H,{all:tt,size:L})=>H+tt.length*(L+3),0)));for(let[x,H]of v.entries())p.push({x:20,y:u+20+x*17,text:H,size:13,bold:!0,fill:"#14212b"});S.forEach((x,H)=>{let tt=20+s+H*(i+c),L={x:tt,y:u,w:i,h:C},yt=x.cell?.bar?.length>0?x.cell:null,te=Di("arcering"),O=x.cell?.unmet?te.ink:"#16212b";if(x.cell?.unmet){p.push({...L,fill:te.fill,stroke:te.border,dash:!0},...Om(L,te.border));let q=6+x.text.reduce((Q,{all:ee,size:Dt})=>Q+ee.length*(Dt+3),0);p.push({x:tt+3,y:u+4,w:i-6,h:q,fill:te.fill,stroke:te.fill})}else p.push({...L,fill:Hi,stroke:Cm});yt&&p.push(...Dr(yt,tt+l,u+7,i-2*l-18));let D=u+(yt?18:5);for(let{all:q,size:Q,bold:ee}of x.text)for(let Dt of q)D+=Q+3,p.push({x:tt+l,y:D-2,text:Dt,size:Q,bold:ee,fill:O});x.mark&&p.push({x:tt+i-20,y:u+18,text:x.mark,size:14,bold:!1,fill:O})}),u+=C+c}u+=16;let d=20,h=(y,S)=>{p.push(...y,{x:d+34,y:u+9,text:S,size:11,bold:!1,fill:"#46545f"}),d+=34+Ls.measureText(S).width+18};Ls.font=`11px ${Bs}`;for(let y of Co.legend.states){let S=Co.legend.names[y]||E(g.codes.CellState[y].label);h(Dr({bar:[[y,1]]},d,u,28),S)}return h(Dr({bar:[[Co.legend.support_state,1]],support_only:!0},d,u,28),Co.legend.support),u+=14,f(20,Object.values(Rt).map(([y,S])=>`${y} ${S}`).join("   "),m-40,11,!1,"#46545f"),f(20,k(Co.picture.foot,{version:g.meta.version,content:(g.meta.content||"").slice(0,12)}),m-40,11,!1,"#46545f"),{width:m,height:u+20,list:p}}var Wi=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Hr(t,e,o=g.plans[0]){let{width:n,height:r,list:s}=Ui(t,e,o),i=({x:f,y:$,w:d,h,fill:y,stroke:S,dash:v,r:C=4})=>`<rect x="${f}" y="${$}" width="${d}" height="${h}" rx="${C}" fill="${y}" stroke="${S}"${v?' stroke-dasharray="5 3"':""}/>`,l=({x1:f,y1:$,x2:d,y2:h,stroke:y})=>`<line x1="${f}" y1="${$}" x2="${d}" y2="${h}" stroke="${y}"/>`,c=({x:f,y:$,text:d,size:h,bold:y,fill:S})=>`<text x="${f}" y="${$}" font-size="${h}"${y?' font-weight="bold"':""} fill="${S}">${Wi(d)}</text>`,m=s.map(f=>f.text!==void 0?c(f):f.x1!==void 0?l(f):i(f)),p=Wi(k(Co.picture.title,{heading:Co.heading,scenario:nt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${Bs}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${m.join(`
`)}
</svg>
`}function Gi(t,e,o){Se("matrix.svg",Hr(t,e,o),"image/svg+xml")}function Ki(t,e,o){let{width:n,height:r,list:s}=Ui(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let m of s)m.x1!==void 0?(c.strokeStyle=m.stroke,c.setLineDash([]),c.beginPath(),c.moveTo(m.x1,m.y1),c.lineTo(m.x2,m.y2),c.stroke()):m.text===void 0?(c.fillStyle=m.fill,c.strokeStyle=m.stroke,c.setLineDash(m.dash?[5,3]:[]),c.fillRect(m.x,m.y,m.w,m.h),c.strokeRect(m.x,m.y,m.w,m.h)):(c.fillStyle=m.fill,c.font=`${m.bold?"bold ":""}${m.size}px ${Bs}`,c.fillText(m.text,m.x,m.y));i.toBlob(m=>Se("matrix.png",m,"image/png"),"image/png")}function K({text:t,title:e=t,children:o}){let n=gt(null);return jt(()=>{document.title=`${e} – Ketenkaart`},[e]),jt(()=>{P.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Tt({text:t}){let{route:e}=P;return jt(()=>{P.started&&t&&ct(t)},[t,e]),null}var At=b.check,Vi=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&a`
    <h2>${k(At.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,Zi=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,jm=(t={})=>Object.entries(t).map(([e,o])=>k(At.counted,{count:o,what:yo(e).toLowerCase()})).sort(F);function Mm({message:t,notes:e=[],faults:o,wrong:n,questions:r,asked:s,counts:i,report:l,made:c}){return a`
    <p><strong>${t}</strong></p>
    ${c&&a`<p>${k(At.made,{name:c})}</p>`}
    ${A()&&i&&a`<${Pi} made=${c} marked=${o.length+r.length>0} />`}
    ${e.map(m=>a`<p>${m}</p>`)}
    <${Vi} title=${At.faults} lines=${o} count=${n} />
    <${Vi} title=${At.questions} lines=${r} count=${s} />
    <${Zi} title=${At.columns} lines=${l} />
    <${Zi} title=${At.read} lines=${jm(i)} />
  `}function Tm(t){if(!t.length)throw new Error(At.first);if(t.length>1)throw new Error(k(At.one_only,{count:t.length}));if(t[0].size>Tr)throw new Error(k(At.too_large,{name:t[0].name,most:Tr/2**20}));return t[0]}function Yi(){let t=gt(null),[e,o]=V(null);async function n(r){try{let s=Tm(t.current.files);o({busy:!0});let i=await r(s);o(i),ct(i.message)}catch(s){o({message:s.message||At.silent,faults:s.faults})}}return Fe(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Lr)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${K} text=${At.title}><p class="uitleg">${A()?At.intro_here:At.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${A()?At.file_here:At.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${A()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Lr)}>${At.check}</button>
      ${A()&&a`<${Fi} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${At.busy}</p>`}
      ${e?.message&&a`<${Mm} ...${e} />`}
    </div>
    ${A()&&a`<${Ni} /><${Ri} />`}
    ${!A()&&g.served&&a`<p class="zacht">${At.kept}</p>`}
  `}var Ze=b.shared,jo=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
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
        <option value="">${Ze.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var Ye=({label:t=Ze.text,name:e,id:o=e})=>a`
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
`,Mo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>R(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Ze.clear}
  </button>
`,Lm=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Le({children:t}){let[e,o]=V(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Ze.filters}>${t}</section>`;let n=Object.keys(P.route.query).filter(r=>!Lm.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(Ze.filters_set,{count:n}):Ze.filters}</summary>
      ${t}
    </details>
  `}var Bm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function Es({query:t,children:e}){let[o,n]=V(Bm.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${Ze.change}</summary>
      ${e}
    </details>
  `}var Ie=()=>{let t=g.plans.map(e=>[e.key,e.title]);return z&&a`<div class="velden"><${It} label=${Ze.plan} name="plan" options=${t} /></div>`};function Ko(){let t=G(P.route.query),e=W(t.plan)?.dates||ao;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=Fr(P.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${jo} legend=${Ze.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function Ur(){let t=G(P.route.query),e=Ht(W(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${jo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Qe(){let t=Ze.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=P.route,{expect:r,strict:s}=G(n),i=r?"":"uit",l=Fr(n,"verwachtingen",e);return a`
    <${Ie} />
    <${Ur} />
    <${Ko} />
    <${jo} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${jo} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Qi=b.shared.passage;function Dn({passage:t}){let[e,o]=V("");async function n(){try{o((await fi(t)).woorden)}catch(r){o(r.message||Qi.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Qi.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>it(t)?a`<a href=${ce(t)}>${e||_(t)}</a>`:a`<span>${e||_(t)}</span>`,Ft=({ids:t,name:e=_,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),qe=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function kt({id:t,date:e}){let[o,n]=So(t,e);return a`<span class=${`chip s-${$n(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Em={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Xe({basis:t}){let[e,o]=Rt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Em[e]}
    </svg>
  `:null}var As=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${N("Severity",t)}</span>`;function Vt({of:t}){let e=T(t.flatMap(Lt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${lt(o)}${Me()&&a`<${Dn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Xi({of:t,look:e}){let[o,...n]=Lt(t);return o?a`
    <p class=${e}>
      ${lt(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${Me()&&a`<${Dn} passage=${o} />`}
    </p>
  `:null}var Fs=({id:t})=>[I(t,"broader")&&[a`<${M} id=${I(t,"broader")} />`," › "],a`<${M} id=${t} />`],hn=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;var gn=b.compare.flow,St={width:960,height:430,top:40,left:230,right:640,box:16},bn=t=>t?E(N("CellState",t)):gn.fresh;function Ji({rows:t,at:e,unit:o,end:n}){let r=n?St.right:St.left-St.box,s=n?St.right+St.box+12:St.left-St.box-12;return t.map(({state:i,count:l,y:c})=>{let m=St.top+c*o,p=Math.max(l*o,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${r} y=${m} width=${St.box} height=${p} />
        <text x=${s} y=${m+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function Am({band:t,unit:e}){let o=t.count*e,n=St.top+t.y1*e+o/2,r=St.top+t.y2*e+o/2,s=(St.left+St.right)/2,i=B(gn.band,t.count,{from:bn(t.from),to:bn(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${St.left} ${n} C${s} ${n} ${s} ${r} ${St.right} ${r}`}
      stroke-width=${Math.max(o,1)}
    ><title>${i}</title></path>
  `}function tl({flow:t,one:e,other:o}){let n=St.height/t.height,r=t.bands.map(s=>B(gn.band,s.count,{from:bn(s.from),to:bn(s.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${gn.title}>
      <svg
        viewBox=${`0 0 ${St.width} ${St.height+St.top+14}`}
        role="img"
        aria-label=${k(gn.picture,{before:e.label,after:o.label,said:r.join("; ")})}
      >
        <text class="stroomkop" x=${St.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${St.right} y="20">${o.label}</text>
        ${t.bands.map(s=>a`<${Am} key=${`${s.from}|${s.to}`} band=${s} unit=${n} />`)}
        <${Ji} rows=${t.left} at=${bn} unit=${n} />
        <${Ji} rows=${t.right} at=${bn} unit=${n} end />
      </svg>
      <figcaption>${gn.caption}</figcaption>
    </figure>
  `}function zs(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?F(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Gr=(t,e="")=>P.route.query[t]||e;function Fm({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var zm=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function dt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=V(r),m=s?Gr(s,r):l,p=u=>{let f=m===u.key?`-${u.key}`:u.key;s?R({[s]:f===r?null:f},!0):c(f);let $=b.shared.table,d=f.startsWith("-")?$.descending:$.ascending;ct(k($.sorted,{column:u.label.toLowerCase(),direction:d}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(u=>a`<${Fm} id=${t} column=${u} sort=${m} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${zs(o,n,m).map(u=>a`<${zm} row=${u} columns=${n} />`)}
      </tbody>
    </table>
  `}var Pm=t=>t==null||t===!1||t===""||t.length===0;function Je({pairs:t}){let e=t.filter(([,o])=>!Pm(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var J=b.compare,Ps=t=>E(N("CellState",t)),mo=g.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:z?k(J.side,{plan:t.title,label:o}):E(o)}))),Nm=(t,e,{stated:o,strict:n})=>g.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Rm(t){let e=g.plans.map(l=>mo.filter(c=>c.plan===l).at(-1)),[o,n]=z?e:[mo[0],mo.at(-1)],r=mo.slice(0,-1).find(l=>l.key===t.van)||o,s=mo.slice(mo.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var el=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>R({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function ol({change:t,other:e}){let o=Oe(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===pe?null:e.date},!1),r=k(J.see_cell,{kind:st(t.kind),step:X(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${J.see}<span class="sr">${r}</span></a></li>`}var nl=8;function Im({found:t,one:e,other:o,mode:n}){let[r,s]=[t.changes.slice(0,nl),t.changes.slice(nl)],i=p=>p.map(u=>_(ne(u)||u)).join(", "),l=p=>T([p.barrier,p.other_barrier].map(X)).join(" / "),c=[{key:"stap",label:J.columns.step,text:l},{key:"soort",label:J.columns.kind,text:p=>E(st(p.kind))},{key:"een",label:e.label,text:p=>Ps(p.before)},{key:"ander",label:o.label,text:p=>Ps(p.after)},{key:"erbij",label:J.joined[n],sort:!1,text:p=>i(p.joined)},{key:"weg",label:J.left[n],sort:!1,text:p=>i(p.left)}],m=()=>[[...c.map(p=>p.label),...Et],...t.changes.map(p=>[...c.map(u=>u.text(p)),...Bt(null)])];return a`
    <ul>${r.map(p=>a`<${ol} change=${p} other=${o} />`)}</ul>
    ${s.length>0&&a`
        <details>
          <summary>${B(J.rest,s.length)}</summary>
          <ul>${s.map(p=>a`<${ol} change=${p} other=${o} />`)}</ul>
        </details>
      `}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${J.as_table}</summary>
      <div class="rol"><${dt} id="vakken" caption=${J.table} rows=${t.changes} columns=${c} /></div>
      <div class="acties"><${xt} name="vergelijk-vakken.csv" rows=${m} /></div>
    </details>
  `}function qm({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Ps},...t.after.map(i=>({key:i,label:Ps(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||J.nothing)}))],s=k(J.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${J.counted}</h2>
      <p class="zacht">${k(J.counts,{both:n,fresh:t.fresh.length})}</p>
      <${tl} flow=${t.flow} one=${e} other=${o} />
      <details>
        <summary>${J.flow.table}</summary>
        <div class="rol">
          <${dt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
        </div>
      </details>
    </section>
  `}function Wm({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=f=>s.has(f)?"":Gt(f,e.date),l=f=>Gt(f,o.date),c=f=>s.has(f)?a`<span class="zacht">${J.not_yet}</span>`:a`<${kt} id=${f} date=${e.date} />`,m=[{key:"actie",label:J.action,text:_,cell:f=>a`<${M} id=${f} />`},{key:"wat",label:J.what,text:bt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:f=>a`<${kt} id=${f} date=${o.date} />`}],p=()=>[[...m.map(f=>f.label),...Et],...r.map(f=>[...m.map($=>$.text(f)),...Bt(null,e.plan.key)])],u=()=>R({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?J.all:J.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${u}>${J.show_all}</button>
        <${xt} name="vergelijk.csv" rows=${p} />
      </div>
      <div class="rol">
        <${dt}
          id="vergelijk"
          caption=${J.actions_table}
          rows=${r}
          columns=${m}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function sl({route:t}){if(mo.length<2)return a`<${K} text=${J.title} /><p>${J.alone}</p>`;let{one:e,other:o,after:n}=Rm(t.query),r=Nm(e,o,G(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(J.intro[i],{before:Z(e.date),after:Z(o.date)});return a`
    <${K} text=${J.heading[i]} title=${J.title}><p class="uitleg">${l} ${xe}</p><//>
    <${Le}>
      <${Ur} />
      ${mo.length>2&&a`
          <div class="velden">
            <${el} label=${J.first} name="van" current=${e} options=${mo.slice(0,-1)} />
            <${el} label=${J.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    ${s&&a`<${qm} actions=${s} one=${e} other=${o} />`}
    <section class="blok">
      <h2>${k(J.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${Im} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Wm} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Tt} text=${B(J.shown,r.changes.length)} />
  `}var ue=b.overview.legend,Dm=g.codes.CellState,Hn=({expected:t=ue.expected,quiet:e=ue.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${ue.states.map(n=>a`
        <li><span class="staal"><${Ve} bar=${[[n,1]]} /></span>${ue.names[n]||E(Dm[n].label)}</li>
      `)}
    <li><span class="staal"><${Ve} bar=${[[ue.support_state,1]]} support=${!0} /></span>${ue.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Kr=()=>a`
  <ul class="stalen">
    ${Object.entries(Rt).map(([t,[,e]])=>a`<li><span class="staal"><${Xe} basis=${t} /></span>${e}</li>`)}
  </ul>
`,Ns=()=>a`
  <aside class="legenda" aria-label=${ue.title}>
    <h2>${ue.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ve} bar=${ue.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${ue.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${ue.explain}</p>
    <${Hn} />
    <h3>${ue.how}</h3>
    <${Kr} />
    <p><span class="anders">${ue.other}</span>${ue.other_says}</p>
  </aside>
`;var kn=b.shared.gaps,Vo=t=>[t,...t.also],To=t=>lt(t.evidence)?[t.evidence]:[],Zo=t=>g.queries[t]?.title||t,rl=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||et(t.sentence).includes(et(e.tekst)))&&Vo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Hm=({said:t,work:e,more:o})=>e?[t," (",a`<${Ft} ids=${e} name=${ze} />`,o&&kn.more_work,")"]:t;function Rs({list:t,plan:e}){if(!t.length)return a`<p>${W(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${Hm} ...${r} />`]);return a`
    <p class="zacht">${kn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function Un({summary:t,inside:e,open:o=!1}){let[n,r]=V(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Vr({gap:t,query:e}){let o=[t.barrier&&X(t.barrier).toLowerCase(),t.kind&&st(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${As} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${z&&` · ${W(t.plan).title}`}
      ${it(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var al=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${lt(t)}
    ${Me()&&a`<${Dn} passage=${t} />`}
  </p>
`;function Zr({gap:t,scenario:e,sentence:o=!1}){let n=g.queries[t.query]||{},[r]=To(t),s=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Un} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${al} passage=${r} />`}
    ${n.why&&a`<p><strong>${kn.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${kn.who}</strong></p><${Rs} list=${t.candidates} plan=${t.plan} />`}
    <${po} text=${()=>qn(t.sentence,To(t),e,W(t.plan))} />
  `} /></div>`}function Um({gap:t,scenario:e}){let o=g.queries[t.query]||{},[n]=To(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Vr} gap=${t} query=${o} />
      ${n&&a`<${al} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Un} summary=${kn.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Un}
              summary=${kn.who}
              inside=${()=>a`<${Rs} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${po} text=${()=>qn(t.sentence,To(t),e,W(t.plan))} />
      </div>
    </article>
  `}var Yr=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Um} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var ae=b.shared.work;function Gm({id:t,date:e}){let o=new Map;for(let n of lo(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],N("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${hn} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function Km(t){let e=w(t,"dueBy");return e&&` (${k(ae.bound,{date:Z(e)})}; ${xs(w(t,"modality"))})`}function Vm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:r}=se(o,e);return a`
          <li>
            ${n&&`${E(n)}: `}“${w(o,"deadlineText")}”${Km(o)}
            ${w(o,"revises")==="true"&&`, ${ae.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var Zm=t=>g.lookups[t]?.told||"";function Qr({id:t,date:e}){let o=Ut(t,"Figure","concerns").filter(n=>Nt(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${Zm(n)}</strong><${Vt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Yo({of:t}){let e=r=>[I(r,"barrier")&&k(ae.at_step,{step:_(I(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>w(r,s)&&ve(r,s))].filter(Boolean),o=r=>w(r,"status")?k(ae.other_status,{reading:e(r).join(", ")}):k(ae.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:ae.other_unsaid}),n=Pt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${w(r,"rationale")}</li>`)}
    </ul>
  `:null}function Gn({id:t,scenario:e=null}){let o=vo(t,"basis",e),n=N("Strength",vo(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Fs} id=${I(t,"barrier")} />
        ${` · ${at(t,"interventionKind").map(st).join(", ")} · ${n} · `}
        <${Xe} basis=${o} />${` ${Rt[o]?.[1]||N("Basis",o)}`}
      </p>
      <p class="reden"><strong>${ae.here}</strong>${w(t,"rationale")}</p>
      <${Yo} of=${t} />
    </div>
  `}var il=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function ll({id:t,scenario:e,contributions:o}){let{date:n}=e,r=fn(t,n),s=w(t,"promise"),i=_s(t,n),l=o.length?o.map(m=>a`<${Gn} id=${m} scenario=${e} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${ae.across}</strong>${w(t,"rationale")}</p>`,c=[[ae.facts.deadline,i.length>0&&a`<${Vm} ids=${i} date=${n} />`],[ae.facts.who,a`<${Gm} id=${t} date=${n} />`],[ae.facts.figures,Ut(t,"Figure","concerns").length>0&&a`<${Qr} id=${t} date=${n} />`],[ae.facts.how,l],[ae.facts.where,a`<${Vt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${bt(t)} · <${kt} id=${t} date=${n} /></p>
      <${il} lead=${s&&ae.promise} text=${s||w(t,"summary")} />
      <${il} lead=${ae.progress} text=${w(r,"summary")} />
      ${r&&a`<${Yo} of=${r} />`}
      <${Je} pairs=${c} />
    </article>
  `}var to=t=>[...t].sort((e,o)=>F(_(e),_(o)));var Qo=b.overview;function Ym({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=j("overzicht",{...P.route.query,cel:Oe(e,null,o)});return a`
    <p>${dn(W(o))}</p>
    ${n.length>0&&a`<h3>${Qo.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(Qo.elsewhere,{count:r,kind:st(e)})}${" "}
          <a href=${i}>${Qo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Qo.who}</h3><${Rs} list=${s} plan=${o} />`}
  `}var Qm=(t,e,o,n,r)=>_o(t,r).filter(s=>vs(I(s,"barrier"))===e&&(o!=="kind"||at(s,"interventionKind").includes(n)));function Xm({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=gt(null),c=gt(null);jt(()=>{let d=document.getElementById(Go(i));return l.current.showModal(),c.current.focus(),()=>(d?.isConnected?d:document.getElementById(Go(i)))?.focus()},[]);let{word:m,lines:p,look:u}=fe(e),f=k(Qo.panel_note,{scenario:nt(r,s)}),$=d=>o===null?[]:Qm(d,o,n,t.key,r);return a`
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
          ${k(Qo.panel,{row:t.label,step:X(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${u}`}><strong>${m}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${E(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${z&&`${s.title}. `}${f}</p>
      ${e.asked&&a`<p>${Qo.asked} <${Ft} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(d=>a`<${ll} key=${d} id=${d} scenario=${r} contributions=${$(d)} />`):a`<${Ym} cell=${e} />`}
    </dialog>
  `}function Is({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=Ms(t),i=W(s),l=i&&Kt(e,o,i).find(p=>p.key===n),c=l?.cells[me(i).indexOf(r)];return c?a`<${Xm} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var yn=b.overview;function cl({open:t=!0}){let e={report:z?yn.howto.reports:co(),marks:Object.values(Rt).map(([o])=>o).join(" "),source:Wo()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${yn.howto.title}</summary>
      <ol>${yn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var Lo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function Jm({state:t,things:e,date:o}){let n=z?"h4":"h3",r=i=>So(i,o)[1]&&a`<span class="zacht"> – ${So(i,o)[1]}</span>`,s=k(yn.group,{state:E(N("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${qe} ids=${to(e)} more=${r} />
    </div>
  `}function pl({scenario:t,plan:e}){let o=z?"h3":"h2";return ft(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=g.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===g.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <div class="hoofdstuk">
          <${o}>${k(yn.apart.title,{kind:i.label})}<//>
          <p>${k(yn.apart.note,{definition:i.definition})}</p>
        </div>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Jm} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${dn(e)}</p>`}
      </section>
    `})}var qt=b.coverage,tf=5,ml=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Xe} basis=${t.most_basis} />
    <${Ve} bar=${t.bar} support=${t.support_only} most=${tf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function ef({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=fe(e),i=Oe(t.key,o,n.key),l=[r,...s,e.strict,Rt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Go(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>R({cel:i})}>
        <span class="sr">${k(b.overview.cell,{row:t.label,step:X(o)})}${l}</span>
        <${ml} cell=${e} />
      </button>
    </td>
  `}var of=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,nf=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></td>
`;function sf({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(qt.caption,{scenario:nt(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${qt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${of} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&w(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,m)=>c.acting?i.partners?a`<td></td>`:a`<${ef} row=${i} cell=${i.cells[m]} step=${c.step} plan=${t} />`:l===0&&a`<${nf} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var rf=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,r)=>a`
        <section key=${n.step}>
          <${z?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${r+1}</span>
            ${k(qt.step,{step:X(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(s=>s.cells[r]).map(s=>a`
                          <li>
                            <${M} id=${s.id} text=${s.label} />
                            <a class="naar" href=${j("dekking",{...P.route.query,cel:Oe(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${fe(s.cells[r]).word}</span>
                              <${ml} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,af=({reach:t,plan:e})=>a`
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
    <${Hn} expected=${qt.expected} quiet=${qt.quiet} blank=${!0} />
    <h3>${b.overview.legend.how}</h3>
    <${Kr} />
    <p><a href=${j("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,lf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${qt.alike.title}</h2><p>${qt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function cf({plan:t,scenario:e,reach:o}){let n=Kt("partner",e,t);return o.numbers.partners?a`
    ${z&&a`<h2>${t.title}</h2>`}
    <${Lo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${sf} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${rf} plan=${t} reach=${o} rows=${n} />
        <${lf} reach=${o} />
      </div>
      <${af} reach=${o} plan=${t} />
    </div>
  `:a`<p>${qt.nothing}</p>`}function fl({route:t}){let e=G(t.query),{reach:o}=ft(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${K} text=${qt.heading} title=${qt.title} />
      <p class="zacht">${nt(e)}</p>
      <${Es} query=${t.query}><${Qe} /><//>
    </div>
    ${ke(e).map(r=>a`
        <${cf} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${Is} address=${n} by="partner" scenario=${e} />`}
    <${Tt} text=${n?"":k(qt.shown,{scenario:nt(e)})} />
  `}var Xr=".",eo=()=>new Set((P.route?.query.merk||"").split(Xr).filter(Boolean)),ul=()=>[...eo()].join(Xr),qs=()=>!!P.route?.query.alleen&&eo().size>0;function Ws(t,e){let o=eo();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return R({merk:[...o].join(Xr),...n&&{alleen:null}},!0),o.size}var wn=b.frame.foot.files;function Ds(){return!g.files.length&&!A()?null:a`
    <section class="bestanden" aria-label=${wn.title}>
      <h2>${wn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${wn.summary.label}</a> <span class="zacht">${wn.summary.told}</span></li>
        ${g.files.map(({file:t,label:e,told:o})=>a`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${A()&&a`<li><a href="#/controleer">${wn.save.label}</a> <span class="zacht">${wn.save.told}</span></li>`}
      </ul>
    </section>
  `}var Jr=b.shared.outcomes,pf={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Kn=({outcome:t})=>a`<g class=${`teken teken-${Jr[t].sign}`}>${pf[Jr[t].sign]}</g>`,vn=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Kn} outcome=${t} /></svg>
`,Xo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${vn} outcome=${t} /> ${Jr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var We=b.gaps,mf=b.shared.outcomes;function ta({gaps:t,what:e}){let o=eo(),n=t.filter(i=>o.has(i.mark)).length,r=i=>ct(B(We.bar.changed,Ws(t,i.target.checked))),s=t.length>1?k(We.mark_all,{count:t.length,what:e}):k(We.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var gl=t=>eo().has(t.mark)?"gemarkeerd":"",ff=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${gl(t)}`} data-vraag=${t.mark}>
    <${ta} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Vr} gap=${t} query=${o} />
      <${Zr} gap=${t} scenario=${e} />
    </div>
  </article>
`,uf={topic:{of:t=>t.topic,all:()=>g.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Zo(e)])}};function $f({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(f=>f.severity===Object.keys(g.codes.Severity)[0]).length,l=T(e.map(f=>n==="topic"?Zo(f.query):$l(f))),c=f=>e.filter($=>(n==="topic"?Zo($.query):$l($))===f).length,m=f=>c(f)>1?k(We.repeated,{title:f,count:c(f)}):f,p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${B(We.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(We.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(m).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(We.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${ta} gaps=${e} what=${t} />
      <${Un} summary=${p} inside=${()=>e.map(f=>a`<${ff} key=${f.mark} gap=${f} scenario=${r} query=${g.queries[f.query]||{}} />`)} open=${s} />
    </div>
  `}var $l=t=>t.subject_label;function bl({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=uf[o],l=(c,m)=>c.filter(p=>s(p)===m);return i(t).map(([c,m])=>[c,m,l(t,c)]).filter(([,,c])=>c.length).map(([c,m,p])=>a`
        <${$f}
          key=${c}
          title=${m}
          gaps=${p}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var dl=2;function df({row:t}){let e=t.who.length>dl+1?t.who.slice(0,dl):t.who,o=t.who.length-e.length;return a`
    <${Ft} ids=${e} name=${hf} />${o>0&&k(We.deadline.others.more,{names:"",count:o})}
    <span class="bij">${We.deadline.how[t.how]}</span>
  `}var hf=t=>_(t);function gf({gap:t,scenario:e}){let o=t.deadline,n=We.deadline.columns,r=ze(t.subject),s=_(t.subject);return a`
    <tr role="row" class=${gl(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${ta} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Zr} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Xo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${df} row=${o} /></td>
    </tr>
  `}var hl=8;function kl({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,note:c,show:m}=We.deadline,p=o||t.length<=hl+1?t:t.slice(0,hl),u=Object.entries(mf).map(([f,{said:$}])=>[t.filter(d=>d.deadline.outcome===f).length,$]).filter(([f])=>f).map(([f,$])=>k(i,{count:f,said:$}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${u.join(" · ")} <span class="zacht">${c}</span></p>
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
          ${p.map(f=>a`<${gf} key=${f.mark} gap=${f} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>R({termijnen:"alle"},!0)}>
            ${B(m,t.length-p.length)}
          </button>
        `}
    </section>
  `}var $e=b.gaps.bar,bf={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function kf({scenario:t,tell:e}){async function o(n){e($e.busy);try{let r=await $i(an(t),ul(),n);Se(`${$e.file}.${n}`,r,bf[n]),e("")}catch(r){e(r.message)}}return di().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${$e.office[n]}</button>`)}function yl({gaps:t,scenario:e,rows:o}){let[n,r]=V(""),s=eo();if(!s.size)return null;let i=t.filter(u=>s.has(u.mark)),l=s.size-i.length,c=qs(),m=()=>{Ws([...s].map(u=>({mark:u})),!1),ct($e.cleared)},p=()=>{R({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${$e.label}>
      <p>
        <strong>${B($e.count,s.size)}</strong>${l>0&&B($e.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>R({alleen:c?null:"gemarkeerd"})}>
        ${c?$e.every:$e.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${m}>${$e.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||$e.address}</p>
      <button type="button" id="merk-print" onClick=${p}>${$e.print}</button>
      <${xt} name=${`${$e.file}.csv`} rows=${()=>o(i)} label=${$e.csv} id="merk-csv" />
      <${kf} scenario=${e} tell=${r} />
    </section>
  `}var pt=b.gaps,_l=t=>_(ne(t)||t),wl=(t,e)=>[[...pt.csv,...Et],...t.map(o=>[N("Severity",o.severity),Zo(o.query),o.sentence,g.queries[o.query]?.why||"",o.steps.map(X).join(", "),o.kinds.map(st).join(", "),o.partners.map(_l).join(", "),o.subject_label,To(o).map(lt).join("; "),...Bt(e,o.plan)])],ea=["tekst","stap","soort","partner","vraag","gewicht"];function yf({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>Vo(s).flatMap(i=>i.partners)),_l),n=e(t.map(s=>s.query).sort(F),Zo),r=Object.entries(g.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Le}>
      <div class="velden">
        <${It}
          label=${pt.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>F(s[1],i[1]))}
        />
        <${It} label=${pt.fields.step} name="stap" options=${zt.map(s=>[s.notation,s.label])} />
        <${It} label=${pt.fields.query} name="vraag" options=${n} />
        <${It} label=${pt.fields.weight} name="gewicht" options=${r} />
        <${It} label=${pt.fields.kind} name="soort" options=${cn.map(s=>[s.notation,s.label])} />
        <${Ye} label=${pt.fields.text} name="tekst" />
        <${Mo} names=${ea} />
      </div>
    <//>
  `}var wf=({scenario:t})=>a`
  <details class="blik">
    <summary>${nt(t)} <span class="wijzig">${pt.change}</span></summary>
    <${Qe} />
  </details>
`,xl="bron",vl=Object.keys(g.codes.Severity).at(-1);function vf({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>B(pt.questions,c.length),i={points:k(pt.part_counts.points,{questions:s(t),topics:B(pt.topics_count,r)}),source:k(pt.part_counts.source,{questions:s(e)})},l=(c,m,p)=>a`
    <a href=${j("aandachtspunten",{...n,deel:m})} aria-current=${p?"true":null} id=${`deel-${m}`}>
      <strong>${pt.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${pt.parts_label}>
      ${l("points","overleg",!o)}${l("source",xl,o)}
    </nav>
  `}var Hs={onderwerp:"topic",soort:"query"};function _f({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(u=>u.deadline).sort((u,f)=>F(u.deadline.day,f.deadline.day)),l=t.filter(u=>!u.deadline),c=Hs[o],m=Object.entries(Hs).map(([u,f])=>[u,pt.fold[f]]),p=()=>R({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${kl} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${pt.heading[c]}</h2>
            <p>${pt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${r?pt.refold:pt.unfold}</button>
            </p>
          </header>
          <${jo} legend=${pt.fold_by} name="per" options=${m} current=${o} id="per" />
          <${bl} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${pt.none}</p>`}
  `}var xf=25;function Sl({route:t}){let e=G(t.query),o=t.query,n=ft(e).gaps,r=qs(),s=n.filter(h=>r?eo().has(h.mark):rl(h,o)),i=s.filter(h=>h.severity!==vl),l=s.filter(h=>h.severity===vl),c=o.deel?o.deel===xl:!i.length&&l.length>0,m=r?s:c?l:i,p=r||ea.some(h=>o[h]),u=o.vouw?o.vouw==="uit":p&&m.length<=xf,f=o.per in Hs?o.per:Object.keys(Hs)[Number(c&&!r)],$=Object.fromEntries(ea.filter(h=>o[h]).map(h=>[h,o[h]])),d=h=>B(pt.questions,h.length);return a`
    <${K} text=${pt.title}>
      <p class="uitleg">${k(pt.intro,{report:co(W(e.plan))})} ${xe}</p>
    <//>
    ${ke(e).map(h=>a`<${Lo} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${pt.only_title}</strong></p>`:a`<${vf} points=${i} low=${l} source=${c} query=${$} />`}
      <${wf} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${yf} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${pt.source_intro}</p>`}
        <${_f}
          key=${`${c}${r}`}
          gaps=${m}
          beside=${c||r?[]:l}
          per=${f}
          scenario=${e}
          open=${u}
          all=${p||!!o.termijnen}
        />
        <p class="acties"><${xt} name="aandachtspunten.csv" rows=${()=>wl(m,e)} /></p>
        <${Ds} />
      </div>
    </div>
    <${yl} gaps=${n} scenario=${e} rows=${h=>wl(h,e)} />
    <${Tt} text=${k(pt.shown,{points:d(i),source:d(l)})} />
  `}function Us(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function Ol(t,e,o){let n=new Map(t.map(u=>[u.id,u])),r=u=>e.flatMap(f=>f.from===u?[f.to]:f.to===u?[f.from]:[]),s=[],i=[...t].sort((u,f)=>F(u.title,f.title)).map(u=>u.id),l=new Set,c=u=>{if(!(l.has(u)||!n.has(u))){l.add(u),s.push(u);for(let f of T(r(u)))c(f)}};for(let u of i)c(u);let m=Math.ceil(s.length/2),p=Math.max(o*1.6,40);return s.map((u,f)=>{let $=f<m,d=$?m:s.length-m,h=$?f:s.length-1-f,y=d>1?Math.sin(Math.PI*h/(d-1)):1,S=Math.round((h+.5)*p*(m/d));return{...n.get(u),x:Math.round(($?-1:1)*(140+250*y)),y:S}})}var Be="omgeving",Sf=16,oa=8,na=68,sa=236;function Cl(t,e){let o=new Map,n=(s,i,l,c)=>{let m=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:m,from:s,to:i,group:l,said:[c]})},r=s=>k(b.graph.contributes,{basis:N("Basis",w(s,"basis"))});for(let s of lo(t,e))n(s.organisation,t,"rol",N("Role",s.role));for(let s of mn(t,e))n(t,s.undertaking,"rol",N("Role",s.role));for(let s of _o(t))Nt(s,e)&&n(t,I(s,"barrier"),"stap",r(s));for(let s of Ut(t,"Contribution","barrier"))Nt(s,e)&&n(I(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(oe.get(t)))for(let l of i)l.startsWith("@")&&it(l.slice(1))&&n(t,l.slice(1),"verband",yo(s));for(let[s,i]of Te(t))it(s)&&Nt(s,e)&&n(s,t,"verband",yo(i));return[...o.values()]}var ie=g.around,Of=t=>ln(t).find(e=>ie.nodes[e])||"*",Cf=t=>t.length>ie.letters?`${t.slice(0,ie.letters-1)}…`:t,jl=(t,e,o)=>({id:t,label:Cf(_(t)),title:_(t),group:Of(t),x:e,y:o}),Ml=t=>{let{color:e,dashes:o}=ie.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Tl(t,e){let o=Mt(t)?t:"",n=o?Cl(o,e).map(Ml):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let m=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of m)s.add(p);return m.sort((p,u)=>F(_(p),_(u))).map((p,u)=>jl(p,c*ie.width,u))});return{...ie,name:Be,title:o?ie.title_of.replace("{name}",_(o)):ie.title,layout:"columns",looks:ie,nodes:Us(i,ie.step),rows:n,date:e,centre:o}}function Ll(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>Mt(c)&&r.some(m=>m.id===c))){let c=new Set(r.map(y=>y.id)),m=Cl(l,o),p=y=>y.from===l?y.to:y.from,u=T(m.map(p)).filter(y=>!c.has(y)),f=u.slice(0,Sf),$=r.find(y=>y.id===l),d=(n==="route"?Mf:jf)(r,$,f);r.push(...d.map(({id:y,x:S,y:v})=>jl(y,S,v)));let h=new Map(d.map(y=>[y.id,y]));for(let y of m.filter(S=>h.has(p(S)))){let{branch:S}=h.get(p(y));s.push({...Ml(y),...S&&{branch:{...S,head:l,stop:p(y)}}})}u.length>f.length&&i.set(l,{shown:f.length,count:u.length-f.length})}return{nodes:r,rows:s,left:i}}function jf(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-ie.width:s+ie.width,l=e.y-(o.length-1)*ie.step/2;return o.map((c,m)=>({id:c,x:i,y:l+m*ie.step}))}function Mf(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/oa)*sa,i=Math.max(0,Math.min(e.x+na,n+na-s));return o.map((l,c)=>{let m=i+Math.floor(c/oa)*sa,p=r+26+c%oa*(ie.step-3);return{id:l,x:m+sa/2-4,y:p,branch:{beside:m-e.x,aside:na,top:r}}})}function Bl(t,e){let{date:o}=G(e);if(t===Be)return Tl(e.ding,o);let n=g.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function _n(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var xn=t=>Object.keys(t.table).filter(e=>!El[e]),El={from_label:"from",to_label:"to"},Al=t=>El[t],Gs={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function Fl(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=G(e),r=Object.entries(Gs).map(([c,m])=>[m,c==="partner"?e[c]&&ne(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([m,p])=>c[m]?.includes(p)||c.from===p||c.to===p));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:Ol(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?Us(l,t.step):l,rows:s}}var Ks=b.graph.choose,Pl="alles",Tf=["stap","hoofdstuk"],Nl=t=>!!t[Pl]||Object.keys(Gs).some(e=>t[e]),zl=t=>T(t.flatMap(e=>[e.from,e.to])).length;function Rl({picture:t}){let e=T(ye("Chapter").map(s=>w(s,"identifier"))).sort(F),o=s=>_(ye("Chapter").find(i=>w(i,"identifier")===s)),n={stap:zt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>j(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${Ks.sentence}</p>
    ${Tf.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(m=>m[Gs[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Ks[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:m})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${B(Ks.partners,zl(m))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[Pl]:"ja"})}>${B(Ks.whole,zl(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var oo=b.graph.card,Vn=3;function ql(t,e=Ge){let o=T(t.filter(Boolean)),n=o.length-Vn;return e(n>0?[...o.slice(0,Vn),oo.more.replace("{count}",String(n))]:o)}var Vs=t=>ql(t,e=>e.join("; ")),Il=t=>Vs(t.flatMap(e=>Mt(e)?Lt(e).slice(0,1).map(lt):[])),Wl=t=>N("Role",t);function Lf(t,e){let o=lo(t,e).filter(s=>Ho(s.role)),n=_o(t).filter(s=>Nt(s,e)),r=s=>`${_(Ir(I(s,"barrier")))}, ${N("Basis",w(s,"basis")).toLowerCase()}`;return[[oo.who,Vs(o.map(s=>`${_(s.organisation)} (${Wl(s.role)})`))],[oo.state,Gt(t,e)],[oo.step,Vs(n.map(r))],[oo.where,Vs(Lt(t).slice(0,2).map(lt))]]}function Dl(t,e){let o=[t.from,t.to].flatMap(n=>n?mn(n,e).filter(r=>t.about?.includes(r.undertaking)&&Ho(r.role)):[]);return ql(o.map(n=>Wl(n.role)))}var Bf=(t,e)=>xn(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),Ef=(t,e,o)=>[...t.said.filter(n=>n&&et(n)!==et(e)),Dl(t,o)].filter(Boolean).join(" · ");function Hl(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:_n(t,r,n),facts:[...Bf(t,r),[oo.role,Dl(r,t.date)],[oo.where,Il(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=io(o)?Lf(o,t.date):[...s.slice(0,Vn).map(c=>[i(c),Ef(c,i(c),t.date)]),[oo.also,s.length>Vn?oo.more.replace("{count}",String(s.length-Vn)):""],[oo.where,Il(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Mt(o)?E(bt(o)):"",name:n(o),facts:l,thing:Mt(o)?o:""}}var Wt=b.graph,ra=40,Ul=(t,e=_(t))=>a`<a href=${ce(t)}>${e}</a>`,Af=t=>(t===1?Wt.counted.one:Wt.counted.more).replace("{count}",t);function Ff({picture:t,row:e}){let o=e.group&&!g.views[t.name]?Object.keys(g.around.table):Object.keys(t.table),n=xn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function zf({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>Mt(s)&&s!==e.from&&s!==e.to),r=s=>So(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${_n(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${Ff} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${xe}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Wt.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${Wt.about}</p>
        <ul>${n.map(s=>a`<li>${it(s)?Ul(s):_(s)}${io(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Lt(s).slice(0,1).map(i=>a`<span class="zacht adres">${lt(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&it(s)).map((s,i)=>a`${i>0&&" · "}${Ul(s,Wt.page_of.replace("{name}",_(s)))}`)}</p>
  `}function Pf({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(f=>f.from===o||f.to===o),c=t.nodes.find(f=>f.id===o)?.group,m=t.looks.nodes[c]?.label||bt(o),p=s.includes(o),u=f=>{let $=f.from===o?f.to:f.from;return a`<li>
      ${t.arrows!==!1&&(f.from===o?Wt.towards:Wt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i($||f.id)}>${n($)}</button>
      ${f.group&&a`<span class="zacht"> – ${t.looks.edges[f.group]?.label||f.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${m&&`${E(m)}. `}${Af(l.length)}</p>
    ${Mt(o)&&it(o)&&a`<p class="acties">
        <a href=${ce(o)}>${Wt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(o)}>${p?`− ${Wt.fold}`:`+ ${Wt.unfold}`}</button>
        ${" "}<a href=${j(["graaf",Be],{ding:o})}>${Wt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,ra).map(u)}</ul>
    ${l.length>ra&&a`<p>${Wt.rest.replace("{count}",String(l.length-ra))}</p>`}
  `}function Gl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Wt.in_words}>
      ${e&&a`<${zf} ...${t} />`} ${o&&a`<${Pf} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Wt.nothing_chosen}</p>`)}
    </section>
  `}function Kl({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let m=gt(null);Fe(()=>{let f=$=>$.key==="Escape"&&r();return window.addEventListener("keydown",f),()=>window.removeEventListener("keydown",f)},[]),jt(()=>{let{offsetWidth:f,offsetHeight:$,offsetParent:d}=m.current,h=Math.max(4,Math.min(n.x-20,d.clientWidth-f-4)),y=n.y+16,S=y+$>d.clientHeight-4?Math.max(4,n.y-18-$):y;m.current.style.transform=`translate(${h}px, ${S}px)`});let p=Hl(t,e,n.id,o),u=p.facts.filter(([f,$])=>f&&$);return a`
    <div class="zweefkaart" ref=${m} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${p.kind&&a`<span class="zacht">${p.kind}</span>`}
      <strong>${p.name}</strong>
      <dl>${u.map(([f,$])=>a`<div><dt>${f}</dt><dd>${$}</dd></div>`)}</dl>
      ${p.thing&&it(p.thing)&&a`<p class="acties"><a href=${ce(p.thing)}>${Wt.page}</a>${c(p.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(p.thing)}>${l.includes(p.thing)?Wt.fold:Wt.unfold}</button>`}</p>`}
    </div>
  `}var Jo="#16212B",Vl="#8E8779",aa="#0A4F7A",Zs="#FFFFFF";function ia(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Ys(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Zl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Jo,t.lineWidth=14,s(),t.strokeStyle=Zs,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Jo,t.fill(),t.restore()}function la(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Jo:Zs,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Jo,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Jo,t.stroke()}function Yl(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function Zn(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function Nf({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function Ql(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:Nf(Zn(e,s),s)}));for(let{down:s}of r)ia(t,s,3,Vl);for(let{on:s,down:i}of r)s&&ia(t,i,4,Jo);t.restore()}function Xl(t,e,o,n){for(let r of o){let{x:s,y:i}=Zn(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),m=(l+c)/2,{label:p,font:u}=e.body.nodes[r.stop].options;t.font=`${u.size}px ${u.face}`;let f=n.has(r.edge.id),$=r.between&&!f?t.measureText(p).width/2+8:(c-l)/2-6,d=s<m?m-$:m+$;Math.abs(d-s)>3&&ia(t,[[s,i],[d,i]],f?4:1.6,f?Jo:Vl)}for(let r of o){let{x:s,y:i}=Zn(e,r);la(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function ca(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Jl(t,e,o,n){let{x:r,y:s}=ca(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?aa:Zs,t.fill(),t.lineWidth=1.8,t.strokeStyle=aa,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?Zs:aa,t.stroke(),t.restore()}var Rf="#16212B",Qs=12/14,If=13,tc=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<If;function Xs(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:m}={}){let p=Yl(e,o),u=new Map(p.map(O=>[O.edge.id,O])),f=new vis.DataSet(e.map(({title:O,...D})=>m?D:{...D,title:O})),$=new vis.DataSet(o.map(O=>u.has(O.id)?{...O,hidden:!0}:O)),d=new vis.Network(t,{nodes:f,edges:$},n),h=t.querySelector(".vis-network");h.setAttribute("role","application"),h.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let y=e.filter(O=>O.slot).map(O=>O.id),S=e.filter(O=>O.station).sort((O,D)=>O.station-D.station),v=new Set,C="",x=()=>[...new Set([C,...s,...d.getSelectedNodes()])].filter(O=>O&&c(O));d.on("beforeDrawing",O=>{Ql(O,d,p,v);let D=S.map(q=>d.getPosition(q.id));D.length&&Zl(O,D);for(let q of y)Ys(O,d.getBoundingBox(q))}),d.on("afterDrawing",O=>{Xl(O,d,p,v);for(let D of x())Jl(O,d,D,s.includes(D))});let H=O=>p.find(D=>tc(Zn(d,D),O,d.getScale()))?.edge.id,tt=O=>x().find(D=>tc(ca(d,D),O,d.getScale())),L=(O=.05)=>{if(!e.length||(d.fit({animation:!1,maxZoomLevel:1.15}),d.getScale()>=O))return;let q=Math.min(...e.map(ro=>ro.x))-85,Q=Math.min(...e.map(ro=>ro.y))-30,ee=t.clientWidth/O*.5,Dt=Math.max(...e.map(ro=>ro.x))+85-q,be={x:Dt<2*ee?q+Dt/2:q+ee,y:Q+t.clientHeight/O*.5};d.moveTo({position:be,scale:O,animation:!1})};d.on("click",({nodes:[O],edges:[D],pointer:q})=>{let Q=tt(q.canvas);Q?l?.(Q):i?.(H(q.canvas)??O??D??null)}),d.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let yt=(O,D)=>{O&&c(O)!==(C===O)&&d.redraw(),O&&(C=O),m?.(O,D)};if(m){d.on("hoverNode",({node:q,pointer:Q})=>yt(q,Q.DOM)),d.on("hoverEdge",({edge:q,pointer:Q})=>yt(q,Q.DOM));for(let q of["blurNode","blurEdge","dragStart","zoom"])d.on(q,()=>yt(null));let O="",D=q=>{if(!p.length||q.buttons)return;let{left:Q,top:ee}=t.getBoundingClientRect(),Dt={x:q.clientX-Q,y:q.clientY-ee},be=H(d.DOMtoCanvas(Dt))||"";be!==O&&yt(be||null,Dt),t.style.cursor=be||tt(d.DOMtoCanvas(Dt))?"pointer":"",O=be};h.addEventListener("pointermove",D)}r?d.moveTo({...r,animation:!1}):L(Qs);let te=new Map(o.map(O=>[O.id,O]));return{network:d,given:{nodes:e,edges:o,options:n},fit:L,view:()=>({position:d.getViewPosition(),scale:d.getScale()}),zoom:O=>d.moveTo({scale:Math.min(4,Math.max(.05,d.getScale()*O))}),select(O,D,q){let Q=D.length?D:o.filter(vt=>O.includes(vt.from)||O.includes(vt.to)).map(vt=>vt.id),ee=new Set(Q.filter(vt=>te.has(vt))),Dt=[...v,...ee].filter(vt=>!u.has(vt)&&v.has(vt)!==ee.has(vt));Dt.length&&$.update(Dt.map(vt=>ee.has(vt)?{id:vt,width:3,color:{color:Rf}}:{id:vt,width:1.6,color:{color:te.get(vt).color}})),v=ee;let be=O.filter(vt=>f.get(vt));if(d.setSelection({nodes:be,edges:[]},{highlightEdges:!1}),d.redraw(),!q||!be.length)return;be.some(vt=>{let{x:U,y:ss}=d.canvasToDOM(d.getPosition(vt));return U>0&&U<t.clientWidth&&ss>0&&ss<t.clientHeight})||d.focus(be[0],{scale:Math.max(d.getScale(),Qs),animation:!1})},show(O){d.fit({nodes:O.filter(D=>f.get(D)),animation:!1,maxZoomLevel:1.15}),d.getScale()<Qs&&d.moveTo({scale:Qs})},destroy:()=>d.destroy()}}function ec(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var qf=250,Wf=.9,Df={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function oc(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:m,title:p,opened:u}=t,f=gt(null),$=gt({of:"",view:null,ids:new Set}),d=gt(t);d.current=t,jt(()=>{let S=performance.now(),v=$.current.of===e?$.current.view:null,C=0,x=(L,yt)=>{window.clearTimeout(C),C=window.setTimeout(()=>d.current.onHover(L===null?null:{id:L,...yt}),qf)},H=Xs(f.current,{nodes:o,edges:n,options:r,view:v,opened:u},{onChoose:L=>d.current.onChoose(L),onUnfold:L=>d.current.onUnfold(L),unfolds:L=>d.current.unfolds(L),onHover:x});s.current=H;let tt=v?o.map(L=>L.id).filter(L=>!$.current.ids.has(L)):[];return tt.length&&H.show([...tt,...i]),f.current.dataset.ms=String(Math.round(performance.now()-S)),()=>{window.clearTimeout(C),$.current={of:e,view:H.view(),ids:new Set(o.map(L=>L.id))},H.destroy(),s.current=null}},[e,o,n]),jt(()=>{m&&$.current.of===""&&s.current.fit(12/14)},[m]),jt(()=>{let S=()=>window.setTimeout(()=>s.current?.fit(),60),v=()=>s.current?.fit();return document.addEventListener("fullscreenchange",S),window.addEventListener("beforeprint",v),()=>{document.removeEventListener("fullscreenchange",S),window.removeEventListener("beforeprint",v)}},[]),jt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let h=S=>Df[S.key]?.(t),y={height:`${ec(o,Math.max(420,Math.round(window.innerHeight*Wf)))}px`};return a`<div class="doek" id="doek" ref=${f} style=${y} data-title=${p} onKeyDown=${h}></div>`}var Yn=t=>t===""?2:Mt(t)&&Uo(t)?1:0;function Js(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>Yn(s)-Yn(i)||F(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var no=b.graph.matrix,tn=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function nc({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=v=>o.get(v)?.title||no.nobody,c=v=>o.get(v)?.label||no.nobody,{givers:m,takers:p,at:u}=Js(e,c),f=v=>t.looks.edges[v.group],$=v=>[v.said[0],f(v).label].filter(Boolean).join(", "),d=(v,C)=>[Yn(v)!==Yn(C)&&"nieuw",v===""&&"ongenoemd"].filter(Boolean).join(" "),h=(v,C)=>{let x=v.currentTarget.getBoundingClientRect(),H=v.currentTarget.closest(".vlak").getBoundingClientRect();s({id:C.id,x:x.right-H.left,y:x.bottom-H.top-10})},y=(v,C)=>{let x=u(v,C);if(!x.length)return null;let H=x.some(L=>L.id===n),tt=x.some(L=>f(L).mark==="broken");return a`
      <button type="button" class=${tt?"hapert":null} aria-pressed=${String(H)}
        aria-label=${`${l(v)} ${no.to} ${l(C)}: ${x.map($).join("; ")}`}
        onClick=${()=>r(x[(x.findIndex(L=>L.id===n)+1)%x.length].id)}
        onMouseEnter=${L=>h(L,x[0])} onMouseLeave=${()=>s(null)}
        onFocus=${L=>h(L,x[0])} onBlur=${()=>s(null)}>
        ${x.length>2?a`<${tn} look=${f(x[0])} /><b>${x.length}</b>`:x.map(L=>a`<${tn} look=${f(L)} />`)}
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
                ${p.map((x,H)=>a`<td class=${d(x,p[H-1]??x)}>${y(v,x)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function sc({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${no.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${tn} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",no.no_giver],["to",no.no_taker]].map(([i,l])=>{let c=e.filter(m=>!m[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${no.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${no.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${E(no.empty)}</p>
  `}var fo=b.graph,ac=["kies","uit"],rc=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...ac];function Hf({thing:t}){let e=je(()=>[...oe.keys()].filter(it).sort((n,r)=>F(_(n),_(r))),[]),o=n=>{let r=e.find(s=>_(s)===n.target.value);r?R({ding:r,kies:null,uit:null}):ct(fo.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${fo.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Mt(t)?_(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${_(n)}></option>`)}</datalist>
    </label>
  `}function ic({picture:t,query:e}){let[o,n]=V(!1),r=rc.filter(h=>e[h]&&!ac.includes(h)).length,s=t.name===Be,i=t.nodes.filter(h=>Fn(h.id)).sort((h,y)=>F(h.title,y.title)),l=h=>g.codes.CellState[h]?.order??9,c=T(t.rows.map(h=>h.state).filter(Boolean)).sort((h,y)=>l(h)-l(y)),m=h=>E(g.codes.CellState[h]?.label||N("Status",h)),p=cn.filter(h=>t.rows.some(y=>y.kinds?.includes(h.notation))),u=zt.filter(h=>t.rows.some(y=>y.steps?.includes(h.notation))),f=new Set(t.rows.flatMap(h=>h.chapters||[])),$=ye("Chapter").map(h=>[w(h,"identifier"),_(h)]).filter(([h])=>f.has(h)).sort((h,y)=>F(h[0],y[0])),d=[["stap",fo.filters.step,u.map(h=>[h.notation,h.label])],["hoofdstuk",fo.filters.chapter,$],["soort",fo.filters.kind,p.map(h=>[h.notation,h.label])],["partner",fo.filters.partner,i.map(h=>[w(h.id,"notation"),h.title])],["staat",fo.filters.state,c.map(h=>[h,m(h)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${r?k(b.shared.filters_set,{count:r}):fo.choices}</summary>
      ${!s&&a`<${Ie} />`}
      <${Ko} />
      <div class="velden">
        ${s&&a`<${Hf} thing=${t.centre} />`}
        ${!s&&d.filter(([,,h])=>h.length>1).map(([h,y,S])=>a`<${It} name=${h} label=${y} options=${S} />`)}
        <${Ye} label=${fo.filters.search} name="zoek" id="graafzoek" />
        <${Mo} names=${rc} />
      </div>
    </details>
  `}var pa=b.graph,Uf={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Gf=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Uf[t.mark]}
  </svg>
`,Kf=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,lc={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},cc=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${lc[t.shape]?"#FFFFFF":t.color} stroke=${lc[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function pc({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(m=>m.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(m=>m.group===c)),i=(c,m)=>{if(t.matrix&&m.mark)return a`<${tn} look=${m} />`;if(t.layout==="route"&&m.mark)return a`<${Gf} look=${m} />`;if(t.layout!=="grid")return a`<${Kf} look=${m} />`;let p=t.looks.nodes[c];return p?a`<${cc} look=${p} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,m)=>{m?o.delete(c):o.add(c),R({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${pa.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${pa.points}>
      ${s.map(([,c])=>a`<li><${cc} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${pa.slots}</span></li>`}
    </ul>`}
  `}var tr=b.graph;function ma({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(p=>[p.id,p.station??0])),m=Js(e,o)[s?"givers":"takers"];return m.sort((p,u)=>(c.get(p)||0)-(c.get(u)||0)),a`<div class="beeldlijst">
    ${m.map(p=>{let u=e.filter(y=>(y[i]||"")===p),f=u.filter(y=>y.color||s),$=u.filter(y=>!y.color&&!s),d=f.length?B(s?tr.list.flows:tr.list.partners,f.length):tr.list.nobody,h=$.length>0&&B(tr.list.slots,$.length);return a`
        <details key=${p} open=${m.length<4||u.some(y=>y.id===n)}>
          <summary><h2>${o(p)}</h2><span class="zacht">${[d,h].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${$.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${f.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>r(y.id)}>
                  ${s&&a`<${tn} look=${t.looks.edges[y.group]} />`}${s&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Qn=b.graph,mc="from_label",Vf="amount",fa=new WeakMap;function Zf(t,e){return fa.has(t)||fa.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),fa.get(t).get(e)||Qn.not_said}function Sn(t,e,o){let n=Al(o);return n?Zf(t,e[n]):e.said[xn(t).indexOf(o)]||""}function Yf(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[Sn(t,l,n),l]),i=l=>+(l===""||l===Qn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*F(l[0],c[0])).map(([,l])=>l)}function fc({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=P.route.query.sorteer||mc,i=Object.entries(t.table),l=(u,f)=>{let $=s===u?`-${u}`:u;R({sorteer:$===mc?null:$},!0),ct(Qn.sorted.replace("{column}",f.toLowerCase()).replace("{direction}",$[0]==="-"?Qn.down:Qn.up))},c=u=>s===u?"ascending":s===`-${u}`?"descending":null,m=([u,f])=>u===Vf?a`<th scope="col" role="columnheader">${f}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(u)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${u}`} onClick=${()=>l(u,f)}>
            ${f}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=u=>{let f=u.id===o,$=f||o&&(u.from===o||u.to===o);return a`
      <tr key=${u.id} role="row" class=${$?"gekozen":null} data-rij=${u.id} data-van=${u.from||""}
        data-naar=${u.to||""} data-lijn=${u.color?"ja":null} onClick=${d=>d.target.closest("button, a")||n(u.id)}>
        ${i.map(([d,h],y)=>y?a`<td role="cell" data-kop=${h}>${Sn(t,u,d)}</td>`:a`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String(f)} onClick=${()=>n(u.id)}>
                  ${Sn(t,u,d)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(m)}</tr></thead>
      <tbody role="rowgroup">${Yf(t,e,s).map(p)}</tbody>
    </table>
  `}var hc=b.graph.keep,er="#16212B",or="#46525D",Qf="#8E8779",Bo=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[Zt,uc,Xf]=[28,12e3,2];function gc(t,e=null){let{version:o,content:n}=g.meta,r=(n||"").slice(0,12);return{title:t,source:`${[Pe(),e&&nt(e)].filter(Boolean).join(". ")}. ${xe}`,foot:k(hc.foot,{version:o,content:r})}}function ua(t,e,o){let n=[""];for(let r of String(e).split(/\s+/)){let s=n[n.length-1]?`${n[n.length-1]} ${r}`:r;t.measureText(s).width<=o||!n[n.length-1]?n[n.length-1]=s:n.push(r)}return n}function Jf(t){let e=s=>t.rows.some(i=>i.group===s),o=Object.entries(t.looks.edges).filter(([s])=>e(s)),n=Object.entries(t.looks.nodes).filter(([s])=>t.nodes.some(i=>i.group===s)),r=t.layout==="route";return[...o.map(([,{color:s,dashes:i,mark:l,label:c}])=>r&&l?{line:!0,color:Qf,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:s,dashes:i,label:c}),...n.map(([,{color:s,label:i}])=>({color:s,label:i})),...t.nodes.some(s=>s.slot)?[{slot:!0,label:hc.slot}]:[]]}function tu(t,{line:e,slot:o,color:n,dashes:r,mark:s},i,l){if(o)return Ys(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(r?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),s&&la(t,i+13,l-4,s)}function $c(t,e,o,n,r,s){let[i,l]=[o,n];t.font=`13px ${Bo}`;for(let c of e){let m=t.measureText(c.label).width+54;i>o&&i+m>o+r&&([i,l]=[o,l+24]),s&&(tu(t,c,i,l),t.fillStyle=er,t.fillText(c.label,i+34,l)),i+=m}return e.length?l+14:n}async function eu(t,e,o,n,r){let s=o.map(y=>({...y,...e[y.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=Xs(i,{nodes:s,edges:n,options:r}),c=s.map(y=>l.network.getBoundingBox(y.id)),[m,p]=[Math.min(...c.map(y=>y.left))-20,Math.min(...c.map(y=>y.top))-20],u=Math.max(...c.map(y=>y.right))+(t.layout==="route"?130:20),f=Math.max(...c.map(y=>y.bottom))+20,[$,d]=[u-m,f-p],h=Math.min(Xf,uc/$,uc/d);return Object.assign(i.style,{width:`${$*h}px`,height:`${d*h}px`}),l.network.setSize(`${$*h}px`,`${d*h}px`),l.network.moveTo({position:{x:m+$/2,y:p+d/2},scale:h,animation:!1}),await new Promise(y=>{l.network.once("afterDrawing",y),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:$,height:d,scale:h,done:()=>{l.destroy(),i.remove()}}}function ou(t,e,o){let n=document.createElement("canvas"),r=n.getContext("2d"),s=Math.max(t.width,720)+2*Zt,i=s-2*Zt;r.font=`650 22px ${Bo}`;let l=ua(r,e.title,i);r.font=`13px ${Bo}`;let c=ua(r,e.source,i),m=Zt+l.length*27+c.length*18+12,u=$c(r,o,Zt,m+t.height+30,i,!1)+40;n.width=s*t.scale,n.height=u*t.scale,r.scale(t.scale,t.scale),r.fillStyle="#FFFFFF",r.fillRect(0,0,s,u),r.fillStyle=er,r.font=`650 22px ${Bo}`;for(let[$,d]of l.entries())r.fillText(d,Zt,Zt+18+$*27);r.fillStyle=or,r.font=`13px ${Bo}`;let f=Zt+l.length*27;for(let[$,d]of c.entries())r.fillText(d,Zt,f+13+$*18);return r.drawImage(t.canvas,Zt,m,t.width,t.height),$c(r,o,Zt,m+t.height+30,i,!0),r.fillStyle=or,r.font=`13px ${Bo}`,r.fillText(e.foot,Zt,u-16),n}async function bc({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:r,edges:s,options:i}=o.current.given,l=await eu(e,o.current.network.getPositions(),r,s,i),c=ou(l,gc(e.title,n),Jf(e));l.done(),c.toBlob(m=>Se(`${t}.png`,m,"image/png"),"image/png")}var nu=["fill","stroke","stroke-width","stroke-dasharray","font-size","font-weight","text-anchor","opacity"],$a="http://www.w3.org/2000/svg";function kc({name:t,svg:e,title:o,scenario:n,items:r}){let s=gc(o,n),i=dc(e),[,,l,c]=e.getAttribute("viewBox").split(" ").map(Number),m=document.createElement("canvas").getContext("2d");m.font=`13px ${Bo}`;let p=ua(m,s.source,l),u=40+p.length*17,f=document.createElementNS($a,"svg"),$=(S,v,C="")=>{let x=document.createElementNS($a,S);for(let[H,tt]of Object.entries(v))x.setAttribute(H,String(tt));return x.textContent=C,f.append(x),x},d=u+c+64,h={width:l+2*Zt,height:d,viewBox:`${-Zt} 0 ${l+2*Zt} ${d}`};for(let[S,v]of Object.entries({...h,"font-family":Bo,role:"img"}))f.setAttribute(S,String(v));$("title",{},`${s.title} ${s.source}`),$("rect",{x:-Zt,y:0,width:l+2*Zt,height:d,fill:"#FFFFFF"}),$("text",{x:0,y:26,"font-size":20,"font-weight":650,fill:er},s.title);for(let[S,v]of p.entries())$("text",{x:0,y:46+S*17,"font-size":13,fill:or},v);i.setAttribute("x","0"),i.setAttribute("y",String(u)),i.setAttribute("width",String(l)),i.setAttribute("height",String(c)),f.append(i);let y=0;for(let S of r){if(S.svg){let v=dc(S.svg);for(let[C,x]of Object.entries({x:y,y:u+c+12,width:16,height:16}))v.setAttribute(C,String(x));f.append(v)}$("text",{x:y+20,y:u+c+25,"font-size":13,fill:er},S.label),y+=m.measureText(S.label).width+40}$("text",{x:0,y:d-12,"font-size":13,fill:or},s.foot),Se(`${t}.svg`,new XMLSerializer().serializeToString(f),"image/svg+xml")}function dc(t){let e=t.cloneNode(!0),[o,n]=[[t,...t.querySelectorAll("*")],[e,...e.querySelectorAll("*")]];for(let[r,s]of n.entries()){let i=window.getComputedStyle(o[r]);for(let l of nu)s.setAttribute(l,i.getPropertyValue(l));for(let{name:l}of[...s.attributes])(["class","style","id","href","role"].includes(l)||l.startsWith("aria-"))&&s.removeAttribute(l)}for(let r of e.querySelectorAll("a")){let s=document.createElementNS($a,"g");for(let{name:i,value:l}of[...r.attributes])s.setAttribute(i,l);s.append(...r.childNodes),r.replaceWith(s)}return e}var De=b.graph,yc=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${De.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function wc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${De.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>{ct(De.keep.busy),bc({name:e.name,picture:e,handle:t,scenario:G(P.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",De.tools.fit,()=>t.current.fit())} ${n("back",De.tools.back,o)}
      ${n("screen",De.tools.screen,r)} ${n("png",De.tools.png,s)}
    </div>
  `}function vc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>R({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${De.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=_(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(De.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(De.left_out,{name:_(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",Be],{ding:r})}>${De.surroundings}</a></p>`})}
    </nav>
  `}function Eo(){let t=b.missing;return a`
    <${K} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var Ot=b.graph,su="(max-width: 44rem)",da=null,ha=()=>da,en=t=>R({kies:P.route.query.kies===t?null:t},!0);function ru(t){let e=window.matchMedia(su).matches,o=t.matrix?[["matrix",Ot.show.matrix],["beeld",Ot.show.arrows]]:[["beeld",Ot.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",Ot.show.list]]:[],r=["tabel",Ot.show.table];return e&&!n.length&&!t.choose?[r,...o]:[...n,...o,r]}function au(t,e,o){let n=et(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>et(Sn(t,s,i)).includes(n))):e}function iu({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:m,tell:p}){let u=je(()=>e.rows.filter(d=>d.color),[e]),f=je(()=>[...e.nodes].filter(d=>d.title).sort((d,h)=>d.y-h.y||d.x-h.x).map(d=>d.id),[e]),$=d=>{let h=f[(f.indexOf(s[0])+d+f.length)%f.length];R({kies:h},!0)};return a`
    <${oc} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${u} options=${cu(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${m}
      title=${k(Ot.picture,{title:t.title})} onChoose=${d=>d&&en(d)} onStep=${$}
      unfolds=${p.unfolds} onUnfold=${p.unfold} onHover=${p.point}
      onClear=${()=>R({kies:null},!0)} />
  `}function lu({picture:t,query:e}){let o=gt(null),n=gt(!1),[r,s]=V(0),[i,l]=V(null),c=e.kies||"",m=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(U=>e[U]).join("|"),p=je(()=>Fl(t,e),[t,m]),u=(e.uit||"").split(",").filter(Mt),f=je(()=>Ll(p,u,t.date,t.layout),[p,e.uit]),$=je(()=>new Map(f.nodes.map(U=>[U.id,U])),[f]),d=f.rows.find(U=>U.id===c||c===`leeg~${U.id}`&&U),h=d?"":$.has(c)?c:"",y=je(()=>au(t,p.rows,e.zoek),[p,e.zoek]),S=!d&&!h&&et(e.zoek||""),v=S?f.nodes.filter(U=>et(U.title||"").includes(S)).map(U=>U.id):[],C=ru(t),x=C.some(([U])=>U===e.toon)?e.toon:C[0][0],H=t.choose&&!Nl(e),tt=x==="beeld"&&!H,L=U=>$.get(U)?.title||(t.matrix?Ot.matrix.nobody:Ot.not_said),yt=U=>Mt(U)&&it(U)&&U!==t.centre,te=U=>{if(!yt(U))return;let ss=u.includes(U)?u.filter(Fp=>Fp!==U):[...u,U];l(null),R({uit:ss.join(","),kies:U})},O=U=>{(U||!n.current)&&l(U)},D=U=>{n.current=U,U||l(null)};Fe(()=>{!c||!P.started||(d&&!(d.from&&d.to)?ct(k(Ot.chosen_one,{name:_n(t,d,L)})):d?ct(k(Ot.chosen_pair,{from:L(d.from),to:L(d.to)})):h&&ct(k(Ot.chosen_one,{name:L(h)})))},[c]),jt(()=>(da={name:t.name,drawing:o.current},()=>{da=null}));let q=d&&!d.color?`leeg~${d.id}`:"",Q=q&&$.has(q)?[q]:d?[d.from,d.to].filter(Boolean):h?[h]:v,ee={unfolds:yt,unfold:te,point:O},Dt={picture:t,rows:f.rows,name:L,opened:u,unfold:te,pick:en},be=i&&i.id!==c&&a`<${Kl} ...${Dt} unfolds=${yt} keep=${D} hover=${i} close=${()=>l(null)} />`,ro=B(Ot.rows,y.length),vt=t.matrix?a`<${sc} picture=${t} rows=${y} name=${L} pick=${en} />`:t.layout==="route"&&tt&&a`<p class="zacht">${Ot.nothing_chosen}</p><${ma} picture=${t} rows=${y} name=${L} chosen="" pick=${en} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${yc} ways=${C} shows=${x} choose=${U=>R({toon:U},!0)} />
      ${tt&&a`<${wc} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${ic} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${tt&&a`<${vc} picture=${t} ids=${u} left=${f.left} />`}
          ${t.choose&&!H&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${Ot.choose.back}</a></p>`}
          <div class="vlak">
            ${H?a`<${Rl} picture=${t} />`:x==="matrix"?a`<${nc} picture=${t} rows=${y} names=${$} chosen=${d?.id||""} pick=${en}
                      point=${O} caption=${k(Ot.matrix.caption,{rows:ro})} />`:x==="lijst"?a`<${ma} picture=${t} rows=${y} name=${L} chosen=${d?.id||""} pick=${en} />`:a`<${iu} ...${{picture:t,drawn:f,opened:u,chosen:c,row:d,lit:Q,choices:m,handle:o,turn:r,tell:ee}}
                        shown=${x==="beeld"} />`}
            ${!p.rows.length&&a`<p class="leegbeeld">${t.centre?Ot.alone:Ot.empty}</p>`}
            ${be}
          </div>
          ${!H&&a`<${pc} picture=${t} hidden=${e.zonder||""} />`}
          ${tt&&a`<p class="zacht sleutels">${Ot.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <div class="rol">
            <${fc} picture=${t} rows=${y} chosen=${d?.id||h} pick=${en}
              caption=${k(Ot.caption,{title:t.title,rows:ro})} />
          </div>
          <div class="acties">
            <${xt} name=${`${t.name}.csv`} rows=${()=>pu(t,y)} />
          </div>
        </div>
      </div>
      <${Gl} ...${Dt} row=${d} node=${h} first=${vt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${Ot.loose}</p>`}
  `}var cu=(t,e)=>e.length&&t.name!==Be?{...t.options,groups:{...g.around.options.groups,...t.options.groups}}:t.options,pu=(t,e)=>[[...Object.values(t.table),...Et],...e.map(o=>[...Object.keys(t.table).map(n=>Sn(t,o,n)),...Bt(null)])];function mu({name:t,title:e,sentence:o}){let r=[...Object.values(g.views).map(s=>[s.name,s.tab||s.title]),[Be,g.around.tab]];return a`
    <${K} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${Ot.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${j(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function _c({route:{path:t,query:e}}){let o=t[1]||Object.keys(g.views)[0],n=je(()=>Bl(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${mu} name=${o} title=${n.title} sentence=${n.sentence} />
    <${lu} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Eo} />`}function Xn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:m}){let p=G(m.query).plan,u=o(p).filter(h=>s(h,m.query)),f=n(),$=B(l.count,u.length),d=()=>[[...f.map(h=>h.label),...Et],...zs(u,f,Gr("sorteer",i)).map(h=>[...f.map(y=>y.text(h)),...Bt(null,ot(h.id)?.key||p)])];return a`
      <${K} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Le}>
        <${Ie} />
        <div class="velden">
          <${Ye} name="tekst" />
          ${r().map(h=>a`<${It} ...${h} />`)}
          <${Mo} names=${Object.keys(m.query).filter(h=>h!=="merk")} />
        </div>
      <//>
      <p class="telling">${$}<${xt} name=${`${t}.csv`} rows=${d} /></p>
      <div class="rol">
        <${dt}
          id=${t}
          caption=${k(l.caption,{count:$})}
          rows=${u}
          columns=${f}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Tt} text=${$} />
    `}}var xc=zt.map(t=>[t.notation,t.label]),Sc=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Oc=t=>Object.entries(g.codes[t]).map(([e,o])=>[e,o.label]),Cc=(t,e)=>!e||et([_(t),...["altLabel","promise","summary"].flatMap(o=>at(t,o))].join(" ")).includes(et(e)),so=b.partners,jc=Xn({name:"partners",of:"partners",sort:"naam",rows:t=>g.partners[z?t:""],keep:(t,e)=>Cc(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:so.fields.step,name:"stap",options:xc},{label:so.fields.kind,name:"soort",options:Oc("OrganisationKind")},{label:so.fields.role,name:"rol",options:Object.entries(so.roles)}],columns:()=>[{key:"naam",label:so.columns.name,text:t=>_(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${hn} id=${t.id} />`]},{key:"soort",label:so.columns.kind,text:t=>ve(t.id,"organisationKind")},{key:"stappen",label:so.columns.steps,text:t=>Sc(t.steps)},{key:"handelt",label:so.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:so.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:so.columns.wish,text:t=>t.wish}]}),Yt=b.measures,Jn=t=>g.called[t]?.short||"",ts=t=>w(t,"prefLabel"),fu=ki.map(t=>({id:t,...g.works[t]})).sort((t,e)=>F(Jn(t.id)||"~",Jn(e.id)||"~")||F(ts(t.id),ts(e.id))),nr=z?"":ao[0].date,uu=(t,e,o)=>({key:t,label:e,text:({id:n})=>un(n,o)?Gt(n,o):"",cell:({id:n})=>un(n,o)&&a`<${kt} id=${n} date=${o} />`}),$u=()=>ye("Chapter").sort((t,e)=>F(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,k(Yt.chapter,{identifier:w(t,"identifier"),title:ts(t)})]),Mc=Xn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>fu.filter(e=>qo(e.id,t)),keep:(t,e)=>Cc(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:xo(t.id).includes(e.stap)))&&(!e.soort||ji(t.id).includes(e.soort))&&(!e.wat||we(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||un(t.id)===e.staat),fields:()=>[{label:Yt.fields.what,name:"wat",options:Object.entries(Yt.types)},{label:Yt.fields.chapter,name:"hoofdstuk",options:$u()},{label:Yt.fields.step,name:"stap",options:[...xc,["alle",Yt.across]]},{label:Yt.fields.kind,name:"soort",options:cn.map(t=>[t.notation,t.label])},{label:Yt.fields.status,name:"staat",options:Oc("Status")}],columns:()=>[{key:"nr",label:Yt.columns.number,text:({id:t})=>Jn(t),cell:({id:t})=>Jn(t)?a`<a href=${ce(t)}>${Jn(t)}</a>`:a`<span class="zacht">${Yt.no_number}</span>`},{key:"naam",label:Yt.columns.name,text:({id:t})=>ts(t),cell:({id:t})=>a`<${M} id=${t} text=${ts(t)} />`},...Ne(({id:t})=>ot(t)?.key),{key:"wat",label:Yt.columns.what,text:({id:t})=>bt(t)},...nr&&nr!==pe?[uu("plan",E(bo(nr)),nr)]:[],{key:"nu",label:z?Yt.columns.stand:E(bo(pe)),text:({id:t})=>Gt(t),cell:({id:t})=>a`<${kt} id=${t} />`},{key:"termijn",label:Yt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>Z(w(t,"finalDueBy"))},{key:"stap",label:Yt.columns.step,text:t=>t.across?b.shared.all_steps:Sc(xo(t.id))},{key:"wie",label:Yt.columns.lead,sort:!1,text:t=>t.container?"":Do(t.id).map(_).join(", ")||b.shared.nobody,cell:t=>t.container?"":Do(t.id).length?a`<${Ft} ids=${Do(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var Ao=b.lookup,du=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Pt(t,e))).filter(it),hu=Object.entries(g.lookups).map(([t,e])=>({id:t,...e,about:du(t),text:et([_(t),...at(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),Tc=t=>Lt(t).map(lt),Lc=Xn({name:"naslag",of:"lookup",sort:"naam",rows:t=>hu.filter(e=>qo(e.id,t)),keep:(t,e)=>(!e.wat||we(t.id,e.wat))&&(!e.tekst||t.text.includes(et(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Ao.fields.what,name:"wat",options:Object.entries(Ao.types).filter(([t])=>ye(t).length)},{label:Ao.fields.step,name:"stap",options:zt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Ao.columns.name,text:({id:t})=>_(t),cell:({id:t})=>[a`<${M} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},...Ne(({id:t})=>ot(t)?.key),{key:"wat",label:Ao.columns.what,text:({id:t})=>bt(t)},{key:"zegt",label:Ao.columns.told,text:t=>t.told},{key:"over",label:Ao.columns.about,sort:!1,text:t=>t.about.map(_).join("; "),cell:t=>a`<${Ft} ids=${t.about} name=${ze} />`},{key:"bron",label:Ao.columns.place,sort:!1,text:({id:t})=>Tc(t).join("; "),cell:({id:t})=>{let[e,...o]=Tc(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var Bc=b.unknown,Ce=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(Bc.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,ga=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(g.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${E(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function sr(){let t=Bc.reading;return a`
    <${Ce} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${ga} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${g.plans.map(e=>a`<p>${`${Pe(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var rr=b.method,Ec=()=>a`
  <${K} text=${rr.title}><p class="uitleg">${rr.intro}</p><//>
  <${cl} />
  <div class="blok"><${Ns} /></div>
  <${Ce} of=${rr.states}><${ga} list="CellState" /><//>
  <${sr} />
  <p><a href=${j("weet-niet")}>${rr.unknown}</a></p>
`;var Fo=b.overview;function gu({cell:t}){let[e,...o]=t.brief,n=t.asked&&a`<span class="bij">${Fo.asked_mark}</span>`;if(!e)return n||a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;let r=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(s=>a`<span class="bij">${s}</span>`),n];return t.unmet?a`<span class="plaat">${r}</span>`:a`<${Ve} bar=${t.bar} support=${t.support_only} />${r}`}function bu({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=fe(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let m=Oe(t.key,o,n.key),p=[s,...i,e.strict,e.most_basis&&Rt[e.most_basis]?.[1],e.asked&&Fo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Go(m)} aria-haspopup="dialog" onClick=${()=>R({cel:m})}>
        <span class="sr">${k(Fo.cell,{row:t.label,step:X(o)})}${p}</span>
        <span class="beeld" aria-hidden="true"><${gu} cell=${e} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Xe} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var ku=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,yu=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${me(e).map((n,r)=>a`<${bu} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,wu=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Fo.one_step}>
    ${me(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${X(n)}
        </button>
      `)}
  </div>
`;function Ac({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=me(o),[i,l]=V(n?Math.max(0,s.indexOf(Ms(n).step)):0),c=new Set(r?.columns.filter(m=>!m.acting).map(m=>m.step));return a`
    <${wu} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===g.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Fo.caption,{rows:Fo.heads[t],scenario:nt(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Fo.heads[t]}</th>
          ${o.steps.map((m,p)=>a`
              <${ku} step=${m} place=${p+1} of=${o.steps.length} empty=${c.has(m.notation)}
                chosen=${p===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Fo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Kt(t,e,o).map(m=>a`<${yu} key=${m.key} row=${m} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var vu={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Fc=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${vu[t]}
  </svg>
`;var es=b.overview.start;function zc({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${es.wish}</h2>
      <ul class="tegels">
        ${es.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${Fc} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var _u=({query:t,barriers:e,plan:o,weights:n},r)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}}),xu=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${_u(t,e)}>${t.ask}</a></p>
  </li>
`;function Pc({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${es.discuss.title}</h2><p>${es.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${k(es.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(r=>{let s=t.filter(i=>i.plan===r.key);return s.length?a`
          ${n&&a`<p class="zacht">${r.title}</p>`}
          <ul class="kaartjes">
            ${s.map(i=>a`<${xu} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var le=b.overview,Nc={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Rc}=b.thing,Su=(t,e,o)=>{let{word:n,lines:r}=fe(e);if(!e)return[t.label,X(o),le.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:m,expected:p}=e;return[t.label,X(o),n,r.join("; "),N("Basis",s),Rc[i],l,c,m,Rc[p]]},Ou=(t,e,o)=>[[...le.csv,...Et],...Kt(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...Su(n,r,me(o)[s]),...Bt(e,o.key)]))],Cu=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${xt} name="matrix.csv" rows=${()=>Ou(t,e,o)} />
    <button type="button" onClick=${()=>Gi(t,e,o)}>${le.svg}</button>
    <button type="button" onClick=${()=>Ki(t,e,o)}>${le.png}</button>
    <${po} text=${()=>location.href} label=${le.link} />
  </div>
`,ju=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${K} text=${le.heading} title=${le.title}>
      <p>${k(le.start.intro,{report:co(e)})}</p>
    <//>
    <${zc} answer=${t} />
  </div>
  <${Pc} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function Ic({route:t}){let e=G(t.query),o=Nc[t.query.rijen||""]||"kind",n=Object.entries(Nc).map(([l,c])=>[l,le.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=ft(e);return a`
    ${o==="kind"?a`<${ju} answer=${i} plan=${W(e.plan)} plans=${ke(e)} />`:a`<${K} text=${le.heading} title=${le.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${le.matrix[o]}</h2><p>${nt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${le.legend.more}</a></p>
          <${Es} query=${t.query}>
            <${jo} legend=${le.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${Qe} />
          <//>
        </div>
        ${ke(e).map(l=>a`
            ${z&&a`<h3>${l.title}</h3>`}
            <${Lo} plan=${l} />
            <${Ac} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Cu} by=${o} scenario=${e} plan=${l} />
            <${pl} scenario=${e} plan=${l} />
          `)}
        <${Ds} />
      </div>
      <${Ns} />
    </div>
    ${s&&a`<${Is} address=${s} by=${o} scenario=${e} />`}
    <${Tt} text=${s?"":k(le.shown,{scenario:nt(e)})} />
  `}var ba=(t,e)=>g.promises[t.key].rows.filter(({id:o})=>Nt(o,e)&&se(o,e).outcome).map(o=>({...o,plan:t,...Wc(o.id,o.work,e)})),qc=(t,e)=>g.promises[t.key].undated.filter(o=>Nt(o,e)).map(o=>{let n=w(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Wc(o,n,e)}});function Wc(t,e,o){let n=se(t,o),r=_(e);return{name:r,short:ze(e)===r?r:ze(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),day:w(t,"dueBy"),by:Z(w(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:Z(n.on)}}var Dc=t=>ke(t).filter(e=>g.promises[e.key].rows.length||g.promises[e.key].undated.length),ka=t=>g.promises[t.key].reports,os=t=>g.promises[W(t.key).key];var uo=b.promises,ya=b.shared.outcomes,rt={left:274,top:32,foot:40,level:19,pad:30,line:21};function Mu(t){let e=rt.top;return t.map(o=>{let n=Math.max(o.levels*rt.level+rt.pad,o.title.length*rt.line+36),r={...o,y:e,height:n};return e+=n,r})}var Tu=t=>k(uo.mark,{name:t.name,what:t.what||uo.card.none,quote:t.quote,said:ya[t.outcome].said}),wa=t=>Object.entries(ya).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(uo.lane_counts,{count:e,said:o}));function Lu({lane:t,rows:e,wide:o}){let n=wa(e),r=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${rt.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${r} text-anchor="end">${t.number}</text>
      ${t.title.map((s,i)=>a`<text class="laannaam" x="32" y=${r+i*rt.line}>${s}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${r+t.title.length*rt.line}>
        ${n.length?n.join(" · "):B(uo.lane_total,e.length)}
      </text>
    </g>
  `}function Bu({row:t,lane:e,shown:o,point:n}){let r=e.levels*rt.level,s=rt.left+t.x,i=e.y+e.height/2+r/2-rt.level/2-t.level*rt.level,l=t.tail&&ya[t.outcome].tail&&rt.left+t.tail,c={row:t,x:s,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${s} ${i} H${Math.max(l,s+9)} m0 -5 v10`} />`}
    <a
      href=${ce(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${Tu(t)}
      transform=${`translate(${s} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Kn} outcome=${t.outcome} /></g>
    </a>
  `}function Eu({at:t,width:e,height:o,close:n}){let{row:r,x:s,y:i}=t,[l]=Lt(r.id),c=s>e*.62,m={left:c?"auto":`${(s+14)/e*100}%`,right:c?`${(e-s+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${m} onMouseLeave=${n}>
      <p><strong>${r.name}</strong></p>
      <p>${uo.card.promised}${r.what?`${r.what}, `:""}${r.quote} <span class="zacht">(${r.by})</span></p>
      <p><${Xo} outcome=${r.outcome} on=${r.on&&k(uo.card.came,{day:r.on})} /></p>
      ${Do(r.work).length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Ft} ids=${Do(r.work)} /></p>`}
      ${l&&a`<p class="zacht">${lt(l)}</p>`}
    </div>
  `}function Hc({plan:t,rows:e,date:o}){let[n,r]=V(null),s=gt(null),{lanes:i,wide:l,years:c,beyond:m}=os(t),p=Mu(i),u=p.length?p.at(-1).y+p.at(-1).height:rt.top,f=rt.left+l+20,$=u+rt.foot,d=ka(t).find(C=>C.date===Ke(t.key,o))||ka(t).at(-1),h=rt.left+d.x,y=k(uo.report,{date:Z(d.date)}),S=y.length*8.6+24,v=Math.min(Math.max(h-S/2,rt.left),f-S);return a`
    <div class="lanenvak" ref=${s} onMouseLeave=${()=>r(null)} onKeyDown=${C=>C.key==="Escape"&&r(null)}>
      <svg class="lanen" viewBox=${`0 0 ${f} ${$}`} role="group" aria-label=${uo.picture}>
        <rect class="daarna" x=${h} y=${rt.top} width=${rt.left+l+20-h} height=${u-rt.top} />
        ${c.map(({year:C,x})=>a`
            <g class="jaar">
              <line x1=${rt.left+x} x2=${rt.left+x} y1=${rt.top} y2=${u} />
              <text x=${rt.left+x+4} y=${rt.top-9}>${C}</text>
            </g>
          `)}
        ${m&&a`<g class="jaar"><text text-anchor="middle" x=${rt.left+m.x} y=${rt.top-9}>${uo.beyond}</text></g>`}
        ${p.map((C,x)=>a`<${Lu} lane=${C} rows=${e.filter(H=>H.lane===x)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${f} y1=${u} y2=${u} />
        <line class="nu" x1=${h} x2=${h} y1=${rt.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${v} y=${u+4} width=${S} height="28" rx="3" />
          <text x=${v+S/2} y=${u+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(C=>a`<${Bu} key=${C.id} row=${C} lane=${p[C.lane]} shown=${n?.row.id===C.id} point=${r} />`)}
      </svg>
      ${n&&a`<${Eu} at=${n} width=${f} height=${$} close=${()=>r(null)} />`}
    </div>
  `}var ht=b.promises;function Au({rows:t,chosen:e,plan:o}){let n=Ht(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ht.tiles_label}>
      ${Object.entries(n).map(([r,{tile:s}])=>a`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>R({uitkomst:e===r?null:r})}
          >
            <${vn} outcome=${r} />
            <span class="getal">${t.filter(i=>i.outcome===r).length}</span>
            <span>${s}</span>
          </button>
        `)}
    </div>
  `}var Fu=t=>{let e=os(t.plan).lanes[t.lane];return e?[e.number,e.title.join(" ")].filter(Boolean).join(" "):""},va=[{key:"dag",label:ht.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:ht.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:ht.columns.what,text:t=>t.what},{key:"woorden",label:ht.columns.quote,text:t=>t.quote},{key:"stand",label:ht.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Xo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ht.columns.lane,text:Fu}],zu=(t,e)=>[[...va.map(o=>o.label),b.timeline.csv.at(-1),...Et],...t.map(o=>[...va.map(n=>n.text(o)),Lt(o.id).map(lt).join("; "),...Bt(e,o.plan.key)])],Pu=6;function Nu({rows:t,plan:e,date:o}){let[n]=Object.entries(b.shared.outcomes).find(([,{open:s}])=>s),r=t.filter(s=>s.outcome===n).sort((s,i)=>F(s.day,i.day));return a`
    <aside class="langst-open">
      <h2>${ht.open.title}</h2>
      <p>${r.length?k(ht.open.said,{date:Z(Ke(e.key,o))}):ht.open.none}</p>
      <ul>
        ${r.slice(0,Pu).map(s=>a`
            <li key=${s.id}>
              <${vn} outcome=${s.outcome} />
              <span>
                <${M} id=${s.work} text=${s.short} />${" "}${s.what||""}
                <span class="bij">${ht.open.promised}${s.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${j("aandachtspunten",{termijnen:"alle"})}>${ht.open.gaps}</a></p>
      <h2>${ht.read.title}</h2>
      <ul class="leesregels">${ht.read.lines.map(s=>a`<li>${s}</li>`)}</ul>
    </aside>
  `}var Ru=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${os(t).lanes.map((o,n)=>[o,e.filter(r=>r.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${[o.number,o.title.join(" ")].filter(Boolean).join(" ")}
              <span class="bij">${B(ht.lane_total,n.length)}${wa(n).map(r=>` · ${r}`)}</span>
            </summary>
            <ul>
              ${n.map(r=>a`
                  <li key=${r.id}>
                    <${Xo} outcome=${r.outcome} on=${r.by} />
                    <span><${M} id=${r.work} text=${r.short} />${" "}${r.what||r.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function Iu({plan:t,scenario:e,chosen:o}){let n=ba(t,e.date),r=qc(t,e.date),s=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${z&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(ht.intro,{count:n.length,undated:r.length})}</p>
      <${Au} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${Hc} plan=${t} rows=${s} date=${e.date} /><${Ru} plan=${t} rows=${s} /></div>
        <${Nu} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ht.table}</summary>
        <div class="rol">
          <${dt} id=${`beloften-${t.key}`} caption=${ht.caption} rows=${s} columns=${va} sort="dag" />
        </div>
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${k(ht.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(i=>a`<li><${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}${i.stand&&`; ${i.stand}`}</li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function qu(t){let e=document.querySelector("svg.lanen"),o=Object.entries(b.shared.outcomes).map(([n,{tile:r}])=>({svg:document.querySelector(`#uitkomst-${n} svg`),label:r}));kc({name:"beloften",svg:e,title:ht.heading,scenario:t,items:o})}function Uc({route:t}){let e=G(t.query),o=Dc(e),n=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",r=o.flatMap(s=>ba(s,e.date)).filter(s=>!n||s.outcome===n);return a`
    <${K} text=${ht.heading} title=${ht.title} />
    <${Le}><${Ie} /><${Ko} /><//>
    ${o.map(s=>a`<${Iu} key=${s.key} plan=${s} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${ht.none}</p>`}
    <p class="acties">
      <${xt} name="beloften.csv" rows=${()=>zu(r,e)} />
      ${o.length>0&&a`<button type="button" id="lanen-svg" onClick=${()=>qu(e)}>${b.graph.keep.svg}</button>`}
      <a href=${j("tijdlijn")}>${ht.all_events}</a>
    </p>
    <${Tt} text=${B(ht.lane_total,r.length)} />
  `}var de=b.questions.own,_a=200;function Wu({columns:t,rows:e}){return a`
    <p>${B(de.rows,e.length)}${e.length>_a&&` ${k(de.first,{count:_a})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${de.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,_a).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>Se(de.file,nn([t,...e]),"text/csv;charset=utf-8")}>${de.csv}</button>
    </div>
  `}function xa({start:t=de.example,exported:e=!1}){let[o,n]=V(t),[r,s]=V(null);async function i(){s({said:de.busy});try{s(await A().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
    <section class="blok">
      <h2>${de.title}</h2>
      <p class="zacht">${de.intro}</p>
      <label class="veld breed">
        <span>${de.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${de.ask}</button></div>
      <div aria-live="polite">
        ${r?.said&&a`<p>${r.said}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?de.yes:de.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${de.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${Wu} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var ut=b.questions,Kc="gaps",Du=/VALUES\s+\?\w+\s*\{\s*\}/,Gc={barrier:t=>t.barrier&&X(t.barrier),kind:t=>t.kind&&st(t.kind),partner:t=>t.partner&&_(ne(t.partner)||t.partner),severity:t=>N("Severity",t.severity),detail:t=>t.detail&&(Mt(t.detail)?_(t.detail):t.told)},Vc=(t,e)=>(Gc[t]?Gc[t](e):e[t])||"",Zc=t=>ft(t).gaps.flatMap(e=>Vo(e).map(o=>({...o,plan:e.plan}))),Yc={key:"severity",label:ut.columns.weight,text:t=>String(Object.keys(g.codes.Severity).indexOf(t.severity)),cell:t=>a`<${As} severity=${t.severity} />`};function Hu(t){let e=Object.entries(t.columns),o=n=>Mt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Vc(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Yc],...Ne(n=>n.plan),{key:"bron",label:ut.columns.place,sort:!1,text:n=>To(n).map(lt).join("; ")}]}function Uu({name:t,query:e,scenario:o}){let n=Zc(o).filter(l=>l.query===t);if(!n.length)return a`<p>${ut.nothing}</p>`;let r=Hu(e),s={rows:B(ut.rows,n.length),scenario:nt(o)},i=()=>[[ut.columns.sentence,...r.map(l=>l.label),...Et],...n.map(l=>[l.sentence,...r.map(c=>c===Yc?Vc("severity",l):c.text(l)),...Bt(o,l.plan)])];return a`
    <div class="rol">
      <${dt}
        id=${`uitkomst-${t}`}
        caption=${k(ut.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${xt} name=${`${t}.csv`} rows=${i} />
      <a href=${j("aandachtspunten",{vraag:t})}>${ut.as_sentences}</a>
    </div>
  `}function Gu({name:t,query:e,scenario:o}){let n=Object.values(g.views).find(i=>i.query===t),r=e.shelf===Kc,s=j("overzicht",{rijen:ut.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${ut.title}</a></p>
    <${K} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Le}><${Qe} /><//>`}
    <${Je} pairs=${[[ut.why,e.why],[ut.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${ut.result}</h2>
          <${Uu} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in ut.rows_of&&a`<p><a href=${s}>${ut.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${ut.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${ut.ask} <code>${k(ut.command,{name:t})}</code></p>`}
    <details>
      <summary>${ut.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${ut.sparql}><code lang="en">${e.sparql}</code></pre>
      <${po} text=${()=>e.sparql} label=${ut.copy} />
    </details>
    ${A()&&!Du.test(e.sparql)&&a`<${xa} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function Ku({shelf:t,counts:e}){let o=Object.entries(g.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:ut.columns.title,text:r=>r.title,cell:r=>a`<a href=${j(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:ut.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:ut.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Kc?n:n.slice(0,2)}
      />
    </section>
  `}function Qc({route:t}){let e=G(t.query),o=t.path[1],n=g.queries[o];if(o&&!n)return a`<${Eo} />`;if(o)return a`<${Gu} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Zc(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${K} text=${ut.title}><p class="uitleg">${ut.intro}</p><//>
    ${A()&&a`<${xa} />`}
    ${ut.shelves.map(s=>a`<${Ku} shelf=${s} counts=${r} />`)}
  `}var Qt=b.search,Sa=100,Oa=({text:t,wanted:e})=>ci(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Vu=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${Oa} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${z&&ot(t.id)&&`, ${ot(t.id).title}`}
    </span>
    <p><${Oa} text=${Oi(t,e)} wanted=${e} /></p>
  </li>
`,Xc=t=>j("zoek",{q:t});function Zu({text:t}){let{meant:e,alone:o}=Si(t),[n,r]=Qt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${Xc(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Qt.alone} ${o.map(s=>a` <a href=${Xc(s)}>${s}</a>`)}</p>`}
      <p>${Qt.try} ${Object.entries(Qt.lists).map(([s,i])=>a` <a href=${j(s)}>${i}</a>`)}</p>
    </section>
  `}var Jc=t=>T(Te(t).map(([e])=>it(e)?e:Pt(e,"initiative").find(it)).filter(Boolean));function Yu({text:t,wanted:e}){let[o,n]=V(null);if(Fe(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{ui(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Qt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Qt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Qt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${Oa} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${lt(i)}${Jc(i).length>0&&[", ",Qt.source.about,a`<${Ft} ids=${Jc(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function tp({route:t}){let e=t.query.q||"",{wanted:o,found:n}=ws(e),r=T(n.map(l=>l.kind)).sort(F),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);jt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?B(Qt.found,s.length):k(Qt.nothing,{text:e});return a`
    <${K} text=${Qt.title} />
    <section class="filters" aria-label=${Qt.label}>
      <div class="velden">
        <${Ye} label=${Qt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${It} label=${Qt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Qt.type}</p>
    ${o.length>0&&!n.length&&a`<${Zu} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,Sa).map(l=>a`<${Vu} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>Sa&&a`<p>${k(Qt.too_many,{count:s.length-Sa})}</p>`}
    ${o.length>0&&Me()&&a`<${Yu} text=${e} wanted=${o} />`}
    <${Tt} text=${o.length?i:""} />
  `}var ar=b.summary.lanes,np=b.shared.outcomes,[ep,On,ja,ns,Qu,Xu]=[225,690,17,8,16,.68];function sp(t,e){return ye("Deadline").filter(o=>o.startsWith(`${t.key}/`)&&Nt(o,e)&&w(o,"dueBy")).map(o=>{let n=I(o,"initiative");return{id:o,day:w(o,"dueBy"),outcome:se(o,e).outcome,chapter:g.works[n]?.chapter||""}}).filter(o=>o.outcome)}function Ju(t,e,o){let n=sp(t,e),r=l=>w(l,"identifier"),s=T(n.map(l=>l.chapter)).sort((l,c)=>F(r(l)||"~",r(c)||"~")),i=ja;return s.map(l=>{let c=n.filter(d=>d.chapter===l).sort((d,h)=>F(d.day,h.day)),m=new Map;for(let d of c){let h=Math.round(o(d.day)/ns)*ns,y=d.outcome==="ahead"?Math.max(h,o(e)+ns):h;m.set(y,[...m.get(y)||[],d])}let p=Math.max(Qu,Math.max(...[...m.values()].map(d=>d.length))*ns+4),u=i+p/2,f=[...m].flatMap(([d,h])=>h.map((y,S)=>({...y,x:d,y:u+(S-(h.length-1)/2)*ns}))),$={chapter:l,top:i,middle:u,height:p,signs:f};return i+=p,$})}var Ca=t=>new Date(`${t}T00:00:00Z`).getTime(),op=t=>t?k(ar.chapter,{number:w(t,"identifier"),name:w(t,"prefLabel")}):ar.elsewhere,t$=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,e$=t=>Ge(Object.entries(np).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function rp({scenario:t,plan:e}){let o=Ke(e.key,t.date),n=sp(e,o).map(h=>h.day);if(!n.length)return null;let[r,s]=[Math.min(...n.map(h=>+h.slice(0,4))),Math.max(...[...n,o].map(h=>+h.slice(0,4)))],[i,l]=[Ca(`${r}-01-01`),Ca(`${s+1}-01-01`)],c=h=>ep+8+(Ca(h)-i)/(l-i)*(On-ep-16),m=Ju(e,o,c),p=m[m.length-1].top+m[m.length-1].height,u=c(o),f=Array.from({length:s-r+1},(h,y)=>r+y),$=m.map(({chapter:h,signs:y})=>k(ar.told,{chapter:op(h),counts:e$(y)})),d=u>On-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${On} ${p+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${u} y=${ja} width=${On-u} height=${p-ja} />
      ${f.map(h=>a`
          <line class="jaar" x1=${c(`${h}-01-01`)} x2=${c(`${h}-01-01`)} y1="4" y2=${p} />
          <text class="jaartal" x=${c(`${h}-01-01`)+4} y="12">${h}</text>
        `)}
      ${m.map(h=>a`
          <line class="baan" x1="0" x2=${On} y1=${h.top} y2=${h.top} />
          <text x="0" y=${h.middle+4}>${t$(op(h.chapter))}</text>
        `)}
      <line class="baan" x1="0" x2=${On} y1=${p} y2=${p} />
      <line class="peil" x1=${u} x2=${u} y1="2" y2=${p+4} />
      <text class="peildag" x=${d==="end"?u-4:u+4} y=${p+13} text-anchor=${d}>
        ${k(ar.line,{date:Z(o)})}
      </text>
      ${m.flatMap(({signs:h})=>h.map(y=>a`
            <g transform=${`translate(${y.x} ${y.y}) scale(${Xu})`}>
              <title>${[_(I(y.id,"initiative")),Z(y.day),np[y.outcome].said].join(", ")}</title>
              <${Kn} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var Ma=b.summary.route;function o$({step:t,number:e,missing:o,partners:n}){let r=n.filter(({id:s})=>!Uo(s));return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?B(Ma.count,r.length):Ma.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${Ma.silent}>${o.map(s=>a`<li><span>${s}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:s,label:i})=>a`<li class=${Uo(s)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function ap({scenario:t,plan:e}){let o=Kt("kind",t,e),n=Kt("partner",t,e);return a`
    <ol class="blad-route">
      ${e.steps.map((r,s)=>{let i=o.filter(c=>c.cells[s]?.unmet).map(c=>c.label),l=n.filter(c=>c.cells[s]?.initiatives).map(c=>({id:ne(c.key),label:c.label}));return a`<${o$} step=${r} number=${s+1} missing=${i} partners=${l} />`})}
    </ol>
  `}var $o=b.summary,n$=b.shared.outcomes;function ip({plan:t,scenario:e,number:o,total:n,children:r}){let{version:s,content:i}=g.meta,l={version:s,content:(i||"").slice(0,12),scenario:nt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${k($o.head,{date:Z(Ke(t.key,e.date))})}</p>
      </div>
      ${r}
      <div class="vel-voet">
        <p>${k($o.foot.source,{sources:Pe(t)})} ${k($o.foot.version,l)}</p>
        <p>${k($o.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function s$({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${X(e)}>
      <${Ve} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${X(e)}><span class="plaat">${o}</span></td>`}var r$=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${$o.matrix.title}</caption>
    <thead>
      <tr><td></td>${me(e).map(o=>a`<th scope="col">${X(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Kt("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,r)=>a`<${s$} cell=${n} step=${me(e)[r]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ir=({title:t,note:e,children:o})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function a$(t,e){let n=Kt("kind",t,e).flatMap(r=>r.cells.slice(0,-1)).filter(r=>r?.expected);return{expected:n.length,silent:n.filter(r=>!r.initiatives).length}}function i$({scenario:t,plan:e,...o}){let n=Ht(e).summary,r=ft({...t,plan:e.key}).points,s=a$(t,e);return a`
    <${ip} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:co(e)})} ${s.expected>0&&k(n.counted,s)}
      </p>
      <${Lo} plan=${e} />
      <${ir} title=${n.matrix.title} note=${n.matrix.note}>
        <${r$} scenario=${t} plan=${e} />
        <${Hn} />
      <//>
      <${ir} title=${b.overview.start.discuss.title}>
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
  `}function l$({scenario:t,plan:e,...o}){let n=Ht(e).summary;return a`
    <${ip} plan=${e} scenario=${t} ...${o}>
      <${ir} title=${n.route.title} note=${n.route.note}>
        <${ap} scenario=${t} plan=${e} />
      <//>
      <${ir} title=${n.lanes.title} note=${n.lanes.note}>
        <${rp} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(n$).map(([r,{tile:s}])=>a`<li><${vn} outcome=${r} /> ${s}</li>`)}
        </ul>
      <//>
    <//>
  `}function lp({route:t}){let e=G(t.query),o=ke(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${K} text=${$o.title}><p class="uitleg">${$o.screen}</p><//>
      <${Ie} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${$o.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((r,s)=>a`
          <${i$} key=${r.key} scenario=${e} plan=${r} number=${2*s+1} total=${n} />
          <${l$} key=${`${r.key}-2`} scenario=${e} plan=${r} number=${2*s+2} total=${n} />
        `)}
    </div>
    <${Tt} text=${$o.screen} />
  `}var lr=b.thing.route,c$={organisation:(t,e)=>g.partners[z?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:xo},p$=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${z?k(lr.of_plan,{plan:t.title}):lr.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?lr.here:lr.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function cp({id:t}){let e=c$[ko(t)];return e?(ot(t)?[ot(t)]:g.plans).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${p$} key=${o.plan.key} ...${o} />`):null}var Cn=b.thing,m$=new Set([...g.hidden,...Cn.said]),$t=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,he=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,zo=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function f$({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:g.lists[t]?N(g.lists[t],e):Cn.truth[e]||Z(e)}var jn=t=>Object.entries(oe.get(t)).filter(([e])=>!m$.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${f$} property=${e} value=${r} />`);return[E(yo(e)),n.length>1?a`<${zo} items=${n} />`:n[0]]}),cr=({id:t})=>Te(t).some(([e])=>we(e,"Figure"))&&a`<${$t} title=${Cn.figures}><${Qr} id=${t} /><//>`;function Mn({id:t,skip:e}){let o=new Map;for(let[c,m]of Te(t)){if(!it(c)||we(c,"Figure")||we(c,"Barrier")||e.includes(m))continue;let p=Cn.from_here[m]||k(Cn.this,{term:yo(m)});o.set(c,[...o.get(c)||[],p])}if(!o.size)return null;let n=[...o].map(([c,m])=>({from:c,how:T(m).join(", ")})),{columns:r,title:s,caption:i}=Cn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>_(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>bt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Gt(c),cell:({from:c})=>io(c)&&a`<${kt} id=${c} />`}];return a`
    <${$t} title=${s}>
      <${dt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var wt=b.thing.organisation,mp=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label);function u$({id:t,rows:e}){let o=e.filter(l=>Ho(l.role)),n=mp(o.flatMap(l=>xo(l.undertaking))),r=Pt(t,"unit"),s=w(t,"tooi"),i=[...jn(t),[b.thing.also_known,at(t,"altLabel").join(", ")],[wt.units,r.length>0&&a`<${qe} ids=${r} />`],[wt.identity,s?k(wt.identified,{code:s,date:Z(w(t,"checkedOn"))}):wt.unidentified]];return a`
    <${$t} title=${b.thing.known}>
      <${he} text=${w(t,"summary")} />
      ${Uo(t)&&a`<p>${wt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${wt.independent}</p>`}
      <p>${n.length?k(wt.steps,{steps:Ge(n.map(l=>l.toLowerCase()))}):wt.no_steps}</p>
      <${Je} pairs=${i} />
    <//>
  `}function $$({rows:t}){let e=wt.columns,o=({undertaking:s})=>g.works[s]?.across?b.shared.all_steps:mp(xo(s)).join(", "),n=[...Ne(s=>ot(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>_(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>bt(s.undertaking)},{key:"rol",label:e.role,text:s=>N("Role",s.role)},{key:"stand",label:e.stand,text:s=>Gt(s.undertaking),cell:s=>a`<${kt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Vt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${$t} title=${k(wt.work,{count:r})}>
      <p class="zacht">${wt.work_note}</p>
      ${r?a`<${dt} id="acties" caption=${wt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function d$({id:t}){let e=Ut(t,"Contribution","byOrganisation");return e.length?a`
    <${$t} title=${k(wt.own,{count:e.length})}>
      <p class="zacht">${wt.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${I(o,"initiative")} /></h3>
          <${Gn} id=${o} />
          <${Vt} of=${[o]} />
        `)}
    <//>
  `:null}function h$({id:t}){let e=Ut(t,"Expectation","organisation");return e.length?a`
    <${$t} title=${wt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${E(ve(o,"engagement")||wt.wish)}</strong>: ${w(o,"rationale")}</p>
            <${Vt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function g$({id:t}){let e=["member","organization"].flatMap(n=>Ut(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${I(n,"member")} />`,wt.member,a`<${M} id=${I(n,"organization")} />`,`: ${w(n,"post")}`]);return a`<${$t} title=${wt.members}><${zo} items=${o} /><//>`}var pp=4;function b$({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>Ho(s.role)))for(let s of In(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(ze),i=k(s.length>pp?wt.more_works:wt.works,{works:s.slice(0,pp).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${$t} title=${wt.together}>
      <p class="zacht">${wt.alphabetical}</p>
      <${qe} ids=${to([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function fp({id:t}){let e=mn(t);return a`
    <${u$} id=${t} rows=${e} />
    <${$$} rows=${e} />
    <${d$} id=${t} />
    <${h$} id=${t} />
    <${g$} id=${t} />
    <${b$} id=${t} rows=${e} />
    <${Mn} id=${t} skip=${["unitOf","unit"]} />
  `}var ge=b.thing.step,Ta=t=>Rt[t]?.[1]||"",up=(t,e="")=>[a`<${Xe} basis=${t} />`,` ${Ta(t)}${e}`],k$=({id:t,narrow:e})=>a`
  <${$t} title=${ge.what}>
    <${he} text=${w(t,"step")} />
    <${he} text=${w(t,"definition")} />
    <${he} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ge.narrower}<${Ft} ids=${e} />.</p>`}
    ${I(t,"broader")&&a`<p>${ge.broader}<${M} id=${I(t,"broader")} />.</p>`}
  <//>
`;function y$({id:t,scenario:e}){let o=ge.cell_columns,n=ft(e).matrix.kind.filter(c=>gs(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>j("overzicht",{cel:Oe(c.column,vs(t),c.plan)}),s=c=>E(st(c.column)),i=c=>{let{word:m,lines:p,look:u}=fe(c);return[a`<span class=${`chip ${u}`}>${m}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...Ne(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>fe(c).word,cell:i},{key:"hoe",label:o.how,text:c=>Ta(c.most_basis),cell:c=>c.most_basis&&up(c.most_basis)}];return a`
    <${$t} title=${ge.cells}>
      <p class="zacht">${nt(e)}</p>
      <${dt} id="vakken" caption=${ge.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function w$({links:t,scenario:e}){let o=ge.columns,n=s=>I(s,"initiative"),r=[...Ne(s=>ot(s)?.key),{key:"actie",label:o.action,text:s=>_(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>at(s,"interventionKind").map(st).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>In(n(s)).map(_).join(", "),cell:s=>a`<${Ft} ids=${In(n(s))} />`},{key:"stand",label:o.stand,text:s=>Gt(n(s),e.date),cell:s=>a`<${kt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>Ta(vo(s,"basis",e)),cell:s=>up(vo(s,"basis",e),`; ${N("Strength",vo(s,"strength",e))}`)}];return a`
    <${$t} title=${k(ge.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${dt} id="wiewat" caption=${ge.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${dn(W(e.plan))}</p>`}
    <//>
  `}function v$({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(Ht(ot(o)).thing.step.helper,{awareness:ve(o,"awareness")||ge.unaware})]);return a`<${$t} title=${ge.helpers}><${zo} items=${e} /><//>`}function _$({ids:t}){if(!t.length)return null;let e=n=>[ve(n,"recommendationKind"),ve(n,"response")||ge.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k(ge.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${$t} title=${ge.asked}><${zo} items=${o} /><//>`}function $p({id:t}){let e=G(P.route.query),o=Pt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Ut(i,s,"barrier")),r=n("Contribution").filter(s=>qr(s,e)&&qo(s,e.plan));return a`
    <${k$} id=${t} narrow=${o} />
    <${y$} id=${t} scenario=${e} />
    <${w$} links=${r} scenario=${e} />
    <${_$} ids=${n("Recommendation").filter(s=>qo(s,e.plan))} />
    <${v$} ids=${n("Facilitator")} />
  `}var Ee=t=>Ht(ot(t)).thing.undertaking,dp=t=>a`<${Vt} of=${[t]} />`;function x$({report:t,said:e}){return a`
    <${he} text=${w(t,"summary")} />
    <${Yo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Vt} of=${[t]} />
  `}var hp=(t,e)=>!fn(t,e)||w(fn(t,e),"asOf")===e;function S$({id:t,reports:e}){let o=Ee(t);if(ot(t).dates.length<3)return null;let n=r=>hp(t,r)?a`<${kt} id=${t} date=${r} />`:a`<span class="chip s-geen">${o.not_mentioned}</span>`;return a`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:r})=>a`<li><span class="zacht">${Z(r)}</span>${n(r)}</li>`)}
    </ol>
  `}function O$({id:t}){let e=ot(t),{result:o,not_mentioned:n}=Ee(t),r=e.dates.filter(({date:i})=>un(t,i));if(!r.length)return null;let s=(i,l)=>l===e.date&&o[w(i,"resultReported")];return a`
    <${S$} id=${t} reports=${r} />
    <ol class="tijdlijn">
      ${r.map(({date:i,label:l})=>{let c=fn(t,i);return a`
          <li>
            <strong>${E(l)}</strong>
            <p><${kt} id=${t} date=${i} /></p>
            ${!hp(t,i)&&a`<p class="zacht">${E(n)}</p>`}
            ${c&&a`<${x$} report=${c} said=${s(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function C$({id:t}){let e=Pt(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${N("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Ee(t).silent}</strong></p><${zo} items=${o} />`}function j$({id:t}){let e=Ee(t),o=e.deadline_columns,n=_s(t);if(!n.length)return null;let r=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>Z(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>xs(w(i,"modality"))},{key:"er",label:o.there,text:i=>se(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${he} text=${w(i,"summary")} />`,dp(i)]}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function M$({id:t}){let e=Ee(t),o=e.who_columns,n=lo(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${hn} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>_(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>N("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>w(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>dp(i.id)}];return a`<${dt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function T$({id:t}){let e=Pt(I(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Ee(t).heading}<${Ft} ids=${e} />.</p>`}function L$({id:t}){let e=Ee(t),o=_o(t);if(o.length)return o.map(r=>a`<${Gn} id=${r} /><${Vt} of=${[r]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=at(t,"interventionKind").map(st).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function B$({id:t}){let e=Ee(t),o=Te(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${kt} id=${r} />`;return a`
    <${$t} title=${e.container}><p>${e.parts}</p><${qe} ids=${o} more=${n} /><//>
  `}var E$=({id:t})=>a`
  <${$t} title=${Ee(t).progress}><${O$} id=${t} /><${C$} id=${t} /><${j$} id=${t} /><//>
  <${$t} title=${Ee(t).who}><${M$} id=${t} /><${T$} id=${t} /><//>
  <${$t} title=${Ee(t).steps}><${L$} id=${t} /><//>
`;function gp({id:t}){let e=Ee(t),o=ot(t),n=w(t,"promise"),r=jn(t),s=w(t,"isContainer")==="true"?B$:E$;return a`
    <${$t} title=${n?e.promise:e.what}>
      <${he} text=${n} />
      <${he} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:bo(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Vt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${cr} id=${t} />
    ${r.length>0&&a`<${$t} title=${b.thing.further}><${Je} pairs=${r} /><//>`}
    <${Mn} id=${t} skip=${["subMeasureOf"]} />
  `}var Po=b.thing;function A$({id:t}){let e=Te(t).filter(([r,s])=>s==="inChapter"&&io(r)).map(([r])=>r),o=[...jn(t),[Po.also_known,at(t,"altLabel").join(", ")],[Po.place,Lt(t).length>0&&a`<${Vt} of=${[t]} />`]],n=r=>a` <${kt} id=${r} />`;return a`
    <${$t} title=${Po.known}>
      ${we(t,"Facilitator")&&a`<p class="zacht">${Ht(ot(t)).thing.other.judged}</p>`}
      <${he} text=${w(t,"summary")} />
      <${he} text=${w(t,"rationale")} />
      <${Je} pairs=${o} />
    <//>
    <${cr} id=${t} />
    ${e.length>0&&a`<${$t} title=${Po.other.chapter}><${qe} ids=${to(e)} more=${n} /><//>`}
    <${Mn} id=${t} skip=${["inChapter"]} />
  `}var bp=5;function F$({id:t}){let e=G(P.route.query),o=s=>Vo(s).some(i=>i.subject===t||we(t,"Barrier")&&gs(i.barrier,s.plan)===t||Fn(t)&&[i.partner,...i.beside||[]].includes(w(t,"notation"))),n=ft(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(bp);return a`
    <${$t} title=${k(Po.gaps,{count:n.length})}>
      <${Yr} list=${n.slice(0,bp)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(b.shared.show_more,{count:r.length})}</summary>
            <${Yr} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var kp={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function z$({id:t}){let e=ko(t),o=[kp[e]&&a`<a href=${j(kp[e])}>${Po.crumbs[e]}</a>`,z&&ot(t)?.title,...["inChapter","subMeasureOf"].map(n=>I(t,n)&&a`<${M} id=${I(t,n)} />`),bt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var P$={undertaking:gp,organisation:fp,step:$p,other:A$};function yp({route:t}){let e=t.path.slice(1).join("/");if(!it(e))return a`<${Eo} />`;let o=_(e),n=ko(e),r=P$[n],s=()=>{let l=k(Po.footnote,{kind:bt(e),name:o,said:w(e,"promise")||w(e,"summary")});return qn(l.trim().replace(/([^.!?])$/,"$1."),Lt(e),null,ot(e)||W())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${z$} id=${e} />
    <${K} text=${we(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${kt} id=${e} /></p>`}
    <//>
    <${cp} id=${e} />
    <div class="acties bovenaan">
      <${po} text=${s} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Po.around}</a>
    </div>
    <${r} id=${e} />
    <${F$} id=${e} />
  `}var He=b.timeline,N$=t=>[t.id&&_(t.id),t.what].filter(Boolean).join(": "),wp=(t,e)=>[t.progress&&t.id&&Gt(t.id,e),t.stand[e]].filter(Boolean).join("; "),pr=t=>t.day.slice(0,4);function R$({row:t,date:e}){let o=wp(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${He.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Xi} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var I$=(t,e)=>[[...He.csv,...Et],...t.map(o=>[o.when,He.kinds[o.kind],o.id&&_(o.id),o.what,wp(o,e.date),Lt(o.at).map(lt).join("; "),...Bt(e,o.plan||o.at)])],q$=["tekst","wat","stap","jaar"];function W$({years:t}){return a`
    <${Le}>
      <${Ie} />
      <${Ko} />
      <div class="velden">
        <${Ye} name="tekst" />
        <${It} label=${He.fields.what} name="wat" options=${Object.entries(He.kinds)} />
        <${It} label=${He.fields.step} name="stap" options=${zt.map(e=>[e.notation,e.label])} />
        <${It} label=${He.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Mo} names=${q$} />
      </div>
    <//>
  `}function vp({route:t}){let e=G(t.query),o=t.query,n=g.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||pr(l)===o.jaar)&&(!o.tekst||et(N$(l)).includes(et(o.tekst)))),s=B(He.count,r.length),i=l=>r.filter(c=>pr(c)===l);return a`
    <${K} text=${He.title}><p class="uitleg">${He.intro} <a href=${j("beloften")}>${He.lanes}</a>.</p><//>
    <${W$} years=${T(n.map(pr))} />
    <p class="telling">${s}<${xt} name="tijdlijn.csv" rows=${()=>I$(r,e)} /></p>
    ${T(r.map(pr)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${R$} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Tt} text=${s} />
  `}var Xt=b.unknown,Jt=g.unknown;function Tn({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${k(b.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var _p=t=>to(t).map(e=>a`<li><${M} id=${e} /></li>`),xp=t=>[...t].sort((e,o)=>F(_(I(e,"initiative")),_(I(o,"initiative")))),D$=({id:t})=>a`
  <li>
    <${M} id=${I(t,"initiative")} />${" → "}<${Fs} id=${I(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Yo} of=${t} />
  </li>
`,H$=({id:t})=>a`
  <li><${M} id=${I(t,"initiative")} />${`: ${ve(t,"status")}`}<${Yo} of=${t} /></li>
`;function U$(){let t=Xt.unjudged,e=to(Jt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${bt(o).toLowerCase()}</span></li>`);return a`
    <${Ce} of=${t} count=${e.length}>${e.length?a`<${Tn} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function G$(){let t=ye("Contribution").length,e=s=>a`<${D$} id=${s} />`,o=xp(Jt.weak).map(e),n=k(Xt.weak.intro,{all:t,stated:t-o.length}),r=xp(Jt.statuses).map(s=>a`<${H$} id=${s} />`);return a`
    <${Ce} of=${Xt.weak} count=${o.length} intro=${n}><${Tn} items=${o} shown=${6} /><//>
    <${Ce} of=${Xt.other} count=${Jt.other.length}><${Tn} items=${Jt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${Ce} of=${Xt.statuses} count=${r.length}><${Tn} items=${r} shown=${6} /><//>`}
  `}var K$=()=>a`
  <${Ce} of=${Xt.clashes} count=${Jt.clashes.length}>
    ${to(Jt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${Vt} of=${[t]} />
        </div>
      `)}
  <//>
`;function V$(){if(!Jt.judged.length)return null;let t=e=>k(Xt.judged.line,{step:_(I(e,"barrier")),kinds:at(e,"interventionKind").map(st).join(", "),state:ve(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:Z(w(e,"asOf"))});return a`
    <${Ce} of=${Xt.judged} count=${Jt.judged.length}>
      <ul>${Jt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Z$(){let t=Xt.expected.columns,e=n=>I(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>_(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>at(n,"interventionKind").map(st).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${Ce} of=${Xt.expected} count=${Jt.expected.length}>
      <details>
        <summary>${Xt.expected.show}</summary>
        <div class="rol">
          <${dt} id="verwacht" caption=${Xt.expected.caption} rows=${Jt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var Sp=()=>a`
  <${K} text=${Xt.title}><p class="uitleg">${Xt.intro} ${xe}</p><//>
  <${U$} />
  <${G$} />
  <${K$} />
  <${V$} />
  <${Ce} of=${Xt.nameless} count=${Jt.nameless.length}><${Tn} items=${_p(Jt.nameless)} /><//>
  <${Ce} of=${Xt.generic} count=${Jt.generic.length}><${Tn} items=${_p(Jt.generic)} /><//>
  <${Z$} />
  <${sr} />
`;var on=b.whatif.picture;function Op(t,e){let o=ft({...e,plan:t.plan}),n=o.matrix.kind,r=(c,m)=>T(t.cells.filter(p=>p.barrier===c).flatMap(p=>p[m])),s=c=>T(n.filter(m=>m.barrier===c).flatMap(m=>m.things)),i=[...W(t.plan).steps.map(c=>c.notation),null].map(c=>({key:String(c),title:X(c),things:s(c),alone:r(c,"last_actor").filter(m=>s(c).includes(m)),lead:r(c,"only_lead").filter(m=>s(c).includes(m))})),l=o.apart.map(({kind:c,groups:m})=>{let p=m.flatMap(f=>f.things),u=f=>T(t.cells.filter($=>$.column===c).flatMap($=>$[f]));return{key:c,title:E(st(c)),things:p,alone:u("last_actor"),lead:u("only_lead")}});return[...i,...l.filter(c=>c.things.length)]}var Cp=(t,e)=>Object.keys(g.codes.CellState).indexOf($n(t,e));function Y$({place:t,date:e}){let{title:o,things:n,alone:r,lead:s}=t,i=n.filter(l=>!r.includes(l)).sort((l,c)=>Cp(l,e)-Cp(c,e));return a`
    <li class=${r.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${$n(l,e)}`}></i>`)}
      </div>
      ${r.length>0&&a`
          <p class="verliestal">${k(on.lost,{count:r.length,total:n.length})}</p>
          <p class="verlieswoord">${on.lost_said}</p>
        `}
      ${s.length>0&&a`<p>${B(on.lead,s.length)}</p>`}
      ${(i.length>0||!n.length)&&a`<p class="zacht">${n.length?B(on.stays,i.length):on.nothing}</p>`}
    </li>
  `}function jp({loss:t,scenario:e}){let{legend:o}=on,n=T(Op(t,e).flatMap(s=>s.things.map(i=>$n(i,e.date)))),r=Object.keys(g.codes.CellState).filter(s=>n.includes(s));return a`
    <section class="verliesbeeld">
      <h2>${on.title}</h2>
      <ul class="plaatsen">
        ${Op(t,e).map(s=>a`<${Y$} key=${s.key} place=${s} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${k(o.lost,{source:Wo(W(t.plan))})}</span>
        ${r.map(s=>a`<span><i class=${`paal b-${s}`}></i> ${N("CellState",s)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var Y=b.whatif,Tp=(t,e,o)=>ft({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Lp(t){if(!t)return Y.no_cell;let{word:e,lines:o}=fe(t);return[e,...o].join(", ")}var La=(t,e)=>{let o=E(st(t.column));return e?k(Y.cell,{kind:o,step:X(t.barrier).toLowerCase()}):o};function Mp({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${z?"h3":"h2"}>${k(Y.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Q$({loss:t,scenario:e,id:o,title:n}){let r=l=>Tp(t,l,e),s=l=>j("overzicht",{cel:Oe(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Y.columns.cell,sort:!1,text:l=>La(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${La(l,r(l))}</a>`:La(l)},{key:"nu",label:Y.columns.now,sort:!1,text:l=>Lp(r(l))},{key:"weg",label:Y.columns.lost,sort:!1,text:l=>l.said}];return a`<${dt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function X$({loss:t,names:e,scenario:o}){let n=W(t.plan),{cells:r,none:s,...i}=n.words.losses,l=`verlies${n===g.plans[0]?"":`-${n.key}`}`,c=p=>[" ",a`<${kt} id=${p} date=${o.date} />`],m=(p,u)=>a`
    <${Mp} title=${p} count=${u.length} none=${s}><${qe} ids=${u} more=${c} /><//>
  `;return a`
    <section>
      ${z&&a`<h2>${n.title}</h2>`}
      <p class="verlieskop">${J$(t,e)}</p>
      <p>${t.said}</p>
      <${jp} loss=${t} scenario=${o} />
      <${Mp} title=${r} count=${t.cells.length} none=${s}>
        <${Q$} loss=${t} scenario=${o} id=${l} title=${r} />
      <//>
      ${Object.keys(i).filter(p=>t[p]?.length).map(p=>m(i[p],t[p]))}
      ${t.blocks.map(p=>m(p.said,p.acts))}
    </section>
  `}function J$(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Wo(W(t.plan))};return k(e.length===1?Y.heading.one:Y.heading.more,{...o,names:Ge(e)})}function Bp({losses:t,names:e,scenario:o}){let n=Ge(e),r=()=>t.flatMap(s=>s.cells.map(i=>{let l=Tp(s,i,o),c=l?X(i.barrier):"";return[n,st(i.column),c,Lp(l),i.said,...Bt(o,s.plan)]}));return a`
    ${t.length?t.map(s=>a`<${X$} key=${s.plan} loss=${s} names=${e} scenario=${o} />`):ke(o).map(s=>a`<p>${s.words.losses.nothing}</p>`)}
    <div class="acties">
      <${xt} name="wat-als.csv" rows=${()=>[[...Y.csv,...Et],...r()]} />
    </div>
  `}var td=(t,e)=>[...an(e),...t.map(o=>["zonder",o])];function ed({notations:t,names:e,scenario:o}){let[n,r]=V(null),s=[o.key,...t].join();if(Fe(()=>{let c=!0;return r(null),mi(td(t,o)).then(m=>{c&&(r(m),ct(Y.done))}).catch(m=>c&&r({silent:m.message||Y.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${Y.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=B(Y.questions,n.gaps.filter(i).length);return a`
    <div>
      <${Bp} losses=${n.losses.filter(i)} names=${e} scenario=${o} />
      <p>${k(Y.with_this,{questions:l,now:ft(o).gaps.length})}</p>
    </div>
  `}var Ba=t=>w(t,"notation");function od({acting:t,chosen:e}){let[o,n]=V(""),r=c=>R({zonder:c.map(Ba).join(",")}),s=c=>{if(e.includes(c))return r(e.filter(m=>m!==c));r(Me()?[...e,c]:[c])},i=c=>et([_(c),...at(c,"altLabel")].join(" ")),l=t.filter(c=>i(c).includes(et(o)));return a`
    <h2>${Y.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${k(Y.put_back,{name:_(c)})} onClick=${()=>s(c)}>
          ${_(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>r([])}>${Y.clear}</button>
          <button type="button" class="klein" onClick=${()=>Wn(location.href,Y.shared)}>${Y.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${Y.search}</span>
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
    <ul class="partnerlijst" aria-label=${Y.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${Ba(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>s(c)}
            >${_(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${Y.none_found}</p>`}
    ${!Me()&&a`<p class="zacht">${Y.alone}</p>`}
  `}function nd({most:t,scenario:e}){let o=({steps:r,alone:s,lead:i})=>[s>0&&B(Y.start.alone,s),s>0&&(r.length?k(Y.start.steps,{steps:Ge(r.map(l=>X(l).toLowerCase()))}):Y.start.no_step),i>0&&B(Y.start.lead,i)].filter(Boolean),n=Wo(W(e.plan));return a`
    <section id="begin">
      <h2>${Y.start.title}</h2>
      <p class="zacht">${k(Y.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(r=>a`
            <li key=${`${r.who}${r.plan}`}>
              <a href=${j("wat-als",{zonder:w(r.who,"notation")})}>${_(r.who)}</a>
              <span class="bij">${z?`${W(r.plan).title}: `:""}${o(r).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${Y.start.nobody}</p>`}
    </section>
  `}function Ep({route:t}){let e=G(t.query),{without:o,most:n}=ft(e),r=Object.keys(o).filter(m=>o[m].length).sort((m,p)=>F(_(m),_(p))),s=(t.query.zonder||"").split(",").map(ne).filter(Boolean),i=s.map(m=>_(m)),[l]=s,c=s.length>1&&Me();return a`
    <${K} text=${Y.title}><p class="uitleg">${Y.intro}</p><//>
    <details class="blik">
      <summary>${nt(e)} <span class="wijzig">${b.gaps.change}</span></summary>
      <${Qe} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${od} acting=${r} chosen=${s} /></section>
      <div>
        ${!s.length&&a`<${nd} most=${n} scenario=${e} />`}
        ${s.length>0&&!c&&a`<${Bp} losses=${o[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${ed} notations=${s.map(Ba)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Tt} text=${s.length===1?k(Y.said,{name:i[0]}):""} />
  `}var Ae=t=>document.getElementById(t);Ae("spring").addEventListener("click",t=>{t.preventDefault(),Ae("inhoud").focus()});Li();Ae("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=Ae("zoek").value;location.hash=xi(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=g.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};Wn(k(e,{...s,sources:Pe()}),o)});var Ap={__proto__:null,overzicht:Ic,dekking:fl,aandachtspunten:Sl,partners:jc,maatregelen:Mc,naslag:Lc,tijdlijn:vp,beloften:Uc,graaf:_c,ding:yp,samenvatting:lp,vragen:Qc,"wat-als":Ep,vergelijk:sl,"weet-niet":Sp,methode:Ec,zoek:tp,...(g.served||A())&&{controleer:Yi},onbekend:Eo};function sd(t,e){let o=Object.keys(g.views).length>0,n=Object.keys(g.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return Ar(e)&&r.views===o&&r.comparisons===n?!1:(Ue(a`<p role="status">${b.werkplaats.busy}</p>`,Ae("inhoud")),A().ask("page",{options:an(e),...r}).then(({page:s})=>A().show(s,A().own)).catch(s=>Ue(a`<p role="alert">${s.message}</p>`,Ae("inhoud"))),!0)}function rd(t){let e=t.path[0]||"overzicht",o=Ae("inhoud");A()?.own&&sd(e,G(t.query))||(o.className=`scherm-${e}`,Ue(a`<${Ap[e]||Ap.onbekend} key=${t.path.join("/")} route=${t} />`,o),Bi(e,t.path))}function Ea(){let t=Ae("motor");t.hidden=!1;let{state:e,why:o,own:n}=A();Ue(a`<${Ii} state=${e} why=${o} own=${n} />`,t)}function ad(){id(),window.removeEventListener("werkplaats",Ea),Ue(null,Ae("inhoud")),Ue(null,Ae("motor"))}A()&&(Ae("eigen").hidden=!1,window.addEventListener("werkplaats",Ea),Ea());Ae("inhoud").replaceChildren();var id=li(rd);A()&&window.addEventListener("andere-bladzijde",ad,{once:!0});document.fonts.ready.then(()=>ha()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return qp(ld);})();
