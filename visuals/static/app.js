"use strict";var ketenkaart=(()=>{var sr=Object.defineProperty;var vp=Object.getOwnPropertyDescriptor;var xp=Object.getOwnPropertyNames;var Sp=Object.prototype.hasOwnProperty;var Op=(t,e)=>{for(var o in e)sr(t,o,{get:e[o],enumerable:!0})},Cp=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of xp(e))!Sp.call(t,s)&&s!==o&&sr(t,s,{get:()=>e[s],enumerable:!(n=vp(e,s))||n.enumerable});return t};var jp=t=>Cp(sr({},"__esModule",{value:!0}),t);var Zd={};Op(Zd,{answerTo:()=>Q,compare:()=>N,csv:()=>Yo,data:()=>h,graphNow:()=>$a,here:()=>A,matrixSvg:()=>qr,scenarioOf:()=>H});function Yo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Ca=function(t,e,o,n){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,o[e[r++]]):e[++r];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++r]]=l:i===6?n[1][e[++r]]+=l+"":i?(s=t.apply(l,Ca(t,l,o,["",null])),n.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):n.push(l)}return n},Oa=new Map;function ja(t){var e=Oa.get(this);return e||(e=new Map,Oa.set(this,e)),(e=Ca(this,e.get(t)||(e.set(t,e=(function(o){for(var n,s,r=1,i="",l="",c=[0],m=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,s),r=6),$&&(c.push(r,$,0,s),r=6)),i=""},p=0;p<o.length;p++){p&&(r===1&&m(),m(p));for(var d=0;d<o[p].length;d++)n=o[p][d],r===1?n==="<"?(m(),c=[c],r=3):i+=n:r===4?i==="--"&&n===">"?(r=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(m(),r=1):r&&(n==="="?(r=5,s=i,i=""):n==="/"&&(r<5||o[p][d+1]===">")?(m(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(m(),r=2):i+=n),r===3&&i==="!--"&&(r=4,c=c[0])}return m(),c})(t)),e),arguments,[])).length>1?e:e[0]}var pt,Ta,Mp,fo,rr,es,Ba,Xn,Ea,ir,ar,Lp,xn=Symbol.for("pv"),os={},ns=[],Tp=/^m(i|n|o|s|text|space)$/,lr=Array.isArray,cr=ns.slice,zo=Object.assign;function Eo(t){t&&t.parentNode&&t.remove()}function pr(t,e,o){var n,s,r,i={},l=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?cr.call(arguments,2):o),vn(t,i,n,s,null)}function vn(t,e,o,n,s){var r={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:xn,__v:s||++Ta,__i:-1,__u:0};return!s&&pt.vnode&&pt.vnode(r),r}function ss(t){return t.children}function Jn(t,e){this.props=t,this.context=e,this.__g=0}function uo(t,e){if(e==null)return t.__&&uo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:uo(t)}function Bp(t){var e,o=t.__v,n=o.__e,s=[],r=[],i=t.__P;i&&((e=zo({constructor:xn},o)).__v=o.__v+1,pt.vnode&&pt.vnode(e),mr(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,s,n||uo(o),32&o.__u,r),e.__v=o.__v,e.__.__k[e.__i]=e,Ra(s,e,r),o.__=o.__e=null,e.__e!=n&&za(e))}function za(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),za(t)}function Ma(t){(8&t.__g||(t.__g|=8,fo.push(t),es++))&&rr==pt.debounceRendering||((rr=pt.debounceRendering)||queueMicrotask)(Fa)}function Fa(){try{for(var t,e=1;fo.length;)fo.length>e&&fo.sort(Ba),t=fo.shift(),e=fo.length,8&t.__g&&Bp(t)}finally{(es=fo.length)&&(rr||queueMicrotask)(Fa)}}function Aa(t,e,o,n,s,r,i,l,c,m,p){var d,$,f,u,k,y,v=n.__k||ns,_=e.length;for(c=Ep(o,e,v,c,_),d=0;d<_;d++)(f=o.__k[d])!=null&&($=~f.__i&&v[f.__i]||os,f.__i=d,y=mr(t,f,$,s,r,i,l,c,m,p),u=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&$r($.ref,null,f,$),f.ref&&p.push(f.ref,f.__c||u,f)),k=k||u,4&f.__u?(c=Pa(f,c,t,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&y!==void 0?c=y:u&&(c=u.nextSibling),f.__u&=-21);return o.__e=k,c}function Ep(t,e,o,n,s){var r,i,l,c,m,p,d,$,f,u=o.length,k=u,y=0,v=0,_=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[r]=vn(null,i):lr(i)?i=_[r]=vn(ss,{children:i}):i.constructor===xn&&i.__b?i=_[r]=vn(i.type,i.props,i.key,i.ref,i.__v):_[r]=i,c=r+y,i.__=t,i.__b=t.__b+1,l=null,~(m=i.__i=zp(i,o,c,k))&&(k--,(l=o[m])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,m==c-1?y--:m==c+1?y++:m!=c&&(m>c?y--:y++,v=1)):(~m||(s>u?y--:s<u&&y++),typeof i.type!="function"&&(i.__u|=4))):_[r]=null;if(v){for(p=[],d=[],r=0;r<s;r++)if((i=_[r])&&16&i.__u){for(y=0,$=p.length;y<$;)p[f=y+$>>1]<i.__i?y=f+1:$=f;p[y]=i.__i,d[r]=y+1}for(y=p.length;r--;)d[r]&&(d[r]==y?y--:_[r].__u|=4)}if(k)for(r=0;r<u;r++)!(l=o[r])||2&l.__u||(l.__e==n&&(n=uo(l)),fr(l,l));return n}function Pa(t,e,o,n){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Pa(s[r],e,o,!1));return e}for(e&&!e.parentNode&&(e=uo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function zp(t,e,o,n){var s,r=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return o;if(n>(c?1:0)){for(s=o-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=o+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function La(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Qn(t,e,o,n,s){var r,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||La(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||La(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=ar[e]||(ar[e]=Fp(e)),(t.__a||(t.__a={}))[e]=ir,r=e!=(e=e.replace(Ea,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Fp(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Xn]==null)e[Xn]=ir++;else if(e[Xn]<this.__a[t])return;return o(pt.event?pt.event(e):e)}}}function mr(t,e,o,n,s,r,i,l,c,m){var p,d,$,f,u,k,y,v,_,C,x,I,tt,L,kt,Xt,O,q,R=e.type;if(e.constructor!==xn)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,d=r=[],p.nodeType==8?l=ts(p,r):r.push(p),l=r[0]||l),(p=pt.__b)&&p(e);t:if(typeof R=="function"){$=i.length;try{if(v=e.props,_=(p=R.prototype)&&p.render,C=(p=R.contextType)&&n[p.__c],x=p?C?C.props.value:p.__:n,(f=o.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(_?e.__c=f=new R(v,x):(e.__c=f=new Jn(v,x),f.constructor=R,f.render=Pp),C&&C.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),_&&(f.__s||(f.__s=f.state),R.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=zo({},f.__s)),zo(f.__s,R.getDerivedStateFromProps(v,f.__s)))),u=f.props,k=f.state,f.__v=e,o.__c){if(v!==u&&_&&!R.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(v,x),e.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(v,f.__s,x)===!1){e.__v!=o.__v&&(f.props=v,f.state=f.__s,f.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Y){Y&&(Y.__=e)}),ns.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=uo(o);break t}f.componentWillUpdate&&f.componentWillUpdate(v,f.__s,x),_&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(u,k,y)})}else _&&!R.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),_&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=x,f.props=v,f.__P=t,f.__g&=-5,I=pt.__r,tt=_?25:0;do f.__g&=-9,I&&I(e),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++tt<25);_&&(ns.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=zo({},n,f.getChildContext())),_&&o.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(u,k)),L=p&&p.type===ss&&p.key==null?p.props.children:p,v.__P&&(p=l,s=(t=v.__P).namespaceURI,c=r=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Y){Y&&fr(Y,Y)}),o.__k=null),l=o.__k?uo(o,0):null),l=Aa(t,lr(L)?L:[L],e,o,n,s,r,i,l,c,m),v.__P&&(e.__e=null,l=p),e.__u&=-161,d&&d.some(Eo),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(Y){if(i.length=$,e.__v=null,c||r)if(Y&&Y.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(q=r[O-1])&&q.nodeType==8;)O--;for(;O<r.length;O++)if(q=r[O])if(r[O]=null,kt){if(q==Xt)break}else{if(q.nodeType!=8)break;q.data.startsWith("$s")&&(Xt=ts(kt=q))}}if(!kt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;kt=l}(p=ts(kt=e.__c.__z||(e.__c.__z=kt)))?(e.__e=kt,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Eo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Y&&Y.then||Na(e),pt.__e(Y,e,o)}}else l=e.__e=Ap(o.__e,e,o,n,s,r,i,c,m,t);return(p=pt.diffed)&&p(e),l}function ts(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Na(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Na))}function Ra(t,e,o){for(var n=0;n<o.length;)$r(o[n++],o[n++],o[n++]);pt.__c&&pt.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){pt.__e(r,s.__v)}})}function Ap(t,e,o,n,s,r,i,l,c,m){var p,d,$,f,u,k,y,v,_=o.props||os,C=e.props,x=e.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((u=r[p])&&(x?u.localName==x:u.nodeType==3)){t=u,r[p]=null;break}}if(!t){if(v=m.ownerDocument||document,!x)return v.createTextNode(C);t=v.createElementNS(s,x,C.is?C:m),l&&(pt.__m&&pt.__m(e,r),l=!1),r=null}if(x){if(m=x=="template"&&t.content||t,r=x=="textarea"&&C.defaultValue!=null?null:r&&cr.call(m.childNodes),!l&&r)for(_={},p=0;p<t.attributes.length;p++)_[(u=t.attributes[p]).name]=u.value;for(p in _)u=_[p],p=="dangerouslySetInnerHTML"?$=u:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in C||Qn(t,p,null,u,s);for(p in C)u=C[p],p=="children"?f=u:p=="dangerouslySetInnerHTML"?d=u:p=="value"?k=u:p=="checked"?y=u:l&&typeof u!="function"||_[p]===u||Qn(t,p,u,_[p],s);d?(l||$&&(d.__html==$.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):($&&(t.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Tp.test(x))&&(s="http://www.w3.org/1999/xhtml"),Aa(m,lr(f)?f:[f],e,o,n,s,r,i,r?r[0]:o.__k&&uo(o,0),l,c),r&&r.some(Eo)),l&&x!="textarea"||(p="value",x=="progress"&&k==null?t.removeAttribute(p):k==null||k===t[p]&&(x!="progress"||k)||Qn(t,p,k,_[p],s),p="checked",y!=null&&y!=t[p]&&Qn(t,p,y,_[p],s))}else _===C||l&&t.data==C||(t.data=C);return t}function $r(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){pt.__e(s,o)}}function fr(t,e,o){var n,s,r,i;if(pt.unmount&&pt.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||$r(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){pt.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&fr(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(s=ts(n,r=[]))&&(n==t.__e&&r.some(Eo),Eo(s),Eo(n)),o||Eo(t.__e),t.__e=t.__c=t.__=null}function Pp(t,e,o){return this.constructor(t,o)}function Ie(t,e){var o,n,s,r;pt.__&&pt.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=vn(ss,{children:[t]}),s=[],r=[],mr(e,e.__k,n||os,os,e.namespaceURI,n?null:e.firstChild?cr.call(e.childNodes):null,s,n?n.__e:e.firstChild,o,r),Ra(s,e.__k,r),e.__k.props.children=null}pt={__e:function(t,e,o,n){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,n||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw es=0,t}},Ta=0,Mp=function(t){return t!=null&&t.constructor===xn},Jn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=zo({},this.state)),typeof t=="function"&&(t=t(zo({},o),this.props)),t&&(zo(o,t),this.__v&&(e&&this.__k.push(e),Ma(this)))},Jn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ma(this))},Jn.prototype.render=ss,fo=[],es=0,Ba=function(t,e){return t.__v.__b-e.__v.__b},Xn=Symbol(),Ea=/(PointerCapture)$|Capture$/i,ir=0,ar={},Lp=0;var Qo,Ct,dr,qa,ur=Object.is,rs=0,Za=[],hr=[],vt=pt,Wa=vt.__b,Ia=vt.__r,Da=vt.diffed,Ha=vt.__c,Ua=vt.unmount,Ga=vt.__;function as(t,e){vt.__h&&vt.__h(Ct,t,rs||e),rs=0;var o=Ct.__H||(Ct.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function K(t){return rs=1,Np(Ya,t)}function Np(t,e,o){var n=as(Qo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Ya(void 0,e),function(r){var i=(n.__N||n.__)[0],l=n.t(i,r);ur(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=Ct,!Ct.__f)){Ct.__f=!0;var s=Ct.shouldComponentUpdate;Ct.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var m=!1,p=this.props!=r;if(c.__.some(function($){$.__N&&(m=!0,ur($.__[0],$.__N[0])||(p=!0))}),s){var d=s.call(this,r,i,l);return m?d||p:d}return!m||p}}return n.__}function Te(t,e){var o=as(Qo++,3);!vt.__s&&br(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,Ct.__H.__h.push(o))}function jt(t,e){var o=as(Qo++,4);!vt.__s&&br(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,Ct.__h.push(o))}function ht(t){return rs=5,Se(function(){return{current:t}},[])}function Se(t,e){var o=as(Qo++,7);return br(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Rp(){var t;do{for(;t=hr.shift();)try{Sn(t)}catch(o){vt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Za.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Sn),e.__h.some(gr),e.__h=[]}catch(o){e.__h=[],vt.__e(o,t.__v)}}}while(hr.length)}vt.__b=function(t){Ct=null,Wa&&Wa(t)},vt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ga&&Ga(t,e)},vt.__r=function(t){Ia&&Ia(t),Qo=0;var e=(Ct=t.__c).__H;e&&(dr==Ct?Ct.__h=[]:(e.__h.some(Sn),e.__h.some(gr),Qo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),dr=Ct},vt.diffed=function(t){Da&&Da(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Va(Za.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),dr=Ct=null},vt.__c=function(t,e){e.some(function(o){try{o.__h.some(Sn),o.__h=o.__h.filter(function(n){return!n.__||gr(n)})}catch(n){o.__h=[function(){throw n}]}}),Ha&&Ha(t,e)},vt.unmount=function(t){Ua&&Ua(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,Va(hr.push(s))}else Sn(s)}catch(r){e=r}}),n.__H=void 0,e&&vt.__e(e,n.__v))};var Ka=typeof requestAnimationFrame=="function";function qp(t){var e,o=function(){clearTimeout(n),Ka&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Ka&&(e=requestAnimationFrame(o))}function Va(t){t!=1&&qa==vt.requestAnimationFrame||((qa=vt.requestAnimationFrame)||qp)(Rp)}function Sn(t){var e=Ct,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),Ct=e}function gr(t){var e=Ct;t.__c=t.__(),Ct=e}function br(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!ur(o,t[n])})}function Ya(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Qa(t){return Array.isArray(t)?t.map(Qa):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[pr("wbr",null),e]:[e])}var a=ja.bind((t,e,...o)=>pr(t,e,...typeof t=="string"?o.map(Qa):o));var Wp=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Ip={ernst:"gewicht"},A={route:null,started:!1},Xa,kr=0,Ja=new Map;function wr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([s,r])=>[Ip[s]||s,r]))}}function j(t,e={},o=!0){let n=o&&A.route?Object.fromEntries(Wp.filter(i=>A.route.query[i]).map(i=>[i,A.route.query[i]])):{},s=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&s.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}var ie=t=>j(["ding",t]);function P(t,e=!1){let o={...A.route.query};for(let[s,r]of Object.entries(t))r?o[s]=r:delete o[s];let n=j(A.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++kr},"",n),yr())}function yr(t=!1){let e=wr(location.hash),o=A.route?.path.join("/")===e.path.join("/");A.route=e,Xa(e),!o&&window.scrollTo(0,t&&Ja.get(history.state?.turn)||0)}function ti(t){Xa=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),kr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Ja.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let s=!!history.state;s||history.replaceState({turn:++kr},""),yr(s)};return window.addEventListener("popstate",n,{signal:o}),yr(),A.started=!0,()=>e.abort()}function De(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var b=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),T=(t,e,o={})=>b(e===1?t.one:t.more,{count:e,...o});var B=t=>t.slice(0,1).toUpperCase()+t.slice(1),et=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),z=t=>[...new Set(t)],Dp=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),N=(t,e)=>Dp.compare(t,e);function ei(t,e){let o=et(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),s=[],r=0;for(let{at:i,length:l}of n)i<r||(s.push({said:t.slice(r,i),on:!1},{said:t.slice(i,i+l),on:!0}),r=i+l);return[...s,{said:t.slice(r),on:!1}]}function oi(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(s,r)=>r);for(let s=1;s<=t.length;s+=1){let r=[s];for(let i=1;i<=e.length;i+=1)r.push(Math.min(n[i]+1,r[i-1]+1,n[i-1]+ +(t[s-1]!==e[i-1])));if(Math.min(...r)>o)return o+1;n=r}return Math.min(n[e.length],o+1)}var h=JSON.parse(document.getElementById("gegevens").textContent),Hp=[...Object.keys(h.things),...Object.keys(h.addresses)],_r=t=>Hp[t],is=t=>typeof t=="string"?t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+_r(n)):Array.isArray(t)?t.map(is):!t||typeof t!="object"?t:Object.fromEntries(Object.entries(t).map(([e,o])=>[is(e),is(o)]));for(let t of h.numbered)h[t]=is(h[t]);var so=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((s,r)=>[s,n[r]])));for(let{at:t}of Object.values(h.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=so(n);for(let t of Object.values(h.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[h.queries,h.views,h.codes,...Object.values(h.codes),h.names,h.flags,h.told,...Object.values(h.told),h.absent,h.dates,h.lists,h.kinds,h.called,h.works,h.partners,h.lookups,h.words,h.addresses])Object.setPrototypeOf(t,null);var he=new Map(Object.entries(h.things)),Xo=new Map(h.plans.map(t=>[t.key,t])),F=h.plans.length>1,g=h.words,Ht=t=>t?.words.page||g,W=t=>Xo.get(t)||(F?void 0:h.plans[0]),ot=t=>Xo.get(t.split("/")[0]),Fo=(t,e)=>!e||!ot(t)||ot(t).key===e,no=[...new Map(h.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Ut=no[no.length-1].date,At=[...new Map(h.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),He=(t,e)=>{let o=ot(t);return o?h.stands[e]?.[o.key]||o.date:e},V=t=>h.dates[t]||t||"",Ao=(t=W())=>t?.source||h.source,ge=t=>t.plan?[Xo.get(t.plan)]:h.plans,ho=(t,e=W())=>(e?e.dates:no).find(o=>o.date===t)?.label||V(t);var vr=5*2**20,E=()=>window.werkplaats,Oe=()=>h.served||!!E()&&E().state!=="off";async function ls(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var ni=t=>E()?E().ask("answer",{options:t}):ls(`antwoord?${new URLSearchParams(t)}`),si=t=>E()?E().ask("words",{passage:t}):ls(`api/woorden?vindplaats=${encodeURIComponent(t)}`),ri=t=>E()?E().ask("find",{text:t}):ls(`api/zoek?woorden=${encodeURIComponent(t)}`);async function ai(t,e,o){if(E())return(await E().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var ii=()=>h.served?["docx","xlsx"]:Oe()?["xlsx"]:[];async function xr(t){if(E())return E().ask("check",{name:t.name,data:await cs(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return ls("controleer",{method:"POST",body:t,headers:e})}async function cs(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(b(g.check.unreadable,{name:t.name}))}}var li=so(h.answers.cells),ci=so(h.answers.gaps),Up=so(h.answers.candidates),Gp=so(h.answers.losses),Kp=so(h.answers.reach),Vp=so(h.answers.links),Zp=so(h.answers.places);for(let t of[...ci,...li])"candidates"in t&&(t.candidates=Up[t.candidates]);var Sr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function Q(t){let e=h.answers.by[t.key],o=(s,r)=>Sr(s,i=>i.map(l=>r[l]));if(e.read||={gaps:e.gaps.map(s=>ci[s]),matrix:o(e.matrix,li),without:o(e.without,Gp),apart:e.apart,points:e.points,most:e.most,reach:e.reach.map(s=>Kp[s]),links:Vp[e.links],places:e.places.map(s=>Zp[s])},!t.plan)return e.read;let n=s=>s.filter(r=>r.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:Sr(e.read.matrix,n),without:Sr(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),most:n(e.read.most),reach:n(e.read.reach),links:e.read.links,places:n(e.read.places)}),e.byPlan.get(t.plan)}function Jo({date:t,stated:e,strict:o,expect:n}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),o&&s.push(["lezing","streng"]),n||s.push(["verwachtingen","uit"]),s}var Cr=t=>t.key in h.answers.by,Yp=t=>Cr(t)||!!E();function H(t){let e=F&&Xo.has(t.plan)?t.plan:"",o=no.some(i=>i.date===t.stand)?t.stand:Ut,n=t.koppelingen==="genoemd",s=Or({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:Ut}].map(Or).find(Yp)||Or({plan:e,date:Ut,stated:!1,expect:!0,strict:!1})}function Or({plan:t,date:e,stated:o,expect:n,strict:s}){let r=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:s,key:s?`${r}|strict`:r}}function jr(t,e,o){let n=r=>({...t,[e]:r});return new Set(o.map(([r])=>H(n(r)).key)).size===o.length?o:[]}var pi=(t,e)=>Xo.get(e)?.steps.find(o=>o.notation===t)?.id;var On=[],ft=(t,e)=>he.get(t)?.[e]||On,w=(t,e)=>ft(t,e)[0]||"",be=(t,e)=>ft(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),at=(t,e)=>be(t,e)[0]||"",Mt=t=>he.has(t),tn=t=>ft(t,"type"),ro=t=>Mr.get(t)||On,ao=(t,e)=>tn(t).includes(e),mi=t=>tn(t).map(e=>h.kinds[e]).find(Boolean),go=t=>mi(t)?.page||"",gt=t=>mi(t)?.kind||"",Lr=t=>go(t)==="organisation",Po=t=>go(t)==="undertaking",yt=t=>!!go(t)&&!!w(t,"prefLabel"),Qp=(t,e)=>(h.flags[t]||On).includes(e),G=(t,e)=>h.codes[t]?.[e]?.label||e||"",ke=(t,e)=>G(h.lists[e],w(t,e)),ps=t=>h.names[t]||g.thing.foreign[t]||t,Mr=new Map;for(let[t,e]of he)for(let o of e.type||On)Mr.set(o,[...Mr.get(o)||On,t]);var S=t=>h.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.split("/").pop(),Be=t=>h.called[t]?.short||S(t),$i=[...he.keys()].filter(Po),Xp=[...he.keys()].filter(Lr),fi=t=>At.find(e=>e.notation===t),en=Object.entries(h.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:Qp("atSteps",t)})),Jp=new Map(Xp.map(t=>[w(t,"notation"),t])),te=t=>Jp.get(t)||"",it=t=>h.addresses[t]||"",Tt=t=>be(t,"passage");var on=g.search,Cn=t=>` ${(et(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Ln=t=>Cn(t).split(" ").filter(Boolean),jn,bo,Tr=new Map(h.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),zr=new Map;for(let[t,e]of h.search.english)zr.set(t,[...zr.get(t)||[],e]);var di=(t,e,o,n,s,r,i)=>({id:t,path:e,label:o,kind:n,list:s,weight:Number(i),titles:r.map(Cn),names:Cn(r.join(" ")),text:Cn(s.join(" "))});function tm(){let t=new Map([...he.keys()].filter(yt).map(e=>[e,h.called[e]?[S(e)]:[]]));for(let[e,o]of he){let n=t.has(e)?e:on.owners.flatMap(s=>be(e,s)).find(s=>t.has(s));n&&t.get(n).push(...on.texts.flatMap(s=>o[s]||[]))}return t}var em=t=>z([S(t),...ft(t,"prefLabel"),...ft(t,"altLabel"),...zr.get(t)||[]]),om=()=>[...[...tm()].map(([t,e])=>{let o=Math.min(...tn(t).map(n=>Number(on.weights[n]??on.weights.rest)));return di(t,["ding",t],S(t),gt(t),e,em(t),o)}),...Object.entries(h.queries).map(([t,{title:e,question:o,why:n}])=>{let s=[e,o,n].filter(Boolean);return di(t,["vragen",t],e,on.question,s,[e],on.weights.question)})],ui;function nm(){jn=om(),ui=jn.map(t=>z(t.titles)).filter(t=>t.length>1),bo=new Map;for(let t of jn)for(let e of Ln(t.names+t.text))bo.set(e,(bo.get(e)||0)+1)}function sm(t){let e=Cn(t),o=ui.flatMap(n=>n.filter(s=>s.length>rm&&e.includes(s)).flatMap(s=>n.map(r=>e.replace(s,r))));return z([e,...o])}var rm=4,Mn=3;function hi(t){return Br.has(t)||Br.set(t,am(t)),Br.get(t)}var Br=new Map;function am(t){if(Tr.has(t))return Tr.get(t);if(bo.has(t)||t.length<=Mn+1)return[t];let e=[...bo.keys()].filter(o=>o.length>Mn&&t.startsWith(o)&&t.length-o.length<Mn);return[t,...e.flatMap(o=>Tr.get(o)||[o])]}var Er=(t,e)=>t.includes(e.length<Mn?` ${e}`:e)||hi(e).some(o=>t.includes(` ${o} `));function im(t,e){if(t.titles.includes(e))return 0;let o=Ln(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Er(t.names,n))?2:o.every(n=>Er(t.text,n)||Er(t.names,n))?3:null}function ms(t){if(!Ln(t).length)return{wanted:[],found:[]};jn||nm();let e=sm(t),o=jn.map(s=>({item:s,place:Math.min(...e.map(r=>im(s,r)??Number.POSITIVE_INFINITY))})).filter(({place:s})=>s<Number.POSITIVE_INFINITY).sort((s,r)=>s.place-r.place||s.item.weight-r.item.weight||N(s.item.label,r.item.label));return{wanted:z([...et(t).split(/\s+/),...e.flatMap(Ln).flatMap(hi)]).filter(Boolean).sort((s,r)=>r.length-s.length),found:o.map(({item:s})=>s)}}var gi=t=>{let{found:e}=ms(t);return e.length===1?j(e[0].path):""};function bi(t){let e=Ln(t),o=r=>{let i=r.length<5?1:2;return[...bo].map(([l,c])=>({one:l,count:c,far:oi(r,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(r=>bo.has(r)?r:o(r)[0]||r),s=e.length>1?e.filter(r=>bo.has(r)&&r.length>=Mn):[];return{meant:n.join()!==e.join()&&ms(n.join(" ")).found.length?n.join(" "):"",alone:z(s)}}function ki(t,e){let o=i=>i!==t.label&&e.some(l=>et(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",s=e.map(i=>et(n).indexOf(i)).filter(i=>i>=0),r=Math.max(0,Math.min(...s,n.length)-60);return`${r>0?"…":""}${n.slice(r,r+200)}${n.length>r+200?"…":""}`}var Fr=new Map;for(let{rows:t,...e}of h.lines)for(let o of t.split(";")){let[n,s,...r]=o.split(" ").map(_r),i={...e,from:n,to:s,of:r};for(let l of[n,s])Fr.set(l,[...Fr.get(l)||[],i])}var lm=Object.fromEntries(Object.entries(h.absent).map(([t,e])=>[t,new Set(e)])),Ar=(t,e=Ut)=>!lm[e]?.has(t),Tn=(t,e=Ut)=>(Fr.get(t)||[]).filter(o=>Ar(o.of[0]||o.from,e)),Pt=(t,e,o)=>Tn(t,o).filter(n=>n.name===e),Ee=(t,e,o)=>Pt(t,e,o).filter(n=>n.to===t).map(n=>n.from),yi=(t,e)=>t.from===e?t.to:t.from;var No=t=>h.works[t]?.steps||[],wi=t=>h.works[t]?.kinds||[],Ro=t=>h.works[t]?.leads||[],Pr=t=>h.works[t]?.acts||[],nn=(t,e)=>Pt(t,"at",e).flatMap(o=>o.of),$s=(t,e)=>Pt(t,"deadline",e).map(o=>o.from),sn=t=>w(t,"isGeneric")==="true",cm={},ee=(t,e=Ut)=>A.route?.query.lezing==="streng"&&h.toldStrictly[e]?.[t]||h.told[e]?.[t]||cm,fs=(t,e)=>ee(t,e).report||"",rn=(t,e)=>ee(t,e).status||"",Bn=(t,e)=>ee(t,e).state||"";var ye=g.shared,we=ye.silence,io=(t=W())=>t?b(Ht(t).shared.report,{date:V(t.date)}):ye.reports,an=(t=W())=>`${T(ye.nothing,t?1:2,{report:B(io(t))})} ${we}`,ze=(t=W())=>(t?[t]:h.plans).map(e=>`${e.document||e.title}, ${V(e.date)}`).join("; "),ko=(t,e)=>[ee(t,e).word||"",ee(t,e).more||""],Gt=(t,e)=>ko(t,e).filter(Boolean).join(", "),Nt=Object.fromEntries(Object.entries(h.codes.Basis).map(([t,e])=>[t,[e.screen,ye.bases[t]||B(e.label)]])),ds=t=>G("Modality",t),X=t=>t===null?ye.all_steps:fi(t)?.label||t,st=t=>G("InterventionKind",t),pm=(t,e)=>e?ho(He(e.key,t.date),e):t.date===Ut?ye.choices.latest:b(ye.choices.others_latest,{date:ho(t.date)}),nt=(t,e=W(t.plan))=>[pm(t,e),t.stated?Ht(e).shared.choices.links_stated:ye.choices.links_all_said,t.strict&&ye.choices.strict_said,t.expect?ye.choices.with_said:ye.choices.without_said].filter(Boolean).join(" · ");function En(t,e,o,n=W(o?.plan)){let{version:s,content:r}=h.meta;return b(ye.export.footnote,{said:t,sources:ze(n),addresses:e.map(i=>`; ${it(i)}`).join(""),version:s+(r?b(ye.export.content,{hash:r.slice(0,12)}):""),scenario:o?`; ${nt(o,n)}`:""})}function lt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function _i(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),s=document.createElement("a");s.href=n,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var yo=g.shared.export;function mm({text:t,done:e}){let o=ht(null),n=ht(null);return jt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${yo.by_hand} ref=${o} onClose=${e}>
      <p>${yo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${yo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function zn(t,e=yo.copied){try{await navigator.clipboard.writeText(t),lt(e)}catch{let o=document.createElement("div");document.body.append(o),Ie(a`<${mm} text=${t} done=${()=>o.remove()} />`,o)}}function _e(t,e,o){_i(t,e,o),lt(b(yo.downloaded,{name:t}))}var lo=({text:t,label:e=yo.copy})=>a`<button type="button" class="klein" onClick=${()=>zn(t())}>${e}</button>`,xt=({name:t,rows:e,label:o=yo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>_e(t,Yo(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Bt=(t,e="")=>{let o=W(e||t?.plan),n=o?[o]:h.plans;return[n.map(s=>V(s.date)).join("; "),n.map(s=>s.document||s.title).join("; "),`ketenkaart ${h.meta.version} ${(h.meta.content||"").slice(0,12)}`.trim(),t?nt(t,o):""]},Et=yo.heads,Fe=t=>F?[{key:"bronplan",label:g.shared.plan,text:e=>W(t(e))?.title||""}]:[];var Ae=()=>document.getElementById("menu"),hs=()=>document.getElementById("menuknop"),bs=()=>[...Ae().querySelectorAll("details")],us=()=>window.matchMedia("(max-width: 44rem)").matches;function gs(t=null){for(let e of bs())e!==t&&(e.open=!1)}function vi(){gs(),Ae().classList.remove("is-open"),hs().setAttribute("aria-expanded","false")}function xi(){Ae()&&(hs().addEventListener("click",()=>{let t=Ae().classList.toggle("is-open");for(let e of bs())e.open=t;hs().setAttribute("aria-expanded",String(t))}),Ae().addEventListener("click",t=>{let e=t.target;e.closest("a")?vi():e.closest("summary")&&!us()&&gs(e.closest("details"))}),Ae().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=bs().find(o=>o.open);us()?hs().focus():e?.querySelector("summary").focus(),vi()}),document.addEventListener("click",t=>{!us()&&!Ae().contains(t.target)&&gs()}),Ae().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!us()&&!Ae().contains(e)&&gs()}))}function Si(t,e){if(!Ae())return;let o=[...Ae().querySelectorAll("a")],n=r=>wr(r.hash).path,s=o.find(r=>n(r).join("/")===e.join("/"))||o.find(r=>n(r)[0]===t);for(let r of o){let i=n(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",j(i))}for(let r of bs())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}var oe=g.check,$m="plan",fm={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Oi(t,e){let o=await E().ask("take",{name:t.name,data:await cs(t),beside:e});if(!o.ok)return o;let{page:n}=await E().ask("page",{options:[],views:!1,comparisons:!1});return E().show(n,b(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var ji=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Oi(e,!1))}>${oe.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Oi(e,!0))}>${oe.beside}</button>
`;async function dm(){await E().ask("shipped"),E().show()}var Ci=t=>t.preventDefault();function Mi({files:t,children:e=null}){let[o,n]=K("");async function s(r,i){n(oe.saving),window.addEventListener("beforeunload",Ci);try{let{name:l,data:c}=await E().ask(r,i);_e(l,c,fm[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Ci)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Li=({made:t,marked:e})=>a`
  <${Mi}
    files=${[...t?[{id:"bewaar-werkmap",label:oe.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:oe.save_marked,name:"faults"}]:[]]}
  />
`,Ti=()=>a`
  <section class="blok">
    <h2>${oe.save}</h2>
    <p class="zacht">${oe.save_intro}</p>
    <${Mi}
      files=${Object.entries(oe.save_as).filter(([t])=>!(F&&t===$m)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${E().own&&a`<button type="button" id="terug" onClick=${dm}>${oe.back}</button>`}
    <//>
  </section>
`;function Bi(){let t=ht(null),[e,o]=K("");async function n(){let[s]=t.current.files;if(!s)return lt(oe.first_source);o(oe.busy);try{o((await E().ask("source",{data:await cs(s)})).message)}catch(r){o(r.message)}}return a`
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
  `}function Ei({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o?a`<strong>${b(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${b(n.shipped,{title:h.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var zi="alle",um={kind:t=>B(st(t)),form:t=>B(G("ExploitationForm",t)),partner:t=>S(te(t)||t)},le=t=>[...t.steps.map(e=>e.notation),null];function ne(t,e,o){let n=new Map;for(let r of Q({...e,plan:o.key}).matrix[t])n.has(r.column)||n.set(r.column,new Map),n.get(r.column).set(r.barrier,r);let s=[...n].map(([r,i])=>({key:r,label:um[t](r),id:t==="partner"?te(r):"",cells:le(o).map(l=>i.get(l)||null)}));return t==="partner"?s.sort((r,i)=>N(r.label,i.label)):s}var ve=(t,e,o)=>[t,e??zi,...F?[o]:[]].join("~");function ks(t){let[e,o,n]=t.split("~");return{key:e,step:o===zi?null:o,plan:n}}var qo=t=>`cel-${t.replaceAll("~","-")}`;function ce(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Nr=20;function Ue({bar:t,support:e=!1,most:o=Nr}){let n=t.reduce((i,[,l])=>i+l,0),s=e||n>o,r=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>s?r(i,l):Array.from({length:l},()=>r(i,1)))}
    </span>
  `}var wo=g.overview;function Ai(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:s,color:r,borderTopColor:i}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:s,ink:r,border:i,edge:l}}function Rr(t,e,o,n){let s=t.bar.reduce((c,[,m])=>c+m,0),r=t.support_only||s>Nr?t.bar:t.bar.flatMap(([c,m])=>Array.from({length:m},()=>[c,1])),i=(n-r.length+1)/s,l=e;return r.map(([c,m])=>{let{fill:p,edge:d}=Ai("balk",`b-${c}`),$={x:l,y:o,w:i*m,h:10,r:1,fill:t.support_only?Pi:p,stroke:d};return l+=$.w+1,$})}function hm({x:t,y:e,w:o,h:n},s){let r=[];for(let i=7;i<o+n;i+=9)r.push({x1:t+Math.min(i,o),y1:e+Math.max(0,i-o),x2:t+Math.max(0,i-n),y2:e+Math.min(i,n),stroke:s});return r}var Pi="#ffffff",gm="#dcd6c9",_s="Arial,Helvetica,sans-serif",ws=document.createElement("canvas").getContext("2d");function ys(t,e,o,n){ws.font=`${n?"bold ":""}${o}px ${_s}`;let s=[""];for(let r of String(t).split(/\s+/)){let i=s[s.length-1]?`${s[s.length-1]} ${r}`:r;ws.measureText(i).width<=e||!s[s.length-1]?s[s.length-1]=i:s.push(r)}return s}function Ni(t,e,o){let n=ne(t,e,o),s=le(o),r=190,i=150,l=8,c=4,m=r+(i+c)*s.length+20,p=[],d=20,$=(y,v,_,C,x,I)=>{for(let tt of ys(v,_,C,x))d+=C+4,p.push({x:y,y:d,text:tt,size:C,bold:x,fill:I})};$(20,wo.heading,m-40,20,!0,"#14212b"),$(20,`${ze(o)}. ${nt(e,o)}. ${we}`,m-40,12,!1,"#46545f"),d+=14;let f=d;s.forEach((y,v)=>{d=f,$(20+r+v*(i+c)+l,X(y),i-2*l,14,!0,"#14212b")}),d=f+26;for(let y of n){let v=y.cells.map(x=>{let[I="–",...tt]=x?.brief||[];return{cell:x,mark:Nt[x?.most_basis]?.[0]||"",text:[{all:ys(I,i-2*l-14,13,!0),size:13,bold:!0},...tt.map(L=>({all:ys(L,i-2*l,11,!1),size:11,bold:!1}))]}}),_=ys(y.label,r-l,13,!0),C=Math.max(44,12+_.length*17,...v.map(x=>(x.cell?.bar?.length>0?26:12)+x.text.reduce((I,{all:tt,size:L})=>I+tt.length*(L+3),0)));for(let[x,I]of _.entries())p.push({x:20,y:d+20+x*17,text:I,size:13,bold:!0,fill:"#14212b"});v.forEach((x,I)=>{let tt=20+r+I*(i+c),L={x:tt,y:d,w:i,h:C},kt=x.cell?.bar?.length>0?x.cell:null,Xt=Ai("arcering"),O=x.cell?.unmet?Xt.ink:"#16212b";if(x.cell?.unmet){p.push({...L,fill:Xt.fill,stroke:Xt.border,dash:!0},...hm(L,Xt.border));let R=6+x.text.reduce((Y,{all:Jt,size:Dt})=>Y+Jt.length*(Dt+3),0);p.push({x:tt+3,y:d+4,w:i-6,h:R,fill:Xt.fill,stroke:Xt.fill})}else p.push({...L,fill:Pi,stroke:gm});kt&&p.push(...Rr(kt,tt+l,d+7,i-2*l-18));let q=d+(kt?18:5);for(let{all:R,size:Y,bold:Jt}of x.text)for(let Dt of R)q+=Y+3,p.push({x:tt+l,y:q-2,text:Dt,size:Y,bold:Jt,fill:O});x.mark&&p.push({x:tt+i-20,y:d+18,text:x.mark,size:14,bold:!1,fill:O})}),d+=C+c}d+=16;let u=20,k=(y,v)=>{p.push(...y,{x:u+34,y:d+9,text:v,size:11,bold:!1,fill:"#46545f"}),u+=34+ws.measureText(v).width+18};ws.font=`11px ${_s}`;for(let y of wo.legend.states){let v=wo.legend.names[y]||B(h.codes.CellState[y].label);k(Rr({bar:[[y,1]]},u,d,28),v)}return k(Rr({bar:[[wo.legend.support_state,1]],support_only:!0},u,d,28),wo.legend.support),d+=14,$(20,Object.values(Nt).map(([y,v])=>`${y} ${v}`).join("   "),m-40,11,!1,"#46545f"),$(20,b(wo.picture.foot,{version:h.meta.version,content:(h.meta.content||"").slice(0,12)}),m-40,11,!1,"#46545f"),{width:m,height:d+20,list:p}}var Fi=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function qr(t,e,o=h.plans[0]){let{width:n,height:s,list:r}=Ni(t,e,o),i=({x:$,y:f,w:u,h:k,fill:y,stroke:v,dash:_,r:C=4})=>`<rect x="${$}" y="${f}" width="${u}" height="${k}" rx="${C}" fill="${y}" stroke="${v}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:$,y1:f,x2:u,y2:k,stroke:y})=>`<line x1="${$}" y1="${f}" x2="${u}" y2="${k}" stroke="${y}"/>`,c=({x:$,y:f,text:u,size:k,bold:y,fill:v})=>`<text x="${$}" y="${f}" font-size="${k}"${y?' font-weight="bold"':""} fill="${v}">${Fi(u)}</text>`,m=r.map($=>$.text!==void 0?c($):$.x1!==void 0?l($):i($)),p=Fi(b(wo.picture.title,{heading:wo.heading,scenario:nt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${s}" viewBox="0 0 ${n} ${s}"`} font-family="${_s}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${m.join(`
`)}
</svg>
`}function Ri(t,e,o){_e("matrix.svg",qr(t,e,o),"image/svg+xml")}function qi(t,e,o){let{width:n,height:s,list:r}=Ni(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/s);i.width=n*l,i.height=s*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,s);for(let m of r)m.x1!==void 0?(c.strokeStyle=m.stroke,c.setLineDash([]),c.beginPath(),c.moveTo(m.x1,m.y1),c.lineTo(m.x2,m.y2),c.stroke()):m.text===void 0?(c.fillStyle=m.fill,c.strokeStyle=m.stroke,c.setLineDash(m.dash?[5,3]:[]),c.fillRect(m.x,m.y,m.w,m.h),c.strokeRect(m.x,m.y,m.w,m.h)):(c.fillStyle=m.fill,c.font=`${m.bold?"bold ":""}${m.size}px ${_s}`,c.fillText(m.text,m.x,m.y));i.toBlob(m=>_e("matrix.png",m,"image/png"),"image/png")}function U({text:t,title:e=t,children:o}){let n=ht(null);return jt(()=>{document.title=`${e} – Ketenkaart`},[e]),jt(()=>{A.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Lt({text:t}){let{route:e}=A;return jt(()=>{A.started&&t&&lt(t)},[t,e]),null}var zt=g.check,Wi=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&a`
    <h2>${b(zt.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,Ii=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,bm=(t={})=>Object.entries(t).map(([e,o])=>b(zt.counted,{count:o,what:ps(e).toLowerCase()})).sort(N);function km({message:t,notes:e=[],faults:o,wrong:n,questions:s,asked:r,counts:i,report:l,made:c}){return a`
    <p><strong>${t}</strong></p>
    ${c&&a`<p>${b(zt.made,{name:c})}</p>`}
    ${E()&&i&&a`<${Li} made=${c} marked=${o.length+s.length>0} />`}
    ${e.map(m=>a`<p>${m}</p>`)}
    <${Wi} title=${zt.faults} lines=${o} count=${n} />
    <${Wi} title=${zt.questions} lines=${s} count=${r} />
    <${Ii} title=${zt.columns} lines=${l} />
    <${Ii} title=${zt.read} lines=${bm(i)} />
  `}function ym(t){if(!t.length)throw new Error(zt.first);if(t.length>1)throw new Error(b(zt.one_only,{count:t.length}));if(t[0].size>vr)throw new Error(b(zt.too_large,{name:t[0].name,most:vr/2**20}));return t[0]}function Di(){let t=ht(null),[e,o]=K(null);async function n(s){try{let r=ym(t.current.files);o({busy:!0});let i=await s(r);o(i),lt(i.message)}catch(r){o({message:r.message||zt.silent,faults:r.faults})}}return Te(()=>{let s=i=>i.preventDefault();function r(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(xr)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),a`
    <${U} text=${zt.title}><p class="uitleg">${E()?zt.intro_here:zt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${E()?zt.file_here:zt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${E()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(xr)}>${zt.check}</button>
      ${E()&&a`<${ji} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${zt.busy}</p>`}
      ${e?.message&&a`<${km} ...${e} />`}
    </div>
    ${E()&&a`<${Ti} /><${Bi} />`}
    ${!E()&&h.served&&a`<p class="zacht">${zt.kept}</p>`}
  `}var Ge=g.shared,_o=({legend:t,name:e,options:o,current:n="",id:s})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([r,i])=>a`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===n)}
            onClick=${()=>P({[e]:r||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Rt({label:t,name:e,options:o,id:n=e}){let s=A.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([r])=>r===s)?s:""}
        onChange=${r=>P({[e]:r.target.value})}
      >
        <option value="">${Ge.all}</option>
        ${o.map(([r,i])=>a`<option value=${r}>${i}</option>`)}
      </select>
    </label>
  `}var Ke=({label:t=Ge.text,name:e,id:o=e})=>a`
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
`,vo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Ge.clear}
  </button>
`,wm=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Ce({children:t}){let[e,o]=K(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Ge.filters}>${t}</section>`;let n=Object.keys(A.route.query).filter(s=>!wm.includes(s)).length;return a`
    <details class="filters" open=${e} onToggle=${s=>o(s.target.open)}>
      <summary id="filterknop">${n?b(Ge.filters_set,{count:n}):Ge.filters}</summary>
      ${t}
    </details>
  `}var _m=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function vs({query:t,children:e}){let[o,n]=K(_m.some(s=>t[s]));return a`
    <details class="keuzes" open=${o} onToggle=${s=>n(s.target.open)}>
      <summary id="wijzig">${Ge.change}</summary>
      ${e}
    </details>
  `}var Pe=()=>{let t=h.plans.map(e=>[e.key,e.title]);return F&&a`<div class="velden"><${Rt} label=${Ge.plan} name="plan" options=${t} /></div>`};function Wo(){let t=H(A.route.query),e=W(t.plan)?.dates||no;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,s=e.find(i=>i.date===t.date)?.date||o,r=jr(A.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${_o} legend=${Ge.choices.date} name="stand" options=${r} current=${n(s)} id="st" />`}function Wr(){let t=H(A.route.query),e=Ht(W(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${_o} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ve(){let t=Ge.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=A.route,{expect:s,strict:r}=H(n),i=s?"":"uit",l=jr(n,"verwachtingen",e);return a`
    <${Pe} />
    <${Wr} />
    <${Wo} />
    <${_o} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${_o} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Hi=g.shared.passage;function Fn({passage:t}){let[e,o]=K("");async function n(){try{o((await si(t)).woorden)}catch(s){o(s.message||Hi.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Hi.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>yt(t)?a`<a href=${ie(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`,Ft=({ids:t,name:e=S,between:o=", "})=>t.map((n,s)=>[s>0&&o,a`<${M} id=${n} text=${e(n)} />`]),Ne=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function bt({id:t,date:e}){let[o,n]=ko(t,e);return a`<span class=${`chip s-${Bn(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var vm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Ze({basis:t}){let[e,o]=Nt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${vm[e]}
    </svg>
  `:null}var xs=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${G("Severity",t)}</span>`;function Kt({of:t}){let e=z(t.flatMap(Tt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${it(o)}${Oe()&&a`<${Fn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Ui({of:t,look:e}){let[o,...n]=Tt(t);return o?a`
    <p class=${e}>
      ${it(o)}${n.length>0&&b(g.shared.more_places,{count:n.length})}
      ${Oe()&&a`<${Fn} passage=${o} />`}
    </p>
  `:null}var Ss=({id:t})=>[at(t,"broader")&&[a`<${M} id=${at(t,"broader")} />`," › "],a`<${M} id=${t} />`],ln=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;var cn=g.compare.flow,St={width:960,height:430,top:40,left:230,right:640,box:16},pn=t=>t?B(G("CellState",t)):cn.fresh;function Gi({rows:t,at:e,unit:o,end:n}){let s=n?St.right:St.left-St.box,r=n?St.right+St.box+12:St.left-St.box-12;return t.map(({state:i,count:l,y:c})=>{let m=St.top+c*o,p=Math.max(l*o,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${s} y=${m} width=${St.box} height=${p} />
        <text x=${r} y=${m+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function xm({band:t,unit:e}){let o=t.count*e,n=St.top+t.y1*e+o/2,s=St.top+t.y2*e+o/2,r=(St.left+St.right)/2,i=T(cn.band,t.count,{from:pn(t.from),to:pn(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${St.left} ${n} C${r} ${n} ${r} ${s} ${St.right} ${s}`}
      stroke-width=${Math.max(o,1)}
    ><title>${i}</title></path>
  `}function Ki({flow:t,one:e,other:o}){let n=St.height/t.height,s=t.bands.map(r=>T(cn.band,r.count,{from:pn(r.from),to:pn(r.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${cn.title}>
      <svg
        viewBox=${`0 0 ${St.width} ${St.height+St.top+14}`}
        role="img"
        aria-label=${b(cn.picture,{before:e.label,after:o.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${St.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${St.right} y="20">${o.label}</text>
        ${t.bands.map(r=>a`<${xm} key=${`${r.from}|${r.to}`} band=${r} unit=${n} />`)}
        <${Gi} rows=${t.left} at=${pn} unit=${n} />
        <${Gi} rows=${t.right} at=${pn} unit=${n} end />
      </svg>
      <figcaption>${cn.caption}</figcaption>
    </figure>
  `}function Os(t,e,o=""){let n=o.startsWith("-"),s=e.find(l=>l.key===o.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?N(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Ir=(t,e="")=>A.route.query[t]||e;function Sm({id:t,column:e,sort:o,turn:n}){let s=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Om=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let s=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${s}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${s}</th>`})}
  </tr>
`;function dt({id:t,caption:e,rows:o,columns:n,sort:s="",urlKey:r,hideCaption:i}){let[l,c]=K(s),m=r?Ir(r,s):l,p=d=>{let $=m===d.key?`-${d.key}`:d.key;r?P({[r]:$===s?null:$},!0):c($);let f=g.shared.table,u=$.startsWith("-")?f.descending:f.ascending;lt(b(f.sorted,{column:d.label.toLowerCase(),direction:u}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(d=>a`<${Sm} id=${t} column=${d} sort=${m} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Os(o,n,m).map(d=>a`<${Om} row=${d} columns=${n} />`)}
      </tbody>
    </table>
  `}var Cm=t=>t==null||t===!1||t===""||t.length===0;function Ye({pairs:t}){let e=t.filter(([,o])=>!Cm(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var J=g.compare,Cs=t=>B(G("CellState",t)),co=h.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:F?b(J.side,{plan:t.title,label:o}):B(o)}))),jm=(t,e,{stated:o,strict:n})=>h.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Mm(t){let e=h.plans.map(l=>co.filter(c=>c.plan===l).at(-1)),[o,n]=F?e:[co[0],co.at(-1)],s=co.slice(0,-1).find(l=>l.key===t.van)||o,r=co.slice(co.indexOf(s)+1),i=r.find(l=>l.key===t.met)||(r.includes(n)?n:r.at(-1));return{one:s,other:i,after:r}}var Vi=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${s=>P({[e]:s.target.value})}>
      ${n.map(s=>a`<option value=${s.key}>${s.label}</option>`)}
    </select>
  </label>
`;function Zi({change:t,other:e}){let o=ve(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===Ut?null:e.date},!1),s=b(J.see_cell,{kind:st(t.kind),step:X(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${J.see}<span class="sr">${s}</span></a></li>`}var Yi=8;function Lm({found:t,one:e,other:o,mode:n}){let[s,r]=[t.changes.slice(0,Yi),t.changes.slice(Yi)],i=p=>p.map(d=>S(te(d)||d)).join(", "),l=p=>z([p.barrier,p.other_barrier].map(X)).join(" / "),c=[{key:"stap",label:J.columns.step,text:l},{key:"soort",label:J.columns.kind,text:p=>B(st(p.kind))},{key:"een",label:e.label,text:p=>Cs(p.before)},{key:"ander",label:o.label,text:p=>Cs(p.after)},{key:"erbij",label:J.joined[n],sort:!1,text:p=>i(p.joined)},{key:"weg",label:J.left[n],sort:!1,text:p=>i(p.left)}],m=()=>[[...c.map(p=>p.label),...Et],...t.changes.map(p=>[...c.map(d=>d.text(p)),...Bt(null)])];return a`
    <ul>${s.map(p=>a`<${Zi} change=${p} other=${o} />`)}</ul>
    ${r.length>0&&a`
        <details>
          <summary>${T(J.rest,r.length)}</summary>
          <ul>${r.map(p=>a`<${Zi} change=${p} other=${o} />`)}</ul>
        </details>
      `}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${J.as_table}</summary>
      <div class="rol"><${dt} id="vakken" caption=${J.table} rows=${t.changes} columns=${c} /></div>
      <div class="acties"><${xt} name="vergelijk-vakken.csv" rows=${m} /></div>
    </details>
  `}function Tm({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,s=[{key:"plan",label:e.label,sort:!1,text:Cs},...t.after.map(i=>({key:i,label:Cs(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||J.nothing)}))],r=b(J.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${J.counted}</h2>
      <p class="zacht">${b(J.counts,{both:n,fresh:t.fresh.length})}</p>
      <${Ki} flow=${t.flow} one=${e} other=${o} />
      <details>
        <summary>${J.flow.table}</summary>
        <div class="rol">
          <${dt} id="overgang" caption=${r} rows=${t.before} columns=${s} />
        </div>
      </details>
    </section>
  `}function Bm({actions:t,one:e,other:o,all:n}){let s=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),i=$=>r.has($)?"":Gt($,e.date),l=$=>Gt($,o.date),c=$=>r.has($)?a`<span class="zacht">${J.not_yet}</span>`:a`<${bt} id=${$} date=${e.date} />`,m=[{key:"actie",label:J.action,text:S,cell:$=>a`<${M} id=${$} />`},{key:"wat",label:J.what,text:gt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:$=>a`<${bt} id=${$} date=${o.date} />`}],p=()=>[[...m.map($=>$.label),...Et],...s.map($=>[...m.map(f=>f.text($)),...Bt(null,e.plan.key)])],d=()=>P({alles:n?null:"ja"});return a`
    <section>
      <h2>${b(n?J.all:J.changed,{count:s.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${d}>${J.show_all}</button>
        <${xt} name="vergelijk.csv" rows=${p} />
      </div>
      <div class="rol">
        <${dt}
          id="vergelijk"
          caption=${J.actions_table}
          rows=${s}
          columns=${m}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function Qi({route:t}){if(co.length<2)return a`<${U} text=${J.title} /><p>${J.alone}</p>`;let{one:e,other:o,after:n}=Mm(t.query),s=jm(e,o,H(t.query)),{actions:r}=s,i=r?"dates":"plans",l=b(J.intro[i],{before:V(e.date),after:V(o.date)});return a`
    <${U} text=${J.heading[i]} title=${J.title}><p class="uitleg">${l} ${we}</p><//>
    <${Ce}>
      <${Wr} />
      ${co.length>2&&a`
          <div class="velden">
            <${Vi} label=${J.first} name="van" current=${e} options=${co.slice(0,-1)} />
            <${Vi} label=${J.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    ${r&&a`<${Tm} actions=${r} one=${e} other=${o} />`}
    <section class="blok">
      <h2>${b(J.cells,{count:s.changes.length})}</h2>
      ${s.changes.length?a`<${Lm} found=${s} one=${e} other=${o} mode=${i} />`:[a`<p>${g.shared.none}</p>`,s.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${r&&a`
        <${Bm} actions=${r} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Lt} text=${T(J.shown,s.changes.length)} />
  `}var pe=g.overview.legend,Em=h.codes.CellState,An=({expected:t=pe.expected,quiet:e=pe.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${pe.states.map(n=>a`
        <li><span class="staal"><${Ue} bar=${[[n,1]]} /></span>${pe.names[n]||B(Em[n].label)}</li>
      `)}
    <li><span class="staal"><${Ue} bar=${[[pe.support_state,1]]} support=${!0} /></span>${pe.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Dr=()=>a`
  <ul class="stalen">
    ${Object.entries(Nt).map(([t,[,e]])=>a`<li><span class="staal"><${Ze} basis=${t} /></span>${e}</li>`)}
  </ul>
`,js=()=>a`
  <aside class="legenda" aria-label=${pe.title}>
    <h2>${pe.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ue} bar=${pe.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${pe.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${pe.explain}</p>
    <${An} />
    <h3>${pe.how}</h3>
    <${Dr} />
    <p><span class="anders">${pe.other}</span>${pe.other_says}</p>
  </aside>
`;var mn=g.shared.gaps,Nn=t=>[t,...t.also],xo=t=>it(t.evidence)?[t.evidence]:[],Io=t=>h.queries[t]?.title||t,Xi=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||et(t.sentence).includes(et(e.tekst)))&&Nn(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),zm=({said:t,work:e,more:o})=>e?[t," (",a`<${Ft} ids=${e} name=${Be} />`,o&&mn.more_work,")"]:t;function Ms({list:t,plan:e}){if(!t.length)return a`<p>${W(e).words.nobody}</p>`;let o=n=>n.map((s,r)=>[r>0&&"; ",a`<${zm} ...${s} />`]);return a`
    <p class="zacht">${mn.alphabetical}</p>
    <ul>${t.map(({who:n,why:s})=>a`<li><${M} id=${n} />: ${o(s)}</li>`)}</ul>
  `}function Pn({summary:t,inside:e,open:o=!1}){let[n,s]=K(!1);return a`
    <details open=${o} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Hr({gap:t,query:e}){let o=[t.barrier&&X(t.barrier).toLowerCase(),t.kind&&st(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${xs} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${F&&` · ${W(t.plan).title}`}
      ${yt(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var Ji=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${it(t)}
    ${Oe()&&a`<${Fn} passage=${t} />`}
  </p>
`;function Ur({gap:t,scenario:e,sentence:o=!1}){let n=h.queries[t.query]||{},[s]=xo(t),r=a`${g.gaps.more}<span class="sr">${b(g.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Pn} summary=${r} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${s&&a`<${Ji} passage=${s} />`}
    ${n.why&&a`<p><strong>${mn.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${mn.who}</strong></p><${Ms} list=${t.candidates} plan=${t.plan} />`}
    <${lo} text=${()=>En(t.sentence,xo(t),e,W(t.plan))} />
  `} /></div>`}function Fm({gap:t,scenario:e}){let o=h.queries[t.query]||{},[n]=xo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Hr} gap=${t} query=${o} />
      ${n&&a`<${Ji} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Pn} summary=${mn.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Pn}
              summary=${mn.who}
              inside=${()=>a`<${Ms} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${lo} text=${()=>En(t.sentence,xo(t),e,W(t.plan))} />
      </div>
    </article>
  `}var Gr=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Fm} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var se=g.shared.work;function Am({id:t,date:e}){let o=new Map;for(let{from:n,said:s}of Pt(t,"who",e))o.set(n,[...o.get(n)||[],s]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,s])=>a`<li><${M} id=${n} />${` (${z(s).join(", ")})`}<${ln} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function Pm(t){let e=w(t,"dueBy");return e&&` (${b(se.bound,{date:V(e)})}; ${ds(w(t,"modality"))})`}function Nm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:s}=ee(o,e);return a`
          <li>
            ${n&&`${B(n)}: `}“${w(o,"deadlineText")}”${Pm(o)}
            ${w(o,"revises")==="true"&&`, ${se.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}var Rm=t=>h.lookups[t]?.told||"",Ls=(t,e)=>Ee(t,"figure",e);function Kr({id:t,date:e}){let o=Ls(t,e);return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${Rm(n)}</strong><${Kt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Do({of:t}){let e=s=>[at(s,"barrier")&&b(se.at_step,{step:S(at(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(s,r)&&ke(s,r))].filter(Boolean),o=s=>w(s,"status")?b(se.other_status,{reading:e(s).join(", ")}):b(se.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:se.other_unsaid}),n=be(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(s=>a`<li><strong>${o(s)}</strong>${w(s,"rationale")}</li>`)}
    </ul>
  `:null}function Rn({id:t,read:e=[w(t,"basis"),w(t,"strength")]}){let o=e[0],n=G("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${Ss} id=${at(t,"barrier")} />
        ${` · ${ft(t,"interventionKind").map(st).join(", ")} · ${n} · `}
        <${Ze} basis=${o} />${` ${Nt[o]?.[1]||G("Basis",o)}`}
      </p>
      <p class="reden"><strong>${se.here}</strong>${w(t,"rationale")}</p>
      <${Do} of=${t} />
    </div>
  `}var tl=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function el({id:t,scenario:e,contributions:o}){let{date:n}=e,s=fs(t,n),r=w(t,"promise"),i=$s(t,n),{links:l}=Q(e),c=o.length?o.map(p=>a`<${Rn} id=${p} read=${l[p]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${se.across}</strong>${w(t,"rationale")}</p>`,m=[[se.facts.deadline,i.length>0&&a`<${Nm} ids=${i} date=${n} />`],[se.facts.who,a`<${Am} id=${t} date=${n} />`],[se.facts.figures,Ls(t).length>0&&a`<${Kr} id=${t} date=${n} />`],[se.facts.how,c],[se.facts.where,a`<${Kt} of=${[t,...o,s]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${gt(t)} · <${bt} id=${t} date=${n} /></p>
      <${tl} lead=${r&&se.promise} text=${r||w(t,"summary")} />
      <${tl} lead=${se.progress} text=${w(s,"summary")} />
      ${s&&a`<${Do} of=${s} />`}
      <${Ye} pairs=${m} />
    </article>
  `}var Qe=t=>[...t].sort((e,o)=>N(S(e),S(o)));var Ho=g.overview;function qm({cell:t}){let{column:e,plan:o,why:n=[],across:s=0,candidates:r}=t,i=j("overzicht",{...A.route.query,cel:ve(e,null,o)});return a`
    <p>${an(W(o))}</p>
    ${n.length>0&&a`<h3>${Ho.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${s>0&&a`
        <p>
          ${b(Ho.elsewhere,{count:s,kind:st(e)})}${" "}
          <a href=${i}>${Ho.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${Ho.who}</h3><${Ms} list=${r} plan=${o} />`}
  `}function Wm({row:t,cell:e,step:o,scenario:n,plan:s,address:r}){let i=ht(null),l=ht(null);jt(()=>{let f=document.getElementById(qo(r));return i.current.showModal(),l.current.focus(),()=>(f?.isConnected?f:document.getElementById(qo(r)))?.focus()},[]);let{word:c,lines:m,look:p}=ce(e),d=b(Ho.panel_note,{scenario:nt(n,s)}),$=f=>nn(f).filter(u=>e.links.includes(u));return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${i}
      onClose=${()=>P({cel:null})}
      onClick=${f=>f.target===i.current&&i.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${l}>
          ${b(Ho.panel,{row:t.label,step:X(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>i.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${p}`}><strong>${c}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!n.strict&&a`<p class="zacht">${B(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${F&&`${s.title}. `}${d}</p>
      ${e.asked&&a`<p>${Ho.asked} <${Ft} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(f=>a`<${el} key=${f} id=${f} scenario=${n} contributions=${$(f)} />`):a`<${qm} cell=${e} />`}
    </dialog>
  `}function Ts({address:t,by:e,scenario:o}){let{key:n,step:s,plan:r}=ks(t),i=W(r),l=i&&ne(e,o,i).find(p=>p.key===n),c=l?.cells[le(i).indexOf(s)];return c?a`<${Wm} key=${t} ...${{row:l,cell:c,step:s,scenario:o,plan:i,address:t}} />`:null}var $n=g.overview;function ol({open:t=!0}){let e={report:F?$n.howto.reports:io(),marks:Object.values(Nt).map(([o])=>o).join(" "),source:Ao()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${$n.howto.title}</summary>
      <ol>${$n.howto.lines.map(o=>a`<li>${b(o,e)}</li>`)}</ol>
    </details>
  `}var So=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function Im({state:t,things:e,date:o}){let n=F?"h4":"h3",s=i=>ko(i,o)[1]&&a`<span class="zacht"> – ${ko(i,o)[1]}</span>`,r=b($n.group,{state:B(G("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${r}<//>
      <${Ne} ids=${Qe(e)} more=${s} />
    </div>
  `}function nl({scenario:t,plan:e}){let o=F?"h3":"h2";return Q(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r})=>{let i=h.codes.InterventionKind[s];return a`
      <section
        class="slachtoffers"
        id=${e===h.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}
      >
        <div class="hoofdstuk">
          <${o}>${b($n.apart.title,{kind:i.label})}<//>
          <p>${b($n.apart.note,{definition:i.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(l=>a`<${Im} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${an(e)}</p>`}
      </section>
    `})}var qt=g.coverage,Dm=5,sl=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Ze} basis=${t.most_basis} />
    <${Ue} bar=${t.bar} support=${t.support_only} most=${Dm} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function Hm({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:s,lines:r}=ce(e),i=ve(t.key,o,n.key),l=[s,...r,e.strict,Nt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${qo(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${b(g.overview.cell,{row:t.label,step:X(o)})}${l}</span>
        <${sl} cell=${e} />
      </button>
    </td>
  `}var Um=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ie(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,Gm=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></td>
`;function Km({plan:t,reach:e,scenario:o,rows:n}){let s=new Map(n.map(i=>[i.key,i])),r=e.groups.flatMap(i=>[i,...i.partners.map(l=>s.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${b(qt.caption,{scenario:nt(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${qt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${Um} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${r.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&w(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,m)=>c.acting?i.partners?a`<td></td>`:a`<${Hm} row=${i} cell=${i.cells[m]} step=${c.step} plan=${t} />`:l===0&&a`<${Gm} rows=${r.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var Vm=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,s)=>a`
        <section key=${n.step}>
          <${F?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${s+1}</span>
            ${b(qt.step,{step:X(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(r=>r.cells[s]).map(r=>a`
                          <li>
                            <${M} id=${r.id} text=${r.label} />
                            <a class="naar" href=${j("dekking",{...A.route.query,cel:ve(r.key,n.step,t.key)})}>
                              <span class="sr">${r.label}: ${ce(r.cells[s]).word}</span>
                              <${sl} cell=${r.cells[s]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,Zm=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${g.overview.legend.title}${F?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>a`
          <div class="leegte">
            <h2>${o.nobody}</h2>
            ${o.waits&&a`<p>${o.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:o.step})}>${qt.questions}</a></p>
          </div>
        `)}
    <h2>${g.overview.legend.title}</h2>
    <p>${qt.about}</p>
    <${An} expected=${qt.expected} quiet=${qt.quiet} blank=${!0} />
    <h3>${g.overview.legend.how}</h3>
    <${Dr} />
    <p><a href=${j("methode")}>${g.overview.legend.more}</a></p>
  </aside>
`,Ym=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${qt.alike.title}</h2><p>${qt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function Qm({plan:t,scenario:e,reach:o}){let n=ne("partner",e,t);return o.numbers.partners?a`
    ${F&&a`<h2>${t.title}</h2>`}
    <${So} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${Km} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${Vm} plan=${t} reach=${o} rows=${n} />
        <${Ym} reach=${o} />
      </div>
      <${Zm} reach=${o} plan=${t} />
    </div>
  `:a`<p>${qt.nothing}</p>`}function rl({route:t}){let e=H(t.query),{reach:o}=Q(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${U} text=${qt.heading} title=${qt.title} />
      <p class="zacht">${nt(e)}</p>
      <${vs} query=${t.query}><${Ve} /><//>
    </div>
    ${ge(e).map(s=>a`
        <${Qm} key=${s.key} plan=${s} scenario=${e} reach=${o.find(r=>r.plan===s.key)} />
      `)}
    ${n&&a`<${Ts} address=${n} by="partner" scenario=${e} />`}
    <${Lt} text=${n?"":b(qt.shown,{scenario:nt(e)})} />
  `}var Vr=".",Xe=()=>new Set((A.route?.query.merk||"").split(Vr).filter(Boolean)),al=()=>[...Xe()].join(Vr),Bs=()=>!!A.route?.query.alleen&&Xe().size>0;function Es(t,e){let o=Xe();for(let{mark:s}of t)e?o.add(s):o.delete(s);let n=o.size===0;return P({merk:[...o].join(Vr),...n&&{alleen:null}},!0),o.size}var fn=g.frame.foot.files;function zs(){return!h.files.length&&!E()?null:a`
    <section class="bestanden" aria-label=${fn.title}>
      <h2>${fn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${fn.summary.label}</a> <span class="zacht">${fn.summary.told}</span></li>
        ${h.files.map(({file:t,label:e,told:o})=>a`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${E()&&a`<li><a href="#/controleer">${fn.save.label}</a> <span class="zacht">${fn.save.told}</span></li>`}
      </ul>
    </section>
  `}var Zr=g.shared.outcomes,Xm={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},qn=({outcome:t})=>a`<g class=${`teken teken-${Zr[t].sign}`}>${Xm[Zr[t].sign]}</g>`,dn=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${qn} outcome=${t} /></svg>
`,Uo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${dn} outcome=${t} /> ${Zr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var Re=g.gaps,Jm=g.shared.outcomes;function Yr({gaps:t,what:e}){let o=Xe(),n=t.filter(i=>o.has(i.mark)).length,s=i=>lt(T(Re.bar.changed,Es(t,i.target.checked))),r=t.length>1?b(Re.mark_all,{count:t.length,what:e}):b(Re.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}var pl=t=>Xe().has(t.mark)?"gemarkeerd":"",t$=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${pl(t)}`} data-vraag=${t.mark}>
    <${Yr} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Hr} gap=${t} query=${o} />
      <${Ur} gap=${t} scenario=${e} />
    </div>
  </article>
`,e$={topic:{of:t=>t.topic,all:()=>h.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>z(t.map(e=>e.query)).map(e=>[e,Io(e)])}};function o$({title:t,gaps:e,beside:o,by:n,scenario:s,open:r}){let i=e.filter($=>$.heavy).length,l=z(e.map($=>n==="topic"?Io($.query):il($))),c=$=>e.filter(f=>(n==="topic"?Io(f.query):il(f))===$).length,m=$=>c($)>1?b(Re.repeated,{title:$,count:c($)}):$,p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${T(Re.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${b(Re.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(m).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${b(Re.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Yr} gaps=${e} what=${t} />
      <${Pn} summary=${p} inside=${()=>e.map($=>a`<${t$} key=${$.mark} gap=${$} scenario=${s} query=${h.queries[$.query]||{}} />`)} open=${r} />
    </div>
  `}var il=t=>t.subject_label;function ml({gaps:t,beside:e,by:o,scenario:n,open:s}){let{of:r,all:i}=e$[o],l=(c,m)=>c.filter(p=>r(p)===m);return i(t).map(([c,m])=>[c,m,l(t,c)]).filter(([,,c])=>c.length).map(([c,m,p])=>a`
        <${o$}
          key=${c}
          title=${m}
          gaps=${p}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${s}
        />
      `)}var ll=2;function n$({row:t}){let e=t.who.length>ll+1?t.who.slice(0,ll):t.who,o=t.who.length-e.length;return a`
    <${Ft} ids=${e} name=${s$} />${o>0&&b(Re.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Re.deadline.how[t.how]}</span>
  `}var s$=t=>S(t);function r$({gap:t,scenario:e}){let o=t.deadline,n=Re.deadline.columns,s=Be(t.subject),r=S(t.subject);return a`
    <tr role="row" class=${pl(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Yr} gaps=${[t]} what=${o.what||r} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${s===r?r:`${s} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Ur} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Uo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${n$} row=${o} /></td>
    </tr>
  `}var cl=8;function $l({gaps:t,scenario:e,all:o}){let{columns:n,caption:s,title:r,counted:i,lanes:l,note:c,show:m}=Re.deadline,p=o||t.length<=cl+1?t:t.slice(0,cl),d=Object.entries(Jm).map(([$,{said:f}])=>[t.filter(u=>u.deadline.outcome===$).length,f]).filter(([$])=>$).map(([$,f])=>b(i,{count:$,said:f}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${d.join(" · ")} <span class="zacht">${c}</span></p>
        <p class="deelactie"><a href=${j("beloften")}>${l}</a></p>
      </header>
      <table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(n).map($=>a`<th scope="col" role="columnheader">${$}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map($=>a`<${r$} key=${$.mark} gap=${$} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>P({termijnen:"alle"},!0)}>
            ${T(m,t.length-p.length)}
          </button>
        `}
    </section>
  `}var me=g.gaps.bar,a$={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function i$({scenario:t,tell:e}){async function o(n){e(me.busy);try{let s=await ai(Jo(t),al(),n);_e(`${me.file}.${n}`,s,a$[n]),e("")}catch(s){e(s.message)}}return ii().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${me.office[n]}</button>`)}function fl({gaps:t,scenario:e,rows:o}){let[n,s]=K(""),r=Xe();if(!r.size)return null;let i=t.filter(d=>r.has(d.mark)),l=r.size-i.length,c=Bs(),m=()=>{Es([...r].map(d=>({mark:d})),!1),lt(me.cleared)},p=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${me.label}>
      <p>
        <strong>${T(me.count,r.size)}</strong>${l>0&&T(me.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>P({alleen:c?null:"gemarkeerd"})}>
        ${c?me.every:me.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${m}>${me.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||me.address}</p>
      <button type="button" id="merk-print" onClick=${p}>${me.print}</button>
      <${xt} name=${`${me.file}.csv`} rows=${()=>o(i)} label=${me.csv} id="merk-csv" />
      <${i$} scenario=${e} tell=${s} />
    </section>
  `}var ct=g.gaps,ul=t=>S(te(t)||t),dl=(t,e)=>[[...ct.csv,...Et],...t.map(o=>[G("Severity",o.severity),Io(o.query),o.sentence,h.queries[o.query]?.why||"",o.steps.map(X).join(", "),o.kinds.map(st).join(", "),o.partners.map(ul).join(", "),o.subject_label,xo(o).map(it).join("; "),...Bt(e,o.plan)])],Qr=["tekst","stap","soort","partner","vraag","gewicht"];function l$({all:t}){let e=(r,i)=>z(r).map(l=>[l,i(l)]),o=e(t.flatMap(r=>Nn(r).flatMap(i=>i.partners)),ul),n=e(t.map(r=>r.query).sort(N),Io),s=Object.entries(h.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${Ce}>
      <div class="velden">
        <${Rt}
          label=${ct.fields.partner}
          name="partner"
          options=${o.sort((r,i)=>N(r[1],i[1]))}
        />
        <${Rt} label=${ct.fields.step} name="stap" options=${At.map(r=>[r.notation,r.label])} />
        <${Rt} label=${ct.fields.query} name="vraag" options=${n} />
        <${Rt} label=${ct.fields.weight} name="gewicht" options=${s} />
        <${Rt} label=${ct.fields.kind} name="soort" options=${en.map(r=>[r.notation,r.label])} />
        <${Ke} label=${ct.fields.text} name="tekst" />
        <${vo} names=${Qr} />
      </div>
    <//>
  `}var c$=({scenario:t})=>a`
  <details class="blik">
    <summary>${nt(t)} <span class="wijzig">${ct.change}</span></summary>
    <${Ve} />
  </details>
`,hl="bron";function p$({points:t,low:e,source:o,query:n}){let s=z(t.map(c=>c.topic)).length,r=c=>T(ct.questions,c.length),i={points:b(ct.part_counts.points,{questions:r(t),topics:T(ct.topics_count,s)}),source:b(ct.part_counts.source,{questions:r(e)})},l=(c,m,p)=>a`
    <a href=${j("aandachtspunten",{...n,deel:m})} aria-current=${p?"true":null} id=${`deel-${m}`}>
      <strong>${ct.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${ct.parts_label}>
      ${l("points","overleg",!o)}${l("source",hl,o)}
    </nav>
  `}var Fs={onderwerp:"topic",soort:"query"};function m$({gaps:t,beside:e,per:o,scenario:n,open:s,all:r}){let i=t.filter(d=>d.deadline).sort((d,$)=>N(d.deadline.day,$.deadline.day)),l=t.filter(d=>!d.deadline),c=Fs[o],m=Object.entries(Fs).map(([d,$])=>[d,ct.fold[$]]),p=()=>P({vouw:s?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${$l} gaps=${i} scenario=${n} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ct.heading[c]}</h2>
            <p>${ct.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${s?ct.refold:ct.unfold}</button>
            </p>
          </header>
          <${_o} legend=${ct.fold_by} name="per" options=${m} current=${o} id="per" />
          <${ml} gaps=${l} beside=${e} by=${c} scenario=${n} open=${s} />
        </section>
      `}
    ${!t.length&&a`<p>${ct.none}</p>`}
  `}var $$=25;function gl({route:t}){let e=H(t.query),o=t.query,n=Q(e).gaps,s=Bs(),r=n.filter(k=>s?Xe().has(k.mark):Xi(k,o)),i=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=o.deel?o.deel===hl:!i.length&&l.length>0,m=s?r:c?l:i,p=s||Qr.some(k=>o[k]),d=o.vouw?o.vouw==="uit":p&&m.length<=$$,$=o.per in Fs?o.per:Object.keys(Fs)[Number(c&&!s)],f=Object.fromEntries(Qr.filter(k=>o[k]).map(k=>[k,o[k]])),u=k=>T(ct.questions,k.length);return a`
    <${U} text=${ct.title}>
      <p class="uitleg">${b(ct.intro,{report:io(W(e.plan))})} ${we}</p>
    <//>
    ${ge(e).map(k=>a`<${So} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${s?a`<p class="delen"><strong>${ct.only_title}</strong></p>`:a`<${p$} points=${i} low=${l} source=${c} query=${f} />`}
      <${c$} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&a`<${l$} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!s&&a`<p class="zacht">${ct.source_intro}</p>`}
        <${m$}
          key=${`${c}${s}`}
          gaps=${m}
          beside=${c||s?[]:l}
          per=${$}
          scenario=${e}
          open=${d}
          all=${p||!!o.termijnen}
        />
        <p class="acties"><${xt} name="aandachtspunten.csv" rows=${()=>dl(m,e)} /></p>
        <${zs} />
      </div>
    </div>
    <${fl} gaps=${n} scenario=${e} rows=${k=>dl(k,e)} />
    <${Lt} text=${b(ct.shown,{points:u(i),source:u(l)})} />
  `}function As(t,e){let o=new Map;for(let s of t)o.set(s.x,[...o.get(s.x)||[],s]);let n=Math.max(1,...[...o.values()].map(s=>s.length));return[...o.values()].flatMap(s=>s.sort((r,i)=>r.y-i.y).map((r,i)=>({...r,y:Math.round((i+.5)*e*n/s.length)})))}function bl(t,e,o){let n=new Map(t.map(d=>[d.id,d])),s=d=>e.flatMap($=>$.from===d?[$.to]:$.to===d?[$.from]:[]),r=[],i=[...t].sort((d,$)=>N(d.title,$.title)).map(d=>d.id),l=new Set,c=d=>{if(!(l.has(d)||!n.has(d))){l.add(d),r.push(d);for(let $ of z(s(d)))c($)}};for(let d of i)c(d);let m=Math.ceil(r.length/2),p=Math.max(o*1.6,40);return r.map((d,$)=>{let f=$<m,u=f?m:r.length-m,k=f?$:r.length-1-$,y=u>1?Math.sin(Math.PI*k/(u-1)):1,v=Math.round((k+.5)*p*(m/u));return{...n.get(d),x:Math.round((f?-1:1)*(140+250*y)),y:v}})}var je="omgeving",f$=16,Xr=8,Jr=68,ta=236;function kl(t,e){let o=Tn(t,e).filter(n=>n.group).map(({from:n,to:s,group:r,said:i})=>({id:[n,s,r,i].join("~"),from:n,to:s,group:r,said:[i]}));return[...new Map(o.map(n=>[n.id,n])).values()]}var re=h.around,d$=t=>tn(t).find(e=>re.nodes[e])||"*",u$=t=>t.length>re.letters?`${t.slice(0,re.letters-1)}…`:t,yl=(t,e,o)=>({id:t,label:u$(S(t)),title:S(t),group:d$(t),x:e,y:o}),wl=t=>{let{color:e,dashes:o}=re.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function _l(t,e){let o=Mt(t)?t:"",n=o?kl(o,e).map(wl):[],s=[z(n.map(l=>l.from)),[o],z(n.map(l=>l.to))],r=new Set([o]),i=s.flatMap((l,c)=>{let m=c===1?l.filter(Boolean):l.filter(p=>!r.has(p));for(let p of m)r.add(p);return m.sort((p,d)=>N(S(p),S(d))).map((p,d)=>yl(p,c*re.width,d))});return{...re,name:je,title:o?re.title_of.replace("{name}",S(o)):re.title,layout:"columns",looks:re,nodes:As(i,re.step),rows:n,date:e,centre:o}}function vl(t,e,o,n){let s=[...t.nodes],r=[...t.rows],i=new Map;for(let l of e.filter(c=>Mt(c)&&s.some(m=>m.id===c))){let c=new Set(s.map(y=>y.id)),m=kl(l,o),p=y=>y.from===l?y.to:y.from,d=z(m.map(p)).filter(y=>!c.has(y)),$=d.slice(0,f$),f=s.find(y=>y.id===l),u=(n==="route"?g$:h$)(s,f,$);s.push(...u.map(({id:y,x:v,y:_})=>yl(y,v,_)));let k=new Map(u.map(y=>[y.id,y]));for(let y of m.filter(v=>k.has(p(v)))){let{branch:v}=k.get(p(y));r.push({...wl(y),...v&&{branch:{...v,head:l,stop:p(y)}}})}d.length>$.length&&i.set(l,{shown:$.length,count:d.length-$.length})}return{nodes:s,rows:r,left:i}}function h$(t,e,o){let n=t.map(c=>c.x),[s,r]=[Math.min(...n),Math.max(...n)],i=e.x<(s+r)/2?s-re.width:r+re.width,l=e.y-(o.length-1)*re.step/2;return o.map((c,m)=>({id:c,x:i,y:l+m*re.step}))}function g$(t,e,o){let n=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(o.length/Xr)*ta,i=Math.max(0,Math.min(e.x+Jr,n+Jr-r));return o.map((l,c)=>{let m=i+Math.floor(c/Xr)*ta,p=s+26+c%Xr*(re.step-3);return{id:l,x:m+ta/2-4,y:p,branch:{beside:m-e.x,aside:Jr,top:s}}})}function xl(t,e){let{date:o}=H(e);if(t===je)return _l(e.ding,o);let n=h.views[t];if(!n)return null;let{edges:s,loose:r}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...s,...r]}}function un(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var hn=t=>Object.keys(t.table).filter(e=>!Sl[e]),Sl={from_label:"from",to_label:"to"},Ol=t=>Sl[t],Ps={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function Cl(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=H(e),s=Object.entries(Ps).map(([c,m])=>[m,c==="partner"?e[c]&&te(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&s.every(([m,p])=>c[m]?.includes(p)||c.from===p||c.to===p));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let i=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:bl(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?As(l,t.step):l,rows:r}}var Ns=g.graph.choose,Ml="alles",b$=["stap","hoofdstuk"],Ll=t=>!!t[Ml]||Object.keys(Ps).some(e=>t[e]),jl=t=>z(t.flatMap(e=>[e.from,e.to])).length;function Tl({picture:t}){let e=z(ro("Chapter").map(r=>w(r,"identifier"))).sort(N),o=r=>S(ro("Chapter").find(i=>w(i,"identifier")===r)),n={stap:At.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,o(r)])},s=r=>j(["graaf",t.name],r);return a`<div class="kieseerst">
    <p>${Ns.sentence}</p>
    ${b$.map(r=>{let i=n[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(m=>m[Ps[r]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Ns[r]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:m})=>a`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${T(Ns.partners,jl(m))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${s({[Ml]:"ja"})}>${T(Ns.whole,jl(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var Je=g.graph.card,Wn=3;function El(t,e=De){let o=z(t.filter(Boolean)),n=o.length-Wn;return e(n>0?[...o.slice(0,Wn),Je.more.replace("{count}",String(n))]:o)}var Rs=t=>El(t,e=>e.join("; ")),Bl=t=>Rs(t.flatMap(e=>Mt(e)?Tt(e).slice(0,1).map(it):[]));function k$(t,e){let o=Pt(t,"who",e).filter(r=>r.acts),n=r=>at(r,"broader")||r,s=r=>`${S(n(at(r,"barrier")))}, ${G("Basis",w(r,"basis")).toLowerCase()}`;return[[Je.who,Rs(o.map(r=>`${S(r.from)} (${r.said})`))],[Je.state,Gt(t,e)],[Je.step,Rs(nn(t,e).map(s))],[Je.where,Rs(Tt(t).slice(0,2).map(it))]]}var zl=t=>El((t.roles||[]).map(e=>G("Role",e))),y$=(t,e)=>hn(t).map(n=>t.table[n]).map((n,s)=>[n,e.said[s]]),w$=(t,e)=>[...t.said.filter(o=>o&&et(o)!==et(e)),zl(t)].filter(Boolean).join(" · ");function Fl(t,e,o,n){let s=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:un(t,s,n),facts:[...y$(t,s),[Je.role,zl(s)],[Je.where,Bl(s.about||[])]],thing:""};let r=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=Po(o)?k$(o,t.date):[...r.slice(0,Wn).map(c=>[i(c),w$(c,i(c))]),[Je.also,r.length>Wn?Je.more.replace("{count}",String(r.length-Wn)):""],[Je.where,Bl(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Mt(o)?B(gt(o)):"",name:n(o),facts:l,thing:Mt(o)?o:""}}var Wt=g.graph,ea=40,Al=(t,e=S(t))=>a`<a href=${ie(t)}>${e}</a>`,_$=t=>(t===1?Wt.counted.one:Wt.counted.more).replace("{count}",t);function v$({picture:t,row:e}){let o=e.group&&!h.views[t.name]?Object.keys(h.around.table):Object.keys(t.table),n=hn(t).map(r=>t.table[r]),s=e.said.map((r,i)=>[o.length&&n[i],r]).filter(([r,i])=>r&&i);return a`<dl class="feiten">
    ${s.map(([r,i])=>a`<div><dt>${r}</dt><dd>${i}</dd></div>`)}
  </dl>`}function x$({picture:t,row:e,name:o}){let n=(e.about||[]).filter(r=>Mt(r)&&r!==e.from&&r!==e.to),s=r=>ko(r,t.date).filter(Boolean).join(", ");return a`
    <h2>${un(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${v$} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${we}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Wt.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${Wt.about}</p>
        <ul>${n.map(r=>a`<li>${yt(r)?Al(r):S(r)}${Po(r)&&a`<span class="zacht"> – ${s(r)}</span>`}${Tt(r).slice(0,1).map(i=>a`<span class="zacht adres">${it(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&yt(r)).map((r,i)=>a`${i>0&&" · "}${Al(r,Wt.page_of.replace("{name}",S(r)))}`)}</p>
  `}function S$({picture:t,rows:e,node:o,name:n,unfold:s,opened:r,pick:i}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,m=t.looks.nodes[c]?.label||gt(o),p=r.includes(o),d=$=>{let f=$.from===o?$.to:$.from;return a`<li>
      ${t.arrows!==!1&&($.from===o?Wt.towards:Wt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(f||$.id)}>${n(f)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${m&&`${B(m)}. `}${_$(l.length)}</p>
    ${Mt(o)&&yt(o)&&a`<p class="acties">
        <a href=${ie(o)}>${Wt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>s(o)}>${p?`− ${Wt.fold}`:`+ ${Wt.unfold}`}</button>
        ${" "}<a href=${j(["graaf",je],{ding:o})}>${Wt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,ea).map(d)}</ul>
    ${l.length>ea&&a`<p>${Wt.rest.replace("{count}",String(l.length-ea))}</p>`}
  `}function Pl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Wt.in_words}>
      ${e&&a`<${x$} ...${t} />`} ${o&&a`<${S$} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Wt.nothing_chosen}</p>`)}
    </section>
  `}function Nl({picture:t,rows:e,name:o,hover:n,close:s,keep:r,unfold:i,opened:l,unfolds:c}){let m=ht(null);Te(()=>{let $=f=>f.key==="Escape"&&s();return window.addEventListener("keydown",$),()=>window.removeEventListener("keydown",$)},[]),jt(()=>{let{offsetWidth:$,offsetHeight:f,offsetParent:u}=m.current,k=Math.max(4,Math.min(n.x-20,u.clientWidth-$-4)),y=n.y+16,v=y+f>u.clientHeight-4?Math.max(4,n.y-18-f):y;m.current.style.transform=`translate(${k}px, ${v}px)`});let p=Fl(t,e,n.id,o),d=p.facts.filter(([$,f])=>$&&f);return a`
    <div class="zweefkaart" ref=${m} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${p.kind&&a`<span class="zacht">${p.kind}</span>`}
      <strong>${p.name}</strong>
      <dl>${d.map(([$,f])=>a`<div><dt>${$}</dt><dd>${f}</dd></div>`)}</dl>
      ${p.thing&&yt(p.thing)&&a`<p class="acties"><a href=${ie(p.thing)}>${Wt.page}</a>${c(p.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(p.thing)}>${l.includes(p.thing)?Wt.fold:Wt.unfold}</button>`}</p>`}
    </div>
  `}var Go="#16212B",Rl="#8E8779",oa="#0A4F7A",qs="#FFFFFF";function na(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Ws(t,e){let[o,n,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,s,n-o,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(r-s);i<n;i+=7)t.moveTo(i,r),t.lineTo(i+(r-s),s);t.stroke(),t.restore()}function ql(t,e){let[o,n]=[e[0],e[e.length-1]],s=n.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(s,n.y),t.stroke()};t.strokeStyle=Go,t.lineWidth=14,r(),t.strokeStyle=qs,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,n.y-15),t.lineTo(s+22,n.y),t.lineTo(s,n.y+15),t.fillStyle=Go,t.fill(),t.restore()}function sa(t,e,o,n,s=5.5){t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.fillStyle=n==="full"?Go:qs,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,s,Math.PI/2,-Math.PI/2),t.fillStyle=Go,t.fill()),t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Go,t.stroke()}function Wl(t,e){let o=new Set(t.filter(s=>s.station).map(s=>s.id)),n=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!o.has(s.to))return[];let r=n.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function In(t,{head:e,stop:o,beside:n}){let s=t.getPosition(e);return{from:s,x:s.x+n,y:t.getPosition(o).y}}function O$({from:t,x:e,y:o},{aside:n=0,top:s=t.y+34}){let r=[t.x+n,t.y],i=e===r[0]?[]:[[r[0],s],[e,s]];return[...n?[[t.x,t.y]]:[],r,...i,[e,o]]}function Il(t,e,o,n){t.save(),t.lineCap="round";let s=o.map(r=>({on:n.has(r.edge.id),down:O$(In(e,r),r)}));for(let{down:r}of s)na(t,r,3,Rl);for(let{on:r,down:i}of s)r&&na(t,i,4,Go);t.restore()}function Dl(t,e,o,n){for(let s of o){let{x:r,y:i}=In(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),m=(l+c)/2,{label:p,font:d}=e.body.nodes[s.stop].options;t.font=`${d.size}px ${d.face}`;let $=n.has(s.edge.id),f=s.between&&!$?t.measureText(p).width/2+8:(c-l)/2-6,u=r<m?m-f:m+f;Math.abs(u-r)>3&&na(t,[[r,i],[u,i]],$?4:1.6,$?Go:Rl)}for(let s of o){let{x:r,y:i}=In(e,s);sa(t,r,i,s.edge.mark||"full",s.edge.mark?5.5:3)}}function ra(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Hl(t,e,o,n){let{x:s,y:r}=ra(e,o);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=n?oa:qs,t.fill(),t.lineWidth=1.8,t.strokeStyle=oa,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),n||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=n?qs:oa,t.stroke(),t.restore()}var C$="#16212B",Is=12/14,j$=13,Ul=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<j$;function Ds(t,{nodes:e,edges:o,options:n,view:s,opened:r=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:m}={}){let p=Wl(e,o),d=new Map(p.map(O=>[O.edge.id,O])),$=new vis.DataSet(e.map(({title:O,...q})=>m?q:{...q,title:O})),f=new vis.DataSet(o.map(O=>d.has(O.id)?{...O,hidden:!0}:O)),u=new vis.Network(t,{nodes:$,edges:f},n),k=t.querySelector(".vis-network");k.setAttribute("role","application"),k.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let y=e.filter(O=>O.slot).map(O=>O.id),v=e.filter(O=>O.station).sort((O,q)=>O.station-q.station),_=new Set,C="",x=()=>[...new Set([C,...r,...u.getSelectedNodes()])].filter(O=>O&&c(O));u.on("beforeDrawing",O=>{Il(O,u,p,_);let q=v.map(R=>u.getPosition(R.id));q.length&&ql(O,q);for(let R of y)Ws(O,u.getBoundingBox(R))}),u.on("afterDrawing",O=>{Dl(O,u,p,_);for(let q of x())Hl(O,u,q,r.includes(q))});let I=O=>p.find(q=>Ul(In(u,q),O,u.getScale()))?.edge.id,tt=O=>x().find(q=>Ul(ra(u,q),O,u.getScale())),L=(O=.05)=>{if(!e.length||(u.fit({animation:!1,maxZoomLevel:1.15}),u.getScale()>=O))return;let R=Math.min(...e.map(oo=>oo.x))-85,Y=Math.min(...e.map(oo=>oo.y))-30,Jt=t.clientWidth/O*.5,Dt=Math.max(...e.map(oo=>oo.x))+85-R,ue={x:Dt<2*Jt?R+Dt/2:R+Jt,y:Y+t.clientHeight/O*.5};u.moveTo({position:ue,scale:O,animation:!1})};u.on("click",({nodes:[O],edges:[q],pointer:R})=>{let Y=tt(R.canvas);Y?l?.(Y):i?.(I(R.canvas)??O??q??null)}),u.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let kt=(O,q)=>{O&&c(O)!==(C===O)&&u.redraw(),O&&(C=O),m?.(O,q)};if(m){u.on("hoverNode",({node:R,pointer:Y})=>kt(R,Y.DOM)),u.on("hoverEdge",({edge:R,pointer:Y})=>kt(R,Y.DOM));for(let R of["blurNode","blurEdge","dragStart","zoom"])u.on(R,()=>kt(null));let O="",q=R=>{if(!p.length||R.buttons)return;let{left:Y,top:Jt}=t.getBoundingClientRect(),Dt={x:R.clientX-Y,y:R.clientY-Jt},ue=I(u.DOMtoCanvas(Dt))||"";ue!==O&&kt(ue||null,Dt),t.style.cursor=ue||tt(u.DOMtoCanvas(Dt))?"pointer":"",O=ue};k.addEventListener("pointermove",q)}s?u.moveTo({...s,animation:!1}):L(Is);let Xt=new Map(o.map(O=>[O.id,O]));return{network:u,given:{nodes:e,edges:o,options:n},fit:L,view:()=>({position:u.getViewPosition(),scale:u.getScale()}),zoom:O=>u.moveTo({scale:Math.min(4,Math.max(.05,u.getScale()*O))}),select(O,q,R){let Y=q.length?q:o.filter(_t=>O.includes(_t.from)||O.includes(_t.to)).map(_t=>_t.id),Jt=new Set(Y.filter(_t=>Xt.has(_t))),Dt=[..._,...Jt].filter(_t=>!d.has(_t)&&_.has(_t)!==Jt.has(_t));Dt.length&&f.update(Dt.map(_t=>Jt.has(_t)?{id:_t,width:3,color:{color:C$}}:{id:_t,width:1.6,color:{color:Xt.get(_t).color}})),_=Jt;let ue=O.filter(_t=>$.get(_t));if(u.setSelection({nodes:ue,edges:[]},{highlightEdges:!1}),u.redraw(),!R||!ue.length)return;ue.some(_t=>{let{x:D,y:Yn}=u.canvasToDOM(u.getPosition(_t));return D>0&&D<t.clientWidth&&Yn>0&&Yn<t.clientHeight})||u.focus(ue[0],{scale:Math.max(u.getScale(),Is),animation:!1})},show(O){u.fit({nodes:O.filter(q=>$.get(q)),animation:!1,maxZoomLevel:1.15}),u.getScale()<Is&&u.moveTo({scale:Is})},destroy:()=>u.destroy()}}function Gl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var M$=250,L$=.9,T$={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Kl(t){let{of:e,nodes:o,edges:n,options:s,handle:r,lit:i,line:l,look:c,shown:m,title:p,opened:d}=t,$=ht(null),f=ht({of:"",view:null,ids:new Set}),u=ht(t);u.current=t,jt(()=>{let v=performance.now(),_=f.current.of===e?f.current.view:null,C=0,x=(L,kt)=>{window.clearTimeout(C),C=window.setTimeout(()=>u.current.onHover(L===null?null:{id:L,...kt}),M$)},I=Ds($.current,{nodes:o,edges:n,options:s,view:_,opened:d},{onChoose:L=>u.current.onChoose(L),onUnfold:L=>u.current.onUnfold(L),unfolds:L=>u.current.unfolds(L),onHover:x});r.current=I;let tt=_?o.map(L=>L.id).filter(L=>!f.current.ids.has(L)):[];return tt.length&&I.show([...tt,...i]),$.current.dataset.ms=String(Math.round(performance.now()-v)),()=>{window.clearTimeout(C),f.current={of:e,view:I.view(),ids:new Set(o.map(L=>L.id))},I.destroy(),r.current=null}},[e,o,n]),jt(()=>{m&&f.current.of===""&&r.current.fit(12/14)},[m]),jt(()=>{let v=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",v),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",v),window.removeEventListener("beforeprint",_)}},[]),jt(()=>r.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let k=v=>T$[v.key]?.(t),y={height:`${Gl(o,Math.max(420,Math.round(window.innerHeight*L$)))}px`};return a`<div class="doek" id="doek" ref=${$} style=${y} data-title=${p} onKeyDown=${k}></div>`}var Dn=t=>t===""?2:Mt(t)&&sn(t)?1:0;function Hs(t,e){let o=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;o.set(r,[...o.get(r)||[],s])}let n=s=>[...new Set(s)].sort((r,i)=>Dn(r)-Dn(i)||N(e(r),e(i)));return{givers:n(t.map(s=>s.from||"")),takers:n(t.map(s=>s.to||"")),at:(s,r)=>o.get(`${s}|${r}`)||[]}}var to=g.graph.matrix,Ko=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function Vl({picture:t,rows:e,names:o,chosen:n,pick:s,point:r,caption:i}){let l=_=>o.get(_)?.title||to.nobody,c=_=>o.get(_)?.label||to.nobody,{givers:m,takers:p,at:d}=Hs(e,c),$=_=>t.looks.edges[_.group],f=_=>[_.said[0],$(_).label].filter(Boolean).join(", "),u=(_,C)=>[Dn(_)!==Dn(C)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),k=(_,C)=>{let x=_.currentTarget.getBoundingClientRect(),I=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:C.id,x:x.right-I.left,y:x.bottom-I.top-10})},y=(_,C)=>{let x=d(_,C);if(!x.length)return null;let I=x.some(L=>L.id===n),tt=x.some(L=>$(L).mark==="broken");return a`
      <button type="button" class=${tt?"hapert":null} aria-pressed=${String(I)}
        aria-label=${`${l(_)} ${to.to} ${l(C)}: ${x.map(f).join("; ")}`}
        onClick=${()=>s(x[(x.findIndex(L=>L.id===n)+1)%x.length].id)}
        onMouseEnter=${L=>k(L,x[0])} onMouseLeave=${()=>r(null)}
        onFocus=${L=>k(L,x[0])} onBlur=${()=>r(null)}>
        ${x.length>2?a`<${Ko} look=${$(x[0])} /><b>${x.length}</b>`:x.map(L=>a`<${Ko} look=${$(L)} />`)}
      </button>
    `},v=_=>n&&e.some(C=>C.id===n&&(C.from||"")===_);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${to.corner}</td>
            ${p.map((_,C)=>a`<th scope="col" class=${u(_,p[C-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${m.map((_,C)=>a`
              <tr class=${[u(_,m[C-1]??_),v(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${p.map((x,I)=>a`<td class=${u(x,p[I-1]??x)}>${y(_,x)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Zl({picture:t,rows:e,name:o,pick:n}){let s=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),r=s.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${to.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:i,rows:l})=>a`<li><${Ko} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",to.no_giver],["to",to.no_taker]].map(([i,l])=>{let c=e.filter(m=>!m[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&a`<h3>${to.falters}</h3>
        <ul class="stromen">
          ${r.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${to.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${B(to.empty)}</p>
  `}var po=g.graph,Ql=["kies","uit"],Yl=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Ql];function B$({thing:t}){let e=Se(()=>[...he.keys()].filter(yt).sort((n,s)=>N(S(n),S(s))),[]),o=n=>{let s=e.find(r=>S(r)===n.target.value);s?P({ding:s,kies:null,uit:null}):lt(po.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${po.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Mt(t)?S(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${S(n)}></option>`)}</datalist>
    </label>
  `}function Xl({picture:t,query:e}){let[o,n]=K(!1),s=Yl.filter(k=>e[k]&&!Ql.includes(k)).length,r=t.name===je,i=t.nodes.filter(k=>Lr(k.id)).sort((k,y)=>N(k.title,y.title)),l=k=>h.codes.CellState[k]?.order??9,c=z(t.rows.map(k=>k.state).filter(Boolean)).sort((k,y)=>l(k)-l(y)),m=k=>B(h.codes.CellState[k]?.label||G("Status",k)),p=en.filter(k=>t.rows.some(y=>y.kinds?.includes(k.notation))),d=At.filter(k=>t.rows.some(y=>y.steps?.includes(k.notation))),$=new Set(t.rows.flatMap(k=>k.chapters||[])),f=ro("Chapter").map(k=>[w(k,"identifier"),S(k)]).filter(([k])=>$.has(k)).sort((k,y)=>N(k[0],y[0])),u=[["stap",po.filters.step,d.map(k=>[k.notation,k.label])],["hoofdstuk",po.filters.chapter,f],["soort",po.filters.kind,p.map(k=>[k.notation,k.label])],["partner",po.filters.partner,i.map(k=>[w(k.id,"notation"),k.title])],["staat",po.filters.state,c.map(k=>[k,m(k)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${k=>n(k.target.open)}>
      <summary id="filterknop">${s?b(g.shared.filters_set,{count:s}):po.choices}</summary>
      ${!r&&a`<${Pe} />`}
      <${Wo} />
      <div class="velden">
        ${r&&a`<${B$} thing=${t.centre} />`}
        ${!r&&u.filter(([,,k])=>k.length>1).map(([k,y,v])=>a`<${Rt} name=${k} label=${y} options=${v} />`)}
        <${Ke} label=${po.filters.search} name="zoek" id="graafzoek" />
        <${vo} names=${Yl} />
      </div>
    </details>
  `}var aa=g.graph,E$={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},z$=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${E$[t.mark]}
  </svg>
`,F$=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Jl={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},tc=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Jl[t.shape]?"#FFFFFF":t.color} stroke=${Jl[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function ec({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(m=>m.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(m=>m.group===c)),i=(c,m)=>{if(t.matrix&&m.mark)return a`<${Ko} look=${m} />`;if(t.layout==="route"&&m.mark)return a`<${z$} look=${m} />`;if(t.layout!=="grid")return a`<${F$} look=${m} />`;let p=t.looks.nodes[c];return p?a`<${tc} look=${p} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,m)=>{m?o.delete(c):o.add(c),P({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${aa.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${aa.points}>
      ${r.map(([,c])=>a`<li><${tc} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${aa.slots}</span></li>`}
    </ul>`}
  `}var Us=g.graph;function ia({picture:t,rows:e,name:o,chosen:n,pick:s}){let r=t.matrix,i=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(p=>[p.id,p.station??0])),m=Hs(e,o)[r?"givers":"takers"];return m.sort((p,d)=>(c.get(p)||0)-(c.get(d)||0)),a`<div class="beeldlijst">
    ${m.map(p=>{let d=e.filter(y=>(y[i]||"")===p),$=d.filter(y=>y.color||r),f=d.filter(y=>!y.color&&!r),u=$.length?T(r?Us.list.flows:Us.list.partners,$.length):Us.list.nobody,k=f.length>0&&T(Us.list.slots,f.length);return a`
        <details key=${p} open=${m.length<4||d.some(y=>y.id===n)}>
          <summary><h2>${o(p)}</h2><span class="zacht">${[u,k].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${f.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${$.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>s(y.id)}>
                  ${r&&a`<${Ko} look=${t.looks.edges[y.group]} />`}${r&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Hn=g.graph,oc="from_label",A$="amount",la=new WeakMap;function P$(t,e){return la.has(t)||la.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),la.get(t).get(e)||Hn.not_said}function gn(t,e,o){let n=Ol(o);return n?P$(t,e[n]):e.said[hn(t).indexOf(o)]||""}function N$(t,e,o){let n=o.replace("-",""),s=o[0]==="-"?-1:1,r=e.map(l=>[gn(t,l,n),l]),i=l=>+(l===""||l===Hn.not_said);return r.sort((l,c)=>i(l[0])-i(c[0])||s*N(l[0],c[0])).map(([,l])=>l)}function nc({picture:t,rows:e,chosen:o,pick:n,caption:s}){let r=A.route.query.sorteer||oc,i=Object.entries(t.table),l=(d,$)=>{let f=r===d?`-${d}`:d;P({sorteer:f===oc?null:f},!0),lt(Hn.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",f[0]==="-"?Hn.down:Hn.up))},c=d=>r===d?"ascending":r===`-${d}`?"descending":null,m=([d,$])=>d===A$?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(d)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${d}`} onClick=${()=>l(d,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=d=>{let $=d.id===o,f=$||o&&(d.from===o||d.to===o);return a`
      <tr key=${d.id} role="row" class=${f?"gekozen":null} data-rij=${d.id} data-van=${d.from||""}
        data-naar=${d.to||""} data-lijn=${d.color?"ja":null} onClick=${u=>u.target.closest("button, a")||n(d.id)}>
        ${i.map(([u,k],y)=>y?a`<td role="cell" data-kop=${k}>${gn(t,d,u)}</td>`:a`<th scope="row" role="rowheader" data-kop=${k}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(d.id)}>
                  ${gn(t,d,u)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(m)}</tr></thead>
      <tbody role="rowgroup">${N$(t,e,r).map(p)}</tbody>
    </table>
  `}var ic=g.graph.keep,Gs="#16212B",Ks="#46525D",R$="#8E8779",Oo=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[Vt,sc,q$]=[28,12e3,2];function lc(t,e=null){let{version:o,content:n}=h.meta,s=(n||"").slice(0,12);return{title:t,source:`${[ze(),e&&nt(e)].filter(Boolean).join(". ")}. ${we}`,foot:b(ic.foot,{version:o,content:s})}}function ca(t,e,o){let n=[""];for(let s of String(e).split(/\s+/)){let r=n[n.length-1]?`${n[n.length-1]} ${s}`:s;t.measureText(r).width<=o||!n[n.length-1]?n[n.length-1]=r:n.push(s)}return n}function W$(t){let e=r=>t.rows.some(i=>i.group===r),o=Object.entries(t.looks.edges).filter(([r])=>e(r)),n=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(i=>i.group===r)),s=t.layout==="route";return[...o.map(([,{color:r,dashes:i,mark:l,label:c}])=>s&&l?{line:!0,color:R$,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:i,label:c}),...n.map(([,{color:r,label:i}])=>({color:r,label:i})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:ic.slot}]:[]]}function I$(t,{line:e,slot:o,color:n,dashes:s,mark:r},i,l){if(o)return Ws(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&sa(t,i+13,l-4,r)}function rc(t,e,o,n,s,r){let[i,l]=[o,n];t.font=`13px ${Oo}`;for(let c of e){let m=t.measureText(c.label).width+54;i>o&&i+m>o+s&&([i,l]=[o,l+24]),r&&(I$(t,c,i,l),t.fillStyle=Gs,t.fillText(c.label,i+34,l)),i+=m}return e.length?l+14:n}async function D$(t,e,o,n,s){let r=o.map(y=>({...y,...e[y.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=Ds(i,{nodes:r,edges:n,options:s}),c=r.map(y=>l.network.getBoundingBox(y.id)),[m,p]=[Math.min(...c.map(y=>y.left))-20,Math.min(...c.map(y=>y.top))-20],d=Math.max(...c.map(y=>y.right))+(t.layout==="route"?130:20),$=Math.max(...c.map(y=>y.bottom))+20,[f,u]=[d-m,$-p],k=Math.min(q$,sc/f,sc/u);return Object.assign(i.style,{width:`${f*k}px`,height:`${u*k}px`}),l.network.setSize(`${f*k}px`,`${u*k}px`),l.network.moveTo({position:{x:m+f/2,y:p+u/2},scale:k,animation:!1}),await new Promise(y=>{l.network.once("afterDrawing",y),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:f,height:u,scale:k,done:()=>{l.destroy(),i.remove()}}}function H$(t,e,o){let n=document.createElement("canvas"),s=n.getContext("2d"),r=Math.max(t.width,720)+2*Vt,i=r-2*Vt;s.font=`650 22px ${Oo}`;let l=ca(s,e.title,i);s.font=`13px ${Oo}`;let c=ca(s,e.source,i),m=Vt+l.length*27+c.length*18+12,d=rc(s,o,Vt,m+t.height+30,i,!1)+40;n.width=r*t.scale,n.height=d*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,d),s.fillStyle=Gs,s.font=`650 22px ${Oo}`;for(let[f,u]of l.entries())s.fillText(u,Vt,Vt+18+f*27);s.fillStyle=Ks,s.font=`13px ${Oo}`;let $=Vt+l.length*27;for(let[f,u]of c.entries())s.fillText(u,Vt,$+13+f*18);return s.drawImage(t.canvas,Vt,m,t.width,t.height),rc(s,o,Vt,m+t.height+30,i,!0),s.fillStyle=Ks,s.font=`13px ${Oo}`,s.fillText(e.foot,Vt,d-16),n}async function cc({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:s,edges:r,options:i}=o.current.given,l=await D$(e,o.current.network.getPositions(),s,r,i),c=H$(l,lc(e.title,n),W$(e));l.done(),c.toBlob(m=>_e(`${t}.png`,m,"image/png"),"image/png")}var U$=["fill","stroke","stroke-width","stroke-dasharray","font-size","font-weight","text-anchor","opacity"],pa="http://www.w3.org/2000/svg";function pc({name:t,svg:e,title:o,scenario:n,items:s}){let r=lc(o,n),i=ac(e),[,,l,c]=e.getAttribute("viewBox").split(" ").map(Number),m=document.createElement("canvas").getContext("2d");m.font=`13px ${Oo}`;let p=ca(m,r.source,l),d=40+p.length*17,$=document.createElementNS(pa,"svg"),f=(v,_,C="")=>{let x=document.createElementNS(pa,v);for(let[I,tt]of Object.entries(_))x.setAttribute(I,String(tt));return x.textContent=C,$.append(x),x},u=d+c+64,k={width:l+2*Vt,height:u,viewBox:`${-Vt} 0 ${l+2*Vt} ${u}`};for(let[v,_]of Object.entries({...k,"font-family":Oo,role:"img"}))$.setAttribute(v,String(_));f("title",{},`${r.title} ${r.source}`),f("rect",{x:-Vt,y:0,width:l+2*Vt,height:u,fill:"#FFFFFF"}),f("text",{x:0,y:26,"font-size":20,"font-weight":650,fill:Gs},r.title);for(let[v,_]of p.entries())f("text",{x:0,y:46+v*17,"font-size":13,fill:Ks},_);i.setAttribute("x","0"),i.setAttribute("y",String(d)),i.setAttribute("width",String(l)),i.setAttribute("height",String(c)),$.append(i);let y=0;for(let v of s){if(v.svg){let _=ac(v.svg);for(let[C,x]of Object.entries({x:y,y:d+c+12,width:16,height:16}))_.setAttribute(C,String(x));$.append(_)}f("text",{x:y+20,y:d+c+25,"font-size":13,fill:Gs},v.label),y+=m.measureText(v.label).width+40}f("text",{x:0,y:u-12,"font-size":13,fill:Ks},r.foot),_e(`${t}.svg`,new XMLSerializer().serializeToString($),"image/svg+xml")}function ac(t){let e=t.cloneNode(!0),[o,n]=[[t,...t.querySelectorAll("*")],[e,...e.querySelectorAll("*")]];for(let[s,r]of n.entries()){let i=window.getComputedStyle(o[s]);for(let l of U$)r.setAttribute(l,i.getPropertyValue(l));for(let{name:l}of[...r.attributes])(["class","style","id","href","role"].includes(l)||l.startsWith("aria-"))&&r.removeAttribute(l)}for(let s of e.querySelectorAll("a")){let r=document.createElementNS(pa,"g");for(let{name:i,value:l}of[...s.attributes])r.setAttribute(i,l);r.append(...s.childNodes),s.replaceWith(r)}return e}var qe=g.graph,mc=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${qe.show.label}>
    ${t.map(([n,s])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${s}</button>`)}
  </div>
`;function $c({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${qe.tools[i]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),r=()=>{lt(qe.keep.busy),cc({name:e.name,picture:e,handle:t,scenario:H(A.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",qe.tools.fit,()=>t.current.fit())} ${n("back",qe.tools.back,o)}
      ${n("screen",qe.tools.screen,s)} ${n("png",qe.tools.png,r)}
    </div>
  `}function fc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=s=>P({uit:e.slice(0,s).join(",")||null});return a`
    <nav class="spoor" aria-label=${qe.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((s,r)=>{let i=S(s),l=r===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${b(qe.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(r+1)}>${i}</button>`}`})}
      ${[...o].map(([s,{shown:r,count:i}])=>{let l=b(qe.left_out,{name:S(s),shown:r,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",je],{ding:s})}>${qe.surroundings}</a></p>`})}
    </nav>
  `}function Co(){let t=g.missing;return a`
    <${U} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var Ot=g.graph,G$="(max-width: 44rem)",ma=null,$a=()=>ma,Vo=t=>P({kies:A.route.query.kies===t?null:t},!0);function K$(t){let e=window.matchMedia(G$).matches,o=t.matrix?[["matrix",Ot.show.matrix],["beeld",Ot.show.arrows]]:[["beeld",Ot.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",Ot.show.list]]:[],s=["tabel",Ot.show.table];return e&&!n.length&&!t.choose?[s,...o]:[...n,...o,s]}function V$(t,e,o){let n=et(o||""),s=Object.keys(t.table);return n?e.filter(r=>s.some(i=>et(gn(t,r,i)).includes(n))):e}function Z$({picture:t,drawn:e,opened:o,chosen:n,row:s,lit:r,choices:i,handle:l,turn:c,shown:m,tell:p}){let d=Se(()=>e.rows.filter(u=>u.color),[e]),$=Se(()=>[...e.nodes].filter(u=>u.title).sort((u,k)=>u.y-k.y||u.x-k.x).map(u=>u.id),[e]),f=u=>{let k=$[($.indexOf(r[0])+u+$.length)%$.length];P({kies:k},!0)};return a`
    <${Kl} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${d} options=${Q$(t,o)} opened=${o} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!n||r.length===1} shown=${m}
      title=${b(Ot.picture,{title:t.title})} onChoose=${u=>u&&Vo(u)} onStep=${f}
      unfolds=${p.unfolds} onUnfold=${p.unfold} onHover=${p.point}
      onClear=${()=>P({kies:null},!0)} />
  `}function Y$({picture:t,query:e}){let o=ht(null),n=ht(!1),[s,r]=K(0),[i,l]=K(null),c=e.kies||"",m=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(D=>e[D]).join("|"),p=Se(()=>Cl(t,e),[t,m]),d=(e.uit||"").split(",").filter(Mt),$=Se(()=>vl(p,d,t.date,t.layout),[p,e.uit]),f=Se(()=>new Map($.nodes.map(D=>[D.id,D])),[$]),u=$.rows.find(D=>D.id===c||c===`leeg~${D.id}`&&D),k=u?"":f.has(c)?c:"",y=Se(()=>V$(t,p.rows,e.zoek),[p,e.zoek]),v=!u&&!k&&et(e.zoek||""),_=v?$.nodes.filter(D=>et(D.title||"").includes(v)).map(D=>D.id):[],C=K$(t),x=C.some(([D])=>D===e.toon)?e.toon:C[0][0],I=t.choose&&!Ll(e),tt=x==="beeld"&&!I,L=D=>f.get(D)?.title||(t.matrix?Ot.matrix.nobody:Ot.not_said),kt=D=>Mt(D)&&yt(D)&&D!==t.centre,Xt=D=>{if(!kt(D))return;let Yn=d.includes(D)?d.filter(_p=>_p!==D):[...d,D];l(null),P({uit:Yn.join(","),kies:D})},O=D=>{(D||!n.current)&&l(D)},q=D=>{n.current=D,D||l(null)};Te(()=>{!c||!A.started||(u&&!(u.from&&u.to)?lt(b(Ot.chosen_one,{name:un(t,u,L)})):u?lt(b(Ot.chosen_pair,{from:L(u.from),to:L(u.to)})):k&&lt(b(Ot.chosen_one,{name:L(k)})))},[c]),jt(()=>(ma={name:t.name,drawing:o.current},()=>{ma=null}));let R=u&&!u.color?`leeg~${u.id}`:"",Y=R&&f.has(R)?[R]:u?[u.from,u.to].filter(Boolean):k?[k]:_,Jt={unfolds:kt,unfold:Xt,point:O},Dt={picture:t,rows:$.rows,name:L,opened:d,unfold:Xt,pick:Vo},ue=i&&i.id!==c&&a`<${Nl} ...${Dt} unfolds=${kt} keep=${q} hover=${i} close=${()=>l(null)} />`,oo=T(Ot.rows,y.length),_t=t.matrix?a`<${Zl} picture=${t} rows=${y} name=${L} pick=${Vo} />`:t.layout==="route"&&tt&&a`<p class="zacht">${Ot.nothing_chosen}</p><${ia} picture=${t} rows=${y} name=${L} chosen="" pick=${Vo} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${mc} ways=${C} shows=${x} choose=${D=>P({toon:D},!0)} />
      ${tt&&a`<${$c} handle=${o} picture=${t} reset=${()=>r(s+1)} />`}
      <${Xl} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${tt&&a`<${fc} picture=${t} ids=${d} left=${$.left} />`}
          ${t.choose&&!I&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${Ot.choose.back}</a></p>`}
          <div class="vlak">
            ${I?a`<${Tl} picture=${t} />`:x==="matrix"?a`<${Vl} picture=${t} rows=${y} names=${f} chosen=${u?.id||""} pick=${Vo}
                      point=${O} caption=${b(Ot.matrix.caption,{rows:oo})} />`:x==="lijst"?a`<${ia} picture=${t} rows=${y} name=${L} chosen=${u?.id||""} pick=${Vo} />`:a`<${Z$} ...${{picture:t,drawn:$,opened:d,chosen:c,row:u,lit:Y,choices:m,handle:o,turn:s,tell:Jt}}
                        shown=${x==="beeld"} />`}
            ${!p.rows.length&&a`<p class="leegbeeld">${t.centre?Ot.alone:Ot.empty}</p>`}
            ${ue}
          </div>
          ${!I&&a`<${ec} picture=${t} hidden=${e.zonder||""} />`}
          ${tt&&a`<p class="zacht sleutels">${Ot.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <div class="rol">
            <${nc} picture=${t} rows=${y} chosen=${u?.id||k} pick=${Vo}
              caption=${b(Ot.caption,{title:t.title,rows:oo})} />
          </div>
          <div class="acties">
            <${xt} name=${`${t.name}.csv`} rows=${()=>X$(t,y)} />
          </div>
        </div>
      </div>
      <${Pl} ...${Dt} row=${u} node=${k} first=${_t} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${Ot.loose}</p>`}
  `}var Q$=(t,e)=>e.length&&t.name!==je?{...t.options,groups:{...h.around.options.groups,...t.options.groups}}:t.options,X$=(t,e)=>[[...Object.values(t.table),...Et],...e.map(o=>[...Object.keys(t.table).map(n=>gn(t,o,n)),...Bt(null)])];function J$({name:t,title:e,sentence:o}){let s=[...Object.values(h.views).map(r=>[r.name,r.tab||r.title]),[je,h.around.tab]];return a`
    <${U} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${Ot.pictures}>
      ${s.map(([r,i])=>{let l=r===t?"page":null;return a`<li><a href=${j(["graaf",r])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function dc({route:{path:t,query:e}}){let o=t[1]||Object.keys(h.views)[0],n=Se(()=>xl(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${J$} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Y$} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Co} />`}function Un({name:t,of:e,rows:o,columns:n,fields:s,keep:r,sort:i}){let l=g[e];return function({route:m}){let p=H(m.query).plan,d=o(p).filter(k=>r(k,m.query)),$=n(),f=T(l.count,d.length),u=()=>[[...$.map(k=>k.label),...Et],...Os(d,$,Ir("sorteer",i)).map(k=>[...$.map(y=>y.text(k)),...Bt(null,ot(k.id)?.key||p)])];return a`
      <${U} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Ce}>
        <${Pe} />
        <div class="velden">
          <${Ke} name="tekst" />
          ${s().map(k=>a`<${Rt} ...${k} />`)}
          <${vo} names=${Object.keys(m.query).filter(k=>k!=="merk")} />
        </div>
      <//>
      <p class="telling">${f}<${xt} name=${`${t}.csv`} rows=${u} /></p>
      <div class="rol">
        <${dt}
          id=${t}
          caption=${b(l.caption,{count:f})}
          rows=${d}
          columns=${$}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Lt} text=${f} />
    `}}var uc=At.map(t=>[t.notation,t.label]),hc=t=>At.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),gc=t=>Object.entries(h.codes[t]).map(([e,o])=>[e,o.label]),bc=(t,e)=>!e||et([S(t),...["altLabel","promise","summary"].flatMap(o=>ft(t,o))].join(" ")).includes(et(e)),eo=g.partners,kc=Un({name:"partners",of:"partners",sort:"naam",rows:t=>h.partners[F?t:""],keep:(t,e)=>bc(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:eo.fields.step,name:"stap",options:uc},{label:eo.fields.kind,name:"soort",options:gc("OrganisationKind")},{label:eo.fields.role,name:"rol",options:Object.entries(eo.roles)}],columns:()=>[{key:"naam",label:eo.columns.name,text:t=>S(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${ln} id=${t.id} />`]},{key:"soort",label:eo.columns.kind,text:t=>ke(t.id,"organisationKind")},{key:"stappen",label:eo.columns.steps,text:t=>hc(t.steps)},{key:"handelt",label:eo.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:eo.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:eo.columns.wish,text:t=>t.wish}]}),Zt=g.measures,Gn=t=>h.called[t]?.short||"",Kn=t=>w(t,"prefLabel"),tf=$i.map(t=>({id:t,...h.works[t]})).sort((t,e)=>N(Gn(t.id)||"~",Gn(e.id)||"~")||N(Kn(t.id),Kn(e.id))),Vs=F?"":no[0].date,ef=(t,e,o)=>({key:t,label:e,text:({id:n})=>rn(n,o)?Gt(n,o):"",cell:({id:n})=>rn(n,o)&&a`<${bt} id=${n} date=${o} />`}),of=()=>ro("Chapter").sort((t,e)=>N(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,b(Zt.chapter,{identifier:w(t,"identifier"),title:Kn(t)})]),yc=Un({name:"maatregelen",of:"measures",sort:"nr",rows:t=>tf.filter(e=>Fo(e.id,t)),keep:(t,e)=>bc(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:No(t.id).includes(e.stap)))&&(!e.soort||wi(t.id).includes(e.soort))&&(!e.wat||ao(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||rn(t.id)===e.staat),fields:()=>[{label:Zt.fields.what,name:"wat",options:Object.entries(Zt.types)},{label:Zt.fields.chapter,name:"hoofdstuk",options:of()},{label:Zt.fields.step,name:"stap",options:[...uc,["alle",Zt.across]]},{label:Zt.fields.kind,name:"soort",options:en.map(t=>[t.notation,t.label])},{label:Zt.fields.status,name:"staat",options:gc("Status")}],columns:()=>[{key:"nr",label:Zt.columns.number,text:({id:t})=>Gn(t),cell:({id:t})=>Gn(t)?a`<a href=${ie(t)}>${Gn(t)}</a>`:a`<span class="zacht">${Zt.no_number}</span>`},{key:"naam",label:Zt.columns.name,text:({id:t})=>Kn(t),cell:({id:t})=>a`<${M} id=${t} text=${Kn(t)} />`},...Fe(({id:t})=>ot(t)?.key),{key:"wat",label:Zt.columns.what,text:({id:t})=>gt(t)},...Vs&&Vs!==Ut?[ef("plan",B(ho(Vs)),Vs)]:[],{key:"nu",label:F?Zt.columns.stand:B(ho(Ut)),text:({id:t})=>Gt(t),cell:({id:t})=>a`<${bt} id=${t} />`},{key:"termijn",label:Zt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>V(w(t,"finalDueBy"))},{key:"stap",label:Zt.columns.step,text:t=>t.across?g.shared.all_steps:hc(No(t.id))},{key:"wie",label:Zt.columns.lead,sort:!1,text:t=>t.container?"":Ro(t.id).map(S).join(", ")||g.shared.nobody,cell:t=>t.container?"":Ro(t.id).length?a`<${Ft} ids=${Ro(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var jo=g.lookup,nf=t=>z(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>be(t,e))).filter(yt),sf=Object.entries(h.lookups).map(([t,e])=>({id:t,...e,about:nf(t),text:et([S(t),...ft(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),wc=t=>Tt(t).map(it),_c=Un({name:"naslag",of:"lookup",sort:"naam",rows:t=>sf.filter(e=>Fo(e.id,t)),keep:(t,e)=>(!e.wat||ao(t.id,e.wat))&&(!e.tekst||t.text.includes(et(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:jo.fields.what,name:"wat",options:Object.entries(jo.types).filter(([t])=>ro(t).length)},{label:jo.fields.step,name:"stap",options:At.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:jo.columns.name,text:({id:t})=>S(t),cell:({id:t})=>[a`<${M} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},...Fe(({id:t})=>ot(t)?.key),{key:"wat",label:jo.columns.what,text:({id:t})=>gt(t)},{key:"zegt",label:jo.columns.told,text:t=>t.told},{key:"over",label:jo.columns.about,sort:!1,text:t=>t.about.map(S).join("; "),cell:t=>a`<${Ft} ids=${t.about} name=${Be} />`},{key:"bron",label:jo.columns.place,sort:!1,text:({id:t})=>wc(t).join("; "),cell:({id:t})=>{let[e,...o]=wc(t),n=b(g.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var vc=g.unknown,xe=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:b(vc.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,fa=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(h.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Zs(){let t=vc.reading;return a`
    <${xe} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${fa} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${h.plans.map(e=>a`<p>${`${ze(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ys=g.method,xc=()=>a`
  <${U} text=${Ys.title}><p class="uitleg">${Ys.intro}</p><//>
  <${ol} />
  <div class="blok"><${js} /></div>
  <${xe} of=${Ys.states}><${fa} list="CellState" /><//>
  <${Zs} />
  <p><a href=${j("weet-niet")}>${Ys.unknown}</a></p>
`;var Mo=g.overview;function rf({cell:t}){let[e,...o]=t.brief,n=t.asked&&a`<span class="bij">${Mo.asked_mark}</span>`;if(!e)return n||a`<span class="streepje">–<span class="stil"> ${g.shared.no_cell}</span></span>`;let s=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`),n];return t.unmet?a`<span class="plaat">${s}</span>`:a`<${Ue} bar=${t.bar} support=${t.support_only} />${s}`}function af({row:t,cell:e,step:o,plan:n,chosen:s}){let{word:r,lines:i,look:l}=ce(e),c=`${s?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${r}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let m=ve(t.key,o,n.key),p=[r,...i,e.strict,e.most_basis&&Nt[e.most_basis]?.[1],e.asked&&Mo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${qo(m)} aria-haspopup="dialog" onClick=${()=>P({cel:m})}>
        <span class="sr">${b(Mo.cell,{row:t.label,step:X(o)})}${p}</span>
        <span class="beeld" aria-hidden="true"><${rf} cell=${e} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Ze} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var lf=({step:t,place:e,of:o,empty:n,chosen:s})=>a`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ie(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,cf=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${le(e).map((n,s)=>a`<${af} row=${t} cell=${t.cells[s]} step=${n} plan=${e} chosen=${s===o} />`)}
  </tr>
`,pf=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Mo.one_step}>
    ${le(t).map((n,s)=>a`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>o(s)}>
          ${X(n)}
        </button>
      `)}
  </div>
`;function Sc({by:t,scenario:e,plan:o,address:n="",reach:s}){let r=le(o),[i,l]=K(n?Math.max(0,r.indexOf(ks(n).step)):0),c=new Set(s?.columns.filter(m=>!m.acting).map(m=>m.step));return a`
    <${pf} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===h.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${b(Mo.caption,{rows:Mo.heads[t],scenario:nt(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Mo.heads[t]}</th>
          ${o.steps.map((m,p)=>a`
              <${lf} step=${m} place=${p+1} of=${o.steps.length} empty=${c.has(m.notation)}
                chosen=${p===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===i?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${Mo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${ne(t,e,o).map(m=>a`<${cf} key=${m.key} row=${m} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var mf={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Oc=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${mf[t]}
  </svg>
`;var Vn=g.overview.start;function Cc({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:s,point:r})=>{let i=t.points.find(c=>c.name===r),l=b(n,{...e,...i});return l.includes("{")?s:l};return a`
    <section class="wensen">
      <h2>${Vn.wish}</h2>
      <ul class="tegels">
        ${Vn.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${Oc} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var $f=({query:t,barriers:e,plan:o,weights:n},s)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...s&&{plan:o}}),ff=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${$f(t,e)}>${t.ask}</a></p>
  </li>
`;function jc({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Vn.discuss.title}</h2><p>${Vn.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${b(Vn.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(i=>i.plan===s.key);return r.length?a`
          ${n&&a`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${ff} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var ae=g.overview,Mc={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Lc}=g.thing,df=(t,e,o)=>{let{word:n,lines:s}=ce(e);if(!e)return[t.label,X(o),ae.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:m,expected:p}=e;return[t.label,X(o),n,s.join("; "),G("Basis",r),Lc[i],l,c,m,Lc[p]]},uf=(t,e,o)=>[[...ae.csv,...Et],...ne(t,e,o).flatMap(n=>n.cells.map((s,r)=>[...df(n,s,le(o)[r]),...Bt(e,o.key)]))],hf=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${xt} name="matrix.csv" rows=${()=>uf(t,e,o)} />
    <button type="button" onClick=${()=>Ri(t,e,o)}>${ae.svg}</button>
    <button type="button" onClick=${()=>qi(t,e,o)}>${ae.png}</button>
    <${lo} text=${()=>location.href} label=${ae.link} />
  </div>
`,gf=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${U} text=${ae.heading} title=${ae.title}>
      <p>${b(ae.start.intro,{report:io(e)})}</p>
    <//>
    <${Cc} answer=${t} />
  </div>
  <${jc} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function Tc({route:t}){let e=H(t.query),o=Mc[t.query.rijen||""]||"kind",n=Object.entries(Mc).map(([l,c])=>[l,ae.rows[c]]),s=o==="kind"?"":t.query.rijen,{cel:r}=t.query,i=Q(e);return a`
    ${o==="kind"?a`<${gf} answer=${i} plan=${W(e.plan)} plans=${ge(e)} />`:a`<${U} text=${ae.heading} title=${ae.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${ae.matrix[o]}</h2><p>${nt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${ae.legend.more}</a></p>
          <${vs} query=${t.query}>
            <${_o} legend=${ae.rows.title} name="rijen" options=${n} current=${s} id="r" />
            <${Ve} />
          <//>
        </div>
        ${ge(e).map(l=>a`
            ${F&&a`<h3>${l.title}</h3>`}
            <${So} plan=${l} />
            <${Sc} by=${o} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${hf} by=${o} scenario=${e} plan=${l} />
            <${nl} scenario=${e} plan=${l} />
          `)}
        <${zs} />
      </div>
      <${js} />
    </div>
    ${r&&a`<${Ts} address=${r} by=${o} scenario=${e} />`}
    <${Lt} text=${r?"":b(ae.shown,{scenario:nt(e)})} />
  `}var Zn=(t,e)=>h.promises[t.key].rows.filter(({id:o})=>ee(o,e).outcome).map(o=>({...o,plan:t,...Ec(o.id,o.work,e)})),Bc=(t,e)=>h.promises[t.key].undated.filter(o=>Ar(o,e)).map(o=>{let n=w(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Ec(o,n,e)}});function Ec(t,e,o){let n=ee(t,o),s=S(e);return{name:s,short:Be(e)===s?s:Be(e),what:w(t,"deadlineLabel"),quote:g.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),day:w(t,"dueBy"),by:V(w(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:V(n.on)}}var zc=t=>ge(t).filter(e=>h.promises[e.key].rows.length||h.promises[e.key].undated.length),Qs=(t,e)=>{let{reports:o}=Lo(t);return o.find(n=>n.date===He(t.key,e))||o.at(-1)},bn=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Lo=t=>h.promises[W(t.key).key];var mo=g.promises,da=g.shared.outcomes,rt={left:274,top:32,foot:40,level:19,pad:30,line:21};function bf(t){let e=rt.top;return t.map(o=>{let n=Math.max(o.levels*rt.level+rt.pad,o.title.length*rt.line+36),s={...o,y:e,height:n};return e+=n,s})}var kf=t=>b(mo.mark,{name:t.name,what:t.what||mo.card.none,quote:t.quote,said:da[t.outcome].said}),ua=t=>Object.entries(da).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>b(mo.lane_counts,{count:e,said:o}));function yf({lane:t,rows:e,wide:o}){let n=ua(e),s=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${rt.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${s+i*rt.line}>${r}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*rt.line}>
        ${n.length?n.join(" · "):T(mo.lane_total,e.length)}
      </text>
    </g>
  `}function wf({row:t,lane:e,shown:o,point:n}){let s=e.levels*rt.level,r=rt.left+t.x,i=e.y+e.height/2+s/2-rt.level/2-t.level*rt.level,l=t.tail&&da[t.outcome].tail&&rt.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${ie(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${kf(t)}
      transform=${`translate(${r} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${qn} outcome=${t.outcome} /></g>
    </a>
  `}function _f({at:t,width:e,height:o,close:n}){let{row:s,x:r,y:i}=t,[l]=Tt(s.id),c=r>e*.62,m={left:c?"auto":`${(r+14)/e*100}%`,right:c?`${(e-r+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${m} onMouseLeave=${n}>
      <p><strong>${s.name}</strong></p>
      <p>${mo.card.promised}${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${Uo} outcome=${s.outcome} on=${s.on&&b(mo.card.came,{day:s.on})} /></p>
      ${Ro(s.work).length>0&&a`<p class="zacht">${g.gaps.deadline.how.leads}: <${Ft} ids=${Ro(s.work)} /></p>`}
      ${l&&a`<p class="zacht">${it(l)}</p>`}
    </div>
  `}function Fc({plan:t,rows:e,date:o}){let[n,s]=K(null),r=ht(null),{lanes:i,wide:l,years:c,beyond:m}=Lo(t),p=bf(i),d=p.length?p.at(-1).y+p.at(-1).height:rt.top,$=rt.left+l+20,f=d+rt.foot,u=Qs(t,o),k=rt.left+u.x,y=b(mo.report,{date:V(u.date)}),v=y.length*8.6+24,_=Math.min(Math.max(k-v/2,rt.left),$-v);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${()=>s(null)} onKeyDown=${C=>C.key==="Escape"&&s(null)}>
      <svg class="lanen" viewBox=${`0 0 ${$} ${f}`} role="group" aria-label=${mo.picture}>
        <rect class="daarna" x=${k} y=${rt.top} width=${rt.left+l+20-k} height=${d-rt.top} />
        ${c.map(({year:C,x})=>a`
            <g class="jaar">
              <line x1=${rt.left+x} x2=${rt.left+x} y1=${rt.top} y2=${d} />
              <text x=${rt.left+x+4} y=${rt.top-9}>${C}</text>
            </g>
          `)}
        ${m&&a`<g class="jaar"><text text-anchor="middle" x=${rt.left+m.x} y=${rt.top-9}>${mo.beyond}</text></g>`}
        ${p.map((C,x)=>a`<${yf} lane=${C} rows=${e.filter(I=>I.lane===x)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${$} y1=${d} y2=${d} />
        <line class="nu" x1=${k} x2=${k} y1=${rt.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${_} y=${d+4} width=${v} height="28" rx="3" />
          <text x=${_+v/2} y=${d+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(C=>a`<${wf} key=${C.id} row=${C} lane=${p[C.lane]} shown=${n?.row.id===C.id} point=${s} />`)}
      </svg>
      ${n&&a`<${_f} at=${n} width=${$} height=${f} close=${()=>s(null)} />`}
    </div>
  `}var ut=g.promises;function vf({rows:t,chosen:e,plan:o}){let n=Ht(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ut.tiles_label}>
      ${Object.entries(n).map(([s,{tile:r}])=>a`
          <button
            type="button"
            id=${`uitkomst-${s}`}
            aria-pressed=${String(e===s)}
            onClick=${()=>P({uitkomst:e===s?null:s})}
          >
            <${dn} outcome=${s} />
            <span class="getal">${t.filter(i=>i.outcome===s).length}</span>
            <span>${r}</span>
          </button>
        `)}
    </div>
  `}var xf=t=>{let e=Lo(t.plan).lanes[t.lane];return e?bn(e):""},ha=[{key:"dag",label:ut.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:ut.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:ut.columns.what,text:t=>t.what},{key:"woorden",label:ut.columns.quote,text:t=>t.quote},{key:"stand",label:ut.columns.stand,text:t=>g.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Uo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ut.columns.lane,text:xf}],Sf=(t,e)=>[[...ha.map(o=>o.label),g.timeline.csv.at(-1),...Et],...t.map(o=>[...ha.map(n=>n.text(o)),Tt(o.id).map(it).join("; "),...Bt(e,o.plan.key)])],Of=6;function Cf({rows:t,plan:e,date:o}){let[n]=Object.entries(g.shared.outcomes).find(([,{open:r}])=>r),s=t.filter(r=>r.outcome===n).sort((r,i)=>N(r.day,i.day));return a`
    <aside class="langst-open">
      <h2>${ut.open.title}</h2>
      <p>${s.length?b(ut.open.said,{date:V(He(e.key,o))}):ut.open.none}</p>
      <ul>
        ${s.slice(0,Of).map(r=>a`
            <li key=${r.id}>
              <${dn} outcome=${r.outcome} />
              <span>
                <${M} id=${r.work} text=${r.short} />${" "}${r.what||""}
                <span class="bij">${ut.open.promised}${r.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${j("aandachtspunten",{termijnen:"alle"})}>${ut.open.gaps}</a></p>
      <h2>${ut.read.title}</h2>
      <ul class="leesregels">${ut.read.lines.map(r=>a`<li>${r}</li>`)}</ul>
    </aside>
  `}var jf=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Lo(t).lanes.map((o,n)=>[o,e.filter(s=>s.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${bn(o)}
              <span class="bij">${T(ut.lane_total,n.length)}${ua(n).map(s=>` · ${s}`)}</span>
            </summary>
            <ul>
              ${n.map(s=>a`
                  <li key=${s.id}>
                    <${Uo} outcome=${s.outcome} on=${s.by} />
                    <span><${M} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function Mf({plan:t,scenario:e,chosen:o}){let n=Zn(t,e.date),s=Bc(t,e.date),r=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${F&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${b(ut.intro,{count:n.length,undated:s.length})}</p>
      <${vf} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${Fc} plan=${t} rows=${r} date=${e.date} /><${jf} plan=${t} rows=${r} /></div>
        <${Cf} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ut.table}</summary>
        <div class="rol">
          <${dt} id=${`beloften-${t.key}`} caption=${ut.caption} rows=${r} columns=${ha} sort="dag" />
        </div>
      </details>
      ${s.length>0&&a`
          <details class="tweeling">
            <summary>${b(ut.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(i=>a`<li><${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}${i.stand&&`; ${i.stand}`}</li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Lf(t){let e=document.querySelector("svg.lanen"),o=Object.entries(g.shared.outcomes).map(([n,{tile:s}])=>({svg:document.querySelector(`#uitkomst-${n} svg`),label:s}));pc({name:"beloften",svg:e,title:ut.heading,scenario:t,items:o})}function Ac({route:t}){let e=H(t.query),o=zc(e),n=t.query.uitkomst in g.shared.outcomes?t.query.uitkomst:"",s=o.flatMap(r=>Zn(r,e.date)).filter(r=>!n||r.outcome===n);return a`
    <${U} text=${ut.heading} title=${ut.title} />
    <${Ce}><${Pe} /><${Wo} /><//>
    ${o.map(r=>a`<${Mf} key=${r.key} plan=${r} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${ut.none}</p>`}
    <p class="acties">
      <${xt} name="beloften.csv" rows=${()=>Sf(s,e)} />
      ${o.length>0&&a`<button type="button" id="lanen-svg" onClick=${()=>Lf(e)}>${g.graph.keep.svg}</button>`}
      <a href=${j("tijdlijn")}>${ut.all_events}</a>
    </p>
    <${Lt} text=${T(ut.lane_total,s.length)} />
  `}var $e=g.questions.own,ga=200;function Tf({columns:t,rows:e}){return a`
    <p>${T($e.rows,e.length)}${e.length>ga&&` ${b($e.first,{count:ga})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${$e.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,ga).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>_e($e.file,Yo([t,...e]),"text/csv;charset=utf-8")}>${$e.csv}</button>
    </div>
  `}function ba({start:t=$e.example,exported:e=!1}){let[o,n]=K(t),[s,r]=K(null);async function i(){r({said:$e.busy});try{r(await E().ask("ask",{text:o,exported:e}))}catch(l){r({said:l.message})}}return a`
    <section class="blok">
      <h2>${$e.title}</h2>
      <p class="zacht">${$e.intro}</p>
      <label class="veld breed">
        <span>${$e.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${$e.ask}</button></div>
      <div aria-live="polite">
        ${s?.said&&a`<p>${s.said}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?$e.yes:$e.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${$e.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${Tf} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}var mt=g.questions,Nc="gaps",Pc={barrier:t=>t.barrier&&X(t.barrier),kind:t=>t.kind&&st(t.kind),partner:t=>t.partner&&S(te(t.partner)||t.partner),severity:t=>G("Severity",t.severity),detail:t=>t.detail&&(Mt(t.detail)?S(t.detail):t.told)},Rc=(t,e)=>(Pc[t]?Pc[t](e):e[t])||"",qc=t=>Q(t).gaps.flatMap(e=>Nn(e).map(o=>({...o,plan:e.plan}))),Wc={key:"severity",label:mt.columns.weight,text:t=>String(Object.keys(h.codes.Severity).indexOf(t.severity)),cell:t=>a`<${xs} severity=${t.severity} />`};function Bf(t){let e=Object.entries(t.columns),o=n=>Mt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,s],r)=>({key:n,label:s,text:i=>Rc(n,i),cell:r===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Wc],...Fe(n=>n.plan),{key:"bron",label:mt.columns.place,sort:!1,text:n=>xo(n).map(it).join("; ")}]}function Ef({name:t,query:e,scenario:o}){let n=qc(o).filter(l=>l.query===t);if(!n.length)return a`<p>${mt.nothing}</p>`;let s=Bf(e),r={rows:T(mt.rows,n.length),scenario:nt(o)},i=()=>[[mt.columns.sentence,...s.map(l=>l.label),...Et],...n.map(l=>[l.sentence,...s.map(c=>c===Wc?Rc("severity",l):c.text(l)),...Bt(o,l.plan)])];return a`
    <div class="rol">
      <${dt}
        id=${`uitkomst-${t}`}
        caption=${b(mt.caption,{title:e.title,...r})}
        rows=${n}
        columns=${s}
      />
    </div>
    <div class="acties">
      <${xt} name=${`${t}.csv`} rows=${i} />
      <a href=${j("aandachtspunten",{vraag:t})}>${mt.as_sentences}</a>
    </div>
  `}function zf({name:t,query:e,scenario:o}){let n=Object.values(h.views).find(i=>i.query===t),s=e.shelf===Nc,r=j("overzicht",{rijen:mt.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${mt.title}</a></p>
    <${U} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${Ce}><${Ve} /><//>`}
    <${Ye} pairs=${[[mt.why,e.why],[mt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${mt.result}</h2>
          <${Ef} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in mt.rows_of&&a`<p><a href=${r}>${mt.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${mt.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${mt.ask} <code>${b(mt.command,{name:t})}</code></p>`}
    <details>
      <summary>${mt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${mt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${lo} text=${()=>e.sparql} label=${mt.copy} />
    </details>
    ${E()&&!e.open&&a`<${ba} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function Ff({shelf:t,counts:e}){let o=Object.entries(h.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!o.length)return null;let n=[{key:"titel",label:mt.columns.title,text:s=>s.title,cell:s=>a`<a href=${j(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:mt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:mt.columns.found,text:s=>String(e.get(s.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Nc?n:n.slice(0,2)}
      />
    </section>
  `}function Ic({route:t}){let e=H(t.query),o=t.path[1],n=h.queries[o];if(o&&!n)return a`<${Co} />`;if(o)return a`<${zf} name=${o} query=${n} scenario=${e} />`;let s=new Map;for(let r of qc(e))s.set(r.query,(s.get(r.query)||0)+1);return a`
    <${U} text=${mt.title}><p class="uitleg">${mt.intro}</p><//>
    ${E()&&a`<${ba} />`}
    ${mt.shelves.map(r=>a`<${Ff} shelf=${r} counts=${s} />`)}
  `}var Yt=g.search,ka=100,ya=({text:t,wanted:e})=>ei(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Af=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${ya} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${F&&ot(t.id)&&`, ${ot(t.id).title}`}
    </span>
    <p><${ya} text=${ki(t,e)} wanted=${e} /></p>
  </li>
`,Dc=t=>j("zoek",{q:t});function Pf({text:t}){let{meant:e,alone:o}=bi(t),[n,s]=Yt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${Dc(e)}>${e}</a>${s}</p>`}
      ${o.length>0&&a`<p>${Yt.alone} ${o.map(r=>a` <a href=${Dc(r)}>${r}</a>`)}</p>`}
      <p>${Yt.try} ${Object.entries(Yt.lists).map(([r,i])=>a` <a href=${j(r)}>${i}</a>`)}</p>
    </section>
  `}function Nf({text:t,wanted:e}){let[o,n]=K(null);if(Te(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{ri(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:s,count:r}=o;return a`
    <section id="in-de-bron">
      <h2>${b(Yt.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Yt.source.none}</p>`}
      ${s.length<r&&a`<p class="zacht">${b(Yt.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:i,woorden:l,over:c})=>a`
            <li key=${i}>
              <p><${ya} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${it(i)}${c.some(yt)&&[", ",Yt.source.about,a`<${Ft} ids=${c.filter(yt)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Hc({route:t}){let e=t.query.q||"",{wanted:o,found:n}=ms(e),s=z(n.map(l=>l.kind)).sort(N),r=n.filter(l=>!t.query.wat||l.kind===t.query.wat);jt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=r.length?T(Yt.found,r.length):b(Yt.nothing,{text:e});return a`
    <${U} text=${Yt.title} />
    <section class="filters" aria-label=${Yt.label}>
      <div class="velden">
        <${Ke} label=${Yt.field} name="q" id="zoekterm" />
        ${s.length>1&&a`<${Rt} label=${Yt.what} name="wat" options=${s.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Yt.type}</p>
    ${o.length>0&&!n.length&&a`<${Pf} text=${e} />`}
    <ol class="resultaten">
      ${r.slice(0,ka).map(l=>a`<${Af} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${r.length>ka&&a`<p>${b(Yt.too_many,{count:r.length-ka})}</p>`}
    ${o.length>0&&Oe()&&a`<${Nf} text=${e} wanted=${o} />`}
    <${Lt} text=${o.length?i:""} />
  `}var Uc=g.summary.lanes,Kc=g.shared.outcomes,[Gc,kn,Xs,Vc,Rf,qf]=[225,690,17,8,16,.68];function Wf(t,e){let o=Xs;return t.map((n,s)=>({lane:n,mine:e.filter(r=>r.lane===s)})).filter(({mine:n})=>n.length).map(({lane:n,mine:s})=>{let r=Math.max(Rf,n.levels*Vc+4);return o+=r,{lane:n,mine:s,top:o-r,middle:o-r/2}})}var If=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,Df=t=>De(Object.entries(Kc).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function Zc({scenario:t,plan:e}){let o=Zn(e,t.date);if(!o.length)return null;let{lanes:n,wide:s,years:r,beyond:i}=Lo(e),l=He(e.key,t.date),c=u=>Gc+8+u/s*(kn-Gc-16),m=Wf(n,o),p=m.reduce((u,{top:k,middle:y})=>Math.max(u,2*y-k),Xs),d=c(Qs(e,l).x),$=m.map(({lane:u,mine:k})=>b(Uc.told,{chapter:bn(u),counts:Df(k)})),f=d>kn-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${kn} ${p+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${d} y=${Xs} width=${kn-d} height=${p-Xs} />
      ${r.map(({year:u,x:k})=>a`
          <line class="jaar" x1=${c(k)} x2=${c(k)} y1="4" y2=${p} />
          <text class="jaartal" x=${c(k)+4} y="12">${u}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${g.promises.beyond}</text>`}
      ${m.map(({lane:u,top:k,middle:y})=>a`
          <line class="baan" x1="0" x2=${kn} y1=${k} y2=${k} />
          <text x="0" y=${y+4}>${If(bn(u))}</text>
        `)}
      <line class="baan" x1="0" x2=${kn} y1=${p} y2=${p} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${p+4} />
      <text class="peildag" x=${f==="end"?d-4:d+4} y=${p+13} text-anchor=${f}>
        ${b(Uc.line,{date:V(l)})}
      </text>
      ${m.flatMap(({lane:u,middle:k,mine:y})=>y.map(v=>a`
            <g transform=${`translate(${c(v.x)} ${k+(v.level-(u.levels-1)/2)*Vc}) scale(${qf})`}>
              <title>${[v.name,v.by,Kc[v.outcome].said].join(", ")}</title>
              <${qn} outcome=${v.outcome} />
            </g>
          `))}
    </svg>
  `}var wa=g.summary.route;function Hf({step:t,number:e,missing:o,partners:n,named:s}){return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?T(wa.count,s):wa.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${wa.silent}>${o.map(r=>a`<li><span>${r}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:r,label:i})=>a`<li class=${sn(r)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function Yc({scenario:t,plan:e}){let o=ne("kind",t,e),n=ne("partner",t,e),s=Q(t).reach.find(r=>r.plan===e.key);return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=o.filter(m=>m.cells[i]?.unmet).map(m=>m.label),c=n.filter(m=>m.cells[i]?.initiatives).map(m=>({id:te(m.key),label:m.label}));return a`<${Hf} step=${r} number=${i+1} missing=${l} partners=${c}
          named=${s.columns[i].named} />`})}
    </ol>
  `}var $o=g.summary,Uf=g.shared.outcomes;function Qc({plan:t,scenario:e,number:o,total:n,children:s}){let{version:r,content:i}=h.meta,l={version:r,content:(i||"").slice(0,12),scenario:nt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${g.shared.app}</p>
        <p>${b($o.head,{date:V(He(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${b($o.foot.source,{sources:ze(t)})} ${b($o.foot.version,l)}</p>
        <p>${b($o.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function Gf({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${X(e)}>
      <${Ue} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${X(e)}><span class="plaat">${o}</span></td>`}var Kf=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${$o.matrix.title}</caption>
    <thead>
      <tr><td></td>${le(e).map(o=>a`<th scope="col">${X(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${ne("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,s)=>a`<${Gf} cell=${n} step=${le(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Js=({title:t,note:e,children:o})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function Vf({scenario:t,plan:e,...o}){let n=Ht(e).summary,{points:s,reach:r}=Q({...t,plan:e.key}),i=r.find(l=>l.plan===e.key).numbers;return a`
    <${Qc} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${b(n.intro,{report:io(e)})} ${i.expected>0&&b(n.counted,i)}
      </p>
      <${So} plan=${e} />
      <${Js} title=${n.matrix.title} note=${n.matrix.note}>
        <${Kf} scenario=${t} plan=${e} />
        <${An} />
      <//>
      <${Js} title=${g.overview.start.discuss.title}>
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
  `}function Zf({scenario:t,plan:e,...o}){let n=Ht(e).summary;return a`
    <${Qc} plan=${e} scenario=${t} ...${o}>
      <${Js} title=${n.route.title} note=${n.route.note}>
        <${Yc} scenario=${t} plan=${e} />
      <//>
      <${Js} title=${n.lanes.title} note=${n.lanes.note}>
        <${Zc} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(Uf).map(([s,{tile:r}])=>a`<li><${dn} outcome=${s} /> ${r}</li>`)}
        </ul>
      <//>
    <//>
  `}function Xc({route:t}){let e=H(t.query),o=ge(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${U} text=${$o.title}><p class="uitleg">${$o.screen}</p><//>
      <${Pe} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${$o.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((s,r)=>a`
          <${Vf} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${n} />
          <${Zf} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${n} />
        `)}
    </div>
    <${Lt} text=${$o.screen} />
  `}var tr=g.thing.route,Yf={organisation:(t,e)=>h.partners[F?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:No},Qf=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${F?b(tr.of_plan,{plan:t.title}):tr.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?tr.here:tr.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function Jc({id:t}){let e=Yf[go(t)];return e?(ot(t)?[ot(t)]:h.plans).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${Qf} key=${o.plan.key} ...${o} />`):null}var er=g.thing,Xf=new Set([...h.hidden,...er.said]),$t=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,fe=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,To=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function Jf({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:h.lists[t]?G(h.lists[t],e):er.truth[e]||V(e)}var yn=t=>Object.entries(he.get(t)).filter(([e])=>!Xf.has(e)).map(([e,o])=>{let n=o.map(s=>a`<${Jf} property=${e} value=${s} />`);return[B(ps(e)),n.length>1?a`<${To} items=${n} />`:n[0]]}),or=({id:t})=>Ls(t).length>0&&a`<${$t} title=${er.figures}><${Kr} id=${t} /><//>`;function wn({id:t}){let e=new Map;for(let{from:l,to:c,how:m}of Tn(t))m&&c===t&&e.set(l,[...e.get(l)||[],m]);if(!e.size)return null;let o=[...e].map(([l,c])=>({from:l,how:z(c).join(", ")})),{columns:n,title:s,caption:r}=er.mentions,i=[{key:"wat",label:n.what,text:({from:l})=>S(l),cell:({from:l})=>a`<${M} id=${l} />`},{key:"soort",label:n.kind,text:({from:l})=>gt(l)},{key:"verband",label:n.link,text:({how:l})=>l},{key:"stand",label:n.stand,text:({from:l})=>Gt(l),cell:({from:l})=>Po(l)&&a`<${bt} id=${l} />`}];return a`
    <${$t} title=${s}>
      <${dt} id="verwijst" caption=${r} rows=${o} sort="verband" columns=${i} />
    <//>
  `}var wt=g.thing.organisation,tp=t=>At.filter(e=>t.includes(e.notation)).map(e=>e.label);function td({id:t}){let e=tp(h.partners[""].find(r=>r.id===t)?.steps||[]),o=Ee(t,"unitOf"),n=w(t,"tooi"),s=[...yn(t),[g.thing.also_known,ft(t,"altLabel").join(", ")],[wt.units,o.length>0&&a`<${Ne} ids=${o} />`],[wt.identity,n?b(wt.identified,{code:n,date:V(w(t,"checkedOn"))}):wt.unidentified]];return a`
    <${$t} title=${g.thing.known}>
      <${fe} text=${w(t,"summary")} />
      ${sn(t)&&a`<p>${wt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${wt.independent}</p>`}
      <p>${e.length?b(wt.steps,{steps:De(e.map(r=>r.toLowerCase()))}):wt.no_steps}</p>
      <${Ye} pairs=${s} />
    <//>
  `}function ed({rows:t}){let e=wt.columns,o=({to:r})=>h.works[r]?.across?g.shared.all_steps:tp(No(r)).join(", "),n=[...Fe(r=>ot(r.to)?.key),{key:"actie",label:e.action,text:r=>S(r.to),cell:r=>a`<${M} id=${r.to} />`},{key:"soort",label:e.what,text:r=>gt(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>Gt(r.to),cell:r=>a`<${bt} id=${r.to} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>a`<${Kt} of=${r.of} />`}],s=z(t.map(r=>r.to)).length;return a`
    <${$t} title=${b(wt.work,{count:s})}>
      <p class="zacht">${wt.work_note}</p>
      ${s?a`<${dt} id="acties" caption=${wt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function od({id:t}){let e=Pt(t,"own");return e.length?a`
    <${$t} title=${b(wt.own,{count:e.length})}>
      <p class="zacht">${wt.own_note}</p>
      ${e.map(({to:o,of:[n]})=>a`
          <h3><${M} id=${o} /></h3>
          <${Rn} id=${n} />
          <${Kt} of=${[n]} />
        `)}
    <//>
  `:null}function nd({id:t}){let e=Ee(t,"wish");return e.length?a`
    <${$t} title=${wt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${B(ke(o,"engagement")||wt.wish)}</strong>: ${w(o,"rationale")}</p>
            <${Kt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function sd({id:t}){let e=Pt(t,"member");if(!e.length)return null;let o=e.map(({from:n,to:s,of:r})=>[a`<${M} id=${n} />`,wt.member,a`<${M} id=${s} />`,`: ${w(r[0],"post")}`]);return a`<${$t} title=${wt.members}><${To} items=${o} /><//>`}function rd({id:t}){let e=new Map(Pt(t,"with").map(n=>[yi(n,t),n]));if(!e.size)return null;let o=n=>{let{of:s,more:r}=e.get(n);return a`<span class="zacht">${b(r?wt.more_works:wt.works,{works:s.map(Be).join(", ")})}</span>`};return a`
    <${$t} title=${wt.together}>
      <p class="zacht">${wt.alphabetical}</p>
      <${Ne} ids=${Qe([...e.keys()])} more=${o} look="kolommen" />
    <//>
  `}function ep({id:t}){return a`
    <${td} id=${t} />
    <${ed} rows=${Pt(t,"who")} />
    <${od} id=${t} />
    <${nd} id=${t} />
    <${sd} id=${t} />
    <${rd} id=${t} />
    <${wn} id=${t} />
  `}var de=g.thing.step,_a=t=>Nt[t]?.[1]||"",op=(t,e="")=>[a`<${Ze} basis=${t} />`,` ${_a(t)}${e}`],ad=({id:t,narrow:e})=>a`
  <${$t} title=${de.what}>
    <${fe} text=${w(t,"step")} />
    <${fe} text=${w(t,"definition")} />
    <${fe} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${de.narrower}<${Ft} ids=${e} />.</p>`}
    ${at(t,"broader")&&a`<p>${de.broader}<${M} id=${at(t,"broader")} />.</p>`}
  <//>
`;function id({id:t,scenario:e}){let o=de.cell_columns,n=Q(e).matrix.kind.filter(c=>pi(c.barrier,c.plan)===t);if(!n.length)return null;let s=c=>j("overzicht",{cel:ve(c.column,c.barrier,c.plan)}),r=c=>B(st(c.column)),i=c=>{let{word:m,lines:p,look:d}=ce(c);return[a`<span class=${`chip ${d}`}>${m}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...Fe(c=>c.plan),{key:"soort",label:o.kind,text:r,cell:c=>a`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:o.stand,text:c=>ce(c).word,cell:i},{key:"hoe",label:o.how,text:c=>_a(c.most_basis),cell:c=>c.most_basis&&op(c.most_basis)}];return a`
    <${$t} title=${de.cells}>
      <p class="zacht">${nt(e)}</p>
      <${dt} id="vakken" caption=${de.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function ld({links:t,scenario:e}){let o=de.columns,n=i=>at(i,"initiative"),{links:s}=Q(e),r=[...Fe(i=>ot(i)?.key),{key:"actie",label:o.action,text:i=>S(n(i)),cell:i=>a`<${M} id=${n(i)} />`},{key:"soort",label:o.kind,text:i=>ft(i,"interventionKind").map(st).join(", ")},{key:"wie",label:o.who,sort:!1,text:i=>Pr(n(i)).map(S).join(", "),cell:i=>a`<${Ft} ids=${Pr(n(i))} />`},{key:"stand",label:o.stand,text:i=>Gt(n(i),e.date),cell:i=>a`<${bt} id=${n(i)} date=${e.date} />`},{key:"hoe",label:o.how,text:i=>_a(s[i][0]),cell:i=>op(s[i][0],`; ${G("Strength",s[i][1])}`)}];return a`
    <${$t} title=${b(de.work,{count:z(t.map(n)).length})}>
      ${t.length?a`<${dt} id="wiewat" caption=${de.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${an(W(e.plan))}</p>`}
    <//>
  `}function cd({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,b(Ht(ot(o)).thing.step.helper,{awareness:ke(o,"awareness")||de.unaware})]);return a`<${$t} title=${de.helpers}><${To} items=${e} /><//>`}function pd({ids:t}){if(!t.length)return null;let e=n=>[ke(n,"recommendationKind"),ke(n,"response")||de.no_response],o=t.map(n=>[a`<${M} id=${n} />`,b(de.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${$t} title=${de.asked}><${To} items=${o} /><//>`}function np({id:t}){let e=H(A.route.query),o=be(t,"narrower"),n=[t,...o],s=l=>n.flatMap(c=>Ee(c,"barrier")).filter(c=>ao(c,l)),r=Q(e).links,i=n.flatMap(l=>Pt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Fo(l,e.plan));return a`
    <${ad} id=${t} narrow=${o} />
    <${id} id=${t} scenario=${e} />
    <${ld} links=${i} scenario=${e} />
    <${pd} ids=${s("Recommendation").filter(l=>Fo(l,e.plan))} />
    <${cd} ids=${s("Facilitator")} />
  `}var Me=t=>Ht(ot(t)).thing.undertaking,sp=t=>a`<${Kt} of=${[t]} />`;function md({report:t,said:e}){return a`
    <${fe} text=${w(t,"summary")} />
    <${Do} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Kt} of=${[t]} />
  `}function $d({id:t,reports:e}){let o=Me(t);if(ot(t).dates.length<3)return null;let n=s=>ee(t,s).earlier?a`<span class="chip s-geen">${o.not_mentioned}</span>`:a`<${bt} id=${t} date=${s} />`;return a`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:s})=>a`<li><span class="zacht">${V(s)}</span>${n(s)}</li>`)}
    </ol>
  `}function fd({id:t}){let e=ot(t),{result:o,not_mentioned:n}=Me(t),s=e.dates.filter(({date:i})=>rn(t,i));if(!s.length)return null;let r=(i,l)=>l===e.date&&o[w(i,"resultReported")];return a`
    <${$d} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:i,label:l})=>{let c=fs(t,i);return a`
          <li>
            <strong>${B(l)}</strong>
            <p><${bt} id=${t} date=${i} /></p>
            ${ee(t,i).earlier&&a`<p class="zacht">${B(n)}</p>`}
            ${c&&a`<${md} report=${c} said=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function dd({id:t}){let e=be(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${G("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Me(t).silent}</strong></p><${To} items=${o} />`}function ud({id:t}){let e=Me(t),o=e.deadline_columns,n=$s(t);if(!n.length)return null;let s=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:s},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>V(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>ds(w(i,"modality"))},{key:"er",label:o.there,text:i=>ee(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${fe} text=${w(i,"summary")} />`,sp(i)]}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${r} />`}function hd({id:t}){let e=Me(t),o=e.who_columns,n=Pt(t,"who");if(!n.length)return a`<p>${e.nobody}</p>`;let s=({from:i})=>a`<${M} id=${i} /><${ln} id=${i} />`,r=[{key:"wie",label:o.who,text:({from:i})=>S(i),cell:s},{key:"rol",label:o.role,text:({said:i})=>i},{key:"wat",label:o.note,sort:!1,text:({of:i})=>w(i[0],"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:({of:i})=>sp(i[0])}];return a`<${dt} id="wie" caption=${e.who_caption} rows=${n} columns=${r} />`}function gd({id:t}){let e=be(at(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Me(t).heading}<${Ft} ids=${e} />.</p>`}function bd({id:t}){let e=Me(t),o=nn(t);if(o.length)return o.map(s=>a`<${Rn} id=${s} /><${Kt} of=${[s]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=ft(t,"interventionKind").map(st).join(", ");return a`
    <p>${b(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function kd({id:t}){let e=Me(t),o=Ee(t,"subMeasureOf"),n=s=>a` <${bt} id=${s} />`;return a`
    <${$t} title=${e.container}><p>${e.parts}</p><${Ne} ids=${o} more=${n} /><//>
  `}var yd=({id:t})=>a`
  <${$t} title=${Me(t).progress}><${fd} id=${t} /><${dd} id=${t} /><${ud} id=${t} /><//>
  <${$t} title=${Me(t).who}><${hd} id=${t} /><${gd} id=${t} /><//>
  <${$t} title=${Me(t).steps}><${bd} id=${t} /><//>
`;function rp({id:t}){let e=Me(t),o=ot(t),n=w(t,"promise"),s=yn(t),r=w(t,"isContainer")==="true"?kd:yd;return a`
    <${$t} title=${n?e.promise:e.what}>
      <${fe} text=${n} />
      <${fe} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${b(e.new,{when:ho(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Kt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${or} id=${t} />
    ${s.length>0&&a`<${$t} title=${g.thing.further}><${Ye} pairs=${s} /><//>`}
    <${wn} id=${t} />
  `}var Bo=g.thing;function wd({id:t}){let e=Ee(t,"inChapter"),o=[...yn(t),[Bo.also_known,ft(t,"altLabel").join(", ")],[Bo.place,Tt(t).length>0&&a`<${Kt} of=${[t]} />`]],n=s=>a` <${bt} id=${s} />`;return a`
    <${$t} title=${Bo.known}>
      ${ao(t,"Facilitator")&&a`<p class="zacht">${Ht(ot(t)).thing.other.judged}</p>`}
      <${fe} text=${w(t,"summary")} />
      <${fe} text=${w(t,"rationale")} />
      <${Ye} pairs=${o} />
    <//>
    <${or} id=${t} />
    ${e.length>0&&a`<${$t} title=${Bo.other.chapter}><${Ne} ids=${Qe(e)} more=${n} /><//>`}
    <${wn} id=${t} />
  `}var ap=5;function _d({id:t}){let e=H(A.route.query),o=Q(e).gaps.filter(s=>s.pages.includes(t));if(!o.length)return null;let n=o.slice(ap);return a`
    <${$t} title=${b(Bo.gaps,{count:o.length})}>
      <${Gr} list=${o.slice(0,ap)} scenario=${e} />
      ${n.length>0&&a`
          <details>
            <summary>${b(g.shared.show_more,{count:n.length})}</summary>
            <${Gr} list=${n} scenario=${e} />
          </details>
        `}
    <//>
  `}var ip={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function vd({id:t}){let e=go(t),o=[ip[e]&&a`<a href=${j(ip[e])}>${Bo.crumbs[e]}</a>`,F&&ot(t)?.title,...["inChapter","subMeasureOf"].map(n=>at(t,n)&&a`<${M} id=${at(t,n)} />`),gt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,s)=>[s>0&&" › ",n])}</p>`}var xd={undertaking:rp,organisation:ep,step:np,other:wd};function lp({route:t}){let e=t.path.slice(1).join("/");if(!yt(e))return a`<${Co} />`;let o=S(e),n=go(e),s=xd[n],r=()=>{let l=b(Bo.footnote,{kind:gt(e),name:o,said:w(e,"promise")||w(e,"summary")});return En(l.trim().replace(/([^.!?])$/,"$1."),Tt(e),null,ot(e)||W())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${vd} id=${e} />
    <${U} text=${ao(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${bt} id=${e} /></p>`}
    <//>
    <${Jc} id=${e} />
    <div class="acties bovenaan">
      <${lo} text=${r} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Bo.around}</a>
    </div>
    <${s} id=${e} />
    <${_d} id=${e} />
  `}var We=g.timeline,Sd=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),cp=(t,e)=>[t.progress&&t.id&&Gt(t.id,e),t.stand[e]].filter(Boolean).join("; "),nr=t=>t.day.slice(0,4);function Od({row:t,date:e}){let o=cp(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${We.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Ui} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Cd=(t,e)=>[[...We.csv,...Et],...t.map(o=>[o.when,We.kinds[o.kind],o.id&&S(o.id),o.what,cp(o,e.date),Tt(o.at).map(it).join("; "),...Bt(e,o.plan||o.at)])],jd=["tekst","wat","stap","jaar"];function Md({years:t}){return a`
    <${Ce}>
      <${Pe} />
      <${Wo} />
      <div class="velden">
        <${Ke} name="tekst" />
        <${Rt} label=${We.fields.what} name="wat" options=${Object.entries(We.kinds)} />
        <${Rt} label=${We.fields.step} name="stap" options=${At.map(e=>[e.notation,e.label])} />
        <${Rt} label=${We.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${vo} names=${jd} />
      </div>
    <//>
  `}function pp({route:t}){let e=H(t.query),o=t.query,n=h.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||nr(l)===o.jaar)&&(!o.tekst||et(Sd(l)).includes(et(o.tekst)))),r=T(We.count,s.length),i=l=>s.filter(c=>nr(c)===l);return a`
    <${U} text=${We.title}><p class="uitleg">${We.intro} <a href=${j("beloften")}>${We.lanes}</a>.</p><//>
    <${Md} years=${z(n.map(nr))} />
    <p class="telling">${r}<${xt} name="tijdlijn.csv" rows=${()=>Cd(s,e)} /></p>
    ${z(s.map(nr)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${Od} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Lt} text=${r} />
  `}var Qt=g.unknown,It=h.unknown;function _n({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${b(g.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var mp=t=>Qe(t).map(e=>a`<li><${M} id=${e} /></li>`),$p=t=>[...t].sort((e,o)=>N(S(at(e,"initiative")),S(at(o,"initiative")))),Ld=({id:t})=>a`
  <li>
    <${M} id=${at(t,"initiative")} />${" → "}<${Ss} id=${at(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Do} of=${t} />
  </li>
`,Td=({id:t})=>a`
  <li><${M} id=${at(t,"initiative")} />${`: ${ke(t,"status")}`}<${Do} of=${t} /></li>
`;function Bd(){let t=Qt.unjudged,e=Qe(It.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${gt(o).toLowerCase()}</span></li>`);return a`
    <${xe} of=${t} count=${e.length}>${e.length?a`<${_n} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Ed(){let t=s=>a`<${Ld} id=${s} />`,e=$p(It.weak).map(t),o=b(Qt.weak.intro,It.links),n=$p(It.statuses).map(s=>a`<${Td} id=${s} />`);return a`
    <${xe} of=${Qt.weak} count=${e.length} intro=${o}><${_n} items=${e} shown=${6} /><//>
    <${xe} of=${Qt.other} count=${It.other.length}><${_n} items=${It.other.map(t)} shown=${6} /><//>
    ${n.length>0&&a`<${xe} of=${Qt.statuses} count=${n.length}><${_n} items=${n} shown=${6} /><//>`}
  `}var zd=()=>a`
  <${xe} of=${Qt.clashes} count=${It.clashes.length}>
    ${Qe(It.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${Kt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Fd(){if(!It.judged.length)return null;let t=e=>b(Qt.judged.line,{step:S(at(e,"barrier")),kinds:ft(e,"interventionKind").map(st).join(", "),state:ke(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:V(w(e,"asOf"))});return a`
    <${xe} of=${Qt.judged} count=${It.judged.length}>
      <ul>${It.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Ad(){let t=Qt.expected.columns,e=n=>at(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>S(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>ft(n,"interventionKind").map(st).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${xe} of=${Qt.expected} count=${It.expected.length}>
      <details>
        <summary>${Qt.expected.show}</summary>
        <div class="rol">
          <${dt} id="verwacht" caption=${Qt.expected.caption} rows=${It.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var fp=()=>a`
  <${U} text=${Qt.title}><p class="uitleg">${Qt.intro} ${we}</p><//>
  <${Bd} />
  <${Ed} />
  <${zd} />
  <${Fd} />
  <${xe} of=${Qt.nameless} count=${It.nameless.length}><${_n} items=${mp(It.nameless)} /><//>
  <${xe} of=${Qt.generic} count=${It.generic.length}><${_n} items=${mp(It.generic)} /><//>
  <${Ad} />
  <${Zs} />
`;var Zo=g.whatif.picture;function dp(t,e){let o=new Map(t.places.map(n=>[`${n.step}~${n.kind}`,n]));return Q({...e,plan:t.plan}).places.map(n=>({key:n.kind||String(n.step),last_actor:[],only_lead:[],title:n.kind?B(st(n.kind)):X(n.step),...o.get(`${n.step}~${n.kind}`),things:n.things}))}function Pd({place:t,date:e}){let{title:o,things:n,last_actor:s,only_lead:r}=t,i=n.filter(l=>!s.includes(l));return a`
    <li class=${s.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${Bn(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&a`
          <p class="verliestal">${b(Zo.lost,{count:s.length,total:n.length})}</p>
          <p class="verlieswoord">${Zo.lost_said}</p>
        `}
      ${r.length>0&&a`<p>${T(Zo.lead,r.length)}</p>`}
      ${(i.length>0||!n.length)&&a`<p class="zacht">${n.length?T(Zo.stays,i.length):Zo.nothing}</p>`}
    </li>
  `}function up({loss:t,scenario:e}){let{legend:o}=Zo,n=z(dp(t,e).flatMap(r=>r.things.map(i=>Bn(i,e.date)))),s=Object.keys(h.codes.CellState).filter(r=>n.includes(r));return a`
    <section class="verliesbeeld">
      <h2>${Zo.title}</h2>
      <ul class="plaatsen">
        ${dp(t,e).map(r=>a`<${Pd} key=${r.key} place=${r} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${b(o.lost,{source:Ao(W(t.plan))})}</span>
        ${s.map(r=>a`<span><i class=${`paal b-${r}`}></i> ${G("CellState",r)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var Z=g.whatif,gp=(t,e,o)=>Q({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function bp(t){if(!t)return Z.no_cell;let{word:e,lines:o}=ce(t);return[e,...o].join(", ")}var va=(t,e)=>{let o=B(st(t.column));return e?b(Z.cell,{kind:o,step:X(t.barrier).toLowerCase()}):o};function hp({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${F?"h3":"h2"}>${b(Z.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Nd({loss:t,scenario:e,id:o,title:n}){let s=l=>gp(t,l,e),r=l=>j("overzicht",{cel:ve(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Z.columns.cell,sort:!1,text:l=>va(l,s(l)),cell:l=>s(l)?a`<a href=${r(l)}>${va(l,s(l))}</a>`:va(l)},{key:"nu",label:Z.columns.now,sort:!1,text:l=>bp(s(l))},{key:"weg",label:Z.columns.lost,sort:!1,text:l=>l.said}];return a`<${dt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Rd({loss:t,names:e,scenario:o}){let n=W(t.plan),{cells:s,none:r,...i}=n.words.losses,l=`verlies${n===h.plans[0]?"":`-${n.key}`}`,c=p=>[" ",a`<${bt} id=${p} date=${o.date} />`],m=(p,d)=>a`
    <${hp} title=${p} count=${d.length} none=${r}><${Ne} ids=${d} more=${c} /><//>
  `;return a`
    <section>
      ${F&&a`<h2>${n.title}</h2>`}
      <p class="verlieskop">${qd(t,e)}</p>
      <p>${t.said}</p>
      <${up} loss=${t} scenario=${o} />
      <${hp} title=${s} count=${t.cells.length} none=${r}>
        <${Nd} loss=${t} scenario=${o} id=${l} title=${s} />
      <//>
      ${Object.keys(i).filter(p=>t[p]?.length).map(p=>m(i[p],t[p]))}
      ${t.blocks.map(p=>m(p.said,p.acts))}
    </section>
  `}function qd(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Ao(W(t.plan))};return b(e.length===1?Z.heading.one:Z.heading.more,{...o,names:De(e)})}function kp({losses:t,names:e,scenario:o}){let n=De(e),s=()=>t.flatMap(r=>r.cells.map(i=>{let l=gp(r,i,o),c=l?X(i.barrier):"";return[n,st(i.column),c,bp(l),i.said,...Bt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Rd} key=${r.plan} loss=${r} names=${e} scenario=${o} />`):ge(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${xt} name="wat-als.csv" rows=${()=>[[...Z.csv,...Et],...s()]} />
    </div>
  `}var Wd=(t,e)=>[...Jo(e),...t.map(o=>["zonder",o])];function Id({notations:t,names:e,scenario:o}){let[n,s]=K(null),r=[o.key,...t].join();if(Te(()=>{let c=!0;return s(null),ni(Wd(t,o)).then(m=>{c&&(s(m),lt(Z.done))}).catch(m=>c&&s({silent:m.message||Z.silent})),()=>{c=!1}},[r]),!n)return a`<div><p>${Z.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=T(Z.questions,n.gaps.filter(i).length);return a`
    <div>
      <${kp} losses=${n.losses.filter(i)} names=${e} scenario=${o} />
      <p>${b(Z.with_this,{questions:l,now:Q(o).gaps.length})}</p>
    </div>
  `}var xa=t=>w(t,"notation");function Dd({acting:t,chosen:e}){let[o,n]=K(""),s=c=>P({zonder:c.map(xa).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(m=>m!==c));s(Oe()?[...e,c]:[c])},i=c=>et([S(c),...ft(c,"altLabel")].join(" ")),l=t.filter(c=>i(c).includes(et(o)));return a`
    <h2>${Z.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${b(Z.put_back,{name:S(c)})} onClick=${()=>r(c)}>
          ${S(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${Z.clear}</button>
          <button type="button" class="klein" onClick=${()=>zn(location.href,Z.shared)}>${Z.share}</button>
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
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${xa(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${Z.none_found}</p>`}
    ${!Oe()&&a`<p class="zacht">${Z.alone}</p>`}
  `}function Hd({most:t,scenario:e}){let o=({steps:s,alone:r,lead:i})=>[r>0&&T(Z.start.alone,r),r>0&&(s.length?b(Z.start.steps,{steps:De(s.map(l=>X(l).toLowerCase()))}):Z.start.no_step),i>0&&T(Z.start.lead,i)].filter(Boolean),n=Ao(W(e.plan));return a`
    <section id="begin">
      <h2>${Z.start.title}</h2>
      <p class="zacht">${b(Z.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(s=>a`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${j("wat-als",{zonder:w(s.who,"notation")})}>${S(s.who)}</a>
              <span class="bij">${F?`${W(s.plan).title}: `:""}${o(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${Z.start.nobody}</p>`}
    </section>
  `}function yp({route:t}){let e=H(t.query),{without:o,most:n}=Q(e),s=Object.keys(o).filter(m=>o[m].length).sort((m,p)=>N(S(m),S(p))),r=(t.query.zonder||"").split(",").map(te).filter(Boolean),i=r.map(m=>S(m)),[l]=r,c=r.length>1&&Oe();return a`
    <${U} text=${Z.title}><p class="uitleg">${Z.intro}</p><//>
    <details class="blik">
      <summary>${nt(e)} <span class="wijzig">${g.gaps.change}</span></summary>
      <${Ve} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${Dd} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${Hd} most=${n} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${kp} losses=${o[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${Id} notations=${r.map(xa)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Lt} text=${r.length===1?b(Z.said,{name:i[0]}):""} />
  `}var Le=t=>document.getElementById(t);Le("spring").addEventListener("click",t=>{t.preventDefault(),Le("inhoud").focus()});xi();Le("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=Le("zoek").value;location.hash=gi(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:s}=h.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:s};zn(b(e,{...r,sources:ze()}),o)});var wp={__proto__:null,overzicht:Tc,dekking:rl,aandachtspunten:gl,partners:kc,maatregelen:yc,naslag:_c,tijdlijn:pp,beloften:Ac,graaf:dc,ding:lp,samenvatting:Xc,vragen:Ic,"wat-als":yp,vergelijk:Qi,"weet-niet":fp,methode:xc,zoek:Hc,...(h.served||E())&&{controleer:Di},onbekend:Co};function Ud(t,e){let o=Object.keys(h.views).length>0,n=Object.keys(h.comparisons).length>0,s={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return Cr(e)&&s.views===o&&s.comparisons===n?!1:(Ie(a`<p role="status">${g.werkplaats.busy}</p>`,Le("inhoud")),E().ask("page",{options:Jo(e),...s}).then(({page:r})=>E().show(r,E().own)).catch(r=>Ie(a`<p role="alert">${r.message}</p>`,Le("inhoud"))),!0)}function Gd(t){let e=t.path[0]||"overzicht",o=Le("inhoud");E()?.own&&Ud(e,H(t.query))||(o.className=`scherm-${e}`,Ie(a`<${wp[e]||wp.onbekend} key=${t.path.join("/")} route=${t} />`,o),Si(e,t.path))}function Sa(){let t=Le("motor");t.hidden=!1;let{state:e,why:o,own:n}=E();Ie(a`<${Ei} state=${e} why=${o} own=${n} />`,t)}function Kd(){Vd(),window.removeEventListener("werkplaats",Sa),Ie(null,Le("inhoud")),Ie(null,Le("motor"))}E()&&(Le("eigen").hidden=!1,window.addEventListener("werkplaats",Sa),Sa());Le("inhoud").replaceChildren();var Vd=ti(Gd);E()&&window.addEventListener("andere-bladzijde",Kd,{once:!0});document.fonts.ready.then(()=>$a()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return jp(Zd);})();
