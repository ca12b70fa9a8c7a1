"use strict";var ketenkaart=(()=>{var ur=Object.defineProperty;var Rp=Object.getOwnPropertyDescriptor;var Ip=Object.getOwnPropertyNames;var qp=Object.prototype.hasOwnProperty;var Wp=(t,e)=>{for(var o in e)ur(t,o,{get:e[o],enumerable:!0})},Dp=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Ip(e))!qp.call(t,r)&&r!==o&&ur(t,r,{get:()=>e[r],enumerable:!(n=Rp(e,r))||n.enumerable});return t};var Hp=t=>Dp(ur({},"__esModule",{value:!0}),t);var fd={};Wp(fd,{answerTo:()=>ft,compare:()=>F,csv:()=>nn,data:()=>g,graphNow:()=>ba,here:()=>P,matrixSvg:()=>Gr,scenarioOf:()=>G});function nn(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Na=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Na(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},Pa=new Map;function Ra(t){var e=Pa.get(this);return e||(e=new Map,Pa.set(this,e)),(e=Na(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],m=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,i):s===3&&(f||i)?(c.push(3,f,i),s=2):s===2&&i==="..."&&f?c.push(4,f,0):s===2&&i&&!f?c.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(c.push(s,0,i,r),s=6),f&&(c.push(s,f,0,r),s=6)),i=""},p=0;p<o.length;p++){p&&(s===1&&m(),m(p));for(var u=0;u<o[p].length;u++)n=o[p][u],s===1?n==="<"?(m(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(m(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[p][u+1]===">")?(m(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(m(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return m(),c})(t)),e),arguments,[])).length>1?e:e[0]}var mt,Wa,Up,ho,$r,ps,Da,is,Ha,hr,dr,Gp,Bn=Symbol.for("pv"),ms={},fs=[],Kp=/^m(i|n|o|s|text|space)$/,gr=Array.isArray,br=fs.slice,Ro=Object.assign;function No(t){t&&t.parentNode&&t.remove()}function kr(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?br.call(arguments,2):o),Ln(t,i,n,r,null)}function Ln(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Bn,__v:r||++Wa,__i:-1,__u:0};return!r&&mt.vnode&&mt.vnode(s),s}function us(t){return t.children}function ls(t,e){this.props=t,this.context=e,this.__g=0}function go(t,e){if(e==null)return t.__&&go(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:go(t)}function Vp(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Ro({constructor:Bn},o)).__v=o.__v+1,mt.vnode&&mt.vnode(e),yr(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||go(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Ya(r,e,s),o.__=o.__e=null,e.__e!=n&&Ua(e))}function Ua(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ua(t)}function Ia(t){(8&t.__g||(t.__g|=8,ho.push(t),ps++))&&$r==mt.debounceRendering||(($r=mt.debounceRendering)||queueMicrotask)(Ga)}function Ga(){try{for(var t,e=1;ho.length;)ho.length>e&&ho.sort(Da),t=ho.shift(),e=ho.length,8&t.__g&&Vp(t)}finally{(ps=ho.length)&&($r||queueMicrotask)(Ga)}}function Ka(t,e,o,n,r,s,i,l,c,m,p){var u,f,$,d,h,y,S=n.__k||fs,v=e.length;for(c=Zp(o,e,S,c,v),u=0;u<v;u++)($=o.__k[u])!=null&&(f=~$.__i&&S[$.__i]||ms,$.__i=u,y=yr(t,$,f,r,s,i,l,c,m,p),d=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&wr(f.ref,null,$,f),$.ref&&p.push($.ref,$.__c||d,$)),h=h||d,4&$.__u?(c=Va($,c,t,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&y!==void 0?c=y:d&&(c=d.nextSibling),$.__u&=-21);return o.__e=h,c}function Zp(t,e,o,n,r){var s,i,l,c,m,p,u,f,$,d=o.length,h=d,y=0,S=0,v=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[s]=Ln(null,i):gr(i)?i=v[s]=Ln(us,{children:i}):i.constructor===Bn&&i.__b?i=v[s]=Ln(i.type,i.props,i.key,i.ref,i.__v):v[s]=i,c=s+y,i.__=t,i.__b=t.__b+1,l=null,~(m=i.__i=Yp(i,o,c,h))&&(h--,(l=o[m])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,m==c-1?y--:m==c+1?y++:m!=c&&(m>c?y--:y++,S=1)):(~m||(r>d?y--:r<d&&y++),typeof i.type!="function"&&(i.__u|=4))):v[s]=null;if(S){for(p=[],u=[],s=0;s<r;s++)if((i=v[s])&&16&i.__u){for(y=0,f=p.length;y<f;)p[$=y+f>>1]<i.__i?y=$+1:f=$;p[y]=i.__i,u[s]=y+1}for(y=p.length;s--;)u[s]&&(u[s]==y?y--:v[s].__u|=4)}if(h)for(s=0;s<d;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=go(l)),vr(l,l));return n}function Va(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Va(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=go(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Yp(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function qa(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function as(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||qa(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||qa(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=dr[e]||(dr[e]=Qp(e)),(t.__a||(t.__a={}))[e]=hr,s=e!=(e=e.replace(Ha,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Qp(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[is]==null)e[is]=hr++;else if(e[is]<this.__a[t])return;return o(mt.event?mt.event(e):e)}}}function yr(t,e,o,n,r,s,i,l,c,m){var p,u,f,$,d,h,y,S,v,C,x,H,tt,L,yt,te,O,D,q=e.type;if(e.constructor!==Bn)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,u=s=[],p.nodeType==8?l=cs(p,s):s.push(p),l=s[0]||l),(p=mt.__b)&&p(e);t:if(typeof q=="function"){f=i.length;try{if(S=e.props,v=(p=q.prototype)&&p.render,C=(p=q.contextType)&&n[p.__c],x=p?C?C.props.value:p.__:n,($=o.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new q(S,x):(e.__c=$=new ls(S,x),$.constructor=q,$.render=Jp),C&&C.sub($),$.state||($.state={}),$.__n=n,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),q.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Ro({},$.__s)),Ro($.__s,q.getDerivedStateFromProps(S,$.__s)))),d=$.props,h=$.state,$.__v=e,o.__c){if(S!==d&&v&&!q.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(S,x),e.__v==o.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(S,$.__s,x)===!1){e.__v!=o.__v&&($.props=S,$.state=$.__s,$.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Q){Q&&(Q.__=e)}),fs.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=go(o);break t}$.componentWillUpdate&&$.componentWillUpdate(S,$.__s,x),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(d,h,y)})}else v&&!q.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=x,$.props=S,$.__P=t,$.__g&=-5,H=mt.__r,tt=v?25:0;do $.__g&=-9,H&&H(e),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++tt<25);v&&(fs.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(n=Ro({},n,$.getChildContext())),v&&o.__c&&$.getSnapshotBeforeUpdate&&(y=$.getSnapshotBeforeUpdate(d,h)),L=p&&p.type===us&&p.key==null?p.props.children:p,S.__P&&(p=l,r=(t=S.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Q){Q&&vr(Q,Q)}),o.__k=null),l=o.__k?go(o,0):null),l=Ka(t,gr(L)?L:[L],e,o,n,r,s,i,l,c,m),S.__P&&(e.__e=null,l=p),e.__u&=-161,u&&u.some(No),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Q){if(i.length=f,e.__v=null,c||s)if(Q&&Q.then){if(e.__u|=128|c,s){for(~(O=s.indexOf(l||void 0))||(O=s.length);(D=s[O-1])&&D.nodeType==8;)O--;for(;O<s.length;O++)if(D=s[O])if(s[O]=null,yt){if(D==te)break}else{if(D.nodeType!=8)break;D.data.startsWith("$s")&&(te=cs(yt=D))}}if(!yt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;yt=l}(p=cs(yt=e.__c.__z||(e.__c.__z=yt)))?(e.__e=yt,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(No);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Q&&Q.then||Za(e),mt.__e(Q,e,o)}}else l=e.__e=Xp(o.__e,e,o,n,r,s,i,c,m,t);return(p=mt.diffed)&&p(e),l}function cs(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Za(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Za))}function Ya(t,e,o){for(var n=0;n<o.length;)wr(o[n++],o[n++],o[n++]);mt.__c&&mt.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){mt.__e(s,r.__v)}})}function Xp(t,e,o,n,r,s,i,l,c,m){var p,u,f,$,d,h,y,S,v=o.props||ms,C=e.props,x=e.type;if(x=="svg"?r="http://www.w3.org/2000/svg":x=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((d=s[p])&&(x?d.localName==x:d.nodeType==3)){t=d,s[p]=null;break}}if(!t){if(S=m.ownerDocument||document,!x)return S.createTextNode(C);t=S.createElementNS(r,x,C.is?C:m),l&&(mt.__m&&mt.__m(e,s),l=!1),s=null}if(x){if(m=x=="template"&&t.content||t,s=x=="textarea"&&C.defaultValue!=null?null:s&&br.call(m.childNodes),!l&&s)for(v={},p=0;p<t.attributes.length;p++)v[(d=t.attributes[p]).name]=d.value;for(p in v)d=v[p],p=="dangerouslySetInnerHTML"?f=d:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in C||as(t,p,null,d,r);for(p in C)d=C[p],p=="children"?$=d:p=="dangerouslySetInnerHTML"?u=d:p=="value"?h=d:p=="checked"?y=d:l&&typeof d!="function"||v[p]===d||as(t,p,d,v[p],r);u?(l||f&&(u.__html==f.__html||u.__html==t.innerHTML)||(t.innerHTML=u.__html),e.__k=[]):(f&&(t.textContent=""),(x=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Kp.test(x))&&(r="http://www.w3.org/1999/xhtml"),Ka(m,gr($)?$:[$],e,o,n,r,s,i,s?s[0]:o.__k&&go(o,0),l,c),s&&s.some(No)),l&&x!="textarea"||(p="value",x=="progress"&&h==null?t.removeAttribute(p):h==null||h===t[p]&&(x!="progress"||h)||as(t,p,h,v[p],r),p="checked",y!=null&&y!=t[p]&&as(t,p,y,v[p],r))}else v===C||l&&t.data==C||(t.data=C);return t}function wr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){mt.__e(r,o)}}function vr(t,e,o){var n,r,s,i;if(mt.unmount&&mt.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||wr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){mt.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&vr(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=cs(n,s=[]))&&(n==t.__e&&s.some(No),No(r),No(n)),o||No(t.__e),t.__e=t.__c=t.__=null}function Jp(t,e,o){return this.constructor(t,o)}function Ue(t,e){var o,n,r,s;mt.__&&mt.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Ln(us,{children:[t]}),r=[],s=[],yr(e,e.__k,n||ms,ms,e.namespaceURI,n?null:e.firstChild?br.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Ya(r,e.__k,s),e.__k.props.children=null}mt={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw ps=0,t}},Wa=0,Up=function(t){return t!=null&&t.constructor===Bn},ls.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Ro({},this.state)),typeof t=="function"&&(t=t(Ro({},o),this.props)),t&&(Ro(o,t),this.__v&&(e&&this.__k.push(e),Ia(this)))},ls.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ia(this))},ls.prototype.render=us,ho=[],ps=0,Da=function(t,e){return t.__v.__b-e.__v.__b},is=Symbol(),Ha=/(PointerCapture)$|Capture$/i,hr=0,dr={},Gp=0;var sn,Ct,_r,Qa,xr=Object.is,$s=0,ai=[],Sr=[],_t=mt,Xa=_t.__b,Ja=_t.__r,ti=_t.diffed,ei=_t.__c,oi=_t.unmount,ni=_t.__;function ds(t,e){_t.__h&&_t.__h(Ct,t,$s||e),$s=0;var o=Ct.__H||(Ct.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function V(t){return $s=1,tm(ii,t)}function tm(t,e,o){var n=ds(sn++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):ii(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);xr(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=Ct,!Ct.__f)){Ct.__f=!0;var r=Ct.shouldComponentUpdate;Ct.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var m=!1,p=this.props!=s;if(c.__.some(function(f){f.__N&&(m=!0,xr(f.__[0],f.__N[0])||(p=!0))}),r){var u=r.call(this,s,i,l);return m?u||p:u}return!m||p}}return n.__}function Fe(t,e){var o=ds(sn++,3);!_t.__s&&Cr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,Ct.__H.__h.push(o))}function jt(t,e){var o=ds(sn++,4);!_t.__s&&Cr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,Ct.__h.push(o))}function gt(t){return $s=5,je(function(){return{current:t}},[])}function je(t,e){var o=ds(sn++,7);return Cr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function em(){var t;do{for(;t=Sr.shift();)try{En(t)}catch(o){_t.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=ai.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(En),e.__h.some(Or),e.__h=[]}catch(o){e.__h=[],_t.__e(o,t.__v)}}}while(Sr.length)}_t.__b=function(t){Ct=null,Xa&&Xa(t)},_t.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ni&&ni(t,e)},_t.__r=function(t){Ja&&Ja(t),sn=0;var e=(Ct=t.__c).__H;e&&(_r==Ct?Ct.__h=[]:(e.__h.some(En),e.__h.some(Or),sn=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),_r=Ct},_t.diffed=function(t){ti&&ti(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&ri(ai.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),_r=Ct=null},_t.__c=function(t,e){e.some(function(o){try{o.__h.some(En),o.__h=o.__h.filter(function(n){return!n.__||Or(n)})}catch(n){o.__h=[function(){throw n}]}}),ei&&ei(t,e)},_t.unmount=function(t){oi&&oi(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,ri(Sr.push(r))}else En(r)}catch(s){e=s}}),n.__H=void 0,e&&_t.__e(e,n.__v))};var si=typeof requestAnimationFrame=="function";function om(t){var e,o=function(){clearTimeout(n),si&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);si&&(e=requestAnimationFrame(o))}function ri(t){t!=1&&Qa==_t.requestAnimationFrame||((Qa=_t.requestAnimationFrame)||om)(em)}function En(t){var e=Ct,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),Ct=e}function Or(t){var e=Ct;t.__c=t.__(),Ct=e}function Cr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!xr(o,t[n])})}function ii(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function li(t){return Array.isArray(t)?t.map(li):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[kr("wbr",null),e]:[e])}var a=Ra.bind((t,e,...o)=>kr(t,e,...typeof t=="string"?o.map(li):o));var nm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],sm={ernst:"gewicht"},P={route:null,started:!1},ci,jr=0,pi=new Map;function Tr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[sm[r]||r,s]))}}function j(t,e={},o=!0){let n=o&&P.route?Object.fromEntries(nm.filter(i=>P.route.query[i]).map(i=>[i,P.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ce=t=>j(["ding",t]);function R(t,e=!1){let o={...P.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=j(P.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++jr},"",n),Mr())}function Mr(t=!1){let e=Tr(location.hash),o=P.route?.path.join("/")===e.path.join("/");P.route=e,ci(e),!o&&window.scrollTo(0,t&&pi.get(history.state?.turn)||0)}function mi(t){ci=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),jr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>pi.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++jr},""),Mr(r)};return window.addEventListener("popstate",n,{signal:o}),Mr(),P.started=!0,()=>e.abort()}function Ge(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),B=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var A=t=>t.slice(0,1).toUpperCase()+t.slice(1),et=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],rm=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),F=(t,e)=>rm.compare(t,e);function fi(t,e){let o=et(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function ui(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var g=JSON.parse(document.getElementById("gegevens").textContent),am=[...Object.keys(g.things),...Object.keys(g.addresses)],Lr=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+am[n]);if(Array.isArray(t))return t.map(Lr);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=Lr(o);return t};for(let t of g.numbered)g[t]=Lr(g[t]);var Io=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]])));for(let{at:t}of Object.values(g.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=Io(n);for(let t of Object.values(g.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[g.queries,g.views,g.codes,...Object.values(g.codes),g.names,g.flags,g.told,...Object.values(g.told),g.absent,g.dates,g.lists,g.kinds,g.called,g.works,g.partners,g.lookups,g.words,g.addresses])Object.setPrototypeOf(t,null);var oe=new Map(Object.entries(g.things)),rn=new Map(g.plans.map(t=>[t.key,t])),z=g.plans.length>1,b=g.words,Ht=t=>t?.words.page||b,W=t=>rn.get(t)||(z?void 0:g.plans[0]),ot=t=>rn.get(t.split("/")[0]),qo=(t,e)=>!e||!ot(t)||ot(t).key===e,ao=[...new Map(g.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),pe=ao[ao.length-1].date,zt=[...new Map(g.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ke=(t,e)=>{let o=ot(t);return o?g.stands[e]?.[o.key]||o.date:e},Z=t=>g.dates[t]||t||"",Wo=(t=W())=>t?.source||g.source,ke=t=>t.plan?[rn.get(t.plan)]:g.plans,bo=(t,e=W())=>(e?e.dates:ao).find(o=>o.date===t)?.label||Z(t);var Br=5*2**20,E=()=>window.werkplaats,Me=()=>g.served||!!E()&&E().state!=="off";async function hs(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var $i=t=>E()?E().ask("answer",{options:t}):hs(`antwoord?${new URLSearchParams(t)}`),di=t=>E()?E().ask("words",{passage:t}):hs(`api/woorden?vindplaats=${encodeURIComponent(t)}`),hi=t=>E()?E().ask("find",{text:t}):hs(`api/zoek?woorden=${encodeURIComponent(t)}`);async function gi(t,e,o){if(E())return(await E().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var bi=()=>g.served?["docx","xlsx"]:Me()?["xlsx"]:[];async function Er(t){if(E())return E().ask("check",{name:t.name,data:await gs(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return hs("controleer",{method:"POST",body:t,headers:e})}async function gs(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var ki=Io(g.answers.cells),yi=Io(g.answers.gaps),im=Io(g.answers.candidates),lm=Io(g.answers.losses),cm=Io(g.answers.reach);for(let t of[...yi,...ki])"candidates"in t&&(t.candidates=im[t.candidates]);var Ar=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function ft(t){let e=g.answers.by[t.key],o=(r,s)=>Ar(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>yi[r]),matrix:o(e.matrix,ki),without:o(e.without,lm),apart:e.apart,points:e.points,most:e.most,reach:e.reach.map(r=>cm[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:Ar(e.read.matrix,n),without:Ar(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),most:n(e.read.most),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function an({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var zr=t=>t.key in g.answers.by,pm=t=>zr(t)||!!E();function G(t){let e=z&&rn.has(t.plan)?t.plan:"",o=ao.some(i=>i.date===t.stand)?t.stand:pe,n=t.koppelingen==="genoemd",r=Fr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:pe}].map(Fr).find(pm)||Fr({plan:e,date:pe,stated:!1,expect:!0,strict:!1})}function Fr({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function Pr(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>G(n(s)).key)).size===o.length?o:[]}var bs=(t,e)=>rn.get(e)?.steps.find(o=>o.notation===t)?.id;var An=[],at=(t,e)=>oe.get(t)?.[e]||An,w=(t,e)=>at(t,e)[0]||"",Pt=(t,e)=>at(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),I=(t,e)=>Pt(t,e)[0]||"",Mt=t=>oe.has(t),ln=t=>at(t,"type"),ye=t=>ys.get(t)||An,we=(t,e)=>ln(t).includes(e),wi=t=>ln(t).map(e=>g.kinds[e]).find(Boolean),ko=t=>wi(t)?.page||"",bt=t=>wi(t)?.kind||"",Fn=t=>ko(t)==="organisation",io=t=>ko(t)==="undertaking",it=t=>!!ko(t)&&!!w(t,"prefLabel"),ws=(t,e)=>(g.flags[t]||An).includes(e),N=(t,e)=>g.codes[t]?.[e]?.label||e||"",ve=(t,e)=>N(g.lists[e],w(t,e)),yo=t=>g.names[t]||b.thing.foreign[t]||t,ks=new Map,ys=new Map;for(let[t,e]of oe){for(let o of e.type||An)ys.has(o)||ys.set(o,[]),ys.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);ks.has(s)||ks.set(s,[]),ks.get(s).push([t,o])}}var Te=t=>ks.get(t)||An,Ut=(t,e,o="initiative")=>Te(t).filter(([n,r])=>r===o&&we(n,e)).map(([n])=>n),_=t=>g.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.split("/").pop(),ze=t=>g.called[t]?.short||_(t),vi=[...oe.keys()].filter(io),mm=[...oe.keys()].filter(Fn),_i=t=>zt.find(e=>e.notation===t),cn=Object.entries(g.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:ws("atSteps",t)})),fm=new Map(mm.map(t=>[w(t,"notation"),t])),ne=t=>fm.get(t)||"",lt=t=>g.addresses[t]||"",Lt=t=>Pt(t,"passage");var pn=b.search,zn=t=>` ${(et(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Rn=t=>zn(t).split(" ").filter(Boolean),Pn,wo,Nr=new Map(g.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),qr=new Map;for(let[t,e]of g.search.english)qr.set(t,[...qr.get(t)||[],e]);var xi=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(zn),names:zn(s.join(" ")),text:zn(r.join(" "))});function um(){let t=new Map([...oe.keys()].filter(it).map(e=>[e,g.called[e]?[_(e)]:[]]));for(let[e,o]of oe){let n=t.has(e)?e:pn.owners.flatMap(r=>Pt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...pn.texts.flatMap(r=>o[r]||[]))}return t}var $m=t=>T([_(t),...at(t,"prefLabel"),...at(t,"altLabel"),...qr.get(t)||[]]),dm=()=>[...[...um()].map(([t,e])=>{let o=Math.min(...ln(t).map(n=>Number(pn.weights[n]??pn.weights.rest)));return xi(t,["ding",t],_(t),bt(t),e,$m(t),o)}),...Object.entries(g.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return xi(t,["vragen",t],e,pn.question,r,[e],pn.weights.question)})],Si;function hm(){Pn=dm(),Si=Pn.map(t=>T(t.titles)).filter(t=>t.length>1),wo=new Map;for(let t of Pn)for(let e of Rn(t.names+t.text))wo.set(e,(wo.get(e)||0)+1)}function gm(t){let e=zn(t),o=Si.flatMap(n=>n.filter(r=>r.length>bm&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var bm=4,Nn=3;function Oi(t){return Rr.has(t)||Rr.set(t,km(t)),Rr.get(t)}var Rr=new Map;function km(t){if(Nr.has(t))return Nr.get(t);if(wo.has(t)||t.length<=Nn+1)return[t];let e=[...wo.keys()].filter(o=>o.length>Nn&&t.startsWith(o)&&t.length-o.length<Nn);return[t,...e.flatMap(o=>Nr.get(o)||[o])]}var Ir=(t,e)=>t.includes(e.length<Nn?` ${e}`:e)||Oi(e).some(o=>t.includes(` ${o} `));function ym(t,e){if(t.titles.includes(e))return 0;let o=Rn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Ir(t.names,n))?2:o.every(n=>Ir(t.text,n)||Ir(t.names,n))?3:null}function vs(t){if(!Rn(t).length)return{wanted:[],found:[]};Pn||hm();let e=gm(t),o=Pn.map(r=>({item:r,place:Math.min(...e.map(s=>ym(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||F(r.item.label,s.item.label));return{wanted:T([...et(t).split(/\s+/),...e.flatMap(Rn).flatMap(Oi)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var Ci=t=>{let{found:e}=vs(t);return e.length===1?j(e[0].path):""};function ji(t){let e=Rn(t),o=s=>{let i=s.length<5?1:2;return[...wo].map(([l,c])=>({one:l,count:c,far:ui(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>wo.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>wo.has(s)&&s.length>=Nn):[];return{meant:n.join()!==e.join()&&vs(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function Mi(t,e){let o=i=>i!==t.label&&e.some(l=>et(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>et(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Wr=t=>I(t,"broader")||t,_s=t=>w(Wr(t),"notation"),Ti=(t,e)=>e?.strict?g.linksStrictly[e.date]?.[t]:void 0,vo=(t,e,o)=>Ti(t,o)?.[e]||w(t,e),Dr=(t,e)=>Nt(t,e.date)&&Ti(t,e)!==null&&(!e.stated||ws("isStated",vo(t,"basis",e))),_o=(t,e)=>Ut(t,"Contribution").filter(o=>!e||Dr(o,e)),xo=t=>g.works[t]?.steps||[],Li=t=>g.works[t]?.kinds||[],Do=t=>g.works[t]?.leads||[],wm=Object.fromEntries(Object.entries(g.absent).map(([t,e])=>[t,new Set(e)])),Nt=(t,e=pe)=>!wm[e]?.has(t),lo=(t,e)=>Ut(t,"Involvement").filter(o=>Nt(o,e)).map(o=>({id:o,organisation:I(o,"organisation"),role:w(o,"role"),asOf:w(o,"asOf")})),Ho=t=>ws("isActing",t),In=(t,e)=>T(lo(t,e).filter(o=>Ho(o.role)).map(o=>o.organisation)),mn=(t,e)=>Ut(t,"Involvement","organisation").filter(o=>Nt(o,e)).map(o=>({id:o,undertaking:I(o,"initiative"),role:w(o,"role"),asOf:w(o,"asOf")})),Uo=t=>w(t,"isGeneric")==="true",vm={},se=(t,e=pe)=>P.route?.query.lezing==="streng"&&g.toldStrictly[e]?.[t]||g.told[e]?.[t]||vm,fn=(t,e)=>se(t,e).report||"",un=(t,e)=>se(t,e).status||"",$n=(t,e)=>se(t,e).state||"",xs=(t,e)=>Ut(t,"Deadline").filter(o=>Nt(o,e));var _e=b.shared,xe=_e.silence,co=(t=W())=>t?k(Ht(t).shared.report,{date:Z(t.date)}):_e.reports,dn=(t=W())=>`${B(_e.nothing,t?1:2,{report:A(co(t))})} ${xe}`,Pe=(t=W())=>(t?[t]:g.plans).map(e=>`${e.document||e.title}, ${Z(e.date)}`).join("; "),So=(t,e)=>[se(t,e).word||"",se(t,e).more||""],Gt=(t,e)=>So(t,e).filter(Boolean).join(", "),Rt=Object.fromEntries(Object.entries(g.codes.Basis).map(([t,e])=>[t,[e.screen,_e.bases[t]||A(e.label)]])),Ss=t=>N("Modality",t),X=t=>t===null?_e.all_steps:_i(t)?.label||t,st=t=>N("InterventionKind",t),_m=(t,e)=>e?bo(Ke(e.key,t.date),e):t.date===pe?_e.choices.latest:k(_e.choices.others_latest,{date:bo(t.date)}),nt=(t,e=W(t.plan))=>[_m(t,e),t.stated?Ht(e).shared.choices.links_stated:_e.choices.links_all_said,t.strict&&_e.choices.strict_said,t.expect?_e.choices.with_said:_e.choices.without_said].filter(Boolean).join(" · ");function qn(t,e,o,n=W(o?.plan)){let{version:r,content:s}=g.meta;return k(_e.export.footnote,{said:t,sources:Pe(n),addresses:e.map(i=>`; ${lt(i)}`).join(""),version:r+(s?k(_e.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${nt(o,n)}`:""})}function ct(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Bi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var Oo=b.shared.export;function xm({text:t,done:e}){let o=gt(null),n=gt(null);return jt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${Oo.by_hand} ref=${o} onClose=${e}>
      <p>${Oo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Oo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Wn(t,e=Oo.copied){try{await navigator.clipboard.writeText(t),ct(e)}catch{let o=document.createElement("div");document.body.append(o),Ue(a`<${xm} text=${t} done=${()=>o.remove()} />`,o)}}function Se(t,e,o){Bi(t,e,o),ct(k(Oo.downloaded,{name:t}))}var po=({text:t,label:e=Oo.copy})=>a`<button type="button" class="klein" onClick=${()=>Wn(t())}>${e}</button>`,xt=({name:t,rows:e,label:o=Oo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Se(t,nn(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Bt=(t,e="")=>{let o=W(e||t?.plan),n=o?[o]:g.plans;return[n.map(r=>Z(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${g.meta.version} ${(g.meta.content||"").slice(0,12)}`.trim(),t?nt(t,o):""]},Et=Oo.heads,Ne=t=>z?[{key:"bronplan",label:b.shared.plan,text:e=>W(t(e))?.title||""}]:[];var Re=()=>document.getElementById("menu"),Cs=()=>document.getElementById("menuknop"),Ms=()=>[...Re().querySelectorAll("details")],Os=()=>window.matchMedia("(max-width: 44rem)").matches;function js(t=null){for(let e of Ms())e!==t&&(e.open=!1)}function Ei(){js(),Re().classList.remove("is-open"),Cs().setAttribute("aria-expanded","false")}function Ai(){Re()&&(Cs().addEventListener("click",()=>{let t=Re().classList.toggle("is-open");for(let e of Ms())e.open=t;Cs().setAttribute("aria-expanded",String(t))}),Re().addEventListener("click",t=>{let e=t.target;e.closest("a")?Ei():e.closest("summary")&&!Os()&&js(e.closest("details"))}),Re().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Ms().find(o=>o.open);Os()?Cs().focus():e?.querySelector("summary").focus(),Ei()}),document.addEventListener("click",t=>{!Os()&&!Re().contains(t.target)&&js()}),Re().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Os()&&!Re().contains(e)&&js()}))}function Fi(t,e){if(!Re())return;let o=[...Re().querySelectorAll("a")],n=s=>Tr(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",j(i))}for(let s of Ms())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var re=b.check,Sm="plan",Om={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function zi(t,e){let o=await E().ask("take",{name:t.name,data:await gs(t),beside:e});if(!o.ok)return o;let{page:n}=await E().ask("page",{options:[],views:!1,comparisons:!1});return E().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var Ni=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>zi(e,!1))}>${re.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>zi(e,!0))}>${re.beside}</button>
`;async function Cm(){await E().ask("shipped"),E().show()}var Pi=t=>t.preventDefault();function Ri({files:t,children:e=null}){let[o,n]=V("");async function r(s,i){n(re.saving),window.addEventListener("beforeunload",Pi);try{let{name:l,data:c}=await E().ask(s,i);Se(l,c,Om[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Pi)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Ii=({made:t,marked:e})=>a`
  <${Ri}
    files=${[...t?[{id:"bewaar-werkmap",label:re.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:re.save_marked,name:"faults"}]:[]]}
  />
`,qi=()=>a`
  <section class="blok">
    <h2>${re.save}</h2>
    <p class="zacht">${re.save_intro}</p>
    <${Ri}
      files=${Object.entries(re.save_as).filter(([t])=>!(z&&t===Sm)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${E().own&&a`<button type="button" id="terug" onClick=${Cm}>${re.back}</button>`}
    <//>
  </section>
`;function Wi(){let t=gt(null),[e,o]=V("");async function n(){let[r]=t.current.files;if(!r)return ct(re.first_source);o(re.busy);try{o((await E().ask("source",{data:await gs(r)})).message)}catch(s){o(s.message)}}return a`
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
  `}function Di({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:g.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Hi="alle",jm={kind:t=>A(st(t)),form:t=>A(N("ExploitationForm",t)),partner:t=>_(ne(t)||t)},me=t=>[...t.steps.map(e=>e.notation),null];function Kt(t,e,o){let n=new Map;for(let s of ft({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:jm[t](s),id:t==="partner"?ne(s):"",cells:me(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>F(s.label,i.label)):r}var Oe=(t,e,o)=>[t,e??Hi,...z?[o]:[]].join("~");function Ts(t){let[e,o,n]=t.split("~");return{key:e,step:o===Hi?null:o,plan:n}}var Go=t=>`cel-${t.replaceAll("~","-")}`;function fe(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Hr=20;function Ve({bar:t,support:e=!1,most:o=Hr}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var Co=b.overview;function Gi(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:r,color:s,borderTopColor:i}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:r,ink:s,border:i,edge:l}}function Ur(t,e,o,n){let r=t.bar.reduce((c,[,m])=>c+m,0),s=t.support_only||r>Hr?t.bar:t.bar.flatMap(([c,m])=>Array.from({length:m},()=>[c,1])),i=(n-s.length+1)/r,l=e;return s.map(([c,m])=>{let{fill:p,edge:u}=Gi("balk",`b-${c}`),f={x:l,y:o,w:i*m,h:10,r:1,fill:t.support_only?Ki:p,stroke:u};return l+=f.w+1,f})}function Mm({x:t,y:e,w:o,h:n},r){let s=[];for(let i=7;i<o+n;i+=9)s.push({x1:t+Math.min(i,o),y1:e+Math.max(0,i-o),x2:t+Math.max(0,i-n),y2:e+Math.min(i,n),stroke:r});return s}var Ki="#ffffff",Tm="#dcd6c9",Es="Arial,Helvetica,sans-serif",Bs=document.createElement("canvas").getContext("2d");function Ls(t,e,o,n){Bs.font=`${n?"bold ":""}${o}px ${Es}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Bs.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Vi(t,e,o){let n=Kt(t,e,o),r=me(o),s=190,i=150,l=8,c=4,m=s+(i+c)*r.length+20,p=[],u=20,f=(y,S,v,C,x,H)=>{for(let tt of Ls(S,v,C,x))u+=C+4,p.push({x:y,y:u,text:tt,size:C,bold:x,fill:H})};f(20,Co.heading,m-40,20,!0,"#14212b"),f(20,`${Pe(o)}. ${nt(e,o)}. ${xe}`,m-40,12,!1,"#46545f"),u+=14;let $=u;r.forEach((y,S)=>{u=$,f(20+s+S*(i+c)+l,X(y),i-2*l,14,!0,"#14212b")}),u=$+26;for(let y of n){let S=y.cells.map(x=>{let[H="–",...tt]=x?.brief||[];return{cell:x,mark:Rt[x?.most_basis]?.[0]||"",text:[{all:Ls(H,i-2*l-14,13,!0),size:13,bold:!0},...tt.map(L=>({all:Ls(L,i-2*l,11,!1),size:11,bold:!1}))]}}),v=Ls(y.label,s-l,13,!0),C=Math.max(44,12+v.length*17,...S.map(x=>(x.cell?.bar?.length>0?26:12)+x.text.reduce((H,{all:tt,size:L})=>H+tt.length*(L+3),0)));for(let[x,H]of v.entries())p.push({x:20,y:u+20+x*17,text:H,size:13,bold:!0,fill:"#14212b"});S.forEach((x,H)=>{let tt=20+s+H*(i+c),L={x:tt,y:u,w:i,h:C},yt=x.cell?.bar?.length>0?x.cell:null,te=Gi("arcering"),O=x.cell?.unmet?te.ink:"#16212b";if(x.cell?.unmet){p.push({...L,fill:te.fill,stroke:te.border,dash:!0},...Mm(L,te.border));let q=6+x.text.reduce((Q,{all:ee,size:Dt})=>Q+ee.length*(Dt+3),0);p.push({x:tt+3,y:u+4,w:i-6,h:q,fill:te.fill,stroke:te.fill})}else p.push({...L,fill:Ki,stroke:Tm});yt&&p.push(...Ur(yt,tt+l,u+7,i-2*l-18));let D=u+(yt?18:5);for(let{all:q,size:Q,bold:ee}of x.text)for(let Dt of q)D+=Q+3,p.push({x:tt+l,y:D-2,text:Dt,size:Q,bold:ee,fill:O});x.mark&&p.push({x:tt+i-20,y:u+18,text:x.mark,size:14,bold:!1,fill:O})}),u+=C+c}u+=16;let d=20,h=(y,S)=>{p.push(...y,{x:d+34,y:u+9,text:S,size:11,bold:!1,fill:"#46545f"}),d+=34+Bs.measureText(S).width+18};Bs.font=`11px ${Es}`;for(let y of Co.legend.states){let S=Co.legend.names[y]||A(g.codes.CellState[y].label);h(Ur({bar:[[y,1]]},d,u,28),S)}return h(Ur({bar:[[Co.legend.support_state,1]],support_only:!0},d,u,28),Co.legend.support),u+=14,f(20,Object.values(Rt).map(([y,S])=>`${y} ${S}`).join("   "),m-40,11,!1,"#46545f"),f(20,k(Co.picture.foot,{version:g.meta.version,content:(g.meta.content||"").slice(0,12)}),m-40,11,!1,"#46545f"),{width:m,height:u+20,list:p}}var Ui=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Gr(t,e,o=g.plans[0]){let{width:n,height:r,list:s}=Vi(t,e,o),i=({x:f,y:$,w:d,h,fill:y,stroke:S,dash:v,r:C=4})=>`<rect x="${f}" y="${$}" width="${d}" height="${h}" rx="${C}" fill="${y}" stroke="${S}"${v?' stroke-dasharray="5 3"':""}/>`,l=({x1:f,y1:$,x2:d,y2:h,stroke:y})=>`<line x1="${f}" y1="${$}" x2="${d}" y2="${h}" stroke="${y}"/>`,c=({x:f,y:$,text:d,size:h,bold:y,fill:S})=>`<text x="${f}" y="${$}" font-size="${h}"${y?' font-weight="bold"':""} fill="${S}">${Ui(d)}</text>`,m=s.map(f=>f.text!==void 0?c(f):f.x1!==void 0?l(f):i(f)),p=Ui(k(Co.picture.title,{heading:Co.heading,scenario:nt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${Es}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${m.join(`
`)}
</svg>
`}function Zi(t,e,o){Se("matrix.svg",Gr(t,e,o),"image/svg+xml")}function Yi(t,e,o){let{width:n,height:r,list:s}=Vi(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let m of s)m.x1!==void 0?(c.strokeStyle=m.stroke,c.setLineDash([]),c.beginPath(),c.moveTo(m.x1,m.y1),c.lineTo(m.x2,m.y2),c.stroke()):m.text===void 0?(c.fillStyle=m.fill,c.strokeStyle=m.stroke,c.setLineDash(m.dash?[5,3]:[]),c.fillRect(m.x,m.y,m.w,m.h),c.strokeRect(m.x,m.y,m.w,m.h)):(c.fillStyle=m.fill,c.font=`${m.bold?"bold ":""}${m.size}px ${Es}`,c.fillText(m.text,m.x,m.y));i.toBlob(m=>Se("matrix.png",m,"image/png"),"image/png")}function K({text:t,title:e=t,children:o}){let n=gt(null);return jt(()=>{document.title=`${e} – Ketenkaart`},[e]),jt(()=>{P.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Tt({text:t}){let{route:e}=P;return jt(()=>{P.started&&t&&ct(t)},[t,e]),null}var At=b.check,Qi=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&a`
    <h2>${k(At.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,Xi=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Lm=(t={})=>Object.entries(t).map(([e,o])=>k(At.counted,{count:o,what:yo(e).toLowerCase()})).sort(F);function Bm({message:t,notes:e=[],faults:o,wrong:n,questions:r,asked:s,counts:i,report:l,made:c}){return a`
    <p><strong>${t}</strong></p>
    ${c&&a`<p>${k(At.made,{name:c})}</p>`}
    ${E()&&i&&a`<${Ii} made=${c} marked=${o.length+r.length>0} />`}
    ${e.map(m=>a`<p>${m}</p>`)}
    <${Qi} title=${At.faults} lines=${o} count=${n} />
    <${Qi} title=${At.questions} lines=${r} count=${s} />
    <${Xi} title=${At.columns} lines=${l} />
    <${Xi} title=${At.read} lines=${Lm(i)} />
  `}function Em(t){if(!t.length)throw new Error(At.first);if(t.length>1)throw new Error(k(At.one_only,{count:t.length}));if(t[0].size>Br)throw new Error(k(At.too_large,{name:t[0].name,most:Br/2**20}));return t[0]}function Ji(){let t=gt(null),[e,o]=V(null);async function n(r){try{let s=Em(t.current.files);o({busy:!0});let i=await r(s);o(i),ct(i.message)}catch(s){o({message:s.message||At.silent,faults:s.faults})}}return Fe(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Er)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${K} text=${At.title}><p class="uitleg">${E()?At.intro_here:At.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${E()?At.file_here:At.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${E()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Er)}>${At.check}</button>
      ${E()&&a`<${Ni} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${At.busy}</p>`}
      ${e?.message&&a`<${Bm} ...${e} />`}
    </div>
    ${E()&&a`<${qi} /><${Wi} />`}
    ${!E()&&g.served&&a`<p class="zacht">${At.kept}</p>`}
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
`,Am=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Le({children:t}){let[e,o]=V(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Ze.filters}>${t}</section>`;let n=Object.keys(P.route.query).filter(r=>!Am.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(Ze.filters_set,{count:n}):Ze.filters}</summary>
      ${t}
    </details>
  `}var Fm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function As({query:t,children:e}){let[o,n]=V(Fm.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${Ze.change}</summary>
      ${e}
    </details>
  `}var Ie=()=>{let t=g.plans.map(e=>[e.key,e.title]);return z&&a`<div class="velden"><${It} label=${Ze.plan} name="plan" options=${t} /></div>`};function Ko(){let t=G(P.route.query),e=W(t.plan)?.dates||ao;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=Pr(P.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${jo} legend=${Ze.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function Kr(){let t=G(P.route.query),e=Ht(W(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${jo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Qe(){let t=Ze.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=P.route,{expect:r,strict:s}=G(n),i=r?"":"uit",l=Pr(n,"verwachtingen",e);return a`
    <${Ie} />
    <${Kr} />
    <${Ko} />
    <${jo} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${jo} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var tl=b.shared.passage;function Dn({passage:t}){let[e,o]=V("");async function n(){try{o((await di(t)).woorden)}catch(r){o(r.message||tl.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${tl.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>it(t)?a`<a href=${ce(t)}>${e||_(t)}</a>`:a`<span>${e||_(t)}</span>`,Ft=({ids:t,name:e=_,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),qe=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function kt({id:t,date:e}){let[o,n]=So(t,e);return a`<span class=${`chip s-${$n(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var zm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Xe({basis:t}){let[e,o]=Rt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${zm[e]}
    </svg>
  `:null}var Fs=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${N("Severity",t)}</span>`;function Vt({of:t}){let e=T(t.flatMap(Lt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${lt(o)}${Me()&&a`<${Dn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function el({of:t,look:e}){let[o,...n]=Lt(t);return o?a`
    <p class=${e}>
      ${lt(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${Me()&&a`<${Dn} passage=${o} />`}
    </p>
  `:null}var zs=({id:t})=>[I(t,"broader")&&[a`<${M} id=${I(t,"broader")} />`," › "],a`<${M} id=${t} />`],hn=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;var gn=b.compare.flow,St={width:960,height:430,top:40,left:230,right:640,box:16},bn=t=>t?A(N("CellState",t)):gn.fresh;function ol({rows:t,at:e,unit:o,end:n}){let r=n?St.right:St.left-St.box,s=n?St.right+St.box+12:St.left-St.box-12;return t.map(({state:i,count:l,y:c})=>{let m=St.top+c*o,p=Math.max(l*o,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${r} y=${m} width=${St.box} height=${p} />
        <text x=${s} y=${m+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function Pm({band:t,unit:e}){let o=t.count*e,n=St.top+t.y1*e+o/2,r=St.top+t.y2*e+o/2,s=(St.left+St.right)/2,i=B(gn.band,t.count,{from:bn(t.from),to:bn(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${St.left} ${n} C${s} ${n} ${s} ${r} ${St.right} ${r}`}
      stroke-width=${Math.max(o,1)}
    ><title>${i}</title></path>
  `}function nl({flow:t,one:e,other:o}){let n=St.height/t.height,r=t.bands.map(s=>B(gn.band,s.count,{from:bn(s.from),to:bn(s.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${gn.title}>
      <svg
        viewBox=${`0 0 ${St.width} ${St.height+St.top+14}`}
        role="img"
        aria-label=${k(gn.picture,{before:e.label,after:o.label,said:r.join("; ")})}
      >
        <text class="stroomkop" x=${St.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${St.right} y="20">${o.label}</text>
        ${t.bands.map(s=>a`<${Pm} key=${`${s.from}|${s.to}`} band=${s} unit=${n} />`)}
        <${ol} rows=${t.left} at=${bn} unit=${n} />
        <${ol} rows=${t.right} at=${bn} unit=${n} end />
      </svg>
      <figcaption>${gn.caption}</figcaption>
    </figure>
  `}function Ps(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?F(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Vr=(t,e="")=>P.route.query[t]||e;function Nm({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Rm=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function dt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=V(r),m=s?Vr(s,r):l,p=u=>{let f=m===u.key?`-${u.key}`:u.key;s?R({[s]:f===r?null:f},!0):c(f);let $=b.shared.table,d=f.startsWith("-")?$.descending:$.ascending;ct(k($.sorted,{column:u.label.toLowerCase(),direction:d}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(u=>a`<${Nm} id=${t} column=${u} sort=${m} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ps(o,n,m).map(u=>a`<${Rm} row=${u} columns=${n} />`)}
      </tbody>
    </table>
  `}var Im=t=>t==null||t===!1||t===""||t.length===0;function Je({pairs:t}){let e=t.filter(([,o])=>!Im(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var J=b.compare,Ns=t=>A(N("CellState",t)),mo=g.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:z?k(J.side,{plan:t.title,label:o}):A(o)}))),qm=(t,e,{stated:o,strict:n})=>g.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Wm(t){let e=g.plans.map(l=>mo.filter(c=>c.plan===l).at(-1)),[o,n]=z?e:[mo[0],mo.at(-1)],r=mo.slice(0,-1).find(l=>l.key===t.van)||o,s=mo.slice(mo.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var sl=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>R({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function rl({change:t,other:e}){let o=Oe(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===pe?null:e.date},!1),r=k(J.see_cell,{kind:st(t.kind),step:X(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${J.see}<span class="sr">${r}</span></a></li>`}var al=8;function Dm({found:t,one:e,other:o,mode:n}){let[r,s]=[t.changes.slice(0,al),t.changes.slice(al)],i=p=>p.map(u=>_(ne(u)||u)).join(", "),l=p=>T([p.barrier,p.other_barrier].map(X)).join(" / "),c=[{key:"stap",label:J.columns.step,text:l},{key:"soort",label:J.columns.kind,text:p=>A(st(p.kind))},{key:"een",label:e.label,text:p=>Ns(p.before)},{key:"ander",label:o.label,text:p=>Ns(p.after)},{key:"erbij",label:J.joined[n],sort:!1,text:p=>i(p.joined)},{key:"weg",label:J.left[n],sort:!1,text:p=>i(p.left)}],m=()=>[[...c.map(p=>p.label),...Et],...t.changes.map(p=>[...c.map(u=>u.text(p)),...Bt(null)])];return a`
    <ul>${r.map(p=>a`<${rl} change=${p} other=${o} />`)}</ul>
    ${s.length>0&&a`
        <details>
          <summary>${B(J.rest,s.length)}</summary>
          <ul>${s.map(p=>a`<${rl} change=${p} other=${o} />`)}</ul>
        </details>
      `}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${J.as_table}</summary>
      <div class="rol"><${dt} id="vakken" caption=${J.table} rows=${t.changes} columns=${c} /></div>
      <div class="acties"><${xt} name="vergelijk-vakken.csv" rows=${m} /></div>
    </details>
  `}function Hm({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Ns},...t.after.map(i=>({key:i,label:Ns(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||J.nothing)}))],s=k(J.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${J.counted}</h2>
      <p class="zacht">${k(J.counts,{both:n,fresh:t.fresh.length})}</p>
      <${nl} flow=${t.flow} one=${e} other=${o} />
      <details>
        <summary>${J.flow.table}</summary>
        <div class="rol">
          <${dt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
        </div>
      </details>
    </section>
  `}function Um({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=f=>s.has(f)?"":Gt(f,e.date),l=f=>Gt(f,o.date),c=f=>s.has(f)?a`<span class="zacht">${J.not_yet}</span>`:a`<${kt} id=${f} date=${e.date} />`,m=[{key:"actie",label:J.action,text:_,cell:f=>a`<${M} id=${f} />`},{key:"wat",label:J.what,text:bt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:f=>a`<${kt} id=${f} date=${o.date} />`}],p=()=>[[...m.map(f=>f.label),...Et],...r.map(f=>[...m.map($=>$.text(f)),...Bt(null,e.plan.key)])],u=()=>R({alles:n?null:"ja"});return a`
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
  `}function il({route:t}){if(mo.length<2)return a`<${K} text=${J.title} /><p>${J.alone}</p>`;let{one:e,other:o,after:n}=Wm(t.query),r=qm(e,o,G(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(J.intro[i],{before:Z(e.date),after:Z(o.date)});return a`
    <${K} text=${J.heading[i]} title=${J.title}><p class="uitleg">${l} ${xe}</p><//>
    <${Le}>
      <${Kr} />
      ${mo.length>2&&a`
          <div class="velden">
            <${sl} label=${J.first} name="van" current=${e} options=${mo.slice(0,-1)} />
            <${sl} label=${J.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    ${s&&a`<${Hm} actions=${s} one=${e} other=${o} />`}
    <section class="blok">
      <h2>${k(J.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${Dm} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Um} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Tt} text=${B(J.shown,r.changes.length)} />
  `}var ue=b.overview.legend,Gm=g.codes.CellState,Hn=({expected:t=ue.expected,quiet:e=ue.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${ue.states.map(n=>a`
        <li><span class="staal"><${Ve} bar=${[[n,1]]} /></span>${ue.names[n]||A(Gm[n].label)}</li>
      `)}
    <li><span class="staal"><${Ve} bar=${[[ue.support_state,1]]} support=${!0} /></span>${ue.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Zr=()=>a`
  <ul class="stalen">
    ${Object.entries(Rt).map(([t,[,e]])=>a`<li><span class="staal"><${Xe} basis=${t} /></span>${e}</li>`)}
  </ul>
`,Rs=()=>a`
  <aside class="legenda" aria-label=${ue.title}>
    <h2>${ue.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ve} bar=${ue.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${ue.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${ue.explain}</p>
    <${Hn} />
    <h3>${ue.how}</h3>
    <${Zr} />
    <p><span class="anders">${ue.other}</span>${ue.other_says}</p>
  </aside>
`;var kn=b.shared.gaps,Vo=t=>[t,...t.also],To=t=>lt(t.evidence)?[t.evidence]:[],Zo=t=>g.queries[t]?.title||t,ll=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||et(t.sentence).includes(et(e.tekst)))&&Vo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Km=({said:t,work:e,more:o})=>e?[t," (",a`<${Ft} ids=${e} name=${ze} />`,o&&kn.more_work,")"]:t;function Is({list:t,plan:e}){if(!t.length)return a`<p>${W(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${Km} ...${r} />`]);return a`
    <p class="zacht">${kn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function Un({summary:t,inside:e,open:o=!1}){let[n,r]=V(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Yr({gap:t,query:e}){let o=[t.barrier&&X(t.barrier).toLowerCase(),t.kind&&st(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Fs} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${z&&` · ${W(t.plan).title}`}
      ${it(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var cl=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${lt(t)}
    ${Me()&&a`<${Dn} passage=${t} />`}
  </p>
`;function Qr({gap:t,scenario:e,sentence:o=!1}){let n=g.queries[t.query]||{},[r]=To(t),s=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Un} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${cl} passage=${r} />`}
    ${n.why&&a`<p><strong>${kn.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${kn.who}</strong></p><${Is} list=${t.candidates} plan=${t.plan} />`}
    <${po} text=${()=>qn(t.sentence,To(t),e,W(t.plan))} />
  `} /></div>`}function Vm({gap:t,scenario:e}){let o=g.queries[t.query]||{},[n]=To(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Yr} gap=${t} query=${o} />
      ${n&&a`<${cl} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Un} summary=${kn.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Un}
              summary=${kn.who}
              inside=${()=>a`<${Is} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${po} text=${()=>qn(t.sentence,To(t),e,W(t.plan))} />
      </div>
    </article>
  `}var Xr=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Vm} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var ae=b.shared.work;function Zm({id:t,date:e}){let o=new Map;for(let n of lo(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],N("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${hn} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function Ym(t){let e=w(t,"dueBy");return e&&` (${k(ae.bound,{date:Z(e)})}; ${Ss(w(t,"modality"))})`}function Qm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:r}=se(o,e);return a`
          <li>
            ${n&&`${A(n)}: `}“${w(o,"deadlineText")}”${Ym(o)}
            ${w(o,"revises")==="true"&&`, ${ae.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var Xm=t=>g.lookups[t]?.told||"";function Jr({id:t,date:e}){let o=Ut(t,"Figure","concerns").filter(n=>Nt(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${Xm(n)}</strong><${Vt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Yo({of:t}){let e=r=>[I(r,"barrier")&&k(ae.at_step,{step:_(I(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>w(r,s)&&ve(r,s))].filter(Boolean),o=r=>w(r,"status")?k(ae.other_status,{reading:e(r).join(", ")}):k(ae.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:ae.other_unsaid}),n=Pt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${w(r,"rationale")}</li>`)}
    </ul>
  `:null}function Gn({id:t,scenario:e=null}){let o=vo(t,"basis",e),n=N("Strength",vo(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${zs} id=${I(t,"barrier")} />
        ${` · ${at(t,"interventionKind").map(st).join(", ")} · ${n} · `}
        <${Xe} basis=${o} />${` ${Rt[o]?.[1]||N("Basis",o)}`}
      </p>
      <p class="reden"><strong>${ae.here}</strong>${w(t,"rationale")}</p>
      <${Yo} of=${t} />
    </div>
  `}var pl=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function ml({id:t,scenario:e,contributions:o}){let{date:n}=e,r=fn(t,n),s=w(t,"promise"),i=xs(t,n),l=o.length?o.map(m=>a`<${Gn} id=${m} scenario=${e} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${ae.across}</strong>${w(t,"rationale")}</p>`,c=[[ae.facts.deadline,i.length>0&&a`<${Qm} ids=${i} date=${n} />`],[ae.facts.who,a`<${Zm} id=${t} date=${n} />`],[ae.facts.figures,Ut(t,"Figure","concerns").length>0&&a`<${Jr} id=${t} date=${n} />`],[ae.facts.how,l],[ae.facts.where,a`<${Vt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${bt(t)} · <${kt} id=${t} date=${n} /></p>
      <${pl} lead=${s&&ae.promise} text=${s||w(t,"summary")} />
      <${pl} lead=${ae.progress} text=${w(r,"summary")} />
      ${r&&a`<${Yo} of=${r} />`}
      <${Je} pairs=${c} />
    </article>
  `}var to=t=>[...t].sort((e,o)=>F(_(e),_(o)));var Qo=b.overview;function Jm({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=j("overzicht",{...P.route.query,cel:Oe(e,null,o)});return a`
    <p>${dn(W(o))}</p>
    ${n.length>0&&a`<h3>${Qo.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(Qo.elsewhere,{count:r,kind:st(e)})}${" "}
          <a href=${i}>${Qo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Qo.who}</h3><${Is} list=${s} plan=${o} />`}
  `}var tf=(t,e,o,n,r)=>_o(t,r).filter(s=>_s(I(s,"barrier"))===e&&(o!=="kind"||at(s,"interventionKind").includes(n)));function ef({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=gt(null),c=gt(null);jt(()=>{let d=document.getElementById(Go(i));return l.current.showModal(),c.current.focus(),()=>(d?.isConnected?d:document.getElementById(Go(i)))?.focus()},[]);let{word:m,lines:p,look:u}=fe(e),f=k(Qo.panel_note,{scenario:nt(r,s)}),$=d=>o===null?[]:tf(d,o,n,t.key,r);return a`
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
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${A(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${z&&`${s.title}. `}${f}</p>
      ${e.asked&&a`<p>${Qo.asked} <${Ft} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(d=>a`<${ml} key=${d} id=${d} scenario=${r} contributions=${$(d)} />`):a`<${Jm} cell=${e} />`}
    </dialog>
  `}function qs({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=Ts(t),i=W(s),l=i&&Kt(e,o,i).find(p=>p.key===n),c=l?.cells[me(i).indexOf(r)];return c?a`<${ef} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var yn=b.overview;function fl({open:t=!0}){let e={report:z?yn.howto.reports:co(),marks:Object.values(Rt).map(([o])=>o).join(" "),source:Wo()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${yn.howto.title}</summary>
      <ol>${yn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var Lo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function of({state:t,things:e,date:o}){let n=z?"h4":"h3",r=i=>So(i,o)[1]&&a`<span class="zacht"> – ${So(i,o)[1]}</span>`,s=k(yn.group,{state:A(N("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${qe} ids=${to(e)} more=${r} />
    </div>
  `}function ul({scenario:t,plan:e}){let o=z?"h3":"h2";return ft(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=g.codes.InterventionKind[r];return a`
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
                  ${s.map(l=>a`<${of} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${dn(e)}</p>`}
      </section>
    `})}var qt=b.coverage,nf=5,$l=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Xe} basis=${t.most_basis} />
    <${Ve} bar=${t.bar} support=${t.support_only} most=${nf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function sf({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=fe(e),i=Oe(t.key,o,n.key),l=[r,...s,e.strict,Rt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Go(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>R({cel:i})}>
        <span class="sr">${k(b.overview.cell,{row:t.label,step:X(o)})}${l}</span>
        <${$l} cell=${e} />
      </button>
    </td>
  `}var rf=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,af=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></td>
`;function lf({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(qt.caption,{scenario:nt(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${qt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${rf} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&w(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,m)=>c.acting?i.partners?a`<td></td>`:a`<${sf} row=${i} cell=${i.cells[m]} step=${c.step} plan=${t} />`:l===0&&a`<${af} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var cf=({plan:t,reach:e,rows:o})=>a`
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
                              <${$l} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,pf=({reach:t,plan:e})=>a`
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
    <${Zr} />
    <p><a href=${j("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,mf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${qt.alike.title}</h2><p>${qt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function ff({plan:t,scenario:e,reach:o}){let n=Kt("partner",e,t);return o.numbers.partners?a`
    ${z&&a`<h2>${t.title}</h2>`}
    <${Lo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${lf} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${cf} plan=${t} reach=${o} rows=${n} />
        <${mf} reach=${o} />
      </div>
      <${pf} reach=${o} plan=${t} />
    </div>
  `:a`<p>${qt.nothing}</p>`}function dl({route:t}){let e=G(t.query),{reach:o}=ft(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${K} text=${qt.heading} title=${qt.title} />
      <p class="zacht">${nt(e)}</p>
      <${As} query=${t.query}><${Qe} /><//>
    </div>
    ${ke(e).map(r=>a`
        <${ff} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${qs} address=${n} by="partner" scenario=${e} />`}
    <${Tt} text=${n?"":k(qt.shown,{scenario:nt(e)})} />
  `}var ta=".",eo=()=>new Set((P.route?.query.merk||"").split(ta).filter(Boolean)),hl=()=>[...eo()].join(ta),Ws=()=>!!P.route?.query.alleen&&eo().size>0;function Ds(t,e){let o=eo();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return R({merk:[...o].join(ta),...n&&{alleen:null}},!0),o.size}var wn=b.frame.foot.files;function Hs(){return!g.files.length&&!E()?null:a`
    <section class="bestanden" aria-label=${wn.title}>
      <h2>${wn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${wn.summary.label}</a> <span class="zacht">${wn.summary.told}</span></li>
        ${g.files.map(({file:t,label:e,told:o})=>a`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${E()&&a`<li><a href="#/controleer">${wn.save.label}</a> <span class="zacht">${wn.save.told}</span></li>`}
      </ul>
    </section>
  `}var ea=b.shared.outcomes,uf={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Kn=({outcome:t})=>a`<g class=${`teken teken-${ea[t].sign}`}>${uf[ea[t].sign]}</g>`,vn=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Kn} outcome=${t} /></svg>
`,Xo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${vn} outcome=${t} /> ${ea[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var We=b.gaps,$f=b.shared.outcomes;function oa({gaps:t,what:e}){let o=eo(),n=t.filter(i=>o.has(i.mark)).length,r=i=>ct(B(We.bar.changed,Ds(t,i.target.checked))),s=t.length>1?k(We.mark_all,{count:t.length,what:e}):k(We.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var yl=t=>eo().has(t.mark)?"gemarkeerd":"",df=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${yl(t)}`} data-vraag=${t.mark}>
    <${oa} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Yr} gap=${t} query=${o} />
      <${Qr} gap=${t} scenario=${e} />
    </div>
  </article>
`,hf={topic:{of:t=>t.topic,all:()=>g.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Zo(e)])}};function gf({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(f=>f.severity===Object.keys(g.codes.Severity)[0]).length,l=T(e.map(f=>n==="topic"?Zo(f.query):gl(f))),c=f=>e.filter($=>(n==="topic"?Zo($.query):gl($))===f).length,m=f=>c(f)>1?k(We.repeated,{title:f,count:c(f)}):f,p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${B(We.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(We.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(m).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(We.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${oa} gaps=${e} what=${t} />
      <${Un} summary=${p} inside=${()=>e.map(f=>a`<${df} key=${f.mark} gap=${f} scenario=${r} query=${g.queries[f.query]||{}} />`)} open=${s} />
    </div>
  `}var gl=t=>t.subject_label;function wl({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=hf[o],l=(c,m)=>c.filter(p=>s(p)===m);return i(t).map(([c,m])=>[c,m,l(t,c)]).filter(([,,c])=>c.length).map(([c,m,p])=>a`
        <${gf}
          key=${c}
          title=${m}
          gaps=${p}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var bl=2;function bf({row:t}){let e=t.who.length>bl+1?t.who.slice(0,bl):t.who,o=t.who.length-e.length;return a`
    <${Ft} ids=${e} name=${kf} />${o>0&&k(We.deadline.others.more,{names:"",count:o})}
    <span class="bij">${We.deadline.how[t.how]}</span>
  `}var kf=t=>_(t);function yf({gap:t,scenario:e}){let o=t.deadline,n=We.deadline.columns,r=ze(t.subject),s=_(t.subject);return a`
    <tr role="row" class=${yl(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${oa} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Qr} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Xo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${bf} row=${o} /></td>
    </tr>
  `}var kl=8;function vl({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,note:c,show:m}=We.deadline,p=o||t.length<=kl+1?t:t.slice(0,kl),u=Object.entries($f).map(([f,{said:$}])=>[t.filter(d=>d.deadline.outcome===f).length,$]).filter(([f])=>f).map(([f,$])=>k(i,{count:f,said:$}));return a`
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
          ${p.map(f=>a`<${yf} key=${f.mark} gap=${f} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>R({termijnen:"alle"},!0)}>
            ${B(m,t.length-p.length)}
          </button>
        `}
    </section>
  `}var $e=b.gaps.bar,wf={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function vf({scenario:t,tell:e}){async function o(n){e($e.busy);try{let r=await gi(an(t),hl(),n);Se(`${$e.file}.${n}`,r,wf[n]),e("")}catch(r){e(r.message)}}return bi().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${$e.office[n]}</button>`)}function _l({gaps:t,scenario:e,rows:o}){let[n,r]=V(""),s=eo();if(!s.size)return null;let i=t.filter(u=>s.has(u.mark)),l=s.size-i.length,c=Ws(),m=()=>{Ds([...s].map(u=>({mark:u})),!1),ct($e.cleared)},p=()=>{R({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
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
      <${vf} scenario=${e} tell=${r} />
    </section>
  `}var pt=b.gaps,Ol=t=>_(ne(t)||t),xl=(t,e)=>[[...pt.csv,...Et],...t.map(o=>[N("Severity",o.severity),Zo(o.query),o.sentence,g.queries[o.query]?.why||"",o.steps.map(X).join(", "),o.kinds.map(st).join(", "),o.partners.map(Ol).join(", "),o.subject_label,To(o).map(lt).join("; "),...Bt(e,o.plan)])],na=["tekst","stap","soort","partner","vraag","gewicht"];function _f({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>Vo(s).flatMap(i=>i.partners)),Ol),n=e(t.map(s=>s.query).sort(F),Zo),r=Object.entries(g.codes.Severity).map(([s,i])=>[s,i.label]);return a`
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
        <${Mo} names=${na} />
      </div>
    <//>
  `}var xf=({scenario:t})=>a`
  <details class="blik">
    <summary>${nt(t)} <span class="wijzig">${pt.change}</span></summary>
    <${Qe} />
  </details>
`,Cl="bron",Sl=Object.keys(g.codes.Severity).at(-1);function Sf({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>B(pt.questions,c.length),i={points:k(pt.part_counts.points,{questions:s(t),topics:B(pt.topics_count,r)}),source:k(pt.part_counts.source,{questions:s(e)})},l=(c,m,p)=>a`
    <a href=${j("aandachtspunten",{...n,deel:m})} aria-current=${p?"true":null} id=${`deel-${m}`}>
      <strong>${pt.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${pt.parts_label}>
      ${l("points","overleg",!o)}${l("source",Cl,o)}
    </nav>
  `}var Us={onderwerp:"topic",soort:"query"};function Of({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(u=>u.deadline).sort((u,f)=>F(u.deadline.day,f.deadline.day)),l=t.filter(u=>!u.deadline),c=Us[o],m=Object.entries(Us).map(([u,f])=>[u,pt.fold[f]]),p=()=>R({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${vl} gaps=${i} scenario=${n} all=${s} />`}
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
          <${wl} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${pt.none}</p>`}
  `}var Cf=25;function jl({route:t}){let e=G(t.query),o=t.query,n=ft(e).gaps,r=Ws(),s=n.filter(h=>r?eo().has(h.mark):ll(h,o)),i=s.filter(h=>h.severity!==Sl),l=s.filter(h=>h.severity===Sl),c=o.deel?o.deel===Cl:!i.length&&l.length>0,m=r?s:c?l:i,p=r||na.some(h=>o[h]),u=o.vouw?o.vouw==="uit":p&&m.length<=Cf,f=o.per in Us?o.per:Object.keys(Us)[Number(c&&!r)],$=Object.fromEntries(na.filter(h=>o[h]).map(h=>[h,o[h]])),d=h=>B(pt.questions,h.length);return a`
    <${K} text=${pt.title}>
      <p class="uitleg">${k(pt.intro,{report:co(W(e.plan))})} ${xe}</p>
    <//>
    ${ke(e).map(h=>a`<${Lo} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${pt.only_title}</strong></p>`:a`<${Sf} points=${i} low=${l} source=${c} query=${$} />`}
      <${xf} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${_f} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${pt.source_intro}</p>`}
        <${Of}
          key=${`${c}${r}`}
          gaps=${m}
          beside=${c||r?[]:l}
          per=${f}
          scenario=${e}
          open=${u}
          all=${p||!!o.termijnen}
        />
        <p class="acties"><${xt} name="aandachtspunten.csv" rows=${()=>xl(m,e)} /></p>
        <${Hs} />
      </div>
    </div>
    <${_l} gaps=${n} scenario=${e} rows=${h=>xl(h,e)} />
    <${Tt} text=${k(pt.shown,{points:d(i),source:d(l)})} />
  `}function Gs(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function Ml(t,e,o){let n=new Map(t.map(u=>[u.id,u])),r=u=>e.flatMap(f=>f.from===u?[f.to]:f.to===u?[f.from]:[]),s=[],i=[...t].sort((u,f)=>F(u.title,f.title)).map(u=>u.id),l=new Set,c=u=>{if(!(l.has(u)||!n.has(u))){l.add(u),s.push(u);for(let f of T(r(u)))c(f)}};for(let u of i)c(u);let m=Math.ceil(s.length/2),p=Math.max(o*1.6,40);return s.map((u,f)=>{let $=f<m,d=$?m:s.length-m,h=$?f:s.length-1-f,y=d>1?Math.sin(Math.PI*h/(d-1)):1,S=Math.round((h+.5)*p*(m/d));return{...n.get(u),x:Math.round(($?-1:1)*(140+250*y)),y:S}})}var Be="omgeving",jf=16,sa=8,ra=68,aa=236;function Tl(t,e){let o=new Map,n=(s,i,l,c)=>{let m=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:m,from:s,to:i,group:l,said:[c]})},r=s=>k(b.graph.contributes,{basis:N("Basis",w(s,"basis"))});for(let s of lo(t,e))n(s.organisation,t,"rol",N("Role",s.role));for(let s of mn(t,e))n(t,s.undertaking,"rol",N("Role",s.role));for(let s of _o(t))Nt(s,e)&&n(t,I(s,"barrier"),"stap",r(s));for(let s of Ut(t,"Contribution","barrier"))Nt(s,e)&&n(I(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(oe.get(t)))for(let l of i)l.startsWith("@")&&it(l.slice(1))&&n(t,l.slice(1),"verband",yo(s));for(let[s,i]of Te(t))it(s)&&Nt(s,e)&&n(s,t,"verband",yo(i));return[...o.values()]}var ie=g.around,Mf=t=>ln(t).find(e=>ie.nodes[e])||"*",Tf=t=>t.length>ie.letters?`${t.slice(0,ie.letters-1)}…`:t,Ll=(t,e,o)=>({id:t,label:Tf(_(t)),title:_(t),group:Mf(t),x:e,y:o}),Bl=t=>{let{color:e,dashes:o}=ie.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function El(t,e){let o=Mt(t)?t:"",n=o?Tl(o,e).map(Bl):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let m=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of m)s.add(p);return m.sort((p,u)=>F(_(p),_(u))).map((p,u)=>Ll(p,c*ie.width,u))});return{...ie,name:Be,title:o?ie.title_of.replace("{name}",_(o)):ie.title,layout:"columns",looks:ie,nodes:Gs(i,ie.step),rows:n,date:e,centre:o}}function Al(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>Mt(c)&&r.some(m=>m.id===c))){let c=new Set(r.map(y=>y.id)),m=Tl(l,o),p=y=>y.from===l?y.to:y.from,u=T(m.map(p)).filter(y=>!c.has(y)),f=u.slice(0,jf),$=r.find(y=>y.id===l),d=(n==="route"?Bf:Lf)(r,$,f);r.push(...d.map(({id:y,x:S,y:v})=>Ll(y,S,v)));let h=new Map(d.map(y=>[y.id,y]));for(let y of m.filter(S=>h.has(p(S)))){let{branch:S}=h.get(p(y));s.push({...Bl(y),...S&&{branch:{...S,head:l,stop:p(y)}}})}u.length>f.length&&i.set(l,{shown:f.length,count:u.length-f.length})}return{nodes:r,rows:s,left:i}}function Lf(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-ie.width:s+ie.width,l=e.y-(o.length-1)*ie.step/2;return o.map((c,m)=>({id:c,x:i,y:l+m*ie.step}))}function Bf(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/sa)*aa,i=Math.max(0,Math.min(e.x+ra,n+ra-s));return o.map((l,c)=>{let m=i+Math.floor(c/sa)*aa,p=r+26+c%sa*(ie.step-3);return{id:l,x:m+aa/2-4,y:p,branch:{beside:m-e.x,aside:ra,top:r}}})}function Fl(t,e){let{date:o}=G(e);if(t===Be)return El(e.ding,o);let n=g.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function _n(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var xn=t=>Object.keys(t.table).filter(e=>!zl[e]),zl={from_label:"from",to_label:"to"},Pl=t=>zl[t],Ks={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function Nl(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=G(e),r=Object.entries(Ks).map(([c,m])=>[m,c==="partner"?e[c]&&ne(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([m,p])=>c[m]?.includes(p)||c.from===p||c.to===p));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:Ml(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?Gs(l,t.step):l,rows:s}}var Vs=b.graph.choose,Il="alles",Ef=["stap","hoofdstuk"],ql=t=>!!t[Il]||Object.keys(Ks).some(e=>t[e]),Rl=t=>T(t.flatMap(e=>[e.from,e.to])).length;function Wl({picture:t}){let e=T(ye("Chapter").map(s=>w(s,"identifier"))).sort(F),o=s=>_(ye("Chapter").find(i=>w(i,"identifier")===s)),n={stap:zt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>j(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${Vs.sentence}</p>
    ${Ef.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(m=>m[Ks[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Vs[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:m})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${B(Vs.partners,Rl(m))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[Il]:"ja"})}>${B(Vs.whole,Rl(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var oo=b.graph.card,Vn=3;function Hl(t,e=Ge){let o=T(t.filter(Boolean)),n=o.length-Vn;return e(n>0?[...o.slice(0,Vn),oo.more.replace("{count}",String(n))]:o)}var Zs=t=>Hl(t,e=>e.join("; ")),Dl=t=>Zs(t.flatMap(e=>Mt(e)?Lt(e).slice(0,1).map(lt):[])),Ul=t=>N("Role",t);function Af(t,e){let o=lo(t,e).filter(s=>Ho(s.role)),n=_o(t).filter(s=>Nt(s,e)),r=s=>`${_(Wr(I(s,"barrier")))}, ${N("Basis",w(s,"basis")).toLowerCase()}`;return[[oo.who,Zs(o.map(s=>`${_(s.organisation)} (${Ul(s.role)})`))],[oo.state,Gt(t,e)],[oo.step,Zs(n.map(r))],[oo.where,Zs(Lt(t).slice(0,2).map(lt))]]}function Gl(t,e){let o=[t.from,t.to].flatMap(n=>n?mn(n,e).filter(r=>t.about?.includes(r.undertaking)&&Ho(r.role)):[]);return Hl(o.map(n=>Ul(n.role)))}var Ff=(t,e)=>xn(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),zf=(t,e,o)=>[...t.said.filter(n=>n&&et(n)!==et(e)),Gl(t,o)].filter(Boolean).join(" · ");function Kl(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:_n(t,r,n),facts:[...Ff(t,r),[oo.role,Gl(r,t.date)],[oo.where,Dl(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=io(o)?Af(o,t.date):[...s.slice(0,Vn).map(c=>[i(c),zf(c,i(c),t.date)]),[oo.also,s.length>Vn?oo.more.replace("{count}",String(s.length-Vn)):""],[oo.where,Dl(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Mt(o)?A(bt(o)):"",name:n(o),facts:l,thing:Mt(o)?o:""}}var Wt=b.graph,ia=40,Vl=(t,e=_(t))=>a`<a href=${ce(t)}>${e}</a>`,Pf=t=>(t===1?Wt.counted.one:Wt.counted.more).replace("{count}",t);function Nf({picture:t,row:e}){let o=e.group&&!g.views[t.name]?Object.keys(g.around.table):Object.keys(t.table),n=xn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Rf({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>Mt(s)&&s!==e.from&&s!==e.to),r=s=>So(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${_n(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${Nf} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${xe}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Wt.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${Wt.about}</p>
        <ul>${n.map(s=>a`<li>${it(s)?Vl(s):_(s)}${io(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Lt(s).slice(0,1).map(i=>a`<span class="zacht adres">${lt(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&it(s)).map((s,i)=>a`${i>0&&" · "}${Vl(s,Wt.page_of.replace("{name}",_(s)))}`)}</p>
  `}function If({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(f=>f.from===o||f.to===o),c=t.nodes.find(f=>f.id===o)?.group,m=t.looks.nodes[c]?.label||bt(o),p=s.includes(o),u=f=>{let $=f.from===o?f.to:f.from;return a`<li>
      ${t.arrows!==!1&&(f.from===o?Wt.towards:Wt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i($||f.id)}>${n($)}</button>
      ${f.group&&a`<span class="zacht"> – ${t.looks.edges[f.group]?.label||f.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${m&&`${A(m)}. `}${Pf(l.length)}</p>
    ${Mt(o)&&it(o)&&a`<p class="acties">
        <a href=${ce(o)}>${Wt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(o)}>${p?`− ${Wt.fold}`:`+ ${Wt.unfold}`}</button>
        ${" "}<a href=${j(["graaf",Be],{ding:o})}>${Wt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,ia).map(u)}</ul>
    ${l.length>ia&&a`<p>${Wt.rest.replace("{count}",String(l.length-ia))}</p>`}
  `}function Zl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Wt.in_words}>
      ${e&&a`<${Rf} ...${t} />`} ${o&&a`<${If} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Wt.nothing_chosen}</p>`)}
    </section>
  `}function Yl({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let m=gt(null);Fe(()=>{let f=$=>$.key==="Escape"&&r();return window.addEventListener("keydown",f),()=>window.removeEventListener("keydown",f)},[]),jt(()=>{let{offsetWidth:f,offsetHeight:$,offsetParent:d}=m.current,h=Math.max(4,Math.min(n.x-20,d.clientWidth-f-4)),y=n.y+16,S=y+$>d.clientHeight-4?Math.max(4,n.y-18-$):y;m.current.style.transform=`translate(${h}px, ${S}px)`});let p=Kl(t,e,n.id,o),u=p.facts.filter(([f,$])=>f&&$);return a`
    <div class="zweefkaart" ref=${m} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${p.kind&&a`<span class="zacht">${p.kind}</span>`}
      <strong>${p.name}</strong>
      <dl>${u.map(([f,$])=>a`<div><dt>${f}</dt><dd>${$}</dd></div>`)}</dl>
      ${p.thing&&it(p.thing)&&a`<p class="acties"><a href=${ce(p.thing)}>${Wt.page}</a>${c(p.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(p.thing)}>${l.includes(p.thing)?Wt.fold:Wt.unfold}</button>`}</p>`}
    </div>
  `}var Jo="#16212B",Ql="#8E8779",la="#0A4F7A",Ys="#FFFFFF";function ca(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Qs(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Xl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Jo,t.lineWidth=14,s(),t.strokeStyle=Ys,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Jo,t.fill(),t.restore()}function pa(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Jo:Ys,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Jo,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Jo,t.stroke()}function Jl(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function Zn(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function qf({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function tc(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:qf(Zn(e,s),s)}));for(let{down:s}of r)ca(t,s,3,Ql);for(let{on:s,down:i}of r)s&&ca(t,i,4,Jo);t.restore()}function ec(t,e,o,n){for(let r of o){let{x:s,y:i}=Zn(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),m=(l+c)/2,{label:p,font:u}=e.body.nodes[r.stop].options;t.font=`${u.size}px ${u.face}`;let f=n.has(r.edge.id),$=r.between&&!f?t.measureText(p).width/2+8:(c-l)/2-6,d=s<m?m-$:m+$;Math.abs(d-s)>3&&ca(t,[[s,i],[d,i]],f?4:1.6,f?Jo:Ql)}for(let r of o){let{x:s,y:i}=Zn(e,r);pa(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function ma(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function oc(t,e,o,n){let{x:r,y:s}=ma(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?la:Ys,t.fill(),t.lineWidth=1.8,t.strokeStyle=la,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?Ys:la,t.stroke(),t.restore()}var Wf="#16212B",Xs=12/14,Df=13,nc=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<Df;function Js(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:m}={}){let p=Jl(e,o),u=new Map(p.map(O=>[O.edge.id,O])),f=new vis.DataSet(e.map(({title:O,...D})=>m?D:{...D,title:O})),$=new vis.DataSet(o.map(O=>u.has(O.id)?{...O,hidden:!0}:O)),d=new vis.Network(t,{nodes:f,edges:$},n),h=t.querySelector(".vis-network");h.setAttribute("role","application"),h.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let y=e.filter(O=>O.slot).map(O=>O.id),S=e.filter(O=>O.station).sort((O,D)=>O.station-D.station),v=new Set,C="",x=()=>[...new Set([C,...s,...d.getSelectedNodes()])].filter(O=>O&&c(O));d.on("beforeDrawing",O=>{tc(O,d,p,v);let D=S.map(q=>d.getPosition(q.id));D.length&&Xl(O,D);for(let q of y)Qs(O,d.getBoundingBox(q))}),d.on("afterDrawing",O=>{ec(O,d,p,v);for(let D of x())oc(O,d,D,s.includes(D))});let H=O=>p.find(D=>nc(Zn(d,D),O,d.getScale()))?.edge.id,tt=O=>x().find(D=>nc(ma(d,D),O,d.getScale())),L=(O=.05)=>{if(!e.length||(d.fit({animation:!1,maxZoomLevel:1.15}),d.getScale()>=O))return;let q=Math.min(...e.map(ro=>ro.x))-85,Q=Math.min(...e.map(ro=>ro.y))-30,ee=t.clientWidth/O*.5,Dt=Math.max(...e.map(ro=>ro.x))+85-q,be={x:Dt<2*ee?q+Dt/2:q+ee,y:Q+t.clientHeight/O*.5};d.moveTo({position:be,scale:O,animation:!1})};d.on("click",({nodes:[O],edges:[D],pointer:q})=>{let Q=tt(q.canvas);Q?l?.(Q):i?.(H(q.canvas)??O??D??null)}),d.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let yt=(O,D)=>{O&&c(O)!==(C===O)&&d.redraw(),O&&(C=O),m?.(O,D)};if(m){d.on("hoverNode",({node:q,pointer:Q})=>yt(q,Q.DOM)),d.on("hoverEdge",({edge:q,pointer:Q})=>yt(q,Q.DOM));for(let q of["blurNode","blurEdge","dragStart","zoom"])d.on(q,()=>yt(null));let O="",D=q=>{if(!p.length||q.buttons)return;let{left:Q,top:ee}=t.getBoundingClientRect(),Dt={x:q.clientX-Q,y:q.clientY-ee},be=H(d.DOMtoCanvas(Dt))||"";be!==O&&yt(be||null,Dt),t.style.cursor=be||tt(d.DOMtoCanvas(Dt))?"pointer":"",O=be};h.addEventListener("pointermove",D)}r?d.moveTo({...r,animation:!1}):L(Xs);let te=new Map(o.map(O=>[O.id,O]));return{network:d,given:{nodes:e,edges:o,options:n},fit:L,view:()=>({position:d.getViewPosition(),scale:d.getScale()}),zoom:O=>d.moveTo({scale:Math.min(4,Math.max(.05,d.getScale()*O))}),select(O,D,q){let Q=D.length?D:o.filter(vt=>O.includes(vt.from)||O.includes(vt.to)).map(vt=>vt.id),ee=new Set(Q.filter(vt=>te.has(vt))),Dt=[...v,...ee].filter(vt=>!u.has(vt)&&v.has(vt)!==ee.has(vt));Dt.length&&$.update(Dt.map(vt=>ee.has(vt)?{id:vt,width:3,color:{color:Wf}}:{id:vt,width:1.6,color:{color:te.get(vt).color}})),v=ee;let be=O.filter(vt=>f.get(vt));if(d.setSelection({nodes:be,edges:[]},{highlightEdges:!1}),d.redraw(),!q||!be.length)return;be.some(vt=>{let{x:U,y:rs}=d.canvasToDOM(d.getPosition(vt));return U>0&&U<t.clientWidth&&rs>0&&rs<t.clientHeight})||d.focus(be[0],{scale:Math.max(d.getScale(),Xs),animation:!1})},show(O){d.fit({nodes:O.filter(D=>f.get(D)),animation:!1,maxZoomLevel:1.15}),d.getScale()<Xs&&d.moveTo({scale:Xs})},destroy:()=>d.destroy()}}function sc(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Hf=250,Uf=.9,Gf={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function rc(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:m,title:p,opened:u}=t,f=gt(null),$=gt({of:"",view:null,ids:new Set}),d=gt(t);d.current=t,jt(()=>{let S=performance.now(),v=$.current.of===e?$.current.view:null,C=0,x=(L,yt)=>{window.clearTimeout(C),C=window.setTimeout(()=>d.current.onHover(L===null?null:{id:L,...yt}),Hf)},H=Js(f.current,{nodes:o,edges:n,options:r,view:v,opened:u},{onChoose:L=>d.current.onChoose(L),onUnfold:L=>d.current.onUnfold(L),unfolds:L=>d.current.unfolds(L),onHover:x});s.current=H;let tt=v?o.map(L=>L.id).filter(L=>!$.current.ids.has(L)):[];return tt.length&&H.show([...tt,...i]),f.current.dataset.ms=String(Math.round(performance.now()-S)),()=>{window.clearTimeout(C),$.current={of:e,view:H.view(),ids:new Set(o.map(L=>L.id))},H.destroy(),s.current=null}},[e,o,n]),jt(()=>{m&&$.current.of===""&&s.current.fit(12/14)},[m]),jt(()=>{let S=()=>window.setTimeout(()=>s.current?.fit(),60),v=()=>s.current?.fit();return document.addEventListener("fullscreenchange",S),window.addEventListener("beforeprint",v),()=>{document.removeEventListener("fullscreenchange",S),window.removeEventListener("beforeprint",v)}},[]),jt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let h=S=>Gf[S.key]?.(t),y={height:`${sc(o,Math.max(420,Math.round(window.innerHeight*Uf)))}px`};return a`<div class="doek" id="doek" ref=${f} style=${y} data-title=${p} onKeyDown=${h}></div>`}var Yn=t=>t===""?2:Mt(t)&&Uo(t)?1:0;function tr(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>Yn(s)-Yn(i)||F(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var no=b.graph.matrix,tn=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function ac({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=v=>o.get(v)?.title||no.nobody,c=v=>o.get(v)?.label||no.nobody,{givers:m,takers:p,at:u}=tr(e,c),f=v=>t.looks.edges[v.group],$=v=>[v.said[0],f(v).label].filter(Boolean).join(", "),d=(v,C)=>[Yn(v)!==Yn(C)&&"nieuw",v===""&&"ongenoemd"].filter(Boolean).join(" "),h=(v,C)=>{let x=v.currentTarget.getBoundingClientRect(),H=v.currentTarget.closest(".vlak").getBoundingClientRect();s({id:C.id,x:x.right-H.left,y:x.bottom-H.top-10})},y=(v,C)=>{let x=u(v,C);if(!x.length)return null;let H=x.some(L=>L.id===n),tt=x.some(L=>f(L).mark==="broken");return a`
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
  `}function ic({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
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
    <p class="zacht">${A(no.empty)}</p>
  `}var fo=b.graph,cc=["kies","uit"],lc=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...cc];function Kf({thing:t}){let e=je(()=>[...oe.keys()].filter(it).sort((n,r)=>F(_(n),_(r))),[]),o=n=>{let r=e.find(s=>_(s)===n.target.value);r?R({ding:r,kies:null,uit:null}):ct(fo.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${fo.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Mt(t)?_(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${_(n)}></option>`)}</datalist>
    </label>
  `}function pc({picture:t,query:e}){let[o,n]=V(!1),r=lc.filter(h=>e[h]&&!cc.includes(h)).length,s=t.name===Be,i=t.nodes.filter(h=>Fn(h.id)).sort((h,y)=>F(h.title,y.title)),l=h=>g.codes.CellState[h]?.order??9,c=T(t.rows.map(h=>h.state).filter(Boolean)).sort((h,y)=>l(h)-l(y)),m=h=>A(g.codes.CellState[h]?.label||N("Status",h)),p=cn.filter(h=>t.rows.some(y=>y.kinds?.includes(h.notation))),u=zt.filter(h=>t.rows.some(y=>y.steps?.includes(h.notation))),f=new Set(t.rows.flatMap(h=>h.chapters||[])),$=ye("Chapter").map(h=>[w(h,"identifier"),_(h)]).filter(([h])=>f.has(h)).sort((h,y)=>F(h[0],y[0])),d=[["stap",fo.filters.step,u.map(h=>[h.notation,h.label])],["hoofdstuk",fo.filters.chapter,$],["soort",fo.filters.kind,p.map(h=>[h.notation,h.label])],["partner",fo.filters.partner,i.map(h=>[w(h.id,"notation"),h.title])],["staat",fo.filters.state,c.map(h=>[h,m(h)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${r?k(b.shared.filters_set,{count:r}):fo.choices}</summary>
      ${!s&&a`<${Ie} />`}
      <${Ko} />
      <div class="velden">
        ${s&&a`<${Kf} thing=${t.centre} />`}
        ${!s&&d.filter(([,,h])=>h.length>1).map(([h,y,S])=>a`<${It} name=${h} label=${y} options=${S} />`)}
        <${Ye} label=${fo.filters.search} name="zoek" id="graafzoek" />
        <${Mo} names=${lc} />
      </div>
    </details>
  `}var fa=b.graph,Vf={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Zf=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Vf[t.mark]}
  </svg>
`,Yf=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,mc={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},fc=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${mc[t.shape]?"#FFFFFF":t.color} stroke=${mc[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function uc({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(m=>m.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(m=>m.group===c)),i=(c,m)=>{if(t.matrix&&m.mark)return a`<${tn} look=${m} />`;if(t.layout==="route"&&m.mark)return a`<${Zf} look=${m} />`;if(t.layout!=="grid")return a`<${Yf} look=${m} />`;let p=t.looks.nodes[c];return p?a`<${fc} look=${p} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,m)=>{m?o.delete(c):o.add(c),R({zonder:[...o].sort().join(",")})};return a`
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
      ${s.map(([,c])=>a`<li><${fc} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${fa.slots}</span></li>`}
    </ul>`}
  `}var er=b.graph;function ua({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(p=>[p.id,p.station??0])),m=tr(e,o)[s?"givers":"takers"];return m.sort((p,u)=>(c.get(p)||0)-(c.get(u)||0)),a`<div class="beeldlijst">
    ${m.map(p=>{let u=e.filter(y=>(y[i]||"")===p),f=u.filter(y=>y.color||s),$=u.filter(y=>!y.color&&!s),d=f.length?B(s?er.list.flows:er.list.partners,f.length):er.list.nobody,h=$.length>0&&B(er.list.slots,$.length);return a`
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
  </div>`}var Qn=b.graph,$c="from_label",Qf="amount",$a=new WeakMap;function Xf(t,e){return $a.has(t)||$a.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),$a.get(t).get(e)||Qn.not_said}function Sn(t,e,o){let n=Pl(o);return n?Xf(t,e[n]):e.said[xn(t).indexOf(o)]||""}function Jf(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[Sn(t,l,n),l]),i=l=>+(l===""||l===Qn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*F(l[0],c[0])).map(([,l])=>l)}function dc({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=P.route.query.sorteer||$c,i=Object.entries(t.table),l=(u,f)=>{let $=s===u?`-${u}`:u;R({sorteer:$===$c?null:$},!0),ct(Qn.sorted.replace("{column}",f.toLowerCase()).replace("{direction}",$[0]==="-"?Qn.down:Qn.up))},c=u=>s===u?"ascending":s===`-${u}`?"descending":null,m=([u,f])=>u===Qf?a`<th scope="col" role="columnheader">${f}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(u)}>
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
      <tbody role="rowgroup">${Jf(t,e,s).map(p)}</tbody>
    </table>
  `}var kc=b.graph.keep,or="#16212B",nr="#46525D",tu="#8E8779",Bo=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[Zt,hc,eu]=[28,12e3,2];function yc(t,e=null){let{version:o,content:n}=g.meta,r=(n||"").slice(0,12);return{title:t,source:`${[Pe(),e&&nt(e)].filter(Boolean).join(". ")}. ${xe}`,foot:k(kc.foot,{version:o,content:r})}}function da(t,e,o){let n=[""];for(let r of String(e).split(/\s+/)){let s=n[n.length-1]?`${n[n.length-1]} ${r}`:r;t.measureText(s).width<=o||!n[n.length-1]?n[n.length-1]=s:n.push(r)}return n}function ou(t){let e=s=>t.rows.some(i=>i.group===s),o=Object.entries(t.looks.edges).filter(([s])=>e(s)),n=Object.entries(t.looks.nodes).filter(([s])=>t.nodes.some(i=>i.group===s)),r=t.layout==="route";return[...o.map(([,{color:s,dashes:i,mark:l,label:c}])=>r&&l?{line:!0,color:tu,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:s,dashes:i,label:c}),...n.map(([,{color:s,label:i}])=>({color:s,label:i})),...t.nodes.some(s=>s.slot)?[{slot:!0,label:kc.slot}]:[]]}function nu(t,{line:e,slot:o,color:n,dashes:r,mark:s},i,l){if(o)return Qs(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(r?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),s&&pa(t,i+13,l-4,s)}function gc(t,e,o,n,r,s){let[i,l]=[o,n];t.font=`13px ${Bo}`;for(let c of e){let m=t.measureText(c.label).width+54;i>o&&i+m>o+r&&([i,l]=[o,l+24]),s&&(nu(t,c,i,l),t.fillStyle=or,t.fillText(c.label,i+34,l)),i+=m}return e.length?l+14:n}async function su(t,e,o,n,r){let s=o.map(y=>({...y,...e[y.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=Js(i,{nodes:s,edges:n,options:r}),c=s.map(y=>l.network.getBoundingBox(y.id)),[m,p]=[Math.min(...c.map(y=>y.left))-20,Math.min(...c.map(y=>y.top))-20],u=Math.max(...c.map(y=>y.right))+(t.layout==="route"?130:20),f=Math.max(...c.map(y=>y.bottom))+20,[$,d]=[u-m,f-p],h=Math.min(eu,hc/$,hc/d);return Object.assign(i.style,{width:`${$*h}px`,height:`${d*h}px`}),l.network.setSize(`${$*h}px`,`${d*h}px`),l.network.moveTo({position:{x:m+$/2,y:p+d/2},scale:h,animation:!1}),await new Promise(y=>{l.network.once("afterDrawing",y),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:$,height:d,scale:h,done:()=>{l.destroy(),i.remove()}}}function ru(t,e,o){let n=document.createElement("canvas"),r=n.getContext("2d"),s=Math.max(t.width,720)+2*Zt,i=s-2*Zt;r.font=`650 22px ${Bo}`;let l=da(r,e.title,i);r.font=`13px ${Bo}`;let c=da(r,e.source,i),m=Zt+l.length*27+c.length*18+12,u=gc(r,o,Zt,m+t.height+30,i,!1)+40;n.width=s*t.scale,n.height=u*t.scale,r.scale(t.scale,t.scale),r.fillStyle="#FFFFFF",r.fillRect(0,0,s,u),r.fillStyle=or,r.font=`650 22px ${Bo}`;for(let[$,d]of l.entries())r.fillText(d,Zt,Zt+18+$*27);r.fillStyle=nr,r.font=`13px ${Bo}`;let f=Zt+l.length*27;for(let[$,d]of c.entries())r.fillText(d,Zt,f+13+$*18);return r.drawImage(t.canvas,Zt,m,t.width,t.height),gc(r,o,Zt,m+t.height+30,i,!0),r.fillStyle=nr,r.font=`13px ${Bo}`,r.fillText(e.foot,Zt,u-16),n}async function wc({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:r,edges:s,options:i}=o.current.given,l=await su(e,o.current.network.getPositions(),r,s,i),c=ru(l,yc(e.title,n),ou(e));l.done(),c.toBlob(m=>Se(`${t}.png`,m,"image/png"),"image/png")}var au=["fill","stroke","stroke-width","stroke-dasharray","font-size","font-weight","text-anchor","opacity"],ha="http://www.w3.org/2000/svg";function vc({name:t,svg:e,title:o,scenario:n,items:r}){let s=yc(o,n),i=bc(e),[,,l,c]=e.getAttribute("viewBox").split(" ").map(Number),m=document.createElement("canvas").getContext("2d");m.font=`13px ${Bo}`;let p=da(m,s.source,l),u=40+p.length*17,f=document.createElementNS(ha,"svg"),$=(S,v,C="")=>{let x=document.createElementNS(ha,S);for(let[H,tt]of Object.entries(v))x.setAttribute(H,String(tt));return x.textContent=C,f.append(x),x},d=u+c+64,h={width:l+2*Zt,height:d,viewBox:`${-Zt} 0 ${l+2*Zt} ${d}`};for(let[S,v]of Object.entries({...h,"font-family":Bo,role:"img"}))f.setAttribute(S,String(v));$("title",{},`${s.title} ${s.source}`),$("rect",{x:-Zt,y:0,width:l+2*Zt,height:d,fill:"#FFFFFF"}),$("text",{x:0,y:26,"font-size":20,"font-weight":650,fill:or},s.title);for(let[S,v]of p.entries())$("text",{x:0,y:46+S*17,"font-size":13,fill:nr},v);i.setAttribute("x","0"),i.setAttribute("y",String(u)),i.setAttribute("width",String(l)),i.setAttribute("height",String(c)),f.append(i);let y=0;for(let S of r){if(S.svg){let v=bc(S.svg);for(let[C,x]of Object.entries({x:y,y:u+c+12,width:16,height:16}))v.setAttribute(C,String(x));f.append(v)}$("text",{x:y+20,y:u+c+25,"font-size":13,fill:or},S.label),y+=m.measureText(S.label).width+40}$("text",{x:0,y:d-12,"font-size":13,fill:nr},s.foot),Se(`${t}.svg`,new XMLSerializer().serializeToString(f),"image/svg+xml")}function bc(t){let e=t.cloneNode(!0),[o,n]=[[t,...t.querySelectorAll("*")],[e,...e.querySelectorAll("*")]];for(let[r,s]of n.entries()){let i=window.getComputedStyle(o[r]);for(let l of au)s.setAttribute(l,i.getPropertyValue(l));for(let{name:l}of[...s.attributes])(["class","style","id","href","role"].includes(l)||l.startsWith("aria-"))&&s.removeAttribute(l)}for(let r of e.querySelectorAll("a")){let s=document.createElementNS(ha,"g");for(let{name:i,value:l}of[...r.attributes])s.setAttribute(i,l);s.append(...r.childNodes),r.replaceWith(s)}return e}var De=b.graph,_c=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${De.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function xc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${De.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>{ct(De.keep.busy),wc({name:e.name,picture:e,handle:t,scenario:G(P.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",De.tools.fit,()=>t.current.fit())} ${n("back",De.tools.back,o)}
      ${n("screen",De.tools.screen,r)} ${n("png",De.tools.png,s)}
    </div>
  `}function Sc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>R({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${De.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=_(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(De.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(De.left_out,{name:_(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",Be],{ding:r})}>${De.surroundings}</a></p>`})}
    </nav>
  `}function Eo(){let t=b.missing;return a`
    <${K} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var Ot=b.graph,iu="(max-width: 44rem)",ga=null,ba=()=>ga,en=t=>R({kies:P.route.query.kies===t?null:t},!0);function lu(t){let e=window.matchMedia(iu).matches,o=t.matrix?[["matrix",Ot.show.matrix],["beeld",Ot.show.arrows]]:[["beeld",Ot.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",Ot.show.list]]:[],r=["tabel",Ot.show.table];return e&&!n.length&&!t.choose?[r,...o]:[...n,...o,r]}function cu(t,e,o){let n=et(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>et(Sn(t,s,i)).includes(n))):e}function pu({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:m,tell:p}){let u=je(()=>e.rows.filter(d=>d.color),[e]),f=je(()=>[...e.nodes].filter(d=>d.title).sort((d,h)=>d.y-h.y||d.x-h.x).map(d=>d.id),[e]),$=d=>{let h=f[(f.indexOf(s[0])+d+f.length)%f.length];R({kies:h},!0)};return a`
    <${rc} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${u} options=${fu(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${m}
      title=${k(Ot.picture,{title:t.title})} onChoose=${d=>d&&en(d)} onStep=${$}
      unfolds=${p.unfolds} onUnfold=${p.unfold} onHover=${p.point}
      onClear=${()=>R({kies:null},!0)} />
  `}function mu({picture:t,query:e}){let o=gt(null),n=gt(!1),[r,s]=V(0),[i,l]=V(null),c=e.kies||"",m=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(U=>e[U]).join("|"),p=je(()=>Nl(t,e),[t,m]),u=(e.uit||"").split(",").filter(Mt),f=je(()=>Al(p,u,t.date,t.layout),[p,e.uit]),$=je(()=>new Map(f.nodes.map(U=>[U.id,U])),[f]),d=f.rows.find(U=>U.id===c||c===`leeg~${U.id}`&&U),h=d?"":$.has(c)?c:"",y=je(()=>cu(t,p.rows,e.zoek),[p,e.zoek]),S=!d&&!h&&et(e.zoek||""),v=S?f.nodes.filter(U=>et(U.title||"").includes(S)).map(U=>U.id):[],C=lu(t),x=C.some(([U])=>U===e.toon)?e.toon:C[0][0],H=t.choose&&!ql(e),tt=x==="beeld"&&!H,L=U=>$.get(U)?.title||(t.matrix?Ot.matrix.nobody:Ot.not_said),yt=U=>Mt(U)&&it(U)&&U!==t.centre,te=U=>{if(!yt(U))return;let rs=u.includes(U)?u.filter(Np=>Np!==U):[...u,U];l(null),R({uit:rs.join(","),kies:U})},O=U=>{(U||!n.current)&&l(U)},D=U=>{n.current=U,U||l(null)};Fe(()=>{!c||!P.started||(d&&!(d.from&&d.to)?ct(k(Ot.chosen_one,{name:_n(t,d,L)})):d?ct(k(Ot.chosen_pair,{from:L(d.from),to:L(d.to)})):h&&ct(k(Ot.chosen_one,{name:L(h)})))},[c]),jt(()=>(ga={name:t.name,drawing:o.current},()=>{ga=null}));let q=d&&!d.color?`leeg~${d.id}`:"",Q=q&&$.has(q)?[q]:d?[d.from,d.to].filter(Boolean):h?[h]:v,ee={unfolds:yt,unfold:te,point:O},Dt={picture:t,rows:f.rows,name:L,opened:u,unfold:te,pick:en},be=i&&i.id!==c&&a`<${Yl} ...${Dt} unfolds=${yt} keep=${D} hover=${i} close=${()=>l(null)} />`,ro=B(Ot.rows,y.length),vt=t.matrix?a`<${ic} picture=${t} rows=${y} name=${L} pick=${en} />`:t.layout==="route"&&tt&&a`<p class="zacht">${Ot.nothing_chosen}</p><${ua} picture=${t} rows=${y} name=${L} chosen="" pick=${en} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${_c} ways=${C} shows=${x} choose=${U=>R({toon:U},!0)} />
      ${tt&&a`<${xc} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${pc} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${tt&&a`<${Sc} picture=${t} ids=${u} left=${f.left} />`}
          ${t.choose&&!H&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${Ot.choose.back}</a></p>`}
          <div class="vlak">
            ${H?a`<${Wl} picture=${t} />`:x==="matrix"?a`<${ac} picture=${t} rows=${y} names=${$} chosen=${d?.id||""} pick=${en}
                      point=${O} caption=${k(Ot.matrix.caption,{rows:ro})} />`:x==="lijst"?a`<${ua} picture=${t} rows=${y} name=${L} chosen=${d?.id||""} pick=${en} />`:a`<${pu} ...${{picture:t,drawn:f,opened:u,chosen:c,row:d,lit:Q,choices:m,handle:o,turn:r,tell:ee}}
                        shown=${x==="beeld"} />`}
            ${!p.rows.length&&a`<p class="leegbeeld">${t.centre?Ot.alone:Ot.empty}</p>`}
            ${be}
          </div>
          ${!H&&a`<${uc} picture=${t} hidden=${e.zonder||""} />`}
          ${tt&&a`<p class="zacht sleutels">${Ot.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <div class="rol">
            <${dc} picture=${t} rows=${y} chosen=${d?.id||h} pick=${en}
              caption=${k(Ot.caption,{title:t.title,rows:ro})} />
          </div>
          <div class="acties">
            <${xt} name=${`${t.name}.csv`} rows=${()=>uu(t,y)} />
          </div>
        </div>
      </div>
      <${Zl} ...${Dt} row=${d} node=${h} first=${vt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${Ot.loose}</p>`}
  `}var fu=(t,e)=>e.length&&t.name!==Be?{...t.options,groups:{...g.around.options.groups,...t.options.groups}}:t.options,uu=(t,e)=>[[...Object.values(t.table),...Et],...e.map(o=>[...Object.keys(t.table).map(n=>Sn(t,o,n)),...Bt(null)])];function $u({name:t,title:e,sentence:o}){let r=[...Object.values(g.views).map(s=>[s.name,s.tab||s.title]),[Be,g.around.tab]];return a`
    <${K} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${Ot.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${j(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Oc({route:{path:t,query:e}}){let o=t[1]||Object.keys(g.views)[0],n=je(()=>Fl(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${$u} name=${o} title=${n.title} sentence=${n.sentence} />
    <${mu} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Eo} />`}function Xn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:m}){let p=G(m.query).plan,u=o(p).filter(h=>s(h,m.query)),f=n(),$=B(l.count,u.length),d=()=>[[...f.map(h=>h.label),...Et],...Ps(u,f,Vr("sorteer",i)).map(h=>[...f.map(y=>y.text(h)),...Bt(null,ot(h.id)?.key||p)])];return a`
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
    `}}var Cc=zt.map(t=>[t.notation,t.label]),jc=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Mc=t=>Object.entries(g.codes[t]).map(([e,o])=>[e,o.label]),Tc=(t,e)=>!e||et([_(t),...["altLabel","promise","summary"].flatMap(o=>at(t,o))].join(" ")).includes(et(e)),so=b.partners,Lc=Xn({name:"partners",of:"partners",sort:"naam",rows:t=>g.partners[z?t:""],keep:(t,e)=>Tc(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:so.fields.step,name:"stap",options:Cc},{label:so.fields.kind,name:"soort",options:Mc("OrganisationKind")},{label:so.fields.role,name:"rol",options:Object.entries(so.roles)}],columns:()=>[{key:"naam",label:so.columns.name,text:t=>_(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${hn} id=${t.id} />`]},{key:"soort",label:so.columns.kind,text:t=>ve(t.id,"organisationKind")},{key:"stappen",label:so.columns.steps,text:t=>jc(t.steps)},{key:"handelt",label:so.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:so.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:so.columns.wish,text:t=>t.wish}]}),Yt=b.measures,Jn=t=>g.called[t]?.short||"",ts=t=>w(t,"prefLabel"),du=vi.map(t=>({id:t,...g.works[t]})).sort((t,e)=>F(Jn(t.id)||"~",Jn(e.id)||"~")||F(ts(t.id),ts(e.id))),sr=z?"":ao[0].date,hu=(t,e,o)=>({key:t,label:e,text:({id:n})=>un(n,o)?Gt(n,o):"",cell:({id:n})=>un(n,o)&&a`<${kt} id=${n} date=${o} />`}),gu=()=>ye("Chapter").sort((t,e)=>F(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,k(Yt.chapter,{identifier:w(t,"identifier"),title:ts(t)})]),Bc=Xn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>du.filter(e=>qo(e.id,t)),keep:(t,e)=>Tc(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:xo(t.id).includes(e.stap)))&&(!e.soort||Li(t.id).includes(e.soort))&&(!e.wat||we(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||un(t.id)===e.staat),fields:()=>[{label:Yt.fields.what,name:"wat",options:Object.entries(Yt.types)},{label:Yt.fields.chapter,name:"hoofdstuk",options:gu()},{label:Yt.fields.step,name:"stap",options:[...Cc,["alle",Yt.across]]},{label:Yt.fields.kind,name:"soort",options:cn.map(t=>[t.notation,t.label])},{label:Yt.fields.status,name:"staat",options:Mc("Status")}],columns:()=>[{key:"nr",label:Yt.columns.number,text:({id:t})=>Jn(t),cell:({id:t})=>Jn(t)?a`<a href=${ce(t)}>${Jn(t)}</a>`:a`<span class="zacht">${Yt.no_number}</span>`},{key:"naam",label:Yt.columns.name,text:({id:t})=>ts(t),cell:({id:t})=>a`<${M} id=${t} text=${ts(t)} />`},...Ne(({id:t})=>ot(t)?.key),{key:"wat",label:Yt.columns.what,text:({id:t})=>bt(t)},...sr&&sr!==pe?[hu("plan",A(bo(sr)),sr)]:[],{key:"nu",label:z?Yt.columns.stand:A(bo(pe)),text:({id:t})=>Gt(t),cell:({id:t})=>a`<${kt} id=${t} />`},{key:"termijn",label:Yt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>Z(w(t,"finalDueBy"))},{key:"stap",label:Yt.columns.step,text:t=>t.across?b.shared.all_steps:jc(xo(t.id))},{key:"wie",label:Yt.columns.lead,sort:!1,text:t=>t.container?"":Do(t.id).map(_).join(", ")||b.shared.nobody,cell:t=>t.container?"":Do(t.id).length?a`<${Ft} ids=${Do(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var Ao=b.lookup,bu=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Pt(t,e))).filter(it),ku=Object.entries(g.lookups).map(([t,e])=>({id:t,...e,about:bu(t),text:et([_(t),...at(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),Ec=t=>Lt(t).map(lt),Ac=Xn({name:"naslag",of:"lookup",sort:"naam",rows:t=>ku.filter(e=>qo(e.id,t)),keep:(t,e)=>(!e.wat||we(t.id,e.wat))&&(!e.tekst||t.text.includes(et(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Ao.fields.what,name:"wat",options:Object.entries(Ao.types).filter(([t])=>ye(t).length)},{label:Ao.fields.step,name:"stap",options:zt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Ao.columns.name,text:({id:t})=>_(t),cell:({id:t})=>[a`<${M} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},...Ne(({id:t})=>ot(t)?.key),{key:"wat",label:Ao.columns.what,text:({id:t})=>bt(t)},{key:"zegt",label:Ao.columns.told,text:t=>t.told},{key:"over",label:Ao.columns.about,sort:!1,text:t=>t.about.map(_).join("; "),cell:t=>a`<${Ft} ids=${t.about} name=${ze} />`},{key:"bron",label:Ao.columns.place,sort:!1,text:({id:t})=>Ec(t).join("; "),cell:({id:t})=>{let[e,...o]=Ec(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var Fc=b.unknown,Ce=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(Fc.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,ka=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(g.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${A(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function rr(){let t=Fc.reading;return a`
    <${Ce} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${ka} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${g.plans.map(e=>a`<p>${`${Pe(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var ar=b.method,zc=()=>a`
  <${K} text=${ar.title}><p class="uitleg">${ar.intro}</p><//>
  <${fl} />
  <div class="blok"><${Rs} /></div>
  <${Ce} of=${ar.states}><${ka} list="CellState" /><//>
  <${rr} />
  <p><a href=${j("weet-niet")}>${ar.unknown}</a></p>
`;var Fo=b.overview;function yu({cell:t}){let[e,...o]=t.brief,n=t.asked&&a`<span class="bij">${Fo.asked_mark}</span>`;if(!e)return n||a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;let r=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(s=>a`<span class="bij">${s}</span>`),n];return t.unmet?a`<span class="plaat">${r}</span>`:a`<${Ve} bar=${t.bar} support=${t.support_only} />${r}`}function wu({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=fe(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let m=Oe(t.key,o,n.key),p=[s,...i,e.strict,e.most_basis&&Rt[e.most_basis]?.[1],e.asked&&Fo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Go(m)} aria-haspopup="dialog" onClick=${()=>R({cel:m})}>
        <span class="sr">${k(Fo.cell,{row:t.label,step:X(o)})}${p}</span>
        <span class="beeld" aria-hidden="true"><${yu} cell=${e} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Xe} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var vu=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,_u=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${me(e).map((n,r)=>a`<${wu} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,xu=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Fo.one_step}>
    ${me(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${X(n)}
        </button>
      `)}
  </div>
`;function Pc({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=me(o),[i,l]=V(n?Math.max(0,s.indexOf(Ts(n).step)):0),c=new Set(r?.columns.filter(m=>!m.acting).map(m=>m.step));return a`
    <${xu} plan=${o} chosen=${i} choose=${l} />
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
              <${vu} step=${m} place=${p+1} of=${o.steps.length} empty=${c.has(m.notation)}
                chosen=${p===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Fo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Kt(t,e,o).map(m=>a`<${_u} key=${m.key} row=${m} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var Su={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Nc=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${Su[t]}
  </svg>
`;var es=b.overview.start;function Rc({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${es.wish}</h2>
      <ul class="tegels">
        ${es.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${Nc} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var Ou=({query:t,barriers:e,plan:o,weights:n},r)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}}),Cu=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Ou(t,e)}>${t.ask}</a></p>
  </li>
`;function Ic({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${es.discuss.title}</h2><p>${es.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${k(es.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(r=>{let s=t.filter(i=>i.plan===r.key);return s.length?a`
          ${n&&a`<p class="zacht">${r.title}</p>`}
          <ul class="kaartjes">
            ${s.map(i=>a`<${Cu} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var le=b.overview,qc={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Wc}=b.thing,ju=(t,e,o)=>{let{word:n,lines:r}=fe(e);if(!e)return[t.label,X(o),le.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:m,expected:p}=e;return[t.label,X(o),n,r.join("; "),N("Basis",s),Wc[i],l,c,m,Wc[p]]},Mu=(t,e,o)=>[[...le.csv,...Et],...Kt(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...ju(n,r,me(o)[s]),...Bt(e,o.key)]))],Tu=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${xt} name="matrix.csv" rows=${()=>Mu(t,e,o)} />
    <button type="button" onClick=${()=>Zi(t,e,o)}>${le.svg}</button>
    <button type="button" onClick=${()=>Yi(t,e,o)}>${le.png}</button>
    <${po} text=${()=>location.href} label=${le.link} />
  </div>
`,Lu=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${K} text=${le.heading} title=${le.title}>
      <p>${k(le.start.intro,{report:co(e)})}</p>
    <//>
    <${Rc} answer=${t} />
  </div>
  <${Ic} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function Dc({route:t}){let e=G(t.query),o=qc[t.query.rijen||""]||"kind",n=Object.entries(qc).map(([l,c])=>[l,le.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=ft(e);return a`
    ${o==="kind"?a`<${Lu} answer=${i} plan=${W(e.plan)} plans=${ke(e)} />`:a`<${K} text=${le.heading} title=${le.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${le.matrix[o]}</h2><p>${nt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${le.legend.more}</a></p>
          <${As} query=${t.query}>
            <${jo} legend=${le.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${Qe} />
          <//>
        </div>
        ${ke(e).map(l=>a`
            ${z&&a`<h3>${l.title}</h3>`}
            <${Lo} plan=${l} />
            <${Pc} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Tu} by=${o} scenario=${e} plan=${l} />
            <${ul} scenario=${e} plan=${l} />
          `)}
        <${Hs} />
      </div>
      <${Rs} />
    </div>
    ${s&&a`<${qs} address=${s} by=${o} scenario=${e} />`}
    <${Tt} text=${s?"":k(le.shown,{scenario:nt(e)})} />
  `}var ya=(t,e)=>g.promises[t.key].rows.filter(({id:o})=>Nt(o,e)&&se(o,e).outcome).map(o=>({...o,plan:t,...Uc(o.id,o.work,e)})),Hc=(t,e)=>g.promises[t.key].undated.filter(o=>Nt(o,e)).map(o=>{let n=w(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Uc(o,n,e)}});function Uc(t,e,o){let n=se(t,o),r=_(e);return{name:r,short:ze(e)===r?r:ze(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),day:w(t,"dueBy"),by:Z(w(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:Z(n.on)}}var Gc=t=>ke(t).filter(e=>g.promises[e.key].rows.length||g.promises[e.key].undated.length),wa=t=>g.promises[t.key].reports,os=t=>g.promises[W(t.key).key];var uo=b.promises,va=b.shared.outcomes,rt={left:274,top:32,foot:40,level:19,pad:30,line:21};function Bu(t){let e=rt.top;return t.map(o=>{let n=Math.max(o.levels*rt.level+rt.pad,o.title.length*rt.line+36),r={...o,y:e,height:n};return e+=n,r})}var Eu=t=>k(uo.mark,{name:t.name,what:t.what||uo.card.none,quote:t.quote,said:va[t.outcome].said}),_a=t=>Object.entries(va).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(uo.lane_counts,{count:e,said:o}));function Au({lane:t,rows:e,wide:o}){let n=_a(e),r=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${rt.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${r} text-anchor="end">${t.number}</text>
      ${t.title.map((s,i)=>a`<text class="laannaam" x="32" y=${r+i*rt.line}>${s}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${r+t.title.length*rt.line}>
        ${n.length?n.join(" · "):B(uo.lane_total,e.length)}
      </text>
    </g>
  `}function Fu({row:t,lane:e,shown:o,point:n}){let r=e.levels*rt.level,s=rt.left+t.x,i=e.y+e.height/2+r/2-rt.level/2-t.level*rt.level,l=t.tail&&va[t.outcome].tail&&rt.left+t.tail,c={row:t,x:s,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${s} ${i} H${Math.max(l,s+9)} m0 -5 v10`} />`}
    <a
      href=${ce(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${Eu(t)}
      transform=${`translate(${s} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Kn} outcome=${t.outcome} /></g>
    </a>
  `}function zu({at:t,width:e,height:o,close:n}){let{row:r,x:s,y:i}=t,[l]=Lt(r.id),c=s>e*.62,m={left:c?"auto":`${(s+14)/e*100}%`,right:c?`${(e-s+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${m} onMouseLeave=${n}>
      <p><strong>${r.name}</strong></p>
      <p>${uo.card.promised}${r.what?`${r.what}, `:""}${r.quote} <span class="zacht">(${r.by})</span></p>
      <p><${Xo} outcome=${r.outcome} on=${r.on&&k(uo.card.came,{day:r.on})} /></p>
      ${Do(r.work).length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Ft} ids=${Do(r.work)} /></p>`}
      ${l&&a`<p class="zacht">${lt(l)}</p>`}
    </div>
  `}function Kc({plan:t,rows:e,date:o}){let[n,r]=V(null),s=gt(null),{lanes:i,wide:l,years:c,beyond:m}=os(t),p=Bu(i),u=p.length?p.at(-1).y+p.at(-1).height:rt.top,f=rt.left+l+20,$=u+rt.foot,d=wa(t).find(C=>C.date===Ke(t.key,o))||wa(t).at(-1),h=rt.left+d.x,y=k(uo.report,{date:Z(d.date)}),S=y.length*8.6+24,v=Math.min(Math.max(h-S/2,rt.left),f-S);return a`
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
        ${p.map((C,x)=>a`<${Au} lane=${C} rows=${e.filter(H=>H.lane===x)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${f} y1=${u} y2=${u} />
        <line class="nu" x1=${h} x2=${h} y1=${rt.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${v} y=${u+4} width=${S} height="28" rx="3" />
          <text x=${v+S/2} y=${u+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(C=>a`<${Fu} key=${C.id} row=${C} lane=${p[C.lane]} shown=${n?.row.id===C.id} point=${r} />`)}
      </svg>
      ${n&&a`<${zu} at=${n} width=${f} height=${$} close=${()=>r(null)} />`}
    </div>
  `}var ht=b.promises;function Pu({rows:t,chosen:e,plan:o}){let n=Ht(o).shared.outcomes;return a`
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
  `}var Nu=t=>{let e=os(t.plan).lanes[t.lane];return e?[e.number,e.title.join(" ")].filter(Boolean).join(" "):""},xa=[{key:"dag",label:ht.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:ht.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:ht.columns.what,text:t=>t.what},{key:"woorden",label:ht.columns.quote,text:t=>t.quote},{key:"stand",label:ht.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Xo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ht.columns.lane,text:Nu}],Ru=(t,e)=>[[...xa.map(o=>o.label),b.timeline.csv.at(-1),...Et],...t.map(o=>[...xa.map(n=>n.text(o)),Lt(o.id).map(lt).join("; "),...Bt(e,o.plan.key)])],Iu=6;function qu({rows:t,plan:e,date:o}){let[n]=Object.entries(b.shared.outcomes).find(([,{open:s}])=>s),r=t.filter(s=>s.outcome===n).sort((s,i)=>F(s.day,i.day));return a`
    <aside class="langst-open">
      <h2>${ht.open.title}</h2>
      <p>${r.length?k(ht.open.said,{date:Z(Ke(e.key,o))}):ht.open.none}</p>
      <ul>
        ${r.slice(0,Iu).map(s=>a`
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
  `}var Wu=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${os(t).lanes.map((o,n)=>[o,e.filter(r=>r.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${[o.number,o.title.join(" ")].filter(Boolean).join(" ")}
              <span class="bij">${B(ht.lane_total,n.length)}${_a(n).map(r=>` · ${r}`)}</span>
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
`;function Du({plan:t,scenario:e,chosen:o}){let n=ya(t,e.date),r=Hc(t,e.date),s=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${z&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(ht.intro,{count:n.length,undated:r.length})}</p>
      <${Pu} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${Kc} plan=${t} rows=${s} date=${e.date} /><${Wu} plan=${t} rows=${s} /></div>
        <${qu} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ht.table}</summary>
        <div class="rol">
          <${dt} id=${`beloften-${t.key}`} caption=${ht.caption} rows=${s} columns=${xa} sort="dag" />
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
  `}function Hu(t){let e=document.querySelector("svg.lanen"),o=Object.entries(b.shared.outcomes).map(([n,{tile:r}])=>({svg:document.querySelector(`#uitkomst-${n} svg`),label:r}));vc({name:"beloften",svg:e,title:ht.heading,scenario:t,items:o})}function Vc({route:t}){let e=G(t.query),o=Gc(e),n=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",r=o.flatMap(s=>ya(s,e.date)).filter(s=>!n||s.outcome===n);return a`
    <${K} text=${ht.heading} title=${ht.title} />
    <${Le}><${Ie} /><${Ko} /><//>
    ${o.map(s=>a`<${Du} key=${s.key} plan=${s} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${ht.none}</p>`}
    <p class="acties">
      <${xt} name="beloften.csv" rows=${()=>Ru(r,e)} />
      ${o.length>0&&a`<button type="button" id="lanen-svg" onClick=${()=>Hu(e)}>${b.graph.keep.svg}</button>`}
      <a href=${j("tijdlijn")}>${ht.all_events}</a>
    </p>
    <${Tt} text=${B(ht.lane_total,r.length)} />
  `}var de=b.questions.own,Sa=200;function Uu({columns:t,rows:e}){return a`
    <p>${B(de.rows,e.length)}${e.length>Sa&&` ${k(de.first,{count:Sa})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${de.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Sa).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>Se(de.file,nn([t,...e]),"text/csv;charset=utf-8")}>${de.csv}</button>
    </div>
  `}function Oa({start:t=de.example,exported:e=!1}){let[o,n]=V(t),[r,s]=V(null);async function i(){s({said:de.busy});try{s(await E().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
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
        ${r?.columns&&a`<${Uu} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var ut=b.questions,Yc="gaps",Gu=/VALUES\s+\?\w+\s*\{\s*\}/,Zc={barrier:t=>t.barrier&&X(t.barrier),kind:t=>t.kind&&st(t.kind),partner:t=>t.partner&&_(ne(t.partner)||t.partner),severity:t=>N("Severity",t.severity),detail:t=>t.detail&&(Mt(t.detail)?_(t.detail):t.told)},Qc=(t,e)=>(Zc[t]?Zc[t](e):e[t])||"",Xc=t=>ft(t).gaps.flatMap(e=>Vo(e).map(o=>({...o,plan:e.plan}))),Jc={key:"severity",label:ut.columns.weight,text:t=>String(Object.keys(g.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Fs} severity=${t.severity} />`};function Ku(t){let e=Object.entries(t.columns),o=n=>Mt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Qc(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Jc],...Ne(n=>n.plan),{key:"bron",label:ut.columns.place,sort:!1,text:n=>To(n).map(lt).join("; ")}]}function Vu({name:t,query:e,scenario:o}){let n=Xc(o).filter(l=>l.query===t);if(!n.length)return a`<p>${ut.nothing}</p>`;let r=Ku(e),s={rows:B(ut.rows,n.length),scenario:nt(o)},i=()=>[[ut.columns.sentence,...r.map(l=>l.label),...Et],...n.map(l=>[l.sentence,...r.map(c=>c===Jc?Qc("severity",l):c.text(l)),...Bt(o,l.plan)])];return a`
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
  `}function Zu({name:t,query:e,scenario:o}){let n=Object.values(g.views).find(i=>i.query===t),r=e.shelf===Yc,s=j("overzicht",{rijen:ut.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${ut.title}</a></p>
    <${K} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Le}><${Qe} /><//>`}
    <${Je} pairs=${[[ut.why,e.why],[ut.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${ut.result}</h2>
          <${Vu} name=${t} query=${e} scenario=${o} />
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
    ${E()&&!Gu.test(e.sparql)&&a`<${Oa} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function Yu({shelf:t,counts:e}){let o=Object.entries(g.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:ut.columns.title,text:r=>r.title,cell:r=>a`<a href=${j(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:ut.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:ut.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Yc?n:n.slice(0,2)}
      />
    </section>
  `}function tp({route:t}){let e=G(t.query),o=t.path[1],n=g.queries[o];if(o&&!n)return a`<${Eo} />`;if(o)return a`<${Zu} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Xc(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${K} text=${ut.title}><p class="uitleg">${ut.intro}</p><//>
    ${E()&&a`<${Oa} />`}
    ${ut.shelves.map(s=>a`<${Yu} shelf=${s} counts=${r} />`)}
  `}var Qt=b.search,Ca=100,ja=({text:t,wanted:e})=>fi(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Qu=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${ja} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${z&&ot(t.id)&&`, ${ot(t.id).title}`}
    </span>
    <p><${ja} text=${Mi(t,e)} wanted=${e} /></p>
  </li>
`,ep=t=>j("zoek",{q:t});function Xu({text:t}){let{meant:e,alone:o}=ji(t),[n,r]=Qt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${ep(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Qt.alone} ${o.map(s=>a` <a href=${ep(s)}>${s}</a>`)}</p>`}
      <p>${Qt.try} ${Object.entries(Qt.lists).map(([s,i])=>a` <a href=${j(s)}>${i}</a>`)}</p>
    </section>
  `}var op=t=>T(Te(t).map(([e])=>it(e)?e:Pt(e,"initiative").find(it)).filter(Boolean));function Ju({text:t,wanted:e}){let[o,n]=V(null);if(Fe(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{hi(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Qt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Qt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Qt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${ja} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${lt(i)}${op(i).length>0&&[", ",Qt.source.about,a`<${Ft} ids=${op(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function np({route:t}){let e=t.query.q||"",{wanted:o,found:n}=vs(e),r=T(n.map(l=>l.kind)).sort(F),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);jt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?B(Qt.found,s.length):k(Qt.nothing,{text:e});return a`
    <${K} text=${Qt.title} />
    <section class="filters" aria-label=${Qt.label}>
      <div class="velden">
        <${Ye} label=${Qt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${It} label=${Qt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Qt.type}</p>
    ${o.length>0&&!n.length&&a`<${Xu} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,Ca).map(l=>a`<${Qu} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>Ca&&a`<p>${k(Qt.too_many,{count:s.length-Ca})}</p>`}
    ${o.length>0&&Me()&&a`<${Ju} text=${e} wanted=${o} />`}
    <${Tt} text=${o.length?i:""} />
  `}var ir=b.summary.lanes,ap=b.shared.outcomes,[sp,On,Ta,ns,t$,e$]=[225,690,17,8,16,.68];function ip(t,e){return ye("Deadline").filter(o=>o.startsWith(`${t.key}/`)&&Nt(o,e)&&w(o,"dueBy")).map(o=>{let n=I(o,"initiative");return{id:o,day:w(o,"dueBy"),outcome:se(o,e).outcome,chapter:g.works[n]?.chapter||""}}).filter(o=>o.outcome)}function o$(t,e,o){let n=ip(t,e),r=l=>w(l,"identifier"),s=T(n.map(l=>l.chapter)).sort((l,c)=>F(r(l)||"~",r(c)||"~")),i=Ta;return s.map(l=>{let c=n.filter(d=>d.chapter===l).sort((d,h)=>F(d.day,h.day)),m=new Map;for(let d of c){let h=Math.round(o(d.day)/ns)*ns,y=d.outcome==="ahead"?Math.max(h,o(e)+ns):h;m.set(y,[...m.get(y)||[],d])}let p=Math.max(t$,Math.max(...[...m.values()].map(d=>d.length))*ns+4),u=i+p/2,f=[...m].flatMap(([d,h])=>h.map((y,S)=>({...y,x:d,y:u+(S-(h.length-1)/2)*ns}))),$={chapter:l,top:i,middle:u,height:p,signs:f};return i+=p,$})}var Ma=t=>new Date(`${t}T00:00:00Z`).getTime(),rp=t=>t?k(ir.chapter,{number:w(t,"identifier"),name:w(t,"prefLabel")}):ir.elsewhere,n$=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,s$=t=>Ge(Object.entries(ap).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function lp({scenario:t,plan:e}){let o=Ke(e.key,t.date),n=ip(e,o).map(h=>h.day);if(!n.length)return null;let[r,s]=[Math.min(...n.map(h=>+h.slice(0,4))),Math.max(...[...n,o].map(h=>+h.slice(0,4)))],[i,l]=[Ma(`${r}-01-01`),Ma(`${s+1}-01-01`)],c=h=>sp+8+(Ma(h)-i)/(l-i)*(On-sp-16),m=o$(e,o,c),p=m[m.length-1].top+m[m.length-1].height,u=c(o),f=Array.from({length:s-r+1},(h,y)=>r+y),$=m.map(({chapter:h,signs:y})=>k(ir.told,{chapter:rp(h),counts:s$(y)})),d=u>On-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${On} ${p+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${u} y=${Ta} width=${On-u} height=${p-Ta} />
      ${f.map(h=>a`
          <line class="jaar" x1=${c(`${h}-01-01`)} x2=${c(`${h}-01-01`)} y1="4" y2=${p} />
          <text class="jaartal" x=${c(`${h}-01-01`)+4} y="12">${h}</text>
        `)}
      ${m.map(h=>a`
          <line class="baan" x1="0" x2=${On} y1=${h.top} y2=${h.top} />
          <text x="0" y=${h.middle+4}>${n$(rp(h.chapter))}</text>
        `)}
      <line class="baan" x1="0" x2=${On} y1=${p} y2=${p} />
      <line class="peil" x1=${u} x2=${u} y1="2" y2=${p+4} />
      <text class="peildag" x=${d==="end"?u-4:u+4} y=${p+13} text-anchor=${d}>
        ${k(ir.line,{date:Z(o)})}
      </text>
      ${m.flatMap(({signs:h})=>h.map(y=>a`
            <g transform=${`translate(${y.x} ${y.y}) scale(${e$})`}>
              <title>${[_(I(y.id,"initiative")),Z(y.day),ap[y.outcome].said].join(", ")}</title>
              <${Kn} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var La=b.summary.route;function r$({step:t,number:e,missing:o,partners:n}){let r=n.filter(({id:s})=>!Uo(s));return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?B(La.count,r.length):La.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${La.silent}>${o.map(s=>a`<li><span>${s}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:s,label:i})=>a`<li class=${Uo(s)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function cp({scenario:t,plan:e}){let o=Kt("kind",t,e),n=Kt("partner",t,e);return a`
    <ol class="blad-route">
      ${e.steps.map((r,s)=>{let i=o.filter(c=>c.cells[s]?.unmet).map(c=>c.label),l=n.filter(c=>c.cells[s]?.initiatives).map(c=>({id:ne(c.key),label:c.label}));return a`<${r$} step=${r} number=${s+1} missing=${i} partners=${l} />`})}
    </ol>
  `}var $o=b.summary,a$=b.shared.outcomes;function pp({plan:t,scenario:e,number:o,total:n,children:r}){let{version:s,content:i}=g.meta,l={version:s,content:(i||"").slice(0,12),scenario:nt(e,t)};return a`
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
  `}function i$({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${X(e)}>
      <${Ve} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${X(e)}><span class="plaat">${o}</span></td>`}var l$=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${$o.matrix.title}</caption>
    <thead>
      <tr><td></td>${me(e).map(o=>a`<th scope="col">${X(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Kt("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,r)=>a`<${i$} cell=${n} step=${me(e)[r]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,lr=({title:t,note:e,children:o})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function c$(t,e){let n=Kt("kind",t,e).flatMap(r=>r.cells.slice(0,-1)).filter(r=>r?.expected);return{expected:n.length,silent:n.filter(r=>!r.initiatives).length}}function p$({scenario:t,plan:e,...o}){let n=Ht(e).summary,r=ft({...t,plan:e.key}).points,s=c$(t,e);return a`
    <${pp} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:co(e)})} ${s.expected>0&&k(n.counted,s)}
      </p>
      <${Lo} plan=${e} />
      <${lr} title=${n.matrix.title} note=${n.matrix.note}>
        <${l$} scenario=${t} plan=${e} />
        <${Hn} />
      <//>
      <${lr} title=${b.overview.start.discuss.title}>
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
  `}function m$({scenario:t,plan:e,...o}){let n=Ht(e).summary;return a`
    <${pp} plan=${e} scenario=${t} ...${o}>
      <${lr} title=${n.route.title} note=${n.route.note}>
        <${cp} scenario=${t} plan=${e} />
      <//>
      <${lr} title=${n.lanes.title} note=${n.lanes.note}>
        <${lp} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(a$).map(([r,{tile:s}])=>a`<li><${vn} outcome=${r} /> ${s}</li>`)}
        </ul>
      <//>
    <//>
  `}function mp({route:t}){let e=G(t.query),o=ke(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${K} text=${$o.title}><p class="uitleg">${$o.screen}</p><//>
      <${Ie} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${$o.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((r,s)=>a`
          <${p$} key=${r.key} scenario=${e} plan=${r} number=${2*s+1} total=${n} />
          <${m$} key=${`${r.key}-2`} scenario=${e} plan=${r} number=${2*s+2} total=${n} />
        `)}
    </div>
    <${Tt} text=${$o.screen} />
  `}var cr=b.thing.route,f$={organisation:(t,e)=>g.partners[z?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:xo},u$=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${z?k(cr.of_plan,{plan:t.title}):cr.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?cr.here:cr.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function fp({id:t}){let e=f$[ko(t)];return e?(ot(t)?[ot(t)]:g.plans).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${u$} key=${o.plan.key} ...${o} />`):null}var Cn=b.thing,$$=new Set([...g.hidden,...Cn.said]),$t=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,he=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,zo=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function d$({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:g.lists[t]?N(g.lists[t],e):Cn.truth[e]||Z(e)}var jn=t=>Object.entries(oe.get(t)).filter(([e])=>!$$.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${d$} property=${e} value=${r} />`);return[A(yo(e)),n.length>1?a`<${zo} items=${n} />`:n[0]]}),pr=({id:t})=>Te(t).some(([e])=>we(e,"Figure"))&&a`<${$t} title=${Cn.figures}><${Jr} id=${t} /><//>`;function Mn({id:t,skip:e}){let o=new Map;for(let[c,m]of Te(t)){if(!it(c)||we(c,"Figure")||we(c,"Barrier")||e.includes(m))continue;let p=Cn.from_here[m]||k(Cn.this,{term:yo(m)});o.set(c,[...o.get(c)||[],p])}if(!o.size)return null;let n=[...o].map(([c,m])=>({from:c,how:T(m).join(", ")})),{columns:r,title:s,caption:i}=Cn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>_(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>bt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Gt(c),cell:({from:c})=>io(c)&&a`<${kt} id=${c} />`}];return a`
    <${$t} title=${s}>
      <${dt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var wt=b.thing.organisation,$p=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label);function h$({id:t,rows:e}){let o=e.filter(l=>Ho(l.role)),n=$p(o.flatMap(l=>xo(l.undertaking))),r=Pt(t,"unit"),s=w(t,"tooi"),i=[...jn(t),[b.thing.also_known,at(t,"altLabel").join(", ")],[wt.units,r.length>0&&a`<${qe} ids=${r} />`],[wt.identity,s?k(wt.identified,{code:s,date:Z(w(t,"checkedOn"))}):wt.unidentified]];return a`
    <${$t} title=${b.thing.known}>
      <${he} text=${w(t,"summary")} />
      ${Uo(t)&&a`<p>${wt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${wt.independent}</p>`}
      <p>${n.length?k(wt.steps,{steps:Ge(n.map(l=>l.toLowerCase()))}):wt.no_steps}</p>
      <${Je} pairs=${i} />
    <//>
  `}function g$({rows:t}){let e=wt.columns,o=({undertaking:s})=>g.works[s]?.across?b.shared.all_steps:$p(xo(s)).join(", "),n=[...Ne(s=>ot(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>_(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>bt(s.undertaking)},{key:"rol",label:e.role,text:s=>N("Role",s.role)},{key:"stand",label:e.stand,text:s=>Gt(s.undertaking),cell:s=>a`<${kt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Vt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${$t} title=${k(wt.work,{count:r})}>
      <p class="zacht">${wt.work_note}</p>
      ${r?a`<${dt} id="acties" caption=${wt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function b$({id:t}){let e=Ut(t,"Contribution","byOrganisation");return e.length?a`
    <${$t} title=${k(wt.own,{count:e.length})}>
      <p class="zacht">${wt.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${I(o,"initiative")} /></h3>
          <${Gn} id=${o} />
          <${Vt} of=${[o]} />
        `)}
    <//>
  `:null}function k$({id:t}){let e=Ut(t,"Expectation","organisation");return e.length?a`
    <${$t} title=${wt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${A(ve(o,"engagement")||wt.wish)}</strong>: ${w(o,"rationale")}</p>
            <${Vt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function y$({id:t}){let e=["member","organization"].flatMap(n=>Ut(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${I(n,"member")} />`,wt.member,a`<${M} id=${I(n,"organization")} />`,`: ${w(n,"post")}`]);return a`<${$t} title=${wt.members}><${zo} items=${o} /><//>`}var up=4;function w$({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>Ho(s.role)))for(let s of In(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(ze),i=k(s.length>up?wt.more_works:wt.works,{works:s.slice(0,up).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${$t} title=${wt.together}>
      <p class="zacht">${wt.alphabetical}</p>
      <${qe} ids=${to([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function dp({id:t}){let e=mn(t);return a`
    <${h$} id=${t} rows=${e} />
    <${g$} rows=${e} />
    <${b$} id=${t} />
    <${k$} id=${t} />
    <${y$} id=${t} />
    <${w$} id=${t} rows=${e} />
    <${Mn} id=${t} skip=${["unitOf","unit"]} />
  `}var ge=b.thing.step,Ba=t=>Rt[t]?.[1]||"",hp=(t,e="")=>[a`<${Xe} basis=${t} />`,` ${Ba(t)}${e}`],v$=({id:t,narrow:e})=>a`
  <${$t} title=${ge.what}>
    <${he} text=${w(t,"step")} />
    <${he} text=${w(t,"definition")} />
    <${he} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ge.narrower}<${Ft} ids=${e} />.</p>`}
    ${I(t,"broader")&&a`<p>${ge.broader}<${M} id=${I(t,"broader")} />.</p>`}
  <//>
`;function _$({id:t,scenario:e}){let o=ge.cell_columns,n=ft(e).matrix.kind.filter(c=>bs(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>j("overzicht",{cel:Oe(c.column,_s(t),c.plan)}),s=c=>A(st(c.column)),i=c=>{let{word:m,lines:p,look:u}=fe(c);return[a`<span class=${`chip ${u}`}>${m}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...Ne(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>fe(c).word,cell:i},{key:"hoe",label:o.how,text:c=>Ba(c.most_basis),cell:c=>c.most_basis&&hp(c.most_basis)}];return a`
    <${$t} title=${ge.cells}>
      <p class="zacht">${nt(e)}</p>
      <${dt} id="vakken" caption=${ge.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function x$({links:t,scenario:e}){let o=ge.columns,n=s=>I(s,"initiative"),r=[...Ne(s=>ot(s)?.key),{key:"actie",label:o.action,text:s=>_(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>at(s,"interventionKind").map(st).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>In(n(s)).map(_).join(", "),cell:s=>a`<${Ft} ids=${In(n(s))} />`},{key:"stand",label:o.stand,text:s=>Gt(n(s),e.date),cell:s=>a`<${kt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>Ba(vo(s,"basis",e)),cell:s=>hp(vo(s,"basis",e),`; ${N("Strength",vo(s,"strength",e))}`)}];return a`
    <${$t} title=${k(ge.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${dt} id="wiewat" caption=${ge.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${dn(W(e.plan))}</p>`}
    <//>
  `}function S$({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(Ht(ot(o)).thing.step.helper,{awareness:ve(o,"awareness")||ge.unaware})]);return a`<${$t} title=${ge.helpers}><${zo} items=${e} /><//>`}function O$({ids:t}){if(!t.length)return null;let e=n=>[ve(n,"recommendationKind"),ve(n,"response")||ge.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k(ge.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${$t} title=${ge.asked}><${zo} items=${o} /><//>`}function gp({id:t}){let e=G(P.route.query),o=Pt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Ut(i,s,"barrier")),r=n("Contribution").filter(s=>Dr(s,e)&&qo(s,e.plan));return a`
    <${v$} id=${t} narrow=${o} />
    <${_$} id=${t} scenario=${e} />
    <${x$} links=${r} scenario=${e} />
    <${O$} ids=${n("Recommendation").filter(s=>qo(s,e.plan))} />
    <${S$} ids=${n("Facilitator")} />
  `}var Ee=t=>Ht(ot(t)).thing.undertaking,bp=t=>a`<${Vt} of=${[t]} />`;function C$({report:t,said:e}){return a`
    <${he} text=${w(t,"summary")} />
    <${Yo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Vt} of=${[t]} />
  `}var kp=(t,e)=>!fn(t,e)||w(fn(t,e),"asOf")===e;function j$({id:t,reports:e}){let o=Ee(t);if(ot(t).dates.length<3)return null;let n=r=>kp(t,r)?a`<${kt} id=${t} date=${r} />`:a`<span class="chip s-geen">${o.not_mentioned}</span>`;return a`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:r})=>a`<li><span class="zacht">${Z(r)}</span>${n(r)}</li>`)}
    </ol>
  `}function M$({id:t}){let e=ot(t),{result:o,not_mentioned:n}=Ee(t),r=e.dates.filter(({date:i})=>un(t,i));if(!r.length)return null;let s=(i,l)=>l===e.date&&o[w(i,"resultReported")];return a`
    <${j$} id=${t} reports=${r} />
    <ol class="tijdlijn">
      ${r.map(({date:i,label:l})=>{let c=fn(t,i);return a`
          <li>
            <strong>${A(l)}</strong>
            <p><${kt} id=${t} date=${i} /></p>
            ${!kp(t,i)&&a`<p class="zacht">${A(n)}</p>`}
            ${c&&a`<${C$} report=${c} said=${s(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function T$({id:t}){let e=Pt(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${N("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Ee(t).silent}</strong></p><${zo} items=${o} />`}function L$({id:t}){let e=Ee(t),o=e.deadline_columns,n=xs(t);if(!n.length)return null;let r=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>Z(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>Ss(w(i,"modality"))},{key:"er",label:o.there,text:i=>se(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${he} text=${w(i,"summary")} />`,bp(i)]}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function B$({id:t}){let e=Ee(t),o=e.who_columns,n=lo(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${hn} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>_(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>N("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>w(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>bp(i.id)}];return a`<${dt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function E$({id:t}){let e=Pt(I(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Ee(t).heading}<${Ft} ids=${e} />.</p>`}function A$({id:t}){let e=Ee(t),o=_o(t);if(o.length)return o.map(r=>a`<${Gn} id=${r} /><${Vt} of=${[r]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=at(t,"interventionKind").map(st).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function F$({id:t}){let e=Ee(t),o=Te(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${kt} id=${r} />`;return a`
    <${$t} title=${e.container}><p>${e.parts}</p><${qe} ids=${o} more=${n} /><//>
  `}var z$=({id:t})=>a`
  <${$t} title=${Ee(t).progress}><${M$} id=${t} /><${T$} id=${t} /><${L$} id=${t} /><//>
  <${$t} title=${Ee(t).who}><${B$} id=${t} /><${E$} id=${t} /><//>
  <${$t} title=${Ee(t).steps}><${A$} id=${t} /><//>
`;function yp({id:t}){let e=Ee(t),o=ot(t),n=w(t,"promise"),r=jn(t),s=w(t,"isContainer")==="true"?F$:z$;return a`
    <${$t} title=${n?e.promise:e.what}>
      <${he} text=${n} />
      <${he} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:bo(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Vt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${pr} id=${t} />
    ${r.length>0&&a`<${$t} title=${b.thing.further}><${Je} pairs=${r} /><//>`}
    <${Mn} id=${t} skip=${["subMeasureOf"]} />
  `}var Po=b.thing;function P$({id:t}){let e=Te(t).filter(([r,s])=>s==="inChapter"&&io(r)).map(([r])=>r),o=[...jn(t),[Po.also_known,at(t,"altLabel").join(", ")],[Po.place,Lt(t).length>0&&a`<${Vt} of=${[t]} />`]],n=r=>a` <${kt} id=${r} />`;return a`
    <${$t} title=${Po.known}>
      ${we(t,"Facilitator")&&a`<p class="zacht">${Ht(ot(t)).thing.other.judged}</p>`}
      <${he} text=${w(t,"summary")} />
      <${he} text=${w(t,"rationale")} />
      <${Je} pairs=${o} />
    <//>
    <${pr} id=${t} />
    ${e.length>0&&a`<${$t} title=${Po.other.chapter}><${qe} ids=${to(e)} more=${n} /><//>`}
    <${Mn} id=${t} skip=${["inChapter"]} />
  `}var wp=5;function N$({id:t}){let e=G(P.route.query),o=s=>Vo(s).some(i=>i.subject===t||we(t,"Barrier")&&bs(i.barrier,s.plan)===t||Fn(t)&&[i.partner,...i.beside||[]].includes(w(t,"notation"))),n=ft(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(wp);return a`
    <${$t} title=${k(Po.gaps,{count:n.length})}>
      <${Xr} list=${n.slice(0,wp)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(b.shared.show_more,{count:r.length})}</summary>
            <${Xr} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var vp={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function R$({id:t}){let e=ko(t),o=[vp[e]&&a`<a href=${j(vp[e])}>${Po.crumbs[e]}</a>`,z&&ot(t)?.title,...["inChapter","subMeasureOf"].map(n=>I(t,n)&&a`<${M} id=${I(t,n)} />`),bt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var I$={undertaking:yp,organisation:dp,step:gp,other:P$};function _p({route:t}){let e=t.path.slice(1).join("/");if(!it(e))return a`<${Eo} />`;let o=_(e),n=ko(e),r=I$[n],s=()=>{let l=k(Po.footnote,{kind:bt(e),name:o,said:w(e,"promise")||w(e,"summary")});return qn(l.trim().replace(/([^.!?])$/,"$1."),Lt(e),null,ot(e)||W())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${R$} id=${e} />
    <${K} text=${we(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${kt} id=${e} /></p>`}
    <//>
    <${fp} id=${e} />
    <div class="acties bovenaan">
      <${po} text=${s} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Po.around}</a>
    </div>
    <${r} id=${e} />
    <${N$} id=${e} />
  `}var He=b.timeline,q$=t=>[t.id&&_(t.id),t.what].filter(Boolean).join(": "),xp=(t,e)=>[t.progress&&t.id&&Gt(t.id,e),t.stand[e]].filter(Boolean).join("; "),mr=t=>t.day.slice(0,4);function W$({row:t,date:e}){let o=xp(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${He.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${el} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var D$=(t,e)=>[[...He.csv,...Et],...t.map(o=>[o.when,He.kinds[o.kind],o.id&&_(o.id),o.what,xp(o,e.date),Lt(o.at).map(lt).join("; "),...Bt(e,o.plan||o.at)])],H$=["tekst","wat","stap","jaar"];function U$({years:t}){return a`
    <${Le}>
      <${Ie} />
      <${Ko} />
      <div class="velden">
        <${Ye} name="tekst" />
        <${It} label=${He.fields.what} name="wat" options=${Object.entries(He.kinds)} />
        <${It} label=${He.fields.step} name="stap" options=${zt.map(e=>[e.notation,e.label])} />
        <${It} label=${He.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Mo} names=${H$} />
      </div>
    <//>
  `}function Sp({route:t}){let e=G(t.query),o=t.query,n=g.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||mr(l)===o.jaar)&&(!o.tekst||et(q$(l)).includes(et(o.tekst)))),s=B(He.count,r.length),i=l=>r.filter(c=>mr(c)===l);return a`
    <${K} text=${He.title}><p class="uitleg">${He.intro} <a href=${j("beloften")}>${He.lanes}</a>.</p><//>
    <${U$} years=${T(n.map(mr))} />
    <p class="telling">${s}<${xt} name="tijdlijn.csv" rows=${()=>D$(r,e)} /></p>
    ${T(r.map(mr)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${W$} row=${c} date=${e.date} />`)}</ol>
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
  `}var Op=t=>to(t).map(e=>a`<li><${M} id=${e} /></li>`),Cp=t=>[...t].sort((e,o)=>F(_(I(e,"initiative")),_(I(o,"initiative")))),G$=({id:t})=>a`
  <li>
    <${M} id=${I(t,"initiative")} />${" → "}<${zs} id=${I(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Yo} of=${t} />
  </li>
`,K$=({id:t})=>a`
  <li><${M} id=${I(t,"initiative")} />${`: ${ve(t,"status")}`}<${Yo} of=${t} /></li>
`;function V$(){let t=Xt.unjudged,e=to(Jt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${bt(o).toLowerCase()}</span></li>`);return a`
    <${Ce} of=${t} count=${e.length}>${e.length?a`<${Tn} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Z$(){let t=ye("Contribution").length,e=s=>a`<${G$} id=${s} />`,o=Cp(Jt.weak).map(e),n=k(Xt.weak.intro,{all:t,stated:t-o.length}),r=Cp(Jt.statuses).map(s=>a`<${K$} id=${s} />`);return a`
    <${Ce} of=${Xt.weak} count=${o.length} intro=${n}><${Tn} items=${o} shown=${6} /><//>
    <${Ce} of=${Xt.other} count=${Jt.other.length}><${Tn} items=${Jt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${Ce} of=${Xt.statuses} count=${r.length}><${Tn} items=${r} shown=${6} /><//>`}
  `}var Y$=()=>a`
  <${Ce} of=${Xt.clashes} count=${Jt.clashes.length}>
    ${to(Jt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${Vt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Q$(){if(!Jt.judged.length)return null;let t=e=>k(Xt.judged.line,{step:_(I(e,"barrier")),kinds:at(e,"interventionKind").map(st).join(", "),state:ve(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:Z(w(e,"asOf"))});return a`
    <${Ce} of=${Xt.judged} count=${Jt.judged.length}>
      <ul>${Jt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function X$(){let t=Xt.expected.columns,e=n=>I(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>_(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>at(n,"interventionKind").map(st).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${Ce} of=${Xt.expected} count=${Jt.expected.length}>
      <details>
        <summary>${Xt.expected.show}</summary>
        <div class="rol">
          <${dt} id="verwacht" caption=${Xt.expected.caption} rows=${Jt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var jp=()=>a`
  <${K} text=${Xt.title}><p class="uitleg">${Xt.intro} ${xe}</p><//>
  <${V$} />
  <${Z$} />
  <${Y$} />
  <${Q$} />
  <${Ce} of=${Xt.nameless} count=${Jt.nameless.length}><${Tn} items=${Op(Jt.nameless)} /><//>
  <${Ce} of=${Xt.generic} count=${Jt.generic.length}><${Tn} items=${Op(Jt.generic)} /><//>
  <${X$} />
  <${rr} />
`;var on=b.whatif.picture;function Mp(t,e){let o=ft({...e,plan:t.plan}),n=o.matrix.kind,r=(c,m)=>T(t.cells.filter(p=>p.barrier===c).flatMap(p=>p[m])),s=c=>T(n.filter(m=>m.barrier===c).flatMap(m=>m.things)),i=[...W(t.plan).steps.map(c=>c.notation),null].map(c=>({key:String(c),title:X(c),things:s(c),alone:r(c,"last_actor").filter(m=>s(c).includes(m)),lead:r(c,"only_lead").filter(m=>s(c).includes(m))})),l=o.apart.map(({kind:c,groups:m})=>{let p=m.flatMap(f=>f.things),u=f=>T(t.cells.filter($=>$.column===c).flatMap($=>$[f]));return{key:c,title:A(st(c)),things:p,alone:u("last_actor"),lead:u("only_lead")}});return[...i,...l.filter(c=>c.things.length)]}var Tp=(t,e)=>Object.keys(g.codes.CellState).indexOf($n(t,e));function J$({place:t,date:e}){let{title:o,things:n,alone:r,lead:s}=t,i=n.filter(l=>!r.includes(l)).sort((l,c)=>Tp(l,e)-Tp(c,e));return a`
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
  `}function Lp({loss:t,scenario:e}){let{legend:o}=on,n=T(Mp(t,e).flatMap(s=>s.things.map(i=>$n(i,e.date)))),r=Object.keys(g.codes.CellState).filter(s=>n.includes(s));return a`
    <section class="verliesbeeld">
      <h2>${on.title}</h2>
      <ul class="plaatsen">
        ${Mp(t,e).map(s=>a`<${J$} key=${s.key} place=${s} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${k(o.lost,{source:Wo(W(t.plan))})}</span>
        ${r.map(s=>a`<span><i class=${`paal b-${s}`}></i> ${N("CellState",s)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var Y=b.whatif,Ep=(t,e,o)=>ft({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Ap(t){if(!t)return Y.no_cell;let{word:e,lines:o}=fe(t);return[e,...o].join(", ")}var Ea=(t,e)=>{let o=A(st(t.column));return e?k(Y.cell,{kind:o,step:X(t.barrier).toLowerCase()}):o};function Bp({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${z?"h3":"h2"}>${k(Y.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function td({loss:t,scenario:e,id:o,title:n}){let r=l=>Ep(t,l,e),s=l=>j("overzicht",{cel:Oe(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Y.columns.cell,sort:!1,text:l=>Ea(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${Ea(l,r(l))}</a>`:Ea(l)},{key:"nu",label:Y.columns.now,sort:!1,text:l=>Ap(r(l))},{key:"weg",label:Y.columns.lost,sort:!1,text:l=>l.said}];return a`<${dt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function ed({loss:t,names:e,scenario:o}){let n=W(t.plan),{cells:r,none:s,...i}=n.words.losses,l=`verlies${n===g.plans[0]?"":`-${n.key}`}`,c=p=>[" ",a`<${kt} id=${p} date=${o.date} />`],m=(p,u)=>a`
    <${Bp} title=${p} count=${u.length} none=${s}><${qe} ids=${u} more=${c} /><//>
  `;return a`
    <section>
      ${z&&a`<h2>${n.title}</h2>`}
      <p class="verlieskop">${od(t,e)}</p>
      <p>${t.said}</p>
      <${Lp} loss=${t} scenario=${o} />
      <${Bp} title=${r} count=${t.cells.length} none=${s}>
        <${td} loss=${t} scenario=${o} id=${l} title=${r} />
      <//>
      ${Object.keys(i).filter(p=>t[p]?.length).map(p=>m(i[p],t[p]))}
      ${t.blocks.map(p=>m(p.said,p.acts))}
    </section>
  `}function od(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Wo(W(t.plan))};return k(e.length===1?Y.heading.one:Y.heading.more,{...o,names:Ge(e)})}function Fp({losses:t,names:e,scenario:o}){let n=Ge(e),r=()=>t.flatMap(s=>s.cells.map(i=>{let l=Ep(s,i,o),c=l?X(i.barrier):"";return[n,st(i.column),c,Ap(l),i.said,...Bt(o,s.plan)]}));return a`
    ${t.length?t.map(s=>a`<${ed} key=${s.plan} loss=${s} names=${e} scenario=${o} />`):ke(o).map(s=>a`<p>${s.words.losses.nothing}</p>`)}
    <div class="acties">
      <${xt} name="wat-als.csv" rows=${()=>[[...Y.csv,...Et],...r()]} />
    </div>
  `}var nd=(t,e)=>[...an(e),...t.map(o=>["zonder",o])];function sd({notations:t,names:e,scenario:o}){let[n,r]=V(null),s=[o.key,...t].join();if(Fe(()=>{let c=!0;return r(null),$i(nd(t,o)).then(m=>{c&&(r(m),ct(Y.done))}).catch(m=>c&&r({silent:m.message||Y.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${Y.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=B(Y.questions,n.gaps.filter(i).length);return a`
    <div>
      <${Fp} losses=${n.losses.filter(i)} names=${e} scenario=${o} />
      <p>${k(Y.with_this,{questions:l,now:ft(o).gaps.length})}</p>
    </div>
  `}var Aa=t=>w(t,"notation");function rd({acting:t,chosen:e}){let[o,n]=V(""),r=c=>R({zonder:c.map(Aa).join(",")}),s=c=>{if(e.includes(c))return r(e.filter(m=>m!==c));r(Me()?[...e,c]:[c])},i=c=>et([_(c),...at(c,"altLabel")].join(" ")),l=t.filter(c=>i(c).includes(et(o)));return a`
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
              id=${`zonder-${Aa(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>s(c)}
            >${_(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${Y.none_found}</p>`}
    ${!Me()&&a`<p class="zacht">${Y.alone}</p>`}
  `}function ad({most:t,scenario:e}){let o=({steps:r,alone:s,lead:i})=>[s>0&&B(Y.start.alone,s),s>0&&(r.length?k(Y.start.steps,{steps:Ge(r.map(l=>X(l).toLowerCase()))}):Y.start.no_step),i>0&&B(Y.start.lead,i)].filter(Boolean),n=Wo(W(e.plan));return a`
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
  `}function zp({route:t}){let e=G(t.query),{without:o,most:n}=ft(e),r=Object.keys(o).filter(m=>o[m].length).sort((m,p)=>F(_(m),_(p))),s=(t.query.zonder||"").split(",").map(ne).filter(Boolean),i=s.map(m=>_(m)),[l]=s,c=s.length>1&&Me();return a`
    <${K} text=${Y.title}><p class="uitleg">${Y.intro}</p><//>
    <details class="blik">
      <summary>${nt(e)} <span class="wijzig">${b.gaps.change}</span></summary>
      <${Qe} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${rd} acting=${r} chosen=${s} /></section>
      <div>
        ${!s.length&&a`<${ad} most=${n} scenario=${e} />`}
        ${s.length>0&&!c&&a`<${Fp} losses=${o[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${sd} notations=${s.map(Aa)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Tt} text=${s.length===1?k(Y.said,{name:i[0]}):""} />
  `}var Ae=t=>document.getElementById(t);Ae("spring").addEventListener("click",t=>{t.preventDefault(),Ae("inhoud").focus()});Ai();Ae("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=Ae("zoek").value;location.hash=Ci(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=g.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};Wn(k(e,{...s,sources:Pe()}),o)});var Pp={__proto__:null,overzicht:Dc,dekking:dl,aandachtspunten:jl,partners:Lc,maatregelen:Bc,naslag:Ac,tijdlijn:Sp,beloften:Vc,graaf:Oc,ding:_p,samenvatting:mp,vragen:tp,"wat-als":zp,vergelijk:il,"weet-niet":jp,methode:zc,zoek:np,...(g.served||E())&&{controleer:Ji},onbekend:Eo},Fa=!1,fr="",ss=!1;function id(t,e){let o=Object.keys(g.views).length>0,n=Object.keys(g.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return ss=!zr(e)||r.views!==o||r.comparisons!==n,ss?(Ue(a`<p role="status">${b.werkplaats.busy}</p>`,Ae("inhoud")),fr?E().show(fr,E().own):Fa||ld(an(e),r),!0):!1}async function ld(t,e){Fa=!0;try{fr=(await E().ask("page",{options:t,...e})).page,ss&&E().show(fr,E().own)}catch(o){ss&&Ue(a`<p role="alert">${o.message}</p>`,Ae("inhoud"))}Fa=!1}function cd(t){let e=t.path[0]||"overzicht",o=Ae("inhoud");E()?.own&&id(e,G(t.query))||(o.className=`scherm-${e}`,Ue(a`<${Pp[e]||Pp.onbekend} key=${t.path.join("/")} route=${t} />`,o),Fi(e,t.path))}function za(){let t=Ae("motor");t.hidden=!1;let{state:e,why:o,own:n}=E();Ue(a`<${Di} state=${e} why=${o} own=${n} />`,t)}function pd(){md(),ss=!1,window.removeEventListener("werkplaats",za),Ue(null,Ae("inhoud")),Ue(null,Ae("motor"))}E()&&(Ae("eigen").hidden=!1,window.addEventListener("werkplaats",za),za());Ae("inhoud").replaceChildren();var md=mi(cd);E()&&window.addEventListener("andere-bladzijde",pd,{once:!0});document.fonts.ready.then(()=>ba()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Hp(fd);})();
