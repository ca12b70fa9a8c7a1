"use strict";var ketenkaart=(()=>{var ar=Object.defineProperty;var Sp=Object.getOwnPropertyDescriptor;var Op=Object.getOwnPropertyNames;var Cp=Object.prototype.hasOwnProperty;var jp=(t,e)=>{for(var o in e)ar(t,o,{get:e[o],enumerable:!0})},Mp=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Op(e))!Cp.call(t,r)&&r!==o&&ar(t,r,{get:()=>e[r],enumerable:!(n=Sp(e,r))||n.enumerable});return t};var Tp=t=>Mp(ar({},"__esModule",{value:!0}),t);var Qd={};jp(Qd,{answerTo:()=>mt,compare:()=>A,csv:()=>en,data:()=>g,graphNow:()=>pa,here:()=>z,matrixSvg:()=>Nr,scenarioOf:()=>H});function en(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Ma=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Ma(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},ja=new Map;function Ta(t){var e=ja.get(this);return e||(e=new Map,ja.set(this,e)),(e=Ma(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function(u){s===1&&(u||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,u,i):s===3&&(u||i)?(c.push(3,u,i),s=2):s===2&&i==="..."&&u?c.push(4,u,0):s===2&&i&&!u?c.push(5,0,!0,i):s>=5&&((i||!u&&s===5)&&(c.push(s,0,i,r),s=6),u&&(c.push(s,u,0,r),s=6)),i=""},m=0;m<o.length;m++){m&&(s===1&&p(),p(m));for(var f=0;f<o[m].length;f++)n=o[m][f],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[m][f+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var pt,Ea,Lp,$o,ir,rs,Aa,os,Fa,cr,lr,Bp,jn=Symbol.for("pv"),as={},is=[],Ep=/^m(i|n|o|s|text|space)$/,pr=Array.isArray,mr=is.slice,Po=Object.assign;function zo(t){t&&t.parentNode&&t.remove()}function fr(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?mr.call(arguments,2):o),Cn(t,i,n,r,null)}function Cn(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:jn,__v:r||++Ea,__i:-1,__u:0};return!r&&pt.vnode&&pt.vnode(s),s}function ls(t){return t.children}function ns(t,e){this.props=t,this.context=e,this.__g=0}function ho(t,e){if(e==null)return t.__&&ho(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:ho(t)}function Ap(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Po({constructor:jn},o)).__v=o.__v+1,pt.vnode&&pt.vnode(e),ur(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||ho(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,qa(r,e,s),o.__=o.__e=null,e.__e!=n&&za(e))}function za(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),za(t)}function La(t){(8&t.__g||(t.__g|=8,$o.push(t),rs++))&&ir==pt.debounceRendering||((ir=pt.debounceRendering)||queueMicrotask)(Pa)}function Pa(){try{for(var t,e=1;$o.length;)$o.length>e&&$o.sort(Aa),t=$o.shift(),e=$o.length,8&t.__g&&Ap(t)}finally{(rs=$o.length)&&(ir||queueMicrotask)(Pa)}}function Na(t,e,o,n,r,s,i,l,c,p,m){var f,u,d,$,h,y,S=n.__k||is,v=e.length;for(c=Fp(o,e,S,c,v),f=0;f<v;f++)(d=o.__k[f])!=null&&(u=~d.__i&&S[d.__i]||as,d.__i=f,y=ur(t,d,u,r,s,i,l,c,p,m),$=d.__e,(u.ref!=d.ref||8&u.__u)&&(u.ref&&dr(u.ref,null,d,u),d.ref&&m.push(d.ref,d.__c||$,d)),h=h||$,4&d.__u?(c=Ra(d,c,t,!u.__v),u.__e&&(u.__e=null)):typeof d.type=="function"&&y!==void 0?c=y:$&&(c=$.nextSibling),d.__u&=-21);return o.__e=h,c}function Fp(t,e,o,n,r){var s,i,l,c,p,m,f,u,d,$=o.length,h=$,y=0,S=0,v=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[s]=Cn(null,i):pr(i)?i=v[s]=Cn(ls,{children:i}):i.constructor===jn&&i.__b?i=v[s]=Cn(i.type,i.props,i.key,i.ref,i.__v):v[s]=i,c=s+y,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=zp(i,o,c,h))&&(h--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?y--:p==c+1?y++:p!=c&&(p>c?y--:y++,S=1)):(~p||(r>$?y--:r<$&&y++),typeof i.type!="function"&&(i.__u|=4))):v[s]=null;if(S){for(m=[],f=[],s=0;s<r;s++)if((i=v[s])&&16&i.__u){for(y=0,u=m.length;y<u;)m[d=y+u>>1]<i.__i?y=d+1:u=d;m[y]=i.__i,f[s]=y+1}for(y=m.length;s--;)f[s]&&(f[s]==y?y--:v[s].__u|=4)}if(h)for(s=0;s<$;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=ho(l)),$r(l,l));return n}function Ra(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Ra(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=ho(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function zp(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Ba(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function es(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Ba(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Ba(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=lr[e]||(lr[e]=Pp(e)),(t.__a||(t.__a={}))[e]=cr,s=e!=(e=e.replace(Fa,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Pp(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[os]==null)e[os]=cr++;else if(e[os]<this.__a[t])return;return o(pt.event?pt.event(e):e)}}}function ur(t,e,o,n,r,s,i,l,c,p){var m,f,u,d,$,h,y,S,v,C,x,Q,yt,E,St,Be,O,W,G=e.type;if(e.constructor!==jn)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,f=s=[],m.nodeType==8?l=ss(m,s):s.push(m),l=s[0]||l),(m=pt.__b)&&m(e);t:if(typeof G=="function"){u=i.length;try{if(S=e.props,v=(m=G.prototype)&&m.render,C=(m=G.contextType)&&n[m.__c],x=m?C?C.props.value:m.__:n,(d=o.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new G(S,x):(e.__c=d=new ns(S,x),d.constructor=G,d.render=Rp),C&&C.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),G.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Po({},d.__s)),Po(d.__s,G.getDerivedStateFromProps(S,d.__s)))),$=d.props,h=d.state,d.__v=e,o.__c){if(S!==$&&v&&!G.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(S,x),e.__v==o.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(S,d.__s,x)===!1){e.__v!=o.__v&&(d.props=S,d.state=d.__s,d.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(st){st&&(st.__=e)}),is.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ho(o);break t}d.componentWillUpdate&&d.componentWillUpdate(S,d.__s,x),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate($,h,y)})}else v&&!G.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=x,d.props=S,d.__P=t,d.__g&=-5,Q=pt.__r,yt=v?25:0;do d.__g&=-9,Q&&Q(e),m=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++yt<25);v&&(is.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=Po({},n,d.getChildContext())),v&&o.__c&&d.getSnapshotBeforeUpdate&&(y=d.getSnapshotBeforeUpdate($,h)),E=m&&m.type===ls&&m.key==null?m.props.children:m,S.__P&&(m=l,r=(t=S.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(st){st&&$r(st,st)}),o.__k=null),l=o.__k?ho(o,0):null),l=Na(t,pr(E)?E:[E],e,o,n,r,s,i,l,c,p),S.__P&&(e.__e=null,l=m),e.__u&=-161,f&&f.some(zo),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(st){if(i.length=u,e.__v=null,c||s)if(st&&st.then){if(e.__u|=128|c,s){for(~(O=s.indexOf(l||void 0))||(O=s.length);(W=s[O-1])&&W.nodeType==8;)O--;for(;O<s.length;O++)if(W=s[O])if(s[O]=null,St){if(W==Be)break}else{if(W.nodeType!=8)break;W.data.startsWith("$s")&&(Be=ss(St=W))}}if(!St){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;St=l}(m=ss(St=e.__c.__z||(e.__c.__z=St)))?(e.__e=St,l=m):e.__e=l,l=l&&l.nextSibling}else s&&s.some(zo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),st&&st.then||Ia(e),pt.__e(st,e,o)}}else l=e.__e=Np(o.__e,e,o,n,r,s,i,c,p,t);return(m=pt.diffed)&&m(e),l}function ss(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Ia(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Ia))}function qa(t,e,o){for(var n=0;n<o.length;)dr(o[n++],o[n++],o[n++]);pt.__c&&pt.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){pt.__e(s,r.__v)}})}function Np(t,e,o,n,r,s,i,l,c,p){var m,f,u,d,$,h,y,S,v=o.props||as,C=e.props,x=e.type;if(x=="svg"?r="http://www.w3.org/2000/svg":x=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if(($=s[m])&&(x?$.localName==x:$.nodeType==3)){t=$,s[m]=null;break}}if(!t){if(S=p.ownerDocument||document,!x)return S.createTextNode(C);t=S.createElementNS(r,x,C.is?C:p),l&&(pt.__m&&pt.__m(e,s),l=!1),s=null}if(x){if(p=x=="template"&&t.content||t,s=x=="textarea"&&C.defaultValue!=null?null:s&&mr.call(p.childNodes),!l&&s)for(v={},m=0;m<t.attributes.length;m++)v[($=t.attributes[m]).name]=$.value;for(m in v)$=v[m],m=="dangerouslySetInnerHTML"?u=$:m=="children"||m in C||m=="value"&&"defaultValue"in C||m=="checked"&&"defaultChecked"in C||es(t,m,null,$,r);for(m in C)$=C[m],m=="children"?d=$:m=="dangerouslySetInnerHTML"?f=$:m=="value"?h=$:m=="checked"?y=$:l&&typeof $!="function"||v[m]===$||es(t,m,$,v[m],r);f?(l||u&&(f.__html==u.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(u&&(t.textContent=""),(x=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ep.test(x))&&(r="http://www.w3.org/1999/xhtml"),Na(p,pr(d)?d:[d],e,o,n,r,s,i,s?s[0]:o.__k&&ho(o,0),l,c),s&&s.some(zo)),l&&x!="textarea"||(m="value",x=="progress"&&h==null?t.removeAttribute(m):h==null||h===t[m]&&(x!="progress"||h)||es(t,m,h,v[m],r),m="checked",y!=null&&y!=t[m]&&es(t,m,y,v[m],r))}else v===C||l&&t.data==C||(t.data=C);return t}function dr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){pt.__e(r,o)}}function $r(t,e,o){var n,r,s,i;if(pt.unmount&&pt.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||dr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){pt.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&$r(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=ss(n,s=[]))&&(n==t.__e&&s.some(zo),zo(r),zo(n)),o||zo(t.__e),t.__e=t.__c=t.__=null}function Rp(t,e,o){return this.constructor(t,o)}function He(t,e){var o,n,r,s;pt.__&&pt.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Cn(ls,{children:[t]}),r=[],s=[],ur(e,e.__k,n||as,as,e.namespaceURI,n?null:e.firstChild?mr.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),qa(r,e.__k,s),e.__k.props.children=null}pt={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw rs=0,t}},Ea=0,Lp=function(t){return t!=null&&t.constructor===jn},ns.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Po({},this.state)),typeof t=="function"&&(t=t(Po({},o),this.props)),t&&(Po(o,t),this.__v&&(e&&this.__k.push(e),La(this)))},ns.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),La(this))},ns.prototype.render=ls,$o=[],rs=0,Aa=function(t,e){return t.__v.__b-e.__v.__b},os=Symbol(),Fa=/(PointerCapture)$|Capture$/i,cr=0,lr={},Bp=0;var on,Ot,hr,Wa,gr=Object.is,cs=0,Qa=[],br=[],vt=pt,Da=vt.__b,Ha=vt.__r,Ua=vt.diffed,Ga=vt.__c,Ka=vt.unmount,Va=vt.__;function ps(t,e){vt.__h&&vt.__h(Ot,t,cs||e),cs=0;var o=Ot.__H||(Ot.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function K(t){return cs=1,Ip(Xa,t)}function Ip(t,e,o){var n=ps(on++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Xa(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);gr(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=Ot,!Ot.__f)){Ot.__f=!0;var r=Ot.shouldComponentUpdate;Ot.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=s;if(c.__.some(function(u){u.__N&&(p=!0,gr(u.__[0],u.__N[0])||(m=!0))}),r){var f=r.call(this,s,i,l);return p?f||m:f}return!p||m}}return n.__}function Ae(t,e){var o=ps(on++,3);!vt.__s&&yr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,Ot.__H.__h.push(o))}function Ct(t,e){var o=ps(on++,4);!vt.__s&&yr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,Ot.__h.push(o))}function ht(t){return cs=5,Se(function(){return{current:t}},[])}function Se(t,e){var o=ps(on++,7);return yr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function qp(){var t;do{for(;t=br.shift();)try{Mn(t)}catch(o){vt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Qa.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Mn),e.__h.some(kr),e.__h=[]}catch(o){e.__h=[],vt.__e(o,t.__v)}}}while(br.length)}vt.__b=function(t){Ot=null,Da&&Da(t)},vt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Va&&Va(t,e)},vt.__r=function(t){Ha&&Ha(t),on=0;var e=(Ot=t.__c).__H;e&&(hr==Ot?Ot.__h=[]:(e.__h.some(Mn),e.__h.some(kr),on=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),hr=Ot},vt.diffed=function(t){Ua&&Ua(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ya(Qa.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),hr=Ot=null},vt.__c=function(t,e){e.some(function(o){try{o.__h.some(Mn),o.__h=o.__h.filter(function(n){return!n.__||kr(n)})}catch(n){o.__h=[function(){throw n}]}}),Ga&&Ga(t,e)},vt.unmount=function(t){Ka&&Ka(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Ya(br.push(r))}else Mn(r)}catch(s){e=s}}),n.__H=void 0,e&&vt.__e(e,n.__v))};var Za=typeof requestAnimationFrame=="function";function Wp(t){var e,o=function(){clearTimeout(n),Za&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Za&&(e=requestAnimationFrame(o))}function Ya(t){t!=1&&Wa==vt.requestAnimationFrame||((Wa=vt.requestAnimationFrame)||Wp)(qp)}function Mn(t){var e=Ot,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),Ot=e}function kr(t){var e=Ot;t.__c=t.__(),Ot=e}function yr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!gr(o,t[n])})}function Xa(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Ja(t){return Array.isArray(t)?t.map(Ja):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[fr("wbr",null),e]:[e])}var a=Ta.bind((t,e,...o)=>fr(t,e,...typeof t=="string"?o.map(Ja):o));var Dp=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Hp={ernst:"gewicht"},z={route:null,started:!1},ti,wr=0,ei=new Map;function _r(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Hp[r]||r,s]))}}function j(t,e={},o=!0){let n=o&&z.route?Object.fromEntries(Dp.filter(i=>z.route.query[i]).map(i=>[i,z.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ae=t=>j(["ding",t]);function N(t,e=!1){let o={...z.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=j(z.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++wr},"",n),vr())}function vr(t=!1){let e=_r(location.hash),o=z.route?.path.join("/")===e.path.join("/");z.route=e,ti(e),!o&&window.scrollTo(0,t&&ei.get(history.state?.turn)||0)}function oi(t){ti=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),wr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>ei.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++wr},""),vr(r)};return window.addEventListener("popstate",n,{signal:o}),vr(),z.started=!0,()=>e.abort()}function Ue(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),B=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var P=t=>t.slice(0,1).toUpperCase()+t.slice(1),X=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],Up=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),A=(t,e)=>Up.compare(t,e);function ni(t,e){let o=X(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function si(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var g=JSON.parse(document.getElementById("gegevens").textContent),Gp=[...Object.keys(g.things),...Object.keys(g.addresses)],xr=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Gp[n]);if(Array.isArray(t))return t.map(xr);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=xr(o);return t};for(let t of g.numbered)g[t]=xr(g[t]);var No=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]])));for(let{at:t}of Object.values(g.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=No(n);for(let t of Object.values(g.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[g.queries,g.views,g.codes,...Object.values(g.codes),g.names,g.flags,g.told,...Object.values(g.told),g.absent,g.dates,g.lists,g.kinds,g.called,g.works,g.partners,g.lookups,g.words,g.addresses])Object.setPrototypeOf(t,null);var Jt=new Map(Object.entries(g.things)),nn=new Map(g.plans.map(t=>[t.key,t])),F=g.plans.length>1,b=g.words,Wt=t=>t?.words.page||b,q=t=>nn.get(t)||(F?void 0:g.plans[0]),J=t=>nn.get(t.split("/")[0]),Ro=(t,e)=>!e||!J(t)||J(t).key===e,ro=[...new Map(g.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ie=ro[ro.length-1].date,Ft=[...new Map(g.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ge=(t,e)=>{let o=J(t);return o?g.stands[e]?.[o.key]||o.date:e},V=t=>g.dates[t]||t||"",Io=(t=q())=>t?.source||g.source,$e=t=>t.plan?[nn.get(t.plan)]:g.plans,go=(t,e=q())=>(e?e.dates:ro).find(o=>o.date===t)?.label||V(t);var Sr=5*2**20,L=()=>window.werkplaats,Oe=()=>g.served||!!L()&&L().state!=="off";async function ms(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var ri=t=>L()?L().ask("answer",{options:t}):ms(`antwoord?${new URLSearchParams(t)}`),ai=t=>L()?L().ask("words",{passage:t}):ms(`api/woorden?vindplaats=${encodeURIComponent(t)}`),ii=t=>L()?L().ask("find",{text:t}):ms(`api/zoek?woorden=${encodeURIComponent(t)}`);async function li(t,e,o){if(L())return(await L().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var ci=()=>g.served?["docx","xlsx"]:Oe()?["xlsx"]:[];async function Or(t){if(L())return L().ask("check",{name:t.name,data:await fs(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return ms("controleer",{method:"POST",body:t,headers:e})}async function fs(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var pi=No(g.answers.cells),mi=No(g.answers.gaps),Kp=No(g.answers.candidates),Vp=No(g.answers.losses),Zp=No(g.answers.reach);for(let t of[...mi,...pi])"candidates"in t&&(t.candidates=Kp[t.candidates]);var Cr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function mt(t){let e=g.answers.by[t.key],o=(r,s)=>Cr(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>mi[r]),matrix:o(e.matrix,pi),without:o(e.without,Vp),apart:e.apart,points:e.points,most:e.most,reach:e.reach.map(r=>Zp[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:Cr(e.read.matrix,n),without:Cr(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),most:n(e.read.most),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function sn({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var Mr=t=>t.key in g.answers.by,Yp=t=>Mr(t)||!!L();function H(t){let e=F&&nn.has(t.plan)?t.plan:"",o=ro.some(i=>i.date===t.stand)?t.stand:ie,n=t.koppelingen==="genoemd",r=jr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:ie}].map(jr).find(Yp)||jr({plan:e,date:ie,stated:!1,expect:!0,strict:!1})}function jr({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function Tr(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>H(n(s)).key)).size===o.length?o:[]}var us=(t,e)=>nn.get(e)?.steps.find(o=>o.notation===t)?.id;var Tn=[],rt=(t,e)=>Jt.get(t)?.[e]||Tn,w=(t,e)=>rt(t,e)[0]||"",zt=(t,e)=>rt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),R=(t,e)=>zt(t,e)[0]||"",jt=t=>Jt.has(t),rn=t=>rt(t,"type"),he=t=>$s.get(t)||Tn,ge=(t,e)=>rn(t).includes(e),fi=t=>rn(t).map(e=>g.kinds[e]).find(Boolean),bo=t=>fi(t)?.page||"",gt=t=>fi(t)?.kind||"",Ln=t=>bo(t)==="organisation",ao=t=>bo(t)==="undertaking",at=t=>!!bo(t)&&!!w(t,"prefLabel"),hs=(t,e)=>(g.flags[t]||Tn).includes(e),I=(t,e)=>g.codes[t]?.[e]?.label||e||"",be=(t,e)=>I(g.lists[e],w(t,e)),ko=t=>g.names[t]||b.thing.foreign[t]||t,ds=new Map,$s=new Map;for(let[t,e]of Jt){for(let o of e.type||Tn)$s.has(o)||$s.set(o,[]),$s.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);ds.has(s)||ds.set(s,[]),ds.get(s).push([t,o])}}var Ce=t=>ds.get(t)||Tn,Dt=(t,e,o="initiative")=>Ce(t).filter(([n,r])=>r===o&&ge(n,e)).map(([n])=>n),_=t=>g.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.split("/").pop(),Fe=t=>g.called[t]?.short||_(t),ui=[...Jt.keys()].filter(ao),Qp=[...Jt.keys()].filter(Ln),di=t=>Ft.find(e=>e.notation===t),an=Object.entries(g.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:hs("atSteps",t)})),Xp=new Map(Qp.map(t=>[w(t,"notation"),t])),te=t=>Xp.get(t)||"",it=t=>g.addresses[t]||"",Tt=t=>zt(t,"passage");var ln=b.search,Bn=t=>` ${(X(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Fn=t=>Bn(t).split(" ").filter(Boolean),En,yo,Lr=new Map(g.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),Ar=new Map;for(let[t,e]of g.search.english)Ar.set(t,[...Ar.get(t)||[],e]);var $i=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(Bn),names:Bn(s.join(" ")),text:Bn(r.join(" "))});function Jp(){let t=new Map([...Jt.keys()].filter(at).map(e=>[e,g.called[e]?[_(e)]:[]]));for(let[e,o]of Jt){let n=t.has(e)?e:ln.owners.flatMap(r=>zt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...ln.texts.flatMap(r=>o[r]||[]))}return t}var tm=t=>T([_(t),...rt(t,"prefLabel"),...rt(t,"altLabel"),...Ar.get(t)||[]]),em=()=>[...[...Jp()].map(([t,e])=>{let o=Math.min(...rn(t).map(n=>Number(ln.weights[n]??ln.weights.rest)));return $i(t,["ding",t],_(t),gt(t),e,tm(t),o)}),...Object.entries(g.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return $i(t,["vragen",t],e,ln.question,r,[e],ln.weights.question)})],hi;function om(){En=em(),hi=En.map(t=>T(t.titles)).filter(t=>t.length>1),yo=new Map;for(let t of En)for(let e of Fn(t.names+t.text))yo.set(e,(yo.get(e)||0)+1)}function nm(t){let e=Bn(t),o=hi.flatMap(n=>n.filter(r=>r.length>sm&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var sm=4,An=3;function gi(t){return Br.has(t)||Br.set(t,rm(t)),Br.get(t)}var Br=new Map;function rm(t){if(Lr.has(t))return Lr.get(t);if(yo.has(t)||t.length<=An+1)return[t];let e=[...yo.keys()].filter(o=>o.length>An&&t.startsWith(o)&&t.length-o.length<An);return[t,...e.flatMap(o=>Lr.get(o)||[o])]}var Er=(t,e)=>t.includes(e.length<An?` ${e}`:e)||gi(e).some(o=>t.includes(` ${o} `));function am(t,e){if(t.titles.includes(e))return 0;let o=Fn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Er(t.names,n))?2:o.every(n=>Er(t.text,n)||Er(t.names,n))?3:null}function gs(t){if(!Fn(t).length)return{wanted:[],found:[]};En||om();let e=nm(t),o=En.map(r=>({item:r,place:Math.min(...e.map(s=>am(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||A(r.item.label,s.item.label));return{wanted:T([...X(t).split(/\s+/),...e.flatMap(Fn).flatMap(gi)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var bi=t=>{let{found:e}=gs(t);return e.length===1?j(e[0].path):""};function ki(t){let e=Fn(t),o=s=>{let i=s.length<5?1:2;return[...yo].map(([l,c])=>({one:l,count:c,far:si(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>yo.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>yo.has(s)&&s.length>=An):[];return{meant:n.join()!==e.join()&&gs(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function yi(t,e){let o=i=>i!==t.label&&e.some(l=>X(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>X(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Fr=t=>R(t,"broader")||t,bs=t=>w(Fr(t),"notation"),wi=(t,e)=>e?.strict?g.linksStrictly[e.date]?.[t]:void 0,wo=(t,e,o)=>wi(t,o)?.[e]||w(t,e),zr=(t,e)=>Pt(t,e.date)&&wi(t,e)!==null&&(!e.stated||hs("isStated",wo(t,"basis",e))),vo=(t,e)=>Dt(t,"Contribution").filter(o=>!e||zr(o,e)),_o=t=>g.works[t]?.steps||[],vi=t=>g.works[t]?.kinds||[],qo=t=>g.works[t]?.leads||[],im=Object.fromEntries(Object.entries(g.absent).map(([t,e])=>[t,new Set(e)])),Pt=(t,e=ie)=>!im[e]?.has(t),io=(t,e)=>Dt(t,"Involvement").filter(o=>Pt(o,e)).map(o=>({id:o,organisation:R(o,"organisation"),role:w(o,"role"),asOf:w(o,"asOf")})),Wo=t=>hs("isActing",t),zn=(t,e)=>T(io(t,e).filter(o=>Wo(o.role)).map(o=>o.organisation)),cn=(t,e)=>Dt(t,"Involvement","organisation").filter(o=>Pt(o,e)).map(o=>({id:o,undertaking:R(o,"initiative"),role:w(o,"role"),asOf:w(o,"asOf")})),Do=t=>w(t,"isGeneric")==="true",lm={},ee=(t,e=ie)=>z.route?.query.lezing==="streng"&&g.toldStrictly[e]?.[t]||g.told[e]?.[t]||lm,pn=(t,e)=>ee(t,e).report||"",mn=(t,e)=>ee(t,e).status||"",fn=(t,e)=>ee(t,e).state||"",ks=(t,e)=>Dt(t,"Deadline").filter(o=>Pt(o,e));var ke=b.shared,ye=ke.silence,lo=(t=q())=>t?k(Wt(t).shared.report,{date:V(t.date)}):ke.reports,un=(t=q())=>`${B(ke.nothing,t?1:2,{report:P(lo(t))})} ${ye}`,ze=(t=q())=>(t?[t]:g.plans).map(e=>`${e.document||e.title}, ${V(e.date)}`).join("; "),xo=(t,e)=>[ee(t,e).word||"",ee(t,e).more||""],Ht=(t,e)=>xo(t,e).filter(Boolean).join(", "),Nt=Object.fromEntries(Object.entries(g.codes.Basis).map(([t,e])=>[t,[e.screen,ke.bases[t]||P(e.label)]])),ys=t=>I("Modality",t),Y=t=>t===null?ke.all_steps:di(t)?.label||t,ot=t=>I("InterventionKind",t),cm=(t,e)=>e?go(Ge(e.key,t.date),e):t.date===ie?ke.choices.latest:k(ke.choices.others_latest,{date:go(t.date)}),tt=(t,e=q(t.plan))=>[cm(t,e),t.stated?Wt(e).shared.choices.links_stated:ke.choices.links_all_said,t.strict&&ke.choices.strict_said,t.expect?ke.choices.with_said:ke.choices.without_said].filter(Boolean).join(" · ");function Pn(t,e,o,n=q(o?.plan)){let{version:r,content:s}=g.meta;return k(ke.export.footnote,{said:t,sources:ze(n),addresses:e.map(i=>`; ${it(i)}`).join(""),version:r+(s?k(ke.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${tt(o,n)}`:""})}function lt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function _i(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var So=b.shared.export;function pm({text:t,done:e}){let o=ht(null),n=ht(null);return Ct(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${So.by_hand} ref=${o} onClose=${e}>
      <p>${So.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${So.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Nn(t,e=So.copied){try{await navigator.clipboard.writeText(t),lt(e)}catch{let o=document.createElement("div");document.body.append(o),He(a`<${pm} text=${t} done=${()=>o.remove()} />`,o)}}function we(t,e,o){_i(t,e,o),lt(k(So.downloaded,{name:t}))}var co=({text:t,label:e=So.copy})=>a`<button type="button" class="klein" onClick=${()=>Nn(t())}>${e}</button>`,_t=({name:t,rows:e,label:o=So.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>we(t,en(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Lt=(t,e="")=>{let o=q(e||t?.plan),n=o?[o]:g.plans;return[n.map(r=>V(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${g.meta.version} ${(g.meta.content||"").slice(0,12)}`.trim(),t?tt(t,o):""]},Bt=So.heads,Pe=t=>F?[{key:"bronplan",label:b.shared.plan,text:e=>q(t(e))?.title||""}]:[];var Ne=()=>document.getElementById("menu"),vs=()=>document.getElementById("menuknop"),xs=()=>[...Ne().querySelectorAll("details")],ws=()=>window.matchMedia("(max-width: 44rem)").matches;function _s(t=null){for(let e of xs())e!==t&&(e.open=!1)}function xi(){_s(),Ne().classList.remove("is-open"),vs().setAttribute("aria-expanded","false")}function Si(){Ne()&&(vs().addEventListener("click",()=>{let t=Ne().classList.toggle("is-open");for(let e of xs())e.open=t;vs().setAttribute("aria-expanded",String(t))}),Ne().addEventListener("click",t=>{let e=t.target;e.closest("a")?xi():e.closest("summary")&&!ws()&&_s(e.closest("details"))}),Ne().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=xs().find(o=>o.open);ws()?vs().focus():e?.querySelector("summary").focus(),xi()}),document.addEventListener("click",t=>{!ws()&&!Ne().contains(t.target)&&_s()}),Ne().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!ws()&&!Ne().contains(e)&&_s()}))}function Oi(t,e){if(!Ne())return;let o=[...Ne().querySelectorAll("a")],n=s=>_r(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",j(i))}for(let s of xs())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var oe=b.check,mm="plan",fm={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Ci(t,e){let o=await L().ask("take",{name:t.name,data:await fs(t),beside:e});if(!o.ok)return o;let{page:n}=await L().ask("page",{options:[],views:!1,comparisons:!1});return L().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var Mi=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Ci(e,!1))}>${oe.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Ci(e,!0))}>${oe.beside}</button>
`;async function um(){await L().ask("shipped"),L().show()}var ji=t=>t.preventDefault();function Ti({files:t,children:e=null}){let[o,n]=K("");async function r(s,i){n(oe.saving),window.addEventListener("beforeunload",ji);try{let{name:l,data:c}=await L().ask(s,i);we(l,c,fm[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",ji)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Li=({made:t,marked:e})=>a`
  <${Ti}
    files=${[...t?[{id:"bewaar-werkmap",label:oe.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:oe.save_marked,name:"faults"}]:[]]}
  />
`,Bi=()=>a`
  <section class="blok">
    <h2>${oe.save}</h2>
    <p class="zacht">${oe.save_intro}</p>
    <${Ti}
      files=${Object.entries(oe.save_as).filter(([t])=>!(F&&t===mm)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${L().own&&a`<button type="button" id="terug" onClick=${um}>${oe.back}</button>`}
    <//>
  </section>
`;function Ei(){let t=ht(null),[e,o]=K("");async function n(){let[r]=t.current.files;if(!r)return lt(oe.first_source);o(oe.busy);try{o((await L().ask("source",{data:await fs(r)})).message)}catch(s){o(s.message)}}return a`
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
  `}function Ai({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:g.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Fi="alle",dm={kind:t=>P(ot(t)),form:t=>P(I("ExploitationForm",t)),partner:t=>_(te(t)||t)},le=t=>[...t.steps.map(e=>e.notation),null];function Ut(t,e,o){let n=new Map;for(let s of mt({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:dm[t](s),id:t==="partner"?te(s):"",cells:le(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>A(s.label,i.label)):r}var ve=(t,e,o)=>[t,e??Fi,...F?[o]:[]].join("~");function Ss(t){let[e,o,n]=t.split("~");return{key:e,step:o===Fi?null:o,plan:n}}var Ho=t=>`cel-${t.replaceAll("~","-")}`;function Gt(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Cs=b.overview;function $m(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var Pr="Arial,Helvetica,sans-serif",zi=document.createElement("canvas").getContext("2d");function Os(t,e,o,n){zi.font=`${n?"bold ":""}${o}px ${Pr}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;zi.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Ni(t,e,o){let n=Ut(t,e,o),r=le(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,m=[],f=20,u=($,h,y,S,v,C)=>{for(let x of Os(h,y,S,v))f+=S+4,m.push({x:$,y:f,text:x,size:S,bold:v,fill:C})};u(20,Cs.heading,p-40,20,!0,"#14212b"),u(20,`${ze(o)}. ${tt(e,o)}. ${ye}`,p-40,12,!1,"#46545f"),f+=14;let d=f;r.forEach(($,h)=>{f=d,u(20+s+h*(i+c)+l,Y($),i-2*l,14,!0,"#14212b")}),f=d+26;for(let $ of n){let h=$.cells.map(v=>{let C=Gt(v);return{look:C.look,mark:Nt[v?.most_basis]?.[0]||"",text:[{all:Os(C.word,i-2*l-14,13,!0),size:13,bold:!0},...C.lines.map(x=>({all:Os(x,i-2*l,11,!1),size:11,bold:!1}))]}}),y=Os($.label,s-l,13,!0),S=Math.max(44,12+y.length*17,...h.map(v=>12+v.text.reduce((C,{all:x,size:Q})=>C+x.length*(Q+3),0)));for(let[v,C]of y.entries())m.push({x:20,y:f+20+v*17,text:C,size:13,bold:!0,fill:"#14212b"});h.forEach((v,C)=>{let{ink:x,...Q}=$m(v.look),yt=20+s+C*(i+c);m.push({x:yt,y:f,w:i,h:S,...Q});let E=f+5;for(let{all:St,size:Be,bold:O}of v.text)for(let W of St)E+=Be+3,m.push({x:yt+l,y:E-2,text:W,size:Be,bold:O,fill:x});v.mark&&m.push({x:yt+i-20,y:f+18,text:v.mark,size:14,bold:!1,fill:x})}),f+=S+c}return f+=6,u(20,Object.values(Nt).map(([$,h])=>`${$} ${h}`).join("   "),p-40,11,!1,"#46545f"),u(20,k(Cs.picture.foot,{version:g.meta.version,content:(g.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:f+20,list:m}}var Pi=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Nr(t,e,o=g.plans[0]){let{width:n,height:r,list:s}=Ni(t,e,o),i=({x:f,y:u,w:d,h:$,fill:h,stroke:y,dash:S})=>`<rect x="${f}" y="${u}" width="${d}" height="${$}" rx="4" fill="${h}" stroke="${y}"${S?' stroke-dasharray="5 3"':""}/>`,l=({x:f,y:u,text:d,size:$,bold:h,fill:y})=>`<text x="${f}" y="${u}" font-size="${$}"${h?' font-weight="bold"':""} fill="${y}">${Pi(d)}</text>`,c=s.map(f=>f.text===void 0?i(f):l(f)),p=Pi(k(Cs.picture.title,{heading:Cs.heading,scenario:tt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${Pr}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Ri(t,e,o){we("matrix.svg",Nr(t,e,o),"image/svg+xml")}function Ii(t,e,o){let{width:n,height:r,list:s}=Ni(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${Pr}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>we("matrix.png",p,"image/png"),"image/png")}function U({text:t,title:e=t,children:o}){let n=ht(null);return Ct(()=>{document.title=`${e} – Ketenkaart`},[e]),Ct(()=>{z.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Mt({text:t}){let{route:e}=z;return Ct(()=>{z.started&&t&&lt(t)},[t,e]),null}var Et=b.check,qi=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&a`
    <h2>${k(Et.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,Wi=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,hm=(t={})=>Object.entries(t).map(([e,o])=>k(Et.counted,{count:o,what:ko(e).toLowerCase()})).sort(A);function gm({message:t,notes:e=[],faults:o,wrong:n,questions:r,asked:s,counts:i,report:l,made:c}){return a`
    <p><strong>${t}</strong></p>
    ${c&&a`<p>${k(Et.made,{name:c})}</p>`}
    ${L()&&i&&a`<${Li} made=${c} marked=${o.length+r.length>0} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${qi} title=${Et.faults} lines=${o} count=${n} />
    <${qi} title=${Et.questions} lines=${r} count=${s} />
    <${Wi} title=${Et.columns} lines=${l} />
    <${Wi} title=${Et.read} lines=${hm(i)} />
  `}function bm(t){if(!t.length)throw new Error(Et.first);if(t.length>1)throw new Error(k(Et.one_only,{count:t.length}));if(t[0].size>Sr)throw new Error(k(Et.too_large,{name:t[0].name,most:Sr/2**20}));return t[0]}function Di(){let t=ht(null),[e,o]=K(null);async function n(r){try{let s=bm(t.current.files);o({busy:!0});let i=await r(s);o(i),lt(i.message)}catch(s){o({message:s.message||Et.silent,faults:s.faults})}}return Ae(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Or)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${U} text=${Et.title}><p class="uitleg">${L()?Et.intro_here:Et.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${L()?Et.file_here:Et.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${L()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Or)}>${Et.check}</button>
      ${L()&&a`<${Mi} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Et.busy}</p>`}
      ${e?.message&&a`<${gm} ...${e} />`}
    </div>
    ${L()&&a`<${Bi} /><${Ei} />`}
    ${!L()&&g.served&&a`<p class="zacht">${Et.kept}</p>`}
  `}var Ke=b.shared,Oo=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>N({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Rt({label:t,name:e,options:o,id:n=e}){let r=z.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>N({[e]:s.target.value})}
      >
        <option value="">${Ke.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var Ve=({label:t=Ke.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${z.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>N({[e]:n.target.value},!0)}
    />
  </label>
`,Co=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>N(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Ke.clear}
  </button>
`,km=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function je({children:t}){let[e,o]=K(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Ke.filters}>${t}</section>`;let n=Object.keys(z.route.query).filter(r=>!km.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(Ke.filters_set,{count:n}):Ke.filters}</summary>
      ${t}
    </details>
  `}var ym=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function js({query:t,children:e}){let[o,n]=K(ym.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${Ke.change}</summary>
      ${e}
    </details>
  `}var Re=()=>{let t=g.plans.map(e=>[e.key,e.title]);return F&&a`<div class="velden"><${Rt} label=${Ke.plan} name="plan" options=${t} /></div>`};function Uo(){let t=H(z.route.query),e=q(t.plan)?.dates||ro;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=Tr(z.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${Oo} legend=${Ke.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function Rr(){let t=H(z.route.query),e=Wt(q(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${Oo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ze(){let t=Ke.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=z.route,{expect:r,strict:s}=H(n),i=r?"":"uit",l=Tr(n,"verwachtingen",e);return a`
    <${Re} />
    <${Rr} />
    <${Uo} />
    <${Oo} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${Oo} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Hi=b.shared.passage;function Rn({passage:t}){let[e,o]=K("");async function n(){try{o((await ai(t)).woorden)}catch(r){o(r.message||Hi.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Hi.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>at(t)?a`<a href=${ae(t)}>${e||_(t)}</a>`:a`<span>${e||_(t)}</span>`,At=({ids:t,name:e=_,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),Ie=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function bt({id:t,date:e}){let[o,n]=xo(t,e);return a`<span class=${`chip s-${fn(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var wm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Ye({basis:t}){let[e,o]=Nt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${wm[e]}
    </svg>
  `:null}var Ms=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${I("Severity",t)}</span>`;function Kt({of:t}){let e=T(t.flatMap(Tt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${it(o)}${Oe()&&a`<${Rn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Ui({of:t,look:e}){let[o,...n]=Tt(t);return o?a`
    <p class=${e}>
      ${it(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${Oe()&&a`<${Rn} passage=${o} />`}
    </p>
  `:null}var Ts=({id:t})=>[R(t,"broader")&&[a`<${M} id=${R(t,"broader")} />`," › "],a`<${M} id=${t} />`],dn=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;function Ls(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?A(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Ir=(t,e="")=>z.route.query[t]||e;function vm({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var _m=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function dt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=K(r),p=s?Ir(s,r):l,m=f=>{let u=p===f.key?`-${f.key}`:f.key;s?N({[s]:u===r?null:u},!0):c(u);let d=b.shared.table,$=u.startsWith("-")?d.descending:d.ascending;lt(k(d.sorted,{column:f.label.toLowerCase(),direction:$}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(f=>a`<${vm} id=${t} column=${f} sort=${p} turn=${m} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ls(o,n,p).map(f=>a`<${_m} row=${f} columns=${n} />`)}
      </tbody>
    </table>
  `}var xm=t=>t==null||t===!1||t===""||t.length===0;function Qe({pairs:t}){let e=t.filter(([,o])=>!xm(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var et=b.compare,Bs=t=>P(I("CellState",t)),po=g.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:F?k(et.side,{plan:t.title,label:o}):P(o)}))),Sm=(t,e,{stated:o,strict:n})=>g.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Om(t){let e=g.plans.map(l=>po.filter(c=>c.plan===l).at(-1)),[o,n]=F?e:[po[0],po.at(-1)],r=po.slice(0,-1).find(l=>l.key===t.van)||o,s=po.slice(po.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Gi=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>N({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function Cm({change:t,other:e}){let o=ve(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===ie?null:e.date},!1),r=k(et.see_cell,{kind:ot(t.kind),step:Y(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${et.see}<span class="sr">${r}</span></a></li>`}function jm({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>_(te(p)||p)).join(", "),s=c=>T([c.barrier,c.other_barrier].map(Y)).join(" / "),i=[{key:"stap",label:et.columns.step,text:s},{key:"soort",label:et.columns.kind,text:c=>P(ot(c.kind))},{key:"een",label:e.label,text:c=>Bs(c.before)},{key:"ander",label:o.label,text:c=>Bs(c.after)},{key:"erbij",label:et.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:et.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Bt],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Lt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${Cm} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${et.as_table}</summary>
      <div class="rol"><${dt} id="vakken" caption=${et.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${_t} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function Mm({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Bs},...t.after.map(i=>({key:i,label:Bs(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||et.nothing)}))],s=k(et.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${et.counted}</h2>
      <p class="zacht">${k(et.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${dt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Tm({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=u=>s.has(u)?"":Ht(u,e.date),l=u=>Ht(u,o.date),c=u=>s.has(u)?a`<span class="zacht">${et.not_yet}</span>`:a`<${bt} id=${u} date=${e.date} />`,p=[{key:"actie",label:et.action,text:_,cell:u=>a`<${M} id=${u} />`},{key:"wat",label:et.what,text:gt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:u=>a`<${bt} id=${u} date=${o.date} />`}],m=()=>[[...p.map(u=>u.label),...Bt],...r.map(u=>[...p.map(d=>d.text(u)),...Lt(null,e.plan.key)])],f=()=>N({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?et.all:et.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${f}>${et.show_all}</button>
        <${_t} name="vergelijk.csv" rows=${m} />
      </div>
      <div class="rol">
        <${dt}
          id="vergelijk"
          caption=${et.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function Ki({route:t}){if(po.length<2)return a`<${U} text=${et.title} /><p>${et.alone}</p>`;let{one:e,other:o,after:n}=Om(t.query),r=Sm(e,o,H(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(et.intro[i],{before:V(e.date),after:V(o.date)});return a`
    <${U} text=${et.heading[i]} title=${et.title}><p class="uitleg">${l} ${ye}</p><//>
    <${je}>
      <${Rr} />
      ${po.length>2&&a`
          <div class="velden">
            <${Gi} label=${et.first} name="van" current=${e} options=${po.slice(0,-1)} />
            <${Gi} label=${et.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${k(et.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${jm} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Mm} actions=${s} one=${e} other=${o} />
        <${Tm} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Mt} text=${B(et.shown,r.changes.length)} />
  `}var Lm=20;function Xe({bar:t,support:e=!1,most:o=Lm}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var ce=b.overview.legend,Bm=g.codes.CellState,In=({expected:t=ce.expected,quiet:e=ce.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${ce.states.map(n=>a`
        <li><span class="staal"><${Xe} bar=${[[n,1]]} /></span>${ce.names[n]||P(Bm[n].label)}</li>
      `)}
    <li><span class="staal"><${Xe} bar=${[[ce.support_state,1]]} support=${!0} /></span>${ce.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,qr=()=>a`
  <ul class="stalen">
    ${Object.entries(Nt).map(([t,[,e]])=>a`<li><span class="staal"><${Ye} basis=${t} /></span>${e}</li>`)}
  </ul>
`,Es=()=>a`
  <aside class="legenda" aria-label=${ce.title}>
    <h2>${ce.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Xe} bar=${ce.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${ce.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${ce.explain}</p>
    <${In} />
    <h3>${ce.how}</h3>
    <${qr} />
    <p><span class="anders">${ce.other}</span>${ce.other_says}</p>
  </aside>
`;var $n=b.shared.gaps,Go=t=>[t,...t.also],jo=t=>it(t.evidence)?[t.evidence]:[],Ko=t=>g.queries[t]?.title||t,Vi=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||X(t.sentence).includes(X(e.tekst)))&&Go(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Em=({said:t,work:e,more:o})=>e?[t," (",a`<${At} ids=${e} name=${Fe} />`,o&&$n.more_work,")"]:t;function As({list:t,plan:e}){if(!t.length)return a`<p>${q(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${Em} ...${r} />`]);return a`
    <p class="zacht">${$n.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function qn({summary:t,inside:e,open:o=!1}){let[n,r]=K(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Wr({gap:t,query:e}){let o=[t.barrier&&Y(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Ms} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${F&&` · ${q(t.plan).title}`}
      ${at(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var Zi=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${it(t)}
    ${Oe()&&a`<${Rn} passage=${t} />`}
  </p>
`;function Dr({gap:t,scenario:e,sentence:o=!1}){let n=g.queries[t.query]||{},[r]=jo(t),s=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${qn} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${Zi} passage=${r} />`}
    ${n.why&&a`<p><strong>${$n.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${$n.who}</strong></p><${As} list=${t.candidates} plan=${t.plan} />`}
    <${co} text=${()=>Pn(t.sentence,jo(t),e,q(t.plan))} />
  `} /></div>`}function Am({gap:t,scenario:e}){let o=g.queries[t.query]||{},[n]=jo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Wr} gap=${t} query=${o} />
      ${n&&a`<${Zi} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${qn} summary=${$n.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${qn}
              summary=${$n.who}
              inside=${()=>a`<${As} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${co} text=${()=>Pn(t.sentence,jo(t),e,q(t.plan))} />
      </div>
    </article>
  `}var Hr=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Am} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var ne=b.shared.work;function Fm({id:t,date:e}){let o=new Map;for(let n of io(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],I("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${dn} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function zm(t){let e=w(t,"dueBy");return e&&` (${k(ne.bound,{date:V(e)})}; ${ys(w(t,"modality"))})`}function Pm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:r}=ee(o,e);return a`
          <li>
            ${n&&`${P(n)}: `}“${w(o,"deadlineText")}”${zm(o)}
            ${w(o,"revises")==="true"&&`, ${ne.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var Nm=t=>g.lookups[t]?.told||"";function Ur({id:t,date:e}){let o=Dt(t,"Figure","concerns").filter(n=>Pt(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${Nm(n)}</strong><${Kt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Vo({of:t}){let e=r=>[R(r,"barrier")&&k(ne.at_step,{step:_(R(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>w(r,s)&&be(r,s))].filter(Boolean),o=r=>w(r,"status")?k(ne.other_status,{reading:e(r).join(", ")}):k(ne.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:ne.other_unsaid}),n=zt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${w(r,"rationale")}</li>`)}
    </ul>
  `:null}function Wn({id:t,scenario:e=null}){let o=wo(t,"basis",e),n=I("Strength",wo(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Ts} id=${R(t,"barrier")} />
        ${` · ${rt(t,"interventionKind").map(ot).join(", ")} · ${n} · `}
        <${Ye} basis=${o} />${` ${Nt[o]?.[1]||I("Basis",o)}`}
      </p>
      <p class="reden"><strong>${ne.here}</strong>${w(t,"rationale")}</p>
      <${Vo} of=${t} />
    </div>
  `}var Yi=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Qi({id:t,scenario:e,contributions:o}){let{date:n}=e,r=pn(t,n),s=w(t,"promise"),i=ks(t,n),l=o.length?o.map(p=>a`<${Wn} id=${p} scenario=${e} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${ne.across}</strong>${w(t,"rationale")}</p>`,c=[[ne.facts.deadline,i.length>0&&a`<${Pm} ids=${i} date=${n} />`],[ne.facts.who,a`<${Fm} id=${t} date=${n} />`],[ne.facts.figures,Dt(t,"Figure","concerns").length>0&&a`<${Ur} id=${t} date=${n} />`],[ne.facts.how,l],[ne.facts.where,a`<${Kt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${gt(t)} · <${bt} id=${t} date=${n} /></p>
      <${Yi} lead=${s&&ne.promise} text=${s||w(t,"summary")} />
      <${Yi} lead=${ne.progress} text=${w(r,"summary")} />
      ${r&&a`<${Vo} of=${r} />`}
      <${Qe} pairs=${c} />
    </article>
  `}var Je=t=>[...t].sort((e,o)=>A(_(e),_(o)));var Zo=b.overview;function Rm({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=j("overzicht",{...z.route.query,cel:ve(e,null,o)});return a`
    <p>${un(q(o))}</p>
    ${n.length>0&&a`<h3>${Zo.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(Zo.elsewhere,{count:r,kind:ot(e)})}${" "}
          <a href=${i}>${Zo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Zo.who}</h3><${As} list=${s} plan=${o} />`}
  `}var Im=(t,e,o,n,r)=>vo(t,r).filter(s=>bs(R(s,"barrier"))===e&&(o!=="kind"||rt(s,"interventionKind").includes(n)));function qm({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=ht(null),c=ht(null);Ct(()=>{let $=document.getElementById(Ho(i));return l.current.showModal(),c.current.focus(),()=>($?.isConnected?$:document.getElementById(Ho(i)))?.focus()},[]);let{word:p,lines:m,look:f}=Gt(e),u=k(Zo.panel_note,{scenario:tt(r,s)}),d=$=>o===null?[]:Im($,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>N({cel:null})}
      onClick=${$=>$.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${k(Zo.panel,{row:t.label,step:Y(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${f}`}><strong>${p}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${P(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${F&&`${s.title}. `}${u}</p>
      ${e.asked&&a`<p>${Zo.asked} <${At} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map($=>a`<${Qi} key=${$} id=${$} scenario=${r} contributions=${d($)} />`):a`<${Rm} cell=${e} />`}
    </dialog>
  `}function Fs({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=Ss(t),i=q(s),l=i&&Ut(e,o,i).find(m=>m.key===n),c=l?.cells[le(i).indexOf(r)];return c?a`<${qm} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var hn=b.overview;function Xi({open:t=!0}){let e={report:F?hn.howto.reports:lo(),marks:Object.values(Nt).map(([o])=>o).join(" "),source:Io()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${hn.howto.title}</summary>
      <ol>${hn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var Mo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function Wm({state:t,things:e,date:o}){let n=F?"h4":"h3",r=i=>xo(i,o)[1]&&a`<span class="zacht"> – ${xo(i,o)[1]}</span>`,s=k(hn.group,{state:P(I("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${Ie} ids=${Je(e)} more=${r} />
    </div>
  `}function Ji({scenario:t,plan:e}){let o=F?"h3":"h2";return mt(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=g.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===g.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <div class="hoofdstuk">
          <${o}>${k(hn.apart.title,{kind:i.label})}<//>
          <p>${k(hn.apart.note,{definition:i.definition})}</p>
        </div>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Wm} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${un(e)}</p>`}
      </section>
    `})}var It=b.coverage,Dm=5,tl=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Ye} basis=${t.most_basis} />
    <${Xe} bar=${t.bar} support=${t.support_only} most=${Dm} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function Hm({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=Gt(e),i=ve(t.key,o,n.key),l=[r,...s,e.strict,Nt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Ho(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>N({cel:i})}>
        <span class="sr">${k(b.overview.cell,{row:t.label,step:Y(o)})}${l}</span>
        <${tl} cell=${e} />
      </button>
    </td>
  `}var Um=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ae(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,Gm=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${It.nobody.title}</strong> ${It.nobody.text}</span></td>
`;function Km({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(It.caption,{scenario:tt(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${It.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${Um} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&w(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?i.partners?a`<td></td>`:a`<${Hm} row=${i} cell=${i.cells[p]} step=${c.step} plan=${t} />`:l===0&&a`<${Gm} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var Vm=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,r)=>a`
        <section key=${n.step}>
          <${F?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${r+1}</span>
            ${k(It.step,{step:Y(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(s=>s.cells[r]).map(s=>a`
                          <li>
                            <${M} id=${s.id} text=${s.label} />
                            <a class="naar" href=${j("dekking",{...z.route.query,cel:ve(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${Gt(s.cells[r]).word}</span>
                              <${tl} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${It.nobody.title}</strong> ${It.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,Zm=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${F?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>a`
          <div class="leegte">
            <h2>${o.nobody}</h2>
            ${o.waits&&a`<p>${o.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:o.step})}>${It.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${It.about}</p>
    <${In} expected=${It.expected} quiet=${It.quiet} blank=${!0} />
    <h3>${b.overview.legend.how}</h3>
    <${qr} />
    <p><a href=${j("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Ym=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${It.alike.title}</h2><p>${It.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function Qm({plan:t,scenario:e,reach:o}){let n=Ut("partner",e,t);return o.numbers.partners?a`
    ${F&&a`<h2>${t.title}</h2>`}
    <${Mo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${Km} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${Vm} plan=${t} reach=${o} rows=${n} />
        <${Ym} reach=${o} />
      </div>
      <${Zm} reach=${o} plan=${t} />
    </div>
  `:a`<p>${It.nothing}</p>`}function el({route:t}){let e=H(t.query),{reach:o}=mt(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${U} text=${It.heading} title=${It.title} />
      <p class="zacht">${tt(e)}</p>
      <${js} query=${t.query}><${Ze} /><//>
    </div>
    ${$e(e).map(r=>a`
        <${Qm} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${Fs} address=${n} by="partner" scenario=${e} />`}
    <${Mt} text=${n?"":k(It.shown,{scenario:tt(e)})} />
  `}var Gr=".",to=()=>new Set((z.route?.query.merk||"").split(Gr).filter(Boolean)),ol=()=>[...to()].join(Gr),zs=()=>!!z.route?.query.alleen&&to().size>0;function Ps(t,e){let o=to();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return N({merk:[...o].join(Gr),...n&&{alleen:null}},!0),o.size}var gn=b.frame.foot.files;function Ns(){return!g.files.length&&!L()?null:a`
    <section class="bestanden" aria-label=${gn.title}>
      <h2>${gn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${gn.summary.label}</a> <span class="zacht">${gn.summary.told}</span></li>
        ${g.files.map(({file:t,label:e,told:o})=>a`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${L()&&a`<li><a href="#/controleer">${gn.save.label}</a> <span class="zacht">${gn.save.told}</span></li>`}
      </ul>
    </section>
  `}var Kr=b.shared.outcomes,Xm={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Dn=({outcome:t})=>a`<g class=${`teken teken-${Kr[t].sign}`}>${Xm[Kr[t].sign]}</g>`,bn=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Dn} outcome=${t} /></svg>
`,Yo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${bn} outcome=${t} /> ${Kr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var qe=b.gaps,Jm=b.shared.outcomes;function Vr({gaps:t,what:e}){let o=to(),n=t.filter(i=>o.has(i.mark)).length,r=i=>lt(B(qe.bar.changed,Ps(t,i.target.checked))),s=t.length>1?k(qe.mark_all,{count:t.length,what:e}):k(qe.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var al=t=>to().has(t.mark)?"gemarkeerd":"",tf=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${al(t)}`} data-vraag=${t.mark}>
    <${Vr} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Wr} gap=${t} query=${o} />
      <${Dr} gap=${t} scenario=${e} />
    </div>
  </article>
`,ef={topic:{of:t=>t.topic,all:()=>g.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Ko(e)])}};function of({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(u=>u.severity===Object.keys(g.codes.Severity)[0]).length,l=T(e.map(u=>n==="topic"?Ko(u.query):nl(u))),c=u=>e.filter(d=>(n==="topic"?Ko(d.query):nl(d))===u).length,p=u=>c(u)>1?k(qe.repeated,{title:u,count:c(u)}):u,m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${B(qe.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(qe.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(qe.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Vr} gaps=${e} what=${t} />
      <${qn} summary=${m} inside=${()=>e.map(u=>a`<${tf} key=${u.mark} gap=${u} scenario=${r} query=${g.queries[u.query]||{}} />`)} open=${s} />
    </div>
  `}var nl=t=>t.subject_label;function il({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=ef[o],l=(c,p)=>c.filter(m=>s(m)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,m])=>a`
        <${of}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var sl=2;function nf({row:t}){let e=t.who.length>sl+1?t.who.slice(0,sl):t.who,o=t.who.length-e.length;return a`
    <${At} ids=${e} name=${sf} />${o>0&&k(qe.deadline.others.more,{names:"",count:o})}
    <span class="bij">${qe.deadline.how[t.how]}</span>
  `}var sf=t=>_(t);function rf({gap:t,scenario:e}){let o=t.deadline,n=qe.deadline.columns,r=Fe(t.subject),s=_(t.subject);return a`
    <tr role="row" class=${al(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Vr} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Dr} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Yo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${nf} row=${o} /></td>
    </tr>
  `}var rl=8;function ll({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=qe.deadline,p=o||t.length<=rl+1?t:t.slice(0,rl),m=Object.entries(Jm).map(([f,{said:u}])=>[t.filter(d=>d.deadline.outcome===f).length,u]).filter(([f])=>f).map(([f,u])=>k(i,{count:f,said:u}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${m.join(" · ")}</p>
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
          ${p.map(f=>a`<${rf} key=${f.mark} gap=${f} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>N({termijnen:"alle"},!0)}>
            ${B(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var pe=b.gaps.bar,af={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function lf({scenario:t,tell:e}){async function o(n){e(pe.busy);try{let r=await li(sn(t),ol(),n);we(`${pe.file}.${n}`,r,af[n]),e("")}catch(r){e(r.message)}}return ci().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${pe.office[n]}</button>`)}function cl({gaps:t,scenario:e,rows:o}){let[n,r]=K(""),s=to();if(!s.size)return null;let i=t.filter(f=>s.has(f.mark)),l=s.size-i.length,c=zs(),p=()=>{Ps([...s].map(f=>({mark:f})),!1),lt(pe.cleared)},m=()=>{N({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${pe.label}>
      <p>
        <strong>${B(pe.count,s.size)}</strong>${l>0&&B(pe.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>N({alleen:c?null:"gemarkeerd"})}>
        ${c?pe.every:pe.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${pe.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||pe.address}</p>
      <button type="button" id="merk-print" onClick=${m}>${pe.print}</button>
      <${_t} name=${`${pe.file}.csv`} rows=${()=>o(i)} label=${pe.csv} id="merk-csv" />
      <${lf} scenario=${e} tell=${r} />
    </section>
  `}var ct=b.gaps,fl=t=>_(te(t)||t),pl=(t,e)=>[[...ct.csv,...Bt],...t.map(o=>[I("Severity",o.severity),Ko(o.query),o.sentence,g.queries[o.query]?.why||"",o.steps.map(Y).join(", "),o.kinds.map(ot).join(", "),o.partners.map(fl).join(", "),o.subject_label,jo(o).map(it).join("; "),...Lt(e,o.plan)])],Zr=["tekst","stap","soort","partner","vraag","gewicht"];function cf({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>Go(s).flatMap(i=>i.partners)),fl),n=e(t.map(s=>s.query).sort(A),Ko),r=Object.entries(g.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${je}>
      <div class="velden">
        <${Rt}
          label=${ct.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>A(s[1],i[1]))}
        />
        <${Rt} label=${ct.fields.step} name="stap" options=${Ft.map(s=>[s.notation,s.label])} />
        <${Rt} label=${ct.fields.query} name="vraag" options=${n} />
        <${Rt} label=${ct.fields.weight} name="gewicht" options=${r} />
        <${Rt} label=${ct.fields.kind} name="soort" options=${an.map(s=>[s.notation,s.label])} />
        <${Ve} label=${ct.fields.text} name="tekst" />
        <${Co} names=${Zr} />
      </div>
    <//>
  `}var pf=({scenario:t})=>a`
  <details class="blik">
    <summary>${tt(t)} <span class="wijzig">${ct.change}</span></summary>
    <${Ze} />
  </details>
`,ul="bron",ml=Object.keys(g.codes.Severity).at(-1);function mf({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>B(ct.questions,c.length),i={points:k(ct.part_counts.points,{questions:s(t),topics:B(ct.topics_count,r)}),source:k(ct.part_counts.source,{questions:s(e)})},l=(c,p,m)=>a`
    <a href=${j("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${ct.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${ct.parts_label}>
      ${l("points","overleg",!o)}${l("source",ul,o)}
    </nav>
  `}var Rs={onderwerp:"topic",soort:"query"};function ff({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(f=>f.deadline).sort((f,u)=>A(f.deadline.day,u.deadline.day)),l=t.filter(f=>!f.deadline),c=Rs[o],p=Object.entries(Rs).map(([f,u])=>[f,ct.fold[u]]),m=()=>N({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${ll} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ct.heading[c]}</h2>
            <p>${ct.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${m}>${r?ct.refold:ct.unfold}</button>
            </p>
          </header>
          <${Oo} legend=${ct.fold_by} name="per" options=${p} current=${o} id="per" />
          <${il} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${ct.none}</p>`}
  `}var uf=25;function dl({route:t}){let e=H(t.query),o=t.query,n=mt(e).gaps,r=zs(),s=n.filter(h=>r?to().has(h.mark):Vi(h,o)),i=s.filter(h=>h.severity!==ml),l=s.filter(h=>h.severity===ml),c=o.deel?o.deel===ul:!i.length&&l.length>0,p=r?s:c?l:i,m=r||Zr.some(h=>o[h]),f=o.vouw?o.vouw==="uit":m&&p.length<=uf,u=o.per in Rs?o.per:Object.keys(Rs)[Number(c&&!r)],d=Object.fromEntries(Zr.filter(h=>o[h]).map(h=>[h,o[h]])),$=h=>B(ct.questions,h.length);return a`
    <${U} text=${ct.title}>
      <p class="uitleg">${k(ct.intro,{report:lo(q(e.plan))})} ${ye}</p>
    <//>
    ${$e(e).map(h=>a`<${Mo} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${ct.only_title}</strong></p>`:a`<${mf} points=${i} low=${l} source=${c} query=${d} />`}
      <${pf} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${cf} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${ct.source_intro}</p>`}
        <${ff}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${u}
          scenario=${e}
          open=${f}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${_t} name="aandachtspunten.csv" rows=${()=>pl(p,e)} /></p>
        <${Ns} />
      </div>
    </div>
    <${cl} gaps=${n} scenario=${e} rows=${h=>pl(h,e)} />
    <${Mt} text=${k(ct.shown,{points:$(i),source:$(l)})} />
  `}function Is(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function $l(t,e,o){let n=new Map(t.map(f=>[f.id,f])),r=f=>e.flatMap(u=>u.from===f?[u.to]:u.to===f?[u.from]:[]),s=[],i=[...t].sort((f,u)=>A(f.title,u.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!n.has(f))){l.add(f),s.push(f);for(let u of T(r(f)))c(u)}};for(let f of i)c(f);let p=Math.ceil(s.length/2),m=Math.max(o*1.6,40);return s.map((f,u)=>{let d=u<p,$=d?p:s.length-p,h=d?u:s.length-1-u,y=$>1?Math.sin(Math.PI*h/($-1)):1,S=Math.round((h+.5)*m*(p/$));return{...n.get(f),x:Math.round((d?-1:1)*(140+250*y)),y:S}})}var Me="omgeving",df=16,Yr=8,Qr=68,Xr=236;function hl(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>k(b.graph.contributes,{basis:I("Basis",w(s,"basis"))});for(let s of io(t,e))n(s.organisation,t,"rol",I("Role",s.role));for(let s of cn(t,e))n(t,s.undertaking,"rol",I("Role",s.role));for(let s of vo(t))Pt(s,e)&&n(t,R(s,"barrier"),"stap",r(s));for(let s of Dt(t,"Contribution","barrier"))Pt(s,e)&&n(R(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Jt.get(t)))for(let l of i)l.startsWith("@")&&at(l.slice(1))&&n(t,l.slice(1),"verband",ko(s));for(let[s,i]of Ce(t))at(s)&&Pt(s,e)&&n(s,t,"verband",ko(i));return[...o.values()]}var se=g.around,$f=t=>rn(t).find(e=>se.nodes[e])||"*",hf=t=>t.length>se.letters?`${t.slice(0,se.letters-1)}…`:t,gl=(t,e,o)=>({id:t,label:hf(_(t)),title:_(t),group:$f(t),x:e,y:o}),bl=t=>{let{color:e,dashes:o}=se.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function kl(t,e){let o=jt(t)?t:"",n=o?hl(o,e).map(bl):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!s.has(m));for(let m of p)s.add(m);return p.sort((m,f)=>A(_(m),_(f))).map((m,f)=>gl(m,c*se.width,f))});return{...se,name:Me,title:o?se.title_of.replace("{name}",_(o)):se.title,layout:"columns",looks:se,nodes:Is(i,se.step),rows:n,date:e,centre:o}}function yl(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>jt(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(y=>y.id)),p=hl(l,o),m=y=>y.from===l?y.to:y.from,f=T(p.map(m)).filter(y=>!c.has(y)),u=f.slice(0,df),d=r.find(y=>y.id===l),$=(n==="route"?bf:gf)(r,d,u);r.push(...$.map(({id:y,x:S,y:v})=>gl(y,S,v)));let h=new Map($.map(y=>[y.id,y]));for(let y of p.filter(S=>h.has(m(S)))){let{branch:S}=h.get(m(y));s.push({...bl(y),...S&&{branch:{...S,head:l,stop:m(y)}}})}f.length>u.length&&i.set(l,{shown:u.length,count:f.length-u.length})}return{nodes:r,rows:s,left:i}}function gf(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-se.width:s+se.width,l=e.y-(o.length-1)*se.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*se.step}))}function bf(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/Yr)*Xr,i=Math.max(0,Math.min(e.x+Qr,n+Qr-s));return o.map((l,c)=>{let p=i+Math.floor(c/Yr)*Xr,m=r+26+c%Yr*(se.step-3);return{id:l,x:p+Xr/2-4,y:m,branch:{beside:p-e.x,aside:Qr,top:r}}})}function wl(t,e){let{date:o}=H(e);if(t===Me)return kl(e.ding,o);let n=g.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function kn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var yn=t=>Object.keys(t.table).filter(e=>!vl[e]),vl={from_label:"from",to_label:"to"},_l=t=>vl[t],qs={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function xl(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=H(e),r=Object.entries(qs).map(([c,p])=>[p,c==="partner"?e[c]&&te(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,m])=>c[p]?.includes(m)||c.from===m||c.to===m));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:$l(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?Is(l,t.step):l,rows:s}}var Ws=b.graph.choose,Ol="alles",kf=["stap","hoofdstuk"],Cl=t=>!!t[Ol]||Object.keys(qs).some(e=>t[e]),Sl=t=>T(t.flatMap(e=>[e.from,e.to])).length;function jl({picture:t}){let e=T(he("Chapter").map(s=>w(s,"identifier"))).sort(A),o=s=>_(he("Chapter").find(i=>w(i,"identifier")===s)),n={stap:Ft.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>j(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${Ws.sentence}</p>
    ${kf.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[qs[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Ws[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${B(Ws.partners,Sl(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[Ol]:"ja"})}>${B(Ws.whole,Sl(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var eo=b.graph.card,Hn=3;function Tl(t,e=Ue){let o=T(t.filter(Boolean)),n=o.length-Hn;return e(n>0?[...o.slice(0,Hn),eo.more.replace("{count}",String(n))]:o)}var Ds=t=>Tl(t,e=>e.join("; ")),Ml=t=>Ds(t.flatMap(e=>jt(e)?Tt(e).slice(0,1).map(it):[])),Ll=t=>I("Role",t);function yf(t,e){let o=io(t,e).filter(s=>Wo(s.role)),n=vo(t).filter(s=>Pt(s,e)),r=s=>`${_(Fr(R(s,"barrier")))}, ${I("Basis",w(s,"basis")).toLowerCase()}`;return[[eo.who,Ds(o.map(s=>`${_(s.organisation)} (${Ll(s.role)})`))],[eo.state,Ht(t,e)],[eo.step,Ds(n.map(r))],[eo.where,Ds(Tt(t).slice(0,2).map(it))]]}function Bl(t,e){let o=[t.from,t.to].flatMap(n=>n?cn(n,e).filter(r=>t.about?.includes(r.undertaking)&&Wo(r.role)):[]);return Tl(o.map(n=>Ll(n.role)))}var wf=(t,e)=>yn(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),vf=(t,e,o)=>[...t.said.filter(n=>n&&X(n)!==X(e)),Bl(t,o)].filter(Boolean).join(" · ");function El(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:kn(t,r,n),facts:[...wf(t,r),[eo.role,Bl(r,t.date)],[eo.where,Ml(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=ao(o)?yf(o,t.date):[...s.slice(0,Hn).map(c=>[i(c),vf(c,i(c),t.date)]),[eo.also,s.length>Hn?eo.more.replace("{count}",String(s.length-Hn)):""],[eo.where,Ml(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:jt(o)?P(gt(o)):"",name:n(o),facts:l,thing:jt(o)?o:""}}var qt=b.graph,Jr=40,Al=(t,e=_(t))=>a`<a href=${ae(t)}>${e}</a>`,_f=t=>(t===1?qt.counted.one:qt.counted.more).replace("{count}",t);function xf({picture:t,row:e}){let o=e.group&&!g.views[t.name]?Object.keys(g.around.table):Object.keys(t.table),n=yn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Sf({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>jt(s)&&s!==e.from&&s!==e.to),r=s=>xo(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${kn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${xf} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${ye}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${qt.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${qt.about}</p>
        <ul>${n.map(s=>a`<li>${at(s)?Al(s):_(s)}${ao(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Tt(s).slice(0,1).map(i=>a`<span class="zacht adres">${it(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&at(s)).map((s,i)=>a`${i>0&&" · "}${Al(s,qt.page_of.replace("{name}",_(s)))}`)}</p>
  `}function Of({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(u=>u.from===o||u.to===o),c=t.nodes.find(u=>u.id===o)?.group,p=t.looks.nodes[c]?.label||gt(o),m=s.includes(o),f=u=>{let d=u.from===o?u.to:u.from;return a`<li>
      ${t.arrows!==!1&&(u.from===o?qt.towards:qt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(d||u.id)}>${n(d)}</button>
      ${u.group&&a`<span class="zacht"> – ${t.looks.edges[u.group]?.label||u.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${P(p)}. `}${_f(l.length)}</p>
    ${jt(o)&&at(o)&&a`<p class="acties">
        <a href=${ae(o)}>${qt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>r(o)}>${m?`− ${qt.fold}`:`+ ${qt.unfold}`}</button>
        ${" "}<a href=${j(["graaf",Me],{ding:o})}>${qt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Jr).map(f)}</ul>
    ${l.length>Jr&&a`<p>${qt.rest.replace("{count}",String(l.length-Jr))}</p>`}
  `}function Fl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${qt.in_words}>
      ${e&&a`<${Sf} ...${t} />`} ${o&&a`<${Of} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${qt.nothing_chosen}</p>`)}
    </section>
  `}function zl({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=ht(null);Ae(()=>{let u=d=>d.key==="Escape"&&r();return window.addEventListener("keydown",u),()=>window.removeEventListener("keydown",u)},[]),Ct(()=>{let{offsetWidth:u,offsetHeight:d,offsetParent:$}=p.current,h=Math.max(4,Math.min(n.x-20,$.clientWidth-u-4)),y=n.y+16,S=y+d>$.clientHeight-4?Math.max(4,n.y-18-d):y;p.current.style.transform=`translate(${h}px, ${S}px)`});let m=El(t,e,n.id,o),f=m.facts.filter(([u,d])=>u&&d);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${m.kind&&a`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${f.map(([u,d])=>a`<div><dt>${u}</dt><dd>${d}</dd></div>`)}</dl>
      ${m.thing&&at(m.thing)&&a`<p class="acties"><a href=${ae(m.thing)}>${qt.page}</a>${c(m.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(m.thing)}>${l.includes(m.thing)?qt.fold:qt.unfold}</button>`}</p>`}
    </div>
  `}var Qo="#16212B",Pl="#8E8779",ta="#0A4F7A",Hs="#FFFFFF";function ea(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Us(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Nl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Qo,t.lineWidth=14,s(),t.strokeStyle=Hs,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Qo,t.fill(),t.restore()}function oa(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Qo:Hs,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Qo,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Qo,t.stroke()}function Rl(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function Un(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function Cf({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function Il(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:Cf(Un(e,s),s)}));for(let{down:s}of r)ea(t,s,3,Pl);for(let{on:s,down:i}of r)s&&ea(t,i,4,Qo);t.restore()}function ql(t,e,o,n){for(let r of o){let{x:s,y:i}=Un(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:m,font:f}=e.body.nodes[r.stop].options;t.font=`${f.size}px ${f.face}`;let u=n.has(r.edge.id),d=r.between&&!u?t.measureText(m).width/2+8:(c-l)/2-6,$=s<p?p-d:p+d;Math.abs($-s)>3&&ea(t,[[s,i],[$,i]],u?4:1.6,u?Qo:Pl)}for(let r of o){let{x:s,y:i}=Un(e,r);oa(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function na(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Wl(t,e,o,n){let{x:r,y:s}=na(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?ta:Hs,t.fill(),t.lineWidth=1.8,t.strokeStyle=ta,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?Hs:ta,t.stroke(),t.restore()}var jf="#16212B",Gs=12/14,Mf=13,Dl=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<Mf;function Ks(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=Rl(e,o),f=new Map(m.map(O=>[O.edge.id,O])),u=new vis.DataSet(e.map(({title:O,...W})=>p?W:{...W,title:O})),d=new vis.DataSet(o.map(O=>f.has(O.id)?{...O,hidden:!0}:O)),$=new vis.Network(t,{nodes:u,edges:d},n),h=t.querySelector(".vis-network");h.setAttribute("role","application"),h.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let y=e.filter(O=>O.slot).map(O=>O.id),S=e.filter(O=>O.station).sort((O,W)=>O.station-W.station),v=new Set,C="",x=()=>[...new Set([C,...s,...$.getSelectedNodes()])].filter(O=>O&&c(O));$.on("beforeDrawing",O=>{Il(O,$,m,v);let W=S.map(G=>$.getPosition(G.id));W.length&&Nl(O,W);for(let G of y)Us(O,$.getBoundingBox(G))}),$.on("afterDrawing",O=>{ql(O,$,m,v);for(let W of x())Wl(O,$,W,s.includes(W))});let Q=O=>m.find(W=>Dl(Un($,W),O,$.getScale()))?.edge.id,yt=O=>x().find(W=>Dl(na($,W),O,$.getScale())),E=(O=.05)=>{if(!e.length||($.fit({animation:!1,maxZoomLevel:1.15}),$.getScale()>=O))return;let G=Math.min(...e.map(so=>so.x))-85,st=Math.min(...e.map(so=>so.y))-30,Ee=t.clientWidth/O*.5,xe=Math.max(...e.map(so=>so.x))+85-G,de={x:xe<2*Ee?G+xe/2:G+Ee,y:st+t.clientHeight/O*.5};$.moveTo({position:de,scale:O,animation:!1})};$.on("click",({nodes:[O],edges:[W],pointer:G})=>{let st=yt(G.canvas);st?l?.(st):i?.(Q(G.canvas)??O??W??null)}),$.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let St=(O,W)=>{O&&c(O)!==(C===O)&&$.redraw(),O&&(C=O),p?.(O,W)};if(p){$.on("hoverNode",({node:G,pointer:st})=>St(G,st.DOM)),$.on("hoverEdge",({edge:G,pointer:st})=>St(G,st.DOM));for(let G of["blurNode","blurEdge","dragStart","zoom"])$.on(G,()=>St(null));let O="",W=G=>{if(!m.length||G.buttons)return;let{left:st,top:Ee}=t.getBoundingClientRect(),xe={x:G.clientX-st,y:G.clientY-Ee},de=Q($.DOMtoCanvas(xe))||"";de!==O&&St(de||null,xe),t.style.cursor=de||yt($.DOMtoCanvas(xe))?"pointer":"",O=de};h.addEventListener("pointermove",W)}r?$.moveTo({...r,animation:!1}):E(Gs);let Be=new Map(o.map(O=>[O.id,O]));return{network:$,given:{nodes:e,edges:o,options:n},fit:E,view:()=>({position:$.getViewPosition(),scale:$.getScale()}),zoom:O=>$.moveTo({scale:Math.min(4,Math.max(.05,$.getScale()*O))}),select(O,W,G){let st=W.length?W:o.filter(wt=>O.includes(wt.from)||O.includes(wt.to)).map(wt=>wt.id),Ee=new Set(st.filter(wt=>Be.has(wt))),xe=[...v,...Ee].filter(wt=>!f.has(wt)&&v.has(wt)!==Ee.has(wt));xe.length&&d.update(xe.map(wt=>Ee.has(wt)?{id:wt,width:3,color:{color:jf}}:{id:wt,width:1.6,color:{color:Be.get(wt).color}})),v=Ee;let de=O.filter(wt=>u.get(wt));if($.setSelection({nodes:de,edges:[]},{highlightEdges:!1}),$.redraw(),!G||!de.length)return;de.some(wt=>{let{x:D,y:ts}=$.canvasToDOM($.getPosition(wt));return D>0&&D<t.clientWidth&&ts>0&&ts<t.clientHeight})||$.focus(de[0],{scale:Math.max($.getScale(),Gs),animation:!1})},show(O){$.fit({nodes:O.filter(W=>u.get(W)),animation:!1,maxZoomLevel:1.15}),$.getScale()<Gs&&$.moveTo({scale:Gs})},destroy:()=>$.destroy()}}function Hl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Tf=250,Lf=.74,Bf={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Ul(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:m,opened:f}=t,u=ht(null),d=ht({of:"",view:null,ids:new Set}),$=ht(t);$.current=t,Ct(()=>{let S=performance.now(),v=d.current.of===e?d.current.view:null,C=0,x=(E,St)=>{window.clearTimeout(C),C=window.setTimeout(()=>$.current.onHover(E===null?null:{id:E,...St}),Tf)},Q=Ks(u.current,{nodes:o,edges:n,options:r,view:v,opened:f},{onChoose:E=>$.current.onChoose(E),onUnfold:E=>$.current.onUnfold(E),unfolds:E=>$.current.unfolds(E),onHover:x});s.current=Q;let yt=v?o.map(E=>E.id).filter(E=>!d.current.ids.has(E)):[];return yt.length&&Q.show([...yt,...i]),u.current.dataset.ms=String(Math.round(performance.now()-S)),()=>{window.clearTimeout(C),d.current={of:e,view:Q.view(),ids:new Set(o.map(E=>E.id))},Q.destroy(),s.current=null}},[e,o,n]),Ct(()=>{p&&d.current.of===""&&s.current.fit(12/14)},[p]),Ct(()=>{let S=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",S),()=>document.removeEventListener("fullscreenchange",S)},[]),Ct(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let h=S=>Bf[S.key]?.(t),y={height:`${Hl(o,Math.max(420,Math.round(window.innerHeight*Lf)))}px`};return a`<div class="doek" id="doek" ref=${u} style=${y} data-title=${m} onKeyDown=${h}></div>`}var Gn=t=>t===""?2:jt(t)&&Do(t)?1:0;function Vs(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>Gn(s)-Gn(i)||A(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var oo=b.graph.matrix,Xo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function Gl({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=v=>o.get(v)?.title||oo.nobody,c=v=>o.get(v)?.label||oo.nobody,{givers:p,takers:m,at:f}=Vs(e,c),u=v=>t.looks.edges[v.group],d=v=>[v.said[0],u(v).label].filter(Boolean).join(", "),$=(v,C)=>[Gn(v)!==Gn(C)&&"nieuw",v===""&&"ongenoemd"].filter(Boolean).join(" "),h=(v,C)=>{let x=v.currentTarget.getBoundingClientRect(),Q=v.currentTarget.closest(".vlak").getBoundingClientRect();s({id:C.id,x:x.right-Q.left,y:x.bottom-Q.top-10})},y=(v,C)=>{let x=f(v,C);if(!x.length)return null;let Q=x.some(E=>E.id===n),yt=x.some(E=>u(E).mark==="broken");return a`
      <button type="button" class=${yt?"hapert":null} aria-pressed=${String(Q)}
        aria-label=${`${l(v)} ${oo.to} ${l(C)}: ${x.map(d).join("; ")}`}
        onClick=${()=>r(x[(x.findIndex(E=>E.id===n)+1)%x.length].id)}
        onMouseEnter=${E=>h(E,x[0])} onMouseLeave=${()=>s(null)}
        onFocus=${E=>h(E,x[0])} onBlur=${()=>s(null)}>
        ${x.length>2?a`<${Xo} look=${u(x[0])} /><b>${x.length}</b>`:x.map(E=>a`<${Xo} look=${u(E)} />`)}
      </button>
    `},S=v=>n&&e.some(C=>C.id===n&&(C.from||"")===v);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${oo.corner}</td>
            ${m.map((v,C)=>a`<th scope="col" class=${$(v,m[C-1]??v)}><span>${c(v)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((v,C)=>a`
              <tr class=${[$(v,p[C-1]??v),S(v)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(v)}</th>
                ${m.map((x,Q)=>a`<td class=${$(x,m[Q-1]??x)}>${y(v,x)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Kl({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${oo.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${Xo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",oo.no_giver],["to",oo.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${oo.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${oo.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${P(oo.empty)}</p>
  `}var mo=b.graph,Zl=["kies","uit"],Vl=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Zl];function Ef({thing:t}){let e=Se(()=>[...Jt.keys()].filter(at).sort((n,r)=>A(_(n),_(r))),[]),o=n=>{let r=e.find(s=>_(s)===n.target.value);r?N({ding:r,kies:null,uit:null}):lt(mo.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${mo.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${jt(t)?_(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${_(n)}></option>`)}</datalist>
    </label>
  `}function Yl({picture:t,query:e}){let[o,n]=K(!1),r=Vl.filter(h=>e[h]&&!Zl.includes(h)).length,s=t.name===Me,i=t.nodes.filter(h=>Ln(h.id)).sort((h,y)=>A(h.title,y.title)),l=h=>g.codes.CellState[h]?.order??9,c=T(t.rows.map(h=>h.state).filter(Boolean)).sort((h,y)=>l(h)-l(y)),p=h=>P(g.codes.CellState[h]?.label||I("Status",h)),m=an.filter(h=>t.rows.some(y=>y.kinds?.includes(h.notation))),f=Ft.filter(h=>t.rows.some(y=>y.steps?.includes(h.notation))),u=new Set(t.rows.flatMap(h=>h.chapters||[])),d=he("Chapter").map(h=>[w(h,"identifier"),_(h)]).filter(([h])=>u.has(h)).sort((h,y)=>A(h[0],y[0])),$=[["stap",mo.filters.step,f.map(h=>[h.notation,h.label])],["hoofdstuk",mo.filters.chapter,d],["soort",mo.filters.kind,m.map(h=>[h.notation,h.label])],["partner",mo.filters.partner,i.map(h=>[w(h.id,"notation"),h.title])],["staat",mo.filters.state,c.map(h=>[h,p(h)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${r?k(b.shared.filters_set,{count:r}):mo.choices}</summary>
      ${!s&&a`<${Re} />`}
      <${Uo} />
      <div class="velden">
        ${s&&a`<${Ef} thing=${t.centre} />`}
        ${!s&&$.filter(([,,h])=>h.length>1).map(([h,y,S])=>a`<${Rt} name=${h} label=${y} options=${S} />`)}
        <${Ve} label=${mo.filters.search} name="zoek" id="graafzoek" />
        <${Co} names=${Vl} />
      </div>
    </details>
  `}var sa=b.graph,Af={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Ff=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Af[t.mark]}
  </svg>
`,zf=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Ql={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},Xl=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Ql[t.shape]?"#FFFFFF":t.color} stroke=${Ql[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Jl({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${Xo} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${Ff} look=${p} />`;if(t.layout!=="grid")return a`<${zf} look=${p} />`;let m=t.looks.nodes[c];return m?a`<${Xl} look=${m} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),N({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${sa.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${sa.points}>
      ${s.map(([,c])=>a`<li><${Xl} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${sa.slots}</span></li>`}
    </ul>`}
  `}var Zs=b.graph;function ra({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(m=>[m.id,m.station??0])),p=Vs(e,o)[s?"givers":"takers"];return p.sort((m,f)=>(c.get(m)||0)-(c.get(f)||0)),a`<div class="beeldlijst">
    ${p.map(m=>{let f=e.filter(y=>(y[i]||"")===m),u=f.filter(y=>y.color||s),d=f.filter(y=>!y.color&&!s),$=u.length?B(s?Zs.list.flows:Zs.list.partners,u.length):Zs.list.nobody,h=d.length>0&&B(Zs.list.slots,d.length);return a`
        <details key=${m} open=${p.length<4||f.some(y=>y.id===n)}>
          <summary><h2>${o(m)}</h2><span class="zacht">${[$,h].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${d.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${u.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>r(y.id)}>
                  ${s&&a`<${Xo} look=${t.looks.edges[y.group]} />`}${s&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Kn=b.graph,tc="from_label",Pf="amount",aa=new WeakMap;function Nf(t,e){return aa.has(t)||aa.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),aa.get(t).get(e)||Kn.not_said}function wn(t,e,o){let n=_l(o);return n?Nf(t,e[n]):e.said[yn(t).indexOf(o)]||""}function Rf(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[wn(t,l,n),l]),i=l=>+(l===""||l===Kn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*A(l[0],c[0])).map(([,l])=>l)}function ec({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=z.route.query.sorteer||tc,i=Object.entries(t.table),l=(f,u)=>{let d=s===f?`-${f}`:f;N({sorteer:d===tc?null:d},!0),lt(Kn.sorted.replace("{column}",u.toLowerCase()).replace("{direction}",d[0]==="-"?Kn.down:Kn.up))},c=f=>s===f?"ascending":s===`-${f}`?"descending":null,p=([f,u])=>f===Pf?a`<th scope="col" role="columnheader">${u}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(f)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${f}`} onClick=${()=>l(f,u)}>
            ${u}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,m=f=>{let u=f.id===o,d=u||o&&(f.from===o||f.to===o);return a`
      <tr key=${f.id} role="row" class=${d?"gekozen":null} data-rij=${f.id} data-van=${f.from||""}
        data-naar=${f.to||""} onClick=${$=>$.target.closest("button, a")||n(f.id)}>
        ${i.map(([$,h],y)=>y?a`<td role="cell" data-kop=${h}>${wn(t,f,$)}</td>`:a`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String(u)} onClick=${()=>n(f.id)}>
                  ${wn(t,f,$)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${Rf(t,e,s).map(m)}</tbody>
    </table>
  `}var rc=b.graph.keep,Ys="#16212B",Qs="#46525D",If="#8E8779",To=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[Vt,oc,qf]=[28,12e3,2];function ac(t,e=null){let{version:o,content:n}=g.meta,r=(n||"").slice(0,12);return{title:t,source:`${[ze(),e&&tt(e)].filter(Boolean).join(". ")}. ${ye}`,foot:k(rc.foot,{version:o,content:r})}}function ia(t,e,o){let n=[""];for(let r of String(e).split(/\s+/)){let s=n[n.length-1]?`${n[n.length-1]} ${r}`:r;t.measureText(s).width<=o||!n[n.length-1]?n[n.length-1]=s:n.push(r)}return n}function Wf(t){let e=s=>t.rows.some(i=>i.group===s),o=Object.entries(t.looks.edges).filter(([s])=>e(s)),n=Object.entries(t.looks.nodes).filter(([s])=>t.nodes.some(i=>i.group===s)),r=t.layout==="route";return[...o.map(([,{color:s,dashes:i,mark:l,label:c}])=>r&&l?{line:!0,color:If,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:s,dashes:i,label:c}),...n.map(([,{color:s,label:i}])=>({color:s,label:i})),...t.nodes.some(s=>s.slot)?[{slot:!0,label:rc.slot}]:[]]}function Df(t,{line:e,slot:o,color:n,dashes:r,mark:s},i,l){if(o)return Us(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(r?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),s&&oa(t,i+13,l-4,s)}function nc(t,e,o,n,r,s){let[i,l]=[o,n];t.font=`13px ${To}`;for(let c of e){let p=t.measureText(c.label).width+54;i>o&&i+p>o+r&&([i,l]=[o,l+24]),s&&(Df(t,c,i,l),t.fillStyle=Ys,t.fillText(c.label,i+34,l)),i+=p}return e.length?l+14:n}async function Hf(t,e,o,n,r){let s=o.map(y=>({...y,...e[y.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=Ks(i,{nodes:s,edges:n,options:r}),c=s.map(y=>l.network.getBoundingBox(y.id)),[p,m]=[Math.min(...c.map(y=>y.left))-20,Math.min(...c.map(y=>y.top))-20],f=Math.max(...c.map(y=>y.right))+(t.layout==="route"?130:20),u=Math.max(...c.map(y=>y.bottom))+20,[d,$]=[f-p,u-m],h=Math.min(qf,oc/d,oc/$);return Object.assign(i.style,{width:`${d*h}px`,height:`${$*h}px`}),l.network.setSize(`${d*h}px`,`${$*h}px`),l.network.moveTo({position:{x:p+d/2,y:m+$/2},scale:h,animation:!1}),await new Promise(y=>{l.network.once("afterDrawing",y),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:d,height:$,scale:h,done:()=>{l.destroy(),i.remove()}}}function Uf(t,e,o){let n=document.createElement("canvas"),r=n.getContext("2d"),s=Math.max(t.width,720)+2*Vt,i=s-2*Vt;r.font=`650 22px ${To}`;let l=ia(r,e.title,i);r.font=`13px ${To}`;let c=ia(r,e.source,i),p=Vt+l.length*27+c.length*18+12,f=nc(r,o,Vt,p+t.height+30,i,!1)+40;n.width=s*t.scale,n.height=f*t.scale,r.scale(t.scale,t.scale),r.fillStyle="#FFFFFF",r.fillRect(0,0,s,f),r.fillStyle=Ys,r.font=`650 22px ${To}`;for(let[d,$]of l.entries())r.fillText($,Vt,Vt+18+d*27);r.fillStyle=Qs,r.font=`13px ${To}`;let u=Vt+l.length*27;for(let[d,$]of c.entries())r.fillText($,Vt,u+13+d*18);return r.drawImage(t.canvas,Vt,p,t.width,t.height),nc(r,o,Vt,p+t.height+30,i,!0),r.fillStyle=Qs,r.font=`13px ${To}`,r.fillText(e.foot,Vt,f-16),n}async function ic({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:r,edges:s,options:i}=o.current.given,l=await Hf(e,o.current.network.getPositions(),r,s,i),c=Uf(l,ac(e.title,n),Wf(e));l.done(),c.toBlob(p=>we(`${t}.png`,p,"image/png"),"image/png")}var Gf=["fill","stroke","stroke-width","stroke-dasharray","font-size","font-weight","text-anchor","opacity"],la="http://www.w3.org/2000/svg";function lc({name:t,svg:e,title:o,scenario:n,items:r}){let s=ac(o,n),i=sc(e),[,,l,c]=e.getAttribute("viewBox").split(" ").map(Number),p=document.createElement("canvas").getContext("2d");p.font=`13px ${To}`;let m=ia(p,s.source,l),f=40+m.length*17,u=document.createElementNS(la,"svg"),d=(S,v,C="")=>{let x=document.createElementNS(la,S);for(let[Q,yt]of Object.entries(v))x.setAttribute(Q,String(yt));return x.textContent=C,u.append(x),x},$=f+c+64,h={width:l+2*Vt,height:$,viewBox:`${-Vt} 0 ${l+2*Vt} ${$}`};for(let[S,v]of Object.entries({...h,"font-family":To,role:"img"}))u.setAttribute(S,String(v));d("title",{},`${s.title} ${s.source}`),d("rect",{x:-Vt,y:0,width:l+2*Vt,height:$,fill:"#FFFFFF"}),d("text",{x:0,y:26,"font-size":20,"font-weight":650,fill:Ys},s.title);for(let[S,v]of m.entries())d("text",{x:0,y:46+S*17,"font-size":13,fill:Qs},v);i.setAttribute("x","0"),i.setAttribute("y",String(f)),i.setAttribute("width",String(l)),i.setAttribute("height",String(c)),u.append(i);let y=0;for(let S of r){if(S.svg){let v=sc(S.svg);for(let[C,x]of Object.entries({x:y,y:f+c+12,width:16,height:16}))v.setAttribute(C,String(x));u.append(v)}d("text",{x:y+20,y:f+c+25,"font-size":13,fill:Ys},S.label),y+=p.measureText(S.label).width+40}d("text",{x:0,y:$-12,"font-size":13,fill:Qs},s.foot),we(`${t}.svg`,new XMLSerializer().serializeToString(u),"image/svg+xml")}function sc(t){let e=t.cloneNode(!0),[o,n]=[[t,...t.querySelectorAll("*")],[e,...e.querySelectorAll("*")]];for(let[r,s]of n.entries()){let i=window.getComputedStyle(o[r]);for(let l of Gf)s.setAttribute(l,i.getPropertyValue(l));for(let{name:l}of[...s.attributes])(["class","style","id","href","role"].includes(l)||l.startsWith("aria-"))&&s.removeAttribute(l)}for(let r of e.querySelectorAll("a")){let s=document.createElementNS(la,"g");for(let{name:i,value:l}of[...r.attributes])s.setAttribute(i,l);s.append(...r.childNodes),r.replaceWith(s)}return e}var We=b.graph,cc=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${We.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function pc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${We.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>{lt(We.keep.busy),ic({name:e.name,picture:e,handle:t,scenario:H(z.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",We.tools.fit,()=>t.current.fit())} ${n("back",We.tools.back,o)}
      ${n("screen",We.tools.screen,r)} ${n("png",We.tools.png,s)}
    </div>
  `}function mc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>N({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${We.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=_(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(We.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(We.left_out,{name:_(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",Me],{ding:r})}>${We.surroundings}</a></p>`})}
    </nav>
  `}function Lo(){let t=b.missing;return a`
    <${U} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var xt=b.graph,Kf="(max-width: 44rem)",ca=null,pa=()=>ca,Jo=t=>N({kies:z.route.query.kies===t?null:t},!0);function Vf(t){let e=window.matchMedia(Kf).matches,o=t.matrix?[["matrix",xt.show.matrix],["beeld",xt.show.arrows]]:[["beeld",xt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",xt.show.list]]:[],r=["tabel",xt.show.table];return e&&!n.length&&!t.choose?[r,...o]:[...n,...o,r]}function Zf(t,e,o){let n=X(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>X(wn(t,s,i)).includes(n))):e}function Yf({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:m}){let f=Se(()=>e.rows.filter($=>$.color),[e]),u=Se(()=>[...e.nodes].filter($=>$.title).sort(($,h)=>$.y-h.y||$.x-h.x).map($=>$.id),[e]),d=$=>{let h=u[(u.indexOf(s[0])+$+u.length)%u.length];N({kies:h},!0)};return a`
    <${Ul} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${f} options=${Xf(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${k(xt.picture,{title:t.title})} onChoose=${$=>$&&Jo($)} onStep=${d}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>N({kies:null},!0)} />
  `}function Qf({picture:t,query:e}){let o=ht(null),n=ht(!1),[r,s]=K(0),[i,l]=K(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(D=>e[D]).join("|"),m=Se(()=>xl(t,e),[t,p]),f=(e.uit||"").split(",").filter(jt),u=Se(()=>yl(m,f,t.date,t.layout),[m,e.uit]),d=Se(()=>new Map(u.nodes.map(D=>[D.id,D])),[u]),$=u.rows.find(D=>D.id===c||c===`leeg~${D.id}`&&D),h=$?"":d.has(c)?c:"",y=Se(()=>Zf(t,m.rows,e.zoek),[m,e.zoek]),S=!$&&!h&&X(e.zoek||""),v=S?u.nodes.filter(D=>X(D.title||"").includes(S)).map(D=>D.id):[],C=Vf(t),x=C.some(([D])=>D===e.toon)?e.toon:C[0][0],Q=t.choose&&!Cl(e),yt=x==="beeld"&&!Q,E=D=>d.get(D)?.title||(t.matrix?xt.matrix.nobody:xt.not_said),St=D=>jt(D)&&at(D)&&D!==t.centre,Be=D=>{if(!St(D))return;let ts=f.includes(D)?f.filter(xp=>xp!==D):[...f,D];l(null),N({uit:ts.join(","),kies:D})},O=D=>{(D||!n.current)&&l(D)},W=D=>{n.current=D,D||l(null)};Ae(()=>{!c||!z.started||($&&!($.from&&$.to)?lt(k(xt.chosen_one,{name:kn(t,$,E)})):$?lt(k(xt.chosen_pair,{from:E($.from),to:E($.to)})):h&&lt(k(xt.chosen_one,{name:E(h)})))},[c]),Ct(()=>(ca={name:t.name,drawing:o.current},()=>{ca=null}));let G=$&&!$.color?`leeg~${$.id}`:"",st=G&&d.has(G)?[G]:$?[$.from,$.to].filter(Boolean):h?[h]:v,Ee={unfolds:St,unfold:Be,point:O},xe={picture:t,rows:u.rows,name:E,opened:f,unfold:Be,pick:Jo},de=i&&i.id!==c&&a`<${zl} ...${xe} unfolds=${St} keep=${W} hover=${i} close=${()=>l(null)} />`,so=B(xt.rows,y.length),wt=t.matrix?a`<${Kl} picture=${t} rows=${y} name=${E} pick=${Jo} />`:t.layout==="route"&&yt&&a`<p class="zacht">${xt.nothing_chosen}</p><${ra} picture=${t} rows=${y} name=${E} chosen="" pick=${Jo} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${cc} ways=${C} shows=${x} choose=${D=>N({toon:D},!0)} />
      ${yt&&a`<${pc} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${Yl} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${yt&&a`<${mc} picture=${t} ids=${f} left=${u.left} />`}
          ${t.choose&&!Q&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${xt.choose.back}</a></p>`}
          <div class="vlak">
            ${Q?a`<${jl} picture=${t} />`:x==="matrix"?a`<${Gl} picture=${t} rows=${y} names=${d} chosen=${$?.id||""} pick=${Jo}
                      point=${O} caption=${k(xt.matrix.caption,{rows:so})} />`:x==="lijst"?a`<${ra} picture=${t} rows=${y} name=${E} chosen=${$?.id||""} pick=${Jo} />`:a`<${Yf} ...${{picture:t,drawn:u,opened:f,chosen:c,row:$,lit:st,choices:p,handle:o,turn:r,tell:Ee}}
                        shown=${x==="beeld"} />`}
            ${!m.rows.length&&a`<p class="leegbeeld">${t.centre?xt.alone:xt.empty}</p>`}
            ${de}
          </div>
          ${!Q&&a`<${Jl} picture=${t} hidden=${e.zonder||""} />`}
          ${yt&&a`<p class="zacht sleutels">${xt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <div class="rol">
            <${ec} picture=${t} rows=${y} chosen=${$?.id||h} pick=${Jo}
              caption=${k(xt.caption,{title:t.title,rows:so})} />
          </div>
          <div class="acties">
            <${_t} name=${`${t.name}.csv`} rows=${()=>Jf(t,y)} />
          </div>
        </div>
      </div>
      <${Fl} ...${xe} row=${$} node=${h} first=${wt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${xt.loose}</p>`}
  `}var Xf=(t,e)=>e.length&&t.name!==Me?{...t.options,groups:{...g.around.options.groups,...t.options.groups}}:t.options,Jf=(t,e)=>[[...Object.values(t.table),...Bt],...e.map(o=>[...Object.keys(t.table).map(n=>wn(t,o,n)),...Lt(null)])];function tu({name:t,title:e,sentence:o}){let r=[...Object.values(g.views).map(s=>[s.name,s.tab||s.title]),[Me,g.around.tab]];return a`
    <${U} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${xt.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${j(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function fc({route:{path:t,query:e}}){let o=t[1]||Object.keys(g.views)[0],n=Se(()=>wl(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${tu} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Qf} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Lo} />`}function Vn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:p}){let m=H(p.query).plan,f=o(m).filter(h=>s(h,p.query)),u=n(),d=B(l.count,f.length),$=()=>[[...u.map(h=>h.label),...Bt],...Ls(f,u,Ir("sorteer",i)).map(h=>[...u.map(y=>y.text(h)),...Lt(null,J(h.id)?.key||m)])];return a`
      <${U} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${je}>
        <${Re} />
        <div class="velden">
          <${Ve} name="tekst" />
          ${r().map(h=>a`<${Rt} ...${h} />`)}
          <${Co} names=${Object.keys(p.query).filter(h=>h!=="merk")} />
        </div>
      <//>
      <p class="telling">${d}<${_t} name=${`${t}.csv`} rows=${$} /></p>
      <div class="rol">
        <${dt}
          id=${t}
          caption=${k(l.caption,{count:d})}
          rows=${f}
          columns=${u}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Mt} text=${d} />
    `}}var uc=Ft.map(t=>[t.notation,t.label]),dc=t=>Ft.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),$c=t=>Object.entries(g.codes[t]).map(([e,o])=>[e,o.label]),hc=(t,e)=>!e||X([_(t),...["altLabel","promise","summary"].flatMap(o=>rt(t,o))].join(" ")).includes(X(e)),no=b.partners,gc=Vn({name:"partners",of:"partners",sort:"naam",rows:t=>g.partners[F?t:""],keep:(t,e)=>hc(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:no.fields.step,name:"stap",options:uc},{label:no.fields.kind,name:"soort",options:$c("OrganisationKind")},{label:no.fields.role,name:"rol",options:Object.entries(no.roles)}],columns:()=>[{key:"naam",label:no.columns.name,text:t=>_(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${dn} id=${t.id} />`]},{key:"soort",label:no.columns.kind,text:t=>be(t.id,"organisationKind")},{key:"stappen",label:no.columns.steps,text:t=>dc(t.steps)},{key:"handelt",label:no.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:no.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:no.columns.wish,text:t=>t.wish}]}),Zt=b.measures,Zn=t=>g.called[t]?.short||"",Yn=t=>w(t,"prefLabel"),eu=ui.map(t=>({id:t,...g.works[t]})).sort((t,e)=>A(Zn(t.id)||"~",Zn(e.id)||"~")||A(Yn(t.id),Yn(e.id))),Xs=F?"":ro[0].date,ou=(t,e,o)=>({key:t,label:e,text:({id:n})=>mn(n,o)?Ht(n,o):"",cell:({id:n})=>mn(n,o)&&a`<${bt} id=${n} date=${o} />`}),nu=()=>he("Chapter").sort((t,e)=>A(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,k(Zt.chapter,{identifier:w(t,"identifier"),title:Yn(t)})]),bc=Vn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>eu.filter(e=>Ro(e.id,t)),keep:(t,e)=>hc(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:_o(t.id).includes(e.stap)))&&(!e.soort||vi(t.id).includes(e.soort))&&(!e.wat||ge(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||mn(t.id)===e.staat),fields:()=>[{label:Zt.fields.what,name:"wat",options:Object.entries(Zt.types)},{label:Zt.fields.chapter,name:"hoofdstuk",options:nu()},{label:Zt.fields.step,name:"stap",options:[...uc,["alle",Zt.across]]},{label:Zt.fields.kind,name:"soort",options:an.map(t=>[t.notation,t.label])},{label:Zt.fields.status,name:"staat",options:$c("Status")}],columns:()=>[{key:"nr",label:Zt.columns.number,text:({id:t})=>Zn(t),cell:({id:t})=>Zn(t)?a`<a href=${ae(t)}>${Zn(t)}</a>`:a`<span class="zacht">${Zt.no_number}</span>`},{key:"naam",label:Zt.columns.name,text:({id:t})=>Yn(t),cell:({id:t})=>a`<${M} id=${t} text=${Yn(t)} />`},...Pe(({id:t})=>J(t)?.key),{key:"wat",label:Zt.columns.what,text:({id:t})=>gt(t)},...Xs&&Xs!==ie?[ou("plan",P(go(Xs)),Xs)]:[],{key:"nu",label:F?Zt.columns.stand:P(go(ie)),text:({id:t})=>Ht(t),cell:({id:t})=>a`<${bt} id=${t} />`},{key:"termijn",label:Zt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>V(w(t,"finalDueBy"))},{key:"stap",label:Zt.columns.step,text:t=>t.across?b.shared.all_steps:dc(_o(t.id))},{key:"wie",label:Zt.columns.lead,sort:!1,text:t=>t.container?"":qo(t.id).map(_).join(", ")||b.shared.nobody,cell:t=>t.container?"":qo(t.id).length?a`<${At} ids=${qo(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var Bo=b.lookup,su=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>zt(t,e))).filter(at),ru=Object.entries(g.lookups).map(([t,e])=>({id:t,...e,about:su(t),text:X([_(t),...rt(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),kc=t=>Tt(t).map(it),yc=Vn({name:"naslag",of:"lookup",sort:"naam",rows:t=>ru.filter(e=>Ro(e.id,t)),keep:(t,e)=>(!e.wat||ge(t.id,e.wat))&&(!e.tekst||t.text.includes(X(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Bo.fields.what,name:"wat",options:Object.entries(Bo.types).filter(([t])=>he(t).length)},{label:Bo.fields.step,name:"stap",options:Ft.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Bo.columns.name,text:({id:t})=>_(t),cell:({id:t})=>[a`<${M} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},...Pe(({id:t})=>J(t)?.key),{key:"wat",label:Bo.columns.what,text:({id:t})=>gt(t)},{key:"zegt",label:Bo.columns.told,text:t=>t.told},{key:"over",label:Bo.columns.about,sort:!1,text:t=>t.about.map(_).join("; "),cell:t=>a`<${At} ids=${t.about} name=${Fe} />`},{key:"bron",label:Bo.columns.place,sort:!1,text:({id:t})=>kc(t).join("; "),cell:({id:t})=>{let[e,...o]=kc(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var wc=b.unknown,_e=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(wc.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,ma=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(g.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${P(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Js(){let t=wc.reading;return a`
    <${_e} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${ma} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${g.plans.map(e=>a`<p>${`${ze(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var tr=b.method,vc=()=>a`
  <${U} text=${tr.title}><p class="uitleg">${tr.intro}</p><//>
  <${Xi} />
  <div class="blok"><${Es} /></div>
  <${_e} of=${tr.states}><${ma} list="CellState" /><//>
  <${Js} />
  <p><a href=${j("weet-niet")}>${tr.unknown}</a></p>
`;var Eo=b.overview;function au({cell:t}){let[e,...o]=t.brief,n=t.asked&&a`<span class="bij">${Eo.asked_mark}</span>`;if(!e)return n||a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;let r=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(s=>a`<span class="bij">${s}</span>`),n];return t.unmet?a`<span class="plaat">${r}</span>`:a`<${Xe} bar=${t.bar} support=${t.support_only} />${r}`}function iu({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=Gt(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=ve(t.key,o,n.key),m=[s,...i,e.strict,e.most_basis&&Nt[e.most_basis]?.[1],e.asked&&Eo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Ho(p)} aria-haspopup="dialog" onClick=${()=>N({cel:p})}>
        <span class="sr">${k(Eo.cell,{row:t.label,step:Y(o)})}${m}</span>
        <span class="beeld" aria-hidden="true"><${au} cell=${e} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Ye} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var lu=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ae(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,cu=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${le(e).map((n,r)=>a`<${iu} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,pu=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Eo.one_step}>
    ${le(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${Y(n)}
        </button>
      `)}
  </div>
`;function _c({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=le(o),[i,l]=K(n?Math.max(0,s.indexOf(Ss(n).step)):0),c=new Set(r?.columns.filter(p=>!p.acting).map(p=>p.step));return a`
    <${pu} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===g.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Eo.caption,{rows:Eo.heads[t],scenario:tt(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Eo.heads[t]}</th>
          ${o.steps.map((p,m)=>a`
              <${lu} step=${p} place=${m+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${m===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Eo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ut(t,e,o).map(p=>a`<${cu} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var mu={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},xc=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${mu[t]}
  </svg>
`;var Qn=b.overview.start;function Sc({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${Qn.wish}</h2>
      <ul class="tegels">
        ${Qn.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${xc} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var fu=({query:t,barriers:e,plan:o,weights:n},r)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}}),uu=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${fu(t,e)}>${t.ask}</a></p>
  </li>
`;function Oc({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Qn.discuss.title}</h2><p>${Qn.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${k(Qn.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(r=>{let s=t.filter(i=>i.plan===r.key);return s.length?a`
          ${n&&a`<p class="zacht">${r.title}</p>`}
          <ul class="kaartjes">
            ${s.map(i=>a`<${uu} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var re=b.overview,Cc={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:jc}=b.thing,du=(t,e,o)=>{let{word:n,lines:r}=Gt(e);if(!e)return[t.label,Y(o),re.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,Y(o),n,r.join("; "),I("Basis",s),jc[i],l,c,p,jc[m]]},$u=(t,e,o)=>[[...re.csv,...Bt],...Ut(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...du(n,r,le(o)[s]),...Lt(e,o.key)]))],hu=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${_t} name="matrix.csv" rows=${()=>$u(t,e,o)} />
    <button type="button" onClick=${()=>Ri(t,e,o)}>${re.svg}</button>
    <button type="button" onClick=${()=>Ii(t,e,o)}>${re.png}</button>
    <${co} text=${()=>location.href} label=${re.link} />
  </div>
`,gu=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${U} text=${re.heading} title=${re.title}>
      <p>${k(re.start.intro,{report:lo(e)})}</p>
    <//>
    <${Sc} answer=${t} />
  </div>
  <${Oc} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function Mc({route:t}){let e=H(t.query),o=Cc[t.query.rijen||""]||"kind",n=Object.entries(Cc).map(([l,c])=>[l,re.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=mt(e);return a`
    ${o==="kind"?a`<${gu} answer=${i} plan=${q(e.plan)} plans=${$e(e)} />`:a`<${U} text=${re.heading} title=${re.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${re.matrix[o]}</h2><p>${tt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${re.legend.more}</a></p>
          <${js} query=${t.query}>
            <${Oo} legend=${re.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${Ze} />
          <//>
        </div>
        ${$e(e).map(l=>a`
            ${F&&a`<h3>${l.title}</h3>`}
            <${Mo} plan=${l} />
            <${_c} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${hu} by=${o} scenario=${e} plan=${l} />
            <${Ji} scenario=${e} plan=${l} />
          `)}
        <${Ns} />
      </div>
      <${Es} />
    </div>
    ${s&&a`<${Fs} address=${s} by=${o} scenario=${e} />`}
    <${Mt} text=${s?"":k(re.shown,{scenario:tt(e)})} />
  `}var fa=(t,e)=>g.promises[t.key].rows.filter(({id:o})=>Pt(o,e)&&ee(o,e).outcome).map(o=>({...o,plan:t,...Lc(o.id,o.work,e)})),Tc=(t,e)=>g.promises[t.key].undated.filter(o=>Pt(o,e)).map(o=>{let n=w(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Lc(o,n,e)}});function Lc(t,e,o){let n=ee(t,o),r=_(e);return{name:r,short:Fe(e)===r?r:Fe(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),day:w(t,"dueBy"),by:V(w(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:V(n.on)}}var Bc=t=>$e(t).filter(e=>g.promises[e.key].rows.length||g.promises[e.key].undated.length),ua=t=>g.promises[t.key].reports,Xn=t=>g.promises[q(t.key).key];var fo=b.promises,da=b.shared.outcomes,nt={left:274,top:32,foot:40,level:19,pad:30,line:21};function bu(t){let e=nt.top;return t.map(o=>{let n=Math.max(o.levels*nt.level+nt.pad,o.title.length*nt.line+36),r={...o,y:e,height:n};return e+=n,r})}var ku=t=>k(fo.mark,{name:t.name,what:t.what||fo.card.none,quote:t.quote,said:da[t.outcome].said}),$a=t=>Object.entries(da).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(fo.lane_counts,{count:e,said:o}));function yu({lane:t,rows:e,wide:o}){let n=$a(e),r=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${nt.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${r} text-anchor="end">${t.number}</text>
      ${t.title.map((s,i)=>a`<text class="laannaam" x="32" y=${r+i*nt.line}>${s}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${r+t.title.length*nt.line}>
        ${n.length?n.join(" · "):B(fo.lane_total,e.length)}
      </text>
    </g>
  `}function wu({row:t,lane:e,shown:o,point:n}){let r=e.levels*nt.level,s=nt.left+t.x,i=e.y+e.height/2+r/2-nt.level/2-t.level*nt.level,l=t.tail&&da[t.outcome].tail&&nt.left+t.tail,c={row:t,x:s,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${s} ${i} H${Math.max(l,s+9)} m0 -5 v10`} />`}
    <a
      href=${ae(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${ku(t)}
      transform=${`translate(${s} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Dn} outcome=${t.outcome} /></g>
    </a>
  `}function vu({at:t,width:e,height:o,close:n}){let{row:r,x:s,y:i}=t,[l]=Tt(r.id),c=s>e*.62,p={left:c?"auto":`${(s+14)/e*100}%`,right:c?`${(e-s+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${n}>
      <p><strong>${r.name}</strong></p>
      <p>${fo.card.promised}${r.what?`${r.what}, `:""}${r.quote} <span class="zacht">(${r.by})</span></p>
      <p><${Yo} outcome=${r.outcome} on=${r.on&&k(fo.card.came,{day:r.on})} /></p>
      ${qo(r.work).length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${At} ids=${qo(r.work)} /></p>`}
      ${l&&a`<p class="zacht">${it(l)}</p>`}
    </div>
  `}function Ec({plan:t,rows:e,date:o}){let[n,r]=K(null),s=ht(null),{lanes:i,wide:l,years:c,beyond:p}=Xn(t),m=bu(i),f=m.length?m.at(-1).y+m.at(-1).height:nt.top,u=nt.left+l+20,d=f+nt.foot,$=ua(t).find(C=>C.date===Ge(t.key,o))||ua(t).at(-1),h=nt.left+$.x,y=k(fo.report,{date:V($.date)}),S=y.length*8.6+24,v=Math.min(Math.max(h-S/2,nt.left),u-S);return a`
    <div class="lanenvak" ref=${s} onMouseLeave=${()=>r(null)} onKeyDown=${C=>C.key==="Escape"&&r(null)}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${d}`} role="group" aria-label=${fo.picture}>
        <rect class="daarna" x=${h} y=${nt.top} width=${nt.left+l+20-h} height=${f-nt.top} />
        ${c.map(({year:C,x})=>a`
            <g class="jaar">
              <line x1=${nt.left+x} x2=${nt.left+x} y1=${nt.top} y2=${f} />
              <text x=${nt.left+x+4} y=${nt.top-9}>${C}</text>
            </g>
          `)}
        ${p&&a`<g class="jaar"><text text-anchor="middle" x=${nt.left+p.x} y=${nt.top-9}>${fo.beyond}</text></g>`}
        ${m.map((C,x)=>a`<${yu} lane=${C} rows=${e.filter(Q=>Q.lane===x)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${f} y2=${f} />
        <line class="nu" x1=${h} x2=${h} y1=${nt.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${v} y=${f+4} width=${S} height="28" rx="3" />
          <text x=${v+S/2} y=${f+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(C=>a`<${wu} key=${C.id} row=${C} lane=${m[C.lane]} shown=${n?.row.id===C.id} point=${r} />`)}
      </svg>
      ${n&&a`<${vu} at=${n} width=${u} height=${d} close=${()=>r(null)} />`}
    </div>
  `}var $t=b.promises;function _u({rows:t,chosen:e,plan:o}){let n=Wt(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${$t.tiles_label}>
      ${Object.entries(n).map(([r,{tile:s}])=>a`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>N({uitkomst:e===r?null:r})}
          >
            <${bn} outcome=${r} />
            <span class="getal">${t.filter(i=>i.outcome===r).length}</span>
            <span>${s}</span>
          </button>
        `)}
    </div>
  `}var xu=t=>{let e=Xn(t.plan).lanes[t.lane];return e?[e.number,e.title.join(" ")].filter(Boolean).join(" "):""},ha=[{key:"dag",label:$t.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:$t.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:$t.columns.what,text:t=>t.what},{key:"woorden",label:$t.columns.quote,text:t=>t.quote},{key:"stand",label:$t.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Yo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:$t.columns.lane,text:xu}],Su=(t,e)=>[[...ha.map(o=>o.label),b.timeline.csv.at(-1),...Bt],...t.map(o=>[...ha.map(n=>n.text(o)),Tt(o.id).map(it).join("; "),...Lt(e,o.plan.key)])],Ou=6;function Cu({rows:t,plan:e,date:o}){let[n]=Object.entries(b.shared.outcomes).find(([,{open:s}])=>s),r=t.filter(s=>s.outcome===n).sort((s,i)=>A(s.day,i.day));return a`
    <aside class="langst-open">
      <h2>${$t.open.title}</h2>
      <p>${r.length?k($t.open.said,{date:V(Ge(e.key,o))}):$t.open.none}</p>
      <ul>
        ${r.slice(0,Ou).map(s=>a`
            <li key=${s.id}>
              <${bn} outcome=${s.outcome} />
              <span>
                <${M} id=${s.work} text=${s.short} />${" "}${s.what||""}
                <span class="bij">${$t.open.promised}${s.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${j("aandachtspunten",{termijnen:"alle"})}>${$t.open.gaps}</a></p>
      <h2>${$t.read.title}</h2>
      <ul class="leesregels">${$t.read.lines.map(s=>a`<li>${s}</li>`)}</ul>
    </aside>
  `}var ju=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Xn(t).lanes.map((o,n)=>[o,e.filter(r=>r.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${[o.number,o.title.join(" ")].filter(Boolean).join(" ")}
              <span class="bij">${B($t.lane_total,n.length)}${$a(n).map(r=>` · ${r}`)}</span>
            </summary>
            <ul>
              ${n.map(r=>a`
                  <li key=${r.id}>
                    <${Yo} outcome=${r.outcome} on=${r.by} />
                    <span><${M} id=${r.work} text=${r.short} />${" "}${r.what||r.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function Mu({plan:t,scenario:e,chosen:o}){let n=fa(t,e.date),r=Tc(t,e.date),s=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${F&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k($t.intro,{count:n.length,undated:r.length})}</p>
      <${_u} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${Ec} plan=${t} rows=${s} date=${e.date} /><${ju} plan=${t} rows=${s} /></div>
        <${Cu} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${$t.table}</summary>
        <div class="rol">
          <${dt} id=${`beloften-${t.key}`} caption=${$t.caption} rows=${s} columns=${ha} sort="dag" />
        </div>
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${k($t.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(i=>a`<li><${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}${i.stand&&`; ${i.stand}`}</li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Tu(t){let e=document.querySelector("svg.lanen"),o=Object.entries(b.shared.outcomes).map(([n,{tile:r}])=>({svg:document.querySelector(`#uitkomst-${n} svg`),label:r}));lc({name:"beloften",svg:e,title:$t.heading,scenario:t,items:o})}function Ac({route:t}){let e=H(t.query),o=Bc(e),n=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",r=o.flatMap(s=>fa(s,e.date)).filter(s=>!n||s.outcome===n);return a`
    <${U} text=${$t.heading} title=${$t.title} />
    <${je}><${Re} /><${Uo} /><//>
    ${o.map(s=>a`<${Mu} key=${s.key} plan=${s} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${$t.none}</p>`}
    <p class="acties">
      <${_t} name="beloften.csv" rows=${()=>Su(r,e)} />
      ${o.length>0&&a`<button type="button" id="lanen-svg" onClick=${()=>Tu(e)}>${b.graph.keep.svg}</button>`}
      <a href=${j("tijdlijn")}>${$t.all_events}</a>
    </p>
    <${Mt} text=${B($t.lane_total,r.length)} />
  `}var me=b.questions.own,ga=200;function Lu({columns:t,rows:e}){return a`
    <p>${B(me.rows,e.length)}${e.length>ga&&` ${k(me.first,{count:ga})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${me.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,ga).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>we(me.file,en([t,...e]),"text/csv;charset=utf-8")}>${me.csv}</button>
    </div>
  `}function ba({start:t=me.example,exported:e=!1}){let[o,n]=K(t),[r,s]=K(null);async function i(){s({said:me.busy});try{s(await L().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
    <section class="blok">
      <h2>${me.title}</h2>
      <p class="zacht">${me.intro}</p>
      <label class="veld breed">
        <span>${me.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${me.ask}</button></div>
      <div aria-live="polite">
        ${r?.said&&a`<p>${r.said}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?me.yes:me.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${me.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${Lu} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var ft=b.questions,zc="gaps",Bu=/VALUES\s+\?\w+\s*\{\s*\}/,Fc={barrier:t=>t.barrier&&Y(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&_(te(t.partner)||t.partner),severity:t=>I("Severity",t.severity),detail:t=>t.detail&&(jt(t.detail)?_(t.detail):t.told)},Pc=(t,e)=>(Fc[t]?Fc[t](e):e[t])||"",Nc=t=>mt(t).gaps.flatMap(e=>Go(e).map(o=>({...o,plan:e.plan}))),Rc={key:"severity",label:ft.columns.weight,text:t=>String(Object.keys(g.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Ms} severity=${t.severity} />`};function Eu(t){let e=Object.entries(t.columns),o=n=>jt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Pc(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Rc],...Pe(n=>n.plan),{key:"bron",label:ft.columns.place,sort:!1,text:n=>jo(n).map(it).join("; ")}]}function Au({name:t,query:e,scenario:o}){let n=Nc(o).filter(l=>l.query===t);if(!n.length)return a`<p>${ft.nothing}</p>`;let r=Eu(e),s={rows:B(ft.rows,n.length),scenario:tt(o)},i=()=>[[ft.columns.sentence,...r.map(l=>l.label),...Bt],...n.map(l=>[l.sentence,...r.map(c=>c===Rc?Pc("severity",l):c.text(l)),...Lt(o,l.plan)])];return a`
    <div class="rol">
      <${dt}
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
  `}function Fu({name:t,query:e,scenario:o}){let n=Object.values(g.views).find(i=>i.query===t),r=e.shelf===zc,s=j("overzicht",{rijen:ft.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${ft.title}</a></p>
    <${U} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${je}><${Ze} /><//>`}
    <${Qe} pairs=${[[ft.why,e.why],[ft.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${ft.result}</h2>
          <${Au} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in ft.rows_of&&a`<p><a href=${s}>${ft.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${ft.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${ft.ask} <code>${k(ft.command,{name:t})}</code></p>`}
    <details>
      <summary>${ft.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${ft.sparql}><code lang="en">${e.sparql}</code></pre>
      <${co} text=${()=>e.sparql} label=${ft.copy} />
    </details>
    ${L()&&!Bu.test(e.sparql)&&a`<${ba} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function zu({shelf:t,counts:e}){let o=Object.entries(g.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:ft.columns.title,text:r=>r.title,cell:r=>a`<a href=${j(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:ft.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:ft.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===zc?n:n.slice(0,2)}
      />
    </section>
  `}function Ic({route:t}){let e=H(t.query),o=t.path[1],n=g.queries[o];if(o&&!n)return a`<${Lo} />`;if(o)return a`<${Fu} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Nc(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${U} text=${ft.title}><p class="uitleg">${ft.intro}</p><//>
    ${L()&&a`<${ba} />`}
    ${ft.shelves.map(s=>a`<${zu} shelf=${s} counts=${r} />`)}
  `}var Yt=b.search,ka=100,ya=({text:t,wanted:e})=>ni(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Pu=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${ya} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${F&&J(t.id)&&`, ${J(t.id).title}`}
    </span>
    <p><${ya} text=${yi(t,e)} wanted=${e} /></p>
  </li>
`,qc=t=>j("zoek",{q:t});function Nu({text:t}){let{meant:e,alone:o}=ki(t),[n,r]=Yt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${qc(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Yt.alone} ${o.map(s=>a` <a href=${qc(s)}>${s}</a>`)}</p>`}
      <p>${Yt.try} ${Object.entries(Yt.lists).map(([s,i])=>a` <a href=${j(s)}>${i}</a>`)}</p>
    </section>
  `}var Wc=t=>T(Ce(t).map(([e])=>at(e)?e:zt(e,"initiative").find(at)).filter(Boolean));function Ru({text:t,wanted:e}){let[o,n]=K(null);if(Ae(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{ii(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Yt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Yt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Yt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${ya} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${it(i)}${Wc(i).length>0&&[", ",Yt.source.about,a`<${At} ids=${Wc(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Dc({route:t}){let e=t.query.q||"",{wanted:o,found:n}=gs(e),r=T(n.map(l=>l.kind)).sort(A),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);Ct(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?B(Yt.found,s.length):k(Yt.nothing,{text:e});return a`
    <${U} text=${Yt.title} />
    <section class="filters" aria-label=${Yt.label}>
      <div class="velden">
        <${Ve} label=${Yt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Rt} label=${Yt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Yt.type}</p>
    ${o.length>0&&!n.length&&a`<${Nu} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,ka).map(l=>a`<${Pu} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>ka&&a`<p>${k(Yt.too_many,{count:s.length-ka})}</p>`}
    ${o.length>0&&Oe()&&a`<${Ru} text=${e} wanted=${o} />`}
    <${Mt} text=${o.length?i:""} />
  `}var er=b.summary.lanes,Gc=b.shared.outcomes,[Hc,vn,va,Jn,Iu,qu]=[225,690,17,8,16,.68];function Kc(t,e){return he("Deadline").filter(o=>o.startsWith(`${t.key}/`)&&Pt(o,e)&&w(o,"dueBy")).map(o=>{let n=R(o,"initiative");return{id:o,day:w(o,"dueBy"),outcome:ee(o,e).outcome,chapter:g.works[n]?.chapter||""}}).filter(o=>o.outcome)}function Wu(t,e,o){let n=Kc(t,e),r=l=>w(l,"identifier"),s=T(n.map(l=>l.chapter)).sort((l,c)=>A(r(l)||"~",r(c)||"~")),i=va;return s.map(l=>{let c=n.filter($=>$.chapter===l).sort(($,h)=>A($.day,h.day)),p=new Map;for(let $ of c){let h=Math.round(o($.day)/Jn)*Jn,y=$.outcome==="ahead"?Math.max(h,o(e)+Jn):h;p.set(y,[...p.get(y)||[],$])}let m=Math.max(Iu,Math.max(...[...p.values()].map($=>$.length))*Jn+4),f=i+m/2,u=[...p].flatMap(([$,h])=>h.map((y,S)=>({...y,x:$,y:f+(S-(h.length-1)/2)*Jn}))),d={chapter:l,top:i,middle:f,height:m,signs:u};return i+=m,d})}var wa=t=>new Date(`${t}T00:00:00Z`).getTime(),Uc=t=>t?k(er.chapter,{number:w(t,"identifier"),name:w(t,"prefLabel")}):er.elsewhere,Du=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,Hu=t=>Ue(Object.entries(Gc).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function Vc({scenario:t,plan:e}){let o=Ge(e.key,t.date),n=Kc(e,o).map(h=>h.day);if(!n.length)return null;let[r,s]=[Math.min(...n.map(h=>+h.slice(0,4))),Math.max(...[...n,o].map(h=>+h.slice(0,4)))],[i,l]=[wa(`${r}-01-01`),wa(`${s+1}-01-01`)],c=h=>Hc+8+(wa(h)-i)/(l-i)*(vn-Hc-16),p=Wu(e,o,c),m=p[p.length-1].top+p[p.length-1].height,f=c(o),u=Array.from({length:s-r+1},(h,y)=>r+y),d=p.map(({chapter:h,signs:y})=>k(er.told,{chapter:Uc(h),counts:Hu(y)})),$=f>vn-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${vn} ${m+16}`} role="img" aria-label=${d.join(" ")}>
      <rect class="straks" x=${f} y=${va} width=${vn-f} height=${m-va} />
      ${u.map(h=>a`
          <line class="jaar" x1=${c(`${h}-01-01`)} x2=${c(`${h}-01-01`)} y1="4" y2=${m} />
          <text class="jaartal" x=${c(`${h}-01-01`)+4} y="12">${h}</text>
        `)}
      ${p.map(h=>a`
          <line class="baan" x1="0" x2=${vn} y1=${h.top} y2=${h.top} />
          <text x="0" y=${h.middle+4}>${Du(Uc(h.chapter))}</text>
        `)}
      <line class="baan" x1="0" x2=${vn} y1=${m} y2=${m} />
      <line class="peil" x1=${f} x2=${f} y1="2" y2=${m+4} />
      <text class="peildag" x=${$==="end"?f-4:f+4} y=${m+13} text-anchor=${$}>
        ${k(er.line,{date:V(o)})}
      </text>
      ${p.flatMap(({signs:h})=>h.map(y=>a`
            <g transform=${`translate(${y.x} ${y.y}) scale(${qu})`}>
              <title>${[_(R(y.id,"initiative")),V(y.day),Gc[y.outcome].said].join(", ")}</title>
              <${Dn} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var _a=b.summary.route;function Uu({step:t,number:e,missing:o,partners:n}){let r=n.filter(({id:s})=>!Do(s));return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?B(_a.count,r.length):_a.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${_a.silent}>${o.map(s=>a`<li><span>${s}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:s,label:i})=>a`<li class=${Do(s)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function Zc({scenario:t,plan:e}){let o=Ut("kind",t,e),n=Ut("partner",t,e);return a`
    <ol class="blad-route">
      ${e.steps.map((r,s)=>{let i=o.filter(c=>c.cells[s]?.unmet).map(c=>c.label),l=n.filter(c=>c.cells[s]?.initiatives).map(c=>({id:te(c.key),label:c.label}));return a`<${Uu} step=${r} number=${s+1} missing=${i} partners=${l} />`})}
    </ol>
  `}var uo=b.summary,Gu=b.shared.outcomes;function Yc({plan:t,scenario:e,number:o,total:n,children:r}){let{version:s,content:i}=g.meta,l={version:s,content:(i||"").slice(0,12),scenario:tt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${k(uo.head,{date:V(Ge(t.key,e.date))})}</p>
      </div>
      ${r}
      <div class="vel-voet">
        <p>${k(uo.foot.source,{sources:ze(t)})} ${k(uo.foot.version,l)}</p>
        <p>${k(uo.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function Ku({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${Y(e)}>
      <${Xe} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${Y(e)}><span class="plaat">${o}</span></td>`}var Vu=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${uo.matrix.title}</caption>
    <thead>
      <tr><td></td>${le(e).map(o=>a`<th scope="col">${Y(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ut("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,r)=>a`<${Ku} cell=${n} step=${le(e)[r]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,or=({title:t,note:e,children:o})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function Zu(t,e){let n=Ut("kind",t,e).flatMap(r=>r.cells.slice(0,-1)).filter(r=>r?.expected);return{expected:n.length,silent:n.filter(r=>!r.initiatives).length}}function Yu({scenario:t,plan:e,...o}){let n=Wt(e).summary,r=mt({...t,plan:e.key}).points,s=Zu(t,e);return a`
    <${Yc} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:lo(e)})} ${s.expected>0&&k(n.counted,s)}
      </p>
      <${Mo} plan=${e} />
      <${or} title=${n.matrix.title} note=${n.matrix.note}>
        <${Vu} scenario=${t} plan=${e} />
        <${In} />
      <//>
      <${or} title=${b.overview.start.discuss.title}>
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
  `}function Qu({scenario:t,plan:e,...o}){let n=Wt(e).summary;return a`
    <${Yc} plan=${e} scenario=${t} ...${o}>
      <${or} title=${n.route.title} note=${n.route.note}>
        <${Zc} scenario=${t} plan=${e} />
      <//>
      <${or} title=${n.lanes.title} note=${n.lanes.note}>
        <${Vc} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(Gu).map(([r,{tile:s}])=>a`<li><${bn} outcome=${r} /> ${s}</li>`)}
        </ul>
      <//>
    <//>
  `}function Qc({route:t}){let e=H(t.query),o=$e(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${U} text=${uo.title}><p class="uitleg">${uo.screen}</p><//>
      <${Re} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${uo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((r,s)=>a`
          <${Yu} key=${r.key} scenario=${e} plan=${r} number=${2*s+1} total=${n} />
          <${Qu} key=${`${r.key}-2`} scenario=${e} plan=${r} number=${2*s+2} total=${n} />
        `)}
    </div>
    <${Mt} text=${uo.screen} />
  `}var nr=b.thing.route,Xu={organisation:(t,e)=>g.partners[F?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:_o},Ju=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${F?k(nr.of_plan,{plan:t.title}):nr.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?nr.here:nr.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function Xc({id:t}){let e=Xu[bo(t)];return e?(J(t)?[J(t)]:g.plans).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${Ju} key=${o.plan.key} ...${o} />`):null}var _n=b.thing,td=new Set([...g.hidden,..._n.said]),ut=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,fe=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ao=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function ed({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:g.lists[t]?I(g.lists[t],e):_n.truth[e]||V(e)}var xn=t=>Object.entries(Jt.get(t)).filter(([e])=>!td.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${ed} property=${e} value=${r} />`);return[P(ko(e)),n.length>1?a`<${Ao} items=${n} />`:n[0]]}),sr=({id:t})=>Ce(t).some(([e])=>ge(e,"Figure"))&&a`<${ut} title=${_n.figures}><${Ur} id=${t} /><//>`;function Sn({id:t,skip:e}){let o=new Map;for(let[c,p]of Ce(t)){if(!at(c)||ge(c,"Figure")||ge(c,"Barrier")||e.includes(p))continue;let m=_n.from_here[p]||k(_n.this,{term:ko(p)});o.set(c,[...o.get(c)||[],m])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:T(p).join(", ")})),{columns:r,title:s,caption:i}=_n.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>_(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>gt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Ht(c),cell:({from:c})=>ao(c)&&a`<${bt} id=${c} />`}];return a`
    <${ut} title=${s}>
      <${dt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var kt=b.thing.organisation,tp=t=>Ft.filter(e=>t.includes(e.notation)).map(e=>e.label);function od({id:t,rows:e}){let o=e.filter(l=>Wo(l.role)),n=tp(o.flatMap(l=>_o(l.undertaking))),r=zt(t,"unit"),s=w(t,"tooi"),i=[...xn(t),[b.thing.also_known,rt(t,"altLabel").join(", ")],[kt.units,r.length>0&&a`<${Ie} ids=${r} />`],[kt.identity,s?k(kt.identified,{code:s,date:V(w(t,"checkedOn"))}):kt.unidentified]];return a`
    <${ut} title=${b.thing.known}>
      <${fe} text=${w(t,"summary")} />
      ${Do(t)&&a`<p>${kt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${kt.independent}</p>`}
      <p>${n.length?k(kt.steps,{steps:Ue(n.map(l=>l.toLowerCase()))}):kt.no_steps}</p>
      <${Qe} pairs=${i} />
    <//>
  `}function nd({rows:t}){let e=kt.columns,o=({undertaking:s})=>g.works[s]?.across?b.shared.all_steps:tp(_o(s)).join(", "),n=[...Pe(s=>J(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>_(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>gt(s.undertaking)},{key:"rol",label:e.role,text:s=>I("Role",s.role)},{key:"stand",label:e.stand,text:s=>Ht(s.undertaking),cell:s=>a`<${bt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Kt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${ut} title=${k(kt.work,{count:r})}>
      <p class="zacht">${kt.work_note}</p>
      ${r?a`<${dt} id="acties" caption=${kt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function sd({id:t}){let e=Dt(t,"Contribution","byOrganisation");return e.length?a`
    <${ut} title=${k(kt.own,{count:e.length})}>
      <p class="zacht">${kt.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${R(o,"initiative")} /></h3>
          <${Wn} id=${o} />
          <${Kt} of=${[o]} />
        `)}
    <//>
  `:null}function rd({id:t}){let e=Dt(t,"Expectation","organisation");return e.length?a`
    <${ut} title=${kt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${P(be(o,"engagement")||kt.wish)}</strong>: ${w(o,"rationale")}</p>
            <${Kt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function ad({id:t}){let e=["member","organization"].flatMap(n=>Dt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${R(n,"member")} />`,kt.member,a`<${M} id=${R(n,"organization")} />`,`: ${w(n,"post")}`]);return a`<${ut} title=${kt.members}><${Ao} items=${o} /><//>`}var Jc=4;function id({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>Wo(s.role)))for(let s of zn(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Fe),i=k(s.length>Jc?kt.more_works:kt.works,{works:s.slice(0,Jc).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${ut} title=${kt.together}>
      <p class="zacht">${kt.alphabetical}</p>
      <${Ie} ids=${Je([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function ep({id:t}){let e=cn(t);return a`
    <${od} id=${t} rows=${e} />
    <${nd} rows=${e} />
    <${sd} id=${t} />
    <${rd} id=${t} />
    <${ad} id=${t} />
    <${id} id=${t} rows=${e} />
    <${Sn} id=${t} skip=${["unitOf","unit"]} />
  `}var ue=b.thing.step,xa=t=>Nt[t]?.[1]||"",op=(t,e="")=>[a`<${Ye} basis=${t} />`,` ${xa(t)}${e}`],ld=({id:t,narrow:e})=>a`
  <${ut} title=${ue.what}>
    <${fe} text=${w(t,"step")} />
    <${fe} text=${w(t,"definition")} />
    <${fe} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ue.narrower}<${At} ids=${e} />.</p>`}
    ${R(t,"broader")&&a`<p>${ue.broader}<${M} id=${R(t,"broader")} />.</p>`}
  <//>
`;function cd({id:t,scenario:e}){let o=ue.cell_columns,n=mt(e).matrix.kind.filter(c=>us(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>j("overzicht",{cel:ve(c.column,bs(t),c.plan)}),s=c=>P(ot(c.column)),i=c=>{let{word:p,lines:m,look:f}=Gt(c);return[a`<span class=${`chip ${f}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...Pe(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Gt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>xa(c.most_basis),cell:c=>c.most_basis&&op(c.most_basis)}];return a`
    <${ut} title=${ue.cells}>
      <p class="zacht">${tt(e)}</p>
      <${dt} id="vakken" caption=${ue.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function pd({links:t,scenario:e}){let o=ue.columns,n=s=>R(s,"initiative"),r=[...Pe(s=>J(s)?.key),{key:"actie",label:o.action,text:s=>_(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>rt(s,"interventionKind").map(ot).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>zn(n(s)).map(_).join(", "),cell:s=>a`<${At} ids=${zn(n(s))} />`},{key:"stand",label:o.stand,text:s=>Ht(n(s),e.date),cell:s=>a`<${bt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>xa(wo(s,"basis",e)),cell:s=>op(wo(s,"basis",e),`; ${I("Strength",wo(s,"strength",e))}`)}];return a`
    <${ut} title=${k(ue.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${dt} id="wiewat" caption=${ue.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${un(q(e.plan))}</p>`}
    <//>
  `}function md({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(Wt(J(o)).thing.step.helper,{awareness:be(o,"awareness")||ue.unaware})]);return a`<${ut} title=${ue.helpers}><${Ao} items=${e} /><//>`}function fd({ids:t}){if(!t.length)return null;let e=n=>[be(n,"recommendationKind"),be(n,"response")||ue.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k(ue.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${ut} title=${ue.asked}><${Ao} items=${o} /><//>`}function np({id:t}){let e=H(z.route.query),o=zt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Dt(i,s,"barrier")),r=n("Contribution").filter(s=>zr(s,e)&&Ro(s,e.plan));return a`
    <${ld} id=${t} narrow=${o} />
    <${cd} id=${t} scenario=${e} />
    <${pd} links=${r} scenario=${e} />
    <${fd} ids=${n("Recommendation").filter(s=>Ro(s,e.plan))} />
    <${md} ids=${n("Facilitator")} />
  `}var Te=t=>Wt(J(t)).thing.undertaking,sp=t=>a`<${Kt} of=${[t]} />`;function ud({report:t,said:e}){return a`
    <${fe} text=${w(t,"summary")} />
    <${Vo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Kt} of=${[t]} />
  `}var rp=(t,e)=>!pn(t,e)||w(pn(t,e),"asOf")===e;function dd({id:t,reports:e}){let o=Te(t);if(J(t).dates.length<3)return null;let n=r=>rp(t,r)?a`<${bt} id=${t} date=${r} />`:a`<span class="chip s-geen">${o.not_mentioned}</span>`;return a`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:r})=>a`<li><span class="zacht">${V(r)}</span>${n(r)}</li>`)}
    </ol>
  `}function $d({id:t}){let e=J(t),{result:o,not_mentioned:n}=Te(t),r=e.dates.filter(({date:i})=>mn(t,i));if(!r.length)return null;let s=(i,l)=>l===e.date&&o[w(i,"resultReported")];return a`
    <${dd} id=${t} reports=${r} />
    <ol class="tijdlijn">
      ${r.map(({date:i,label:l})=>{let c=pn(t,i);return a`
          <li>
            <strong>${P(l)}</strong>
            <p><${bt} id=${t} date=${i} /></p>
            ${!rp(t,i)&&a`<p class="zacht">${P(n)}</p>`}
            ${c&&a`<${ud} report=${c} said=${s(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function hd({id:t}){let e=zt(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${I("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Te(t).silent}</strong></p><${Ao} items=${o} />`}function gd({id:t}){let e=Te(t),o=e.deadline_columns,n=ks(t);if(!n.length)return null;let r=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>V(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>ys(w(i,"modality"))},{key:"er",label:o.there,text:i=>ee(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${fe} text=${w(i,"summary")} />`,sp(i)]}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function bd({id:t}){let e=Te(t),o=e.who_columns,n=io(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${dn} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>_(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>I("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>w(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>sp(i.id)}];return a`<${dt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function kd({id:t}){let e=zt(R(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Te(t).heading}<${At} ids=${e} />.</p>`}function yd({id:t}){let e=Te(t),o=vo(t);if(o.length)return o.map(r=>a`<${Wn} id=${r} /><${Kt} of=${[r]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=rt(t,"interventionKind").map(ot).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function wd({id:t}){let e=Te(t),o=Ce(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${bt} id=${r} />`;return a`
    <${ut} title=${e.container}><p>${e.parts}</p><${Ie} ids=${o} more=${n} /><//>
  `}var vd=({id:t})=>a`
  <${ut} title=${Te(t).progress}><${$d} id=${t} /><${hd} id=${t} /><${gd} id=${t} /><//>
  <${ut} title=${Te(t).who}><${bd} id=${t} /><${kd} id=${t} /><//>
  <${ut} title=${Te(t).steps}><${yd} id=${t} /><//>
`;function ap({id:t}){let e=Te(t),o=J(t),n=w(t,"promise"),r=xn(t),s=w(t,"isContainer")==="true"?wd:vd;return a`
    <${ut} title=${n?e.promise:e.what}>
      <${fe} text=${n} />
      <${fe} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:go(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Kt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${sr} id=${t} />
    ${r.length>0&&a`<${ut} title=${b.thing.further}><${Qe} pairs=${r} /><//>`}
    <${Sn} id=${t} skip=${["subMeasureOf"]} />
  `}var Fo=b.thing;function _d({id:t}){let e=Ce(t).filter(([r,s])=>s==="inChapter"&&ao(r)).map(([r])=>r),o=[...xn(t),[Fo.also_known,rt(t,"altLabel").join(", ")],[Fo.place,Tt(t).length>0&&a`<${Kt} of=${[t]} />`]],n=r=>a` <${bt} id=${r} />`;return a`
    <${ut} title=${Fo.known}>
      ${ge(t,"Facilitator")&&a`<p class="zacht">${Wt(J(t)).thing.other.judged}</p>`}
      <${fe} text=${w(t,"summary")} />
      <${fe} text=${w(t,"rationale")} />
      <${Qe} pairs=${o} />
    <//>
    <${sr} id=${t} />
    ${e.length>0&&a`<${ut} title=${Fo.other.chapter}><${Ie} ids=${Je(e)} more=${n} /><//>`}
    <${Sn} id=${t} skip=${["inChapter"]} />
  `}var ip=5;function xd({id:t}){let e=H(z.route.query),o=s=>Go(s).some(i=>i.subject===t||ge(t,"Barrier")&&us(i.barrier,s.plan)===t||Ln(t)&&[i.partner,...i.beside||[]].includes(w(t,"notation"))),n=mt(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(ip);return a`
    <${ut} title=${k(Fo.gaps,{count:n.length})}>
      <${Hr} list=${n.slice(0,ip)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(b.shared.show_more,{count:r.length})}</summary>
            <${Hr} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var lp={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Sd({id:t}){let e=bo(t),o=[lp[e]&&a`<a href=${j(lp[e])}>${Fo.crumbs[e]}</a>`,F&&J(t)?.title,...["inChapter","subMeasureOf"].map(n=>R(t,n)&&a`<${M} id=${R(t,n)} />`),gt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var Od={undertaking:ap,organisation:ep,step:np,other:_d};function cp({route:t}){let e=t.path.slice(1).join("/");if(!at(e))return a`<${Lo} />`;let o=_(e),n=bo(e),r=Od[n],s=()=>{let l=k(Fo.footnote,{kind:gt(e),name:o,said:w(e,"promise")||w(e,"summary")});return Pn(l.trim().replace(/([^.!?])$/,"$1."),Tt(e),null,J(e)||q())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${Sd} id=${e} />
    <${U} text=${ge(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${bt} id=${e} /></p>`}
    <//>
    <${Xc} id=${e} />
    <div class="acties bovenaan">
      <${co} text=${s} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Fo.around}</a>
    </div>
    <${r} id=${e} />
    <${xd} id=${e} />
  `}var De=b.timeline,Cd=t=>[t.id&&_(t.id),t.what].filter(Boolean).join(": "),pp=(t,e)=>[t.progress&&t.id&&Ht(t.id,e),t.stand[e]].filter(Boolean).join("; "),rr=t=>t.day.slice(0,4);function jd({row:t,date:e}){let o=pp(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${De.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Ui} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Md=(t,e)=>[[...De.csv,...Bt],...t.map(o=>[o.when,De.kinds[o.kind],o.id&&_(o.id),o.what,pp(o,e.date),Tt(o.at).map(it).join("; "),...Lt(e,o.plan||o.at)])],Td=["tekst","wat","stap","jaar"];function Ld({years:t}){return a`
    <${je}>
      <${Re} />
      <${Uo} />
      <div class="velden">
        <${Ve} name="tekst" />
        <${Rt} label=${De.fields.what} name="wat" options=${Object.entries(De.kinds)} />
        <${Rt} label=${De.fields.step} name="stap" options=${Ft.map(e=>[e.notation,e.label])} />
        <${Rt} label=${De.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Co} names=${Td} />
      </div>
    <//>
  `}function mp({route:t}){let e=H(t.query),o=t.query,n=g.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||rr(l)===o.jaar)&&(!o.tekst||X(Cd(l)).includes(X(o.tekst)))),s=B(De.count,r.length),i=l=>r.filter(c=>rr(c)===l);return a`
    <${U} text=${De.title}><p class="uitleg">${De.intro} <a href=${j("beloften")}>${De.lanes}</a>.</p><//>
    <${Ld} years=${T(n.map(rr))} />
    <p class="telling">${s}<${_t} name="tijdlijn.csv" rows=${()=>Md(r,e)} /></p>
    ${T(r.map(rr)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${jd} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Mt} text=${s} />
  `}var Qt=b.unknown,Xt=g.unknown;function On({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${k(b.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var fp=t=>Je(t).map(e=>a`<li><${M} id=${e} /></li>`),up=t=>[...t].sort((e,o)=>A(_(R(e,"initiative")),_(R(o,"initiative")))),Bd=({id:t})=>a`
  <li>
    <${M} id=${R(t,"initiative")} />${" → "}<${Ts} id=${R(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Vo} of=${t} />
  </li>
`,Ed=({id:t})=>a`
  <li><${M} id=${R(t,"initiative")} />${`: ${be(t,"status")}`}<${Vo} of=${t} /></li>
`;function Ad(){let t=Qt.unjudged,e=Je(Xt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${gt(o).toLowerCase()}</span></li>`);return a`
    <${_e} of=${t} count=${e.length}>${e.length?a`<${On} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Fd(){let t=he("Contribution").length,e=s=>a`<${Bd} id=${s} />`,o=up(Xt.weak).map(e),n=k(Qt.weak.intro,{all:t,stated:t-o.length}),r=up(Xt.statuses).map(s=>a`<${Ed} id=${s} />`);return a`
    <${_e} of=${Qt.weak} count=${o.length} intro=${n}><${On} items=${o} shown=${6} /><//>
    <${_e} of=${Qt.other} count=${Xt.other.length}><${On} items=${Xt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${_e} of=${Qt.statuses} count=${r.length}><${On} items=${r} shown=${6} /><//>`}
  `}var zd=()=>a`
  <${_e} of=${Qt.clashes} count=${Xt.clashes.length}>
    ${Je(Xt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${Kt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Pd(){if(!Xt.judged.length)return null;let t=e=>k(Qt.judged.line,{step:_(R(e,"barrier")),kinds:rt(e,"interventionKind").map(ot).join(", "),state:be(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:V(w(e,"asOf"))});return a`
    <${_e} of=${Qt.judged} count=${Xt.judged.length}>
      <ul>${Xt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Nd(){let t=Qt.expected.columns,e=n=>R(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>_(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>rt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${_e} of=${Qt.expected} count=${Xt.expected.length}>
      <details>
        <summary>${Qt.expected.show}</summary>
        <div class="rol">
          <${dt} id="verwacht" caption=${Qt.expected.caption} rows=${Xt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var dp=()=>a`
  <${U} text=${Qt.title}><p class="uitleg">${Qt.intro} ${ye}</p><//>
  <${Ad} />
  <${Fd} />
  <${zd} />
  <${Pd} />
  <${_e} of=${Qt.nameless} count=${Xt.nameless.length}><${On} items=${fp(Xt.nameless)} /><//>
  <${_e} of=${Qt.generic} count=${Xt.generic.length}><${On} items=${fp(Xt.generic)} /><//>
  <${Nd} />
  <${Js} />
`;var tn=b.whatif.picture;function $p(t,e){let o=mt({...e,plan:t.plan}),n=o.matrix.kind,r=(c,p)=>T(t.cells.filter(m=>m.barrier===c).flatMap(m=>m[p])),s=c=>T(n.filter(p=>p.barrier===c).flatMap(p=>p.things)),i=[...q(t.plan).steps.map(c=>c.notation),null].map(c=>({key:String(c),title:Y(c),things:s(c),alone:r(c,"last_actor").filter(p=>s(c).includes(p)),lead:r(c,"only_lead").filter(p=>s(c).includes(p))})),l=o.apart.map(({kind:c,groups:p})=>{let m=p.flatMap(u=>u.things),f=u=>T(t.cells.filter(d=>d.column===c).flatMap(d=>d[u]));return{key:c,title:P(ot(c)),things:m,alone:f("last_actor"),lead:f("only_lead")}});return[...i,...l.filter(c=>c.things.length)]}var hp=(t,e)=>Object.keys(g.codes.CellState).indexOf(fn(t,e));function Rd({place:t,date:e}){let{title:o,things:n,alone:r,lead:s}=t,i=n.filter(l=>!r.includes(l)).sort((l,c)=>hp(l,e)-hp(c,e));return a`
    <li class=${r.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${fn(l,e)}`}></i>`)}
      </div>
      ${r.length>0&&a`
          <p class="verliestal">${k(tn.lost,{count:r.length,total:n.length})}</p>
          <p class="verlieswoord">${tn.lost_said}</p>
        `}
      ${s.length>0&&a`<p>${B(tn.lead,s.length)}</p>`}
      ${(i.length>0||!n.length)&&a`<p class="zacht">${n.length?B(tn.stays,i.length):tn.nothing}</p>`}
    </li>
  `}function gp({loss:t,scenario:e}){let{legend:o}=tn,n=T($p(t,e).flatMap(s=>s.things.map(i=>fn(i,e.date)))),r=Object.keys(g.codes.CellState).filter(s=>n.includes(s));return a`
    <section class="verliesbeeld">
      <h2>${tn.title}</h2>
      <ul class="plaatsen">
        ${$p(t,e).map(s=>a`<${Rd} key=${s.key} place=${s} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${k(o.lost,{source:Io(q(t.plan))})}</span>
        ${r.map(s=>a`<span><i class=${`paal b-${s}`}></i> ${I("CellState",s)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var Z=b.whatif,kp=(t,e,o)=>mt({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function yp(t){if(!t)return Z.no_cell;let{word:e,lines:o}=Gt(t);return[e,...o].join(", ")}var Sa=(t,e)=>{let o=P(ot(t.column));return e?k(Z.cell,{kind:o,step:Y(t.barrier).toLowerCase()}):o};function bp({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${F?"h3":"h2"}>${k(Z.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Id({loss:t,scenario:e,id:o,title:n}){let r=l=>kp(t,l,e),s=l=>j("overzicht",{cel:ve(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Z.columns.cell,sort:!1,text:l=>Sa(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${Sa(l,r(l))}</a>`:Sa(l)},{key:"nu",label:Z.columns.now,sort:!1,text:l=>yp(r(l))},{key:"weg",label:Z.columns.lost,sort:!1,text:l=>l.said}];return a`<${dt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function qd({loss:t,names:e,scenario:o}){let n=q(t.plan),{cells:r,none:s,...i}=n.words.losses,l=`verlies${n===g.plans[0]?"":`-${n.key}`}`,c=m=>[" ",a`<${bt} id=${m} date=${o.date} />`],p=(m,f)=>a`
    <${bp} title=${m} count=${f.length} none=${s}><${Ie} ids=${f} more=${c} /><//>
  `;return a`
    <section>
      ${F&&a`<h2>${n.title}</h2>`}
      <p class="verlieskop">${Wd(t,e)}</p>
      <p>${t.said}</p>
      <${gp} loss=${t} scenario=${o} />
      <${bp} title=${r} count=${t.cells.length} none=${s}>
        <${Id} loss=${t} scenario=${o} id=${l} title=${r} />
      <//>
      ${Object.keys(i).filter(m=>t[m]?.length).map(m=>p(i[m],t[m]))}
      ${t.blocks.map(m=>p(m.said,m.acts))}
    </section>
  `}function Wd(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Io(q(t.plan))};return k(e.length===1?Z.heading.one:Z.heading.more,{...o,names:Ue(e)})}function wp({losses:t,names:e,scenario:o}){let n=Ue(e),r=()=>t.flatMap(s=>s.cells.map(i=>{let l=kp(s,i,o),c=l?Y(i.barrier):"";return[n,ot(i.column),c,yp(l),i.said,...Lt(o,s.plan)]}));return a`
    ${t.length?t.map(s=>a`<${qd} key=${s.plan} loss=${s} names=${e} scenario=${o} />`):$e(o).map(s=>a`<p>${s.words.losses.nothing}</p>`)}
    <div class="acties">
      <${_t} name="wat-als.csv" rows=${()=>[[...Z.csv,...Bt],...r()]} />
    </div>
  `}var Dd=(t,e)=>[...sn(e),...t.map(o=>["zonder",o])];function Hd({notations:t,names:e,scenario:o}){let[n,r]=K(null),s=[o.key,...t].join();if(Ae(()=>{let c=!0;return r(null),ri(Dd(t,o)).then(p=>{c&&(r(p),lt(Z.done))}).catch(p=>c&&r({silent:p.message||Z.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${Z.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=B(Z.questions,n.gaps.filter(i).length);return a`
    <div>
      <${wp} losses=${n.losses.filter(i)} names=${e} scenario=${o} />
      <p>${k(Z.with_this,{questions:l,now:mt(o).gaps.length})}</p>
    </div>
  `}var Oa=t=>w(t,"notation");function Ud({acting:t,chosen:e}){let[o,n]=K(""),r=c=>N({zonder:c.map(Oa).join(",")}),s=c=>{if(e.includes(c))return r(e.filter(p=>p!==c));r(Oe()?[...e,c]:[c])},i=c=>X([_(c),...rt(c,"altLabel")].join(" ")),l=t.filter(c=>i(c).includes(X(o)));return a`
    <h2>${Z.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${k(Z.put_back,{name:_(c)})} onClick=${()=>s(c)}>
          ${_(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>r([])}>${Z.clear}</button>
          <button type="button" class="klein" onClick=${()=>Nn(location.href,Z.shared)}>${Z.share}</button>
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
              id=${`zonder-${Oa(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>s(c)}
            >${_(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${Z.none_found}</p>`}
    ${!Oe()&&a`<p class="zacht">${Z.alone}</p>`}
  `}function Gd({most:t,scenario:e}){let o=({steps:r,alone:s,lead:i})=>[s>0&&B(Z.start.alone,s),s>0&&(r.length?k(Z.start.steps,{steps:Ue(r.map(l=>Y(l).toLowerCase()))}):Z.start.no_step),i>0&&B(Z.start.lead,i)].filter(Boolean),n=Io(q(e.plan));return a`
    <section id="begin">
      <h2>${Z.start.title}</h2>
      <p class="zacht">${k(Z.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(r=>a`
            <li key=${`${r.who}${r.plan}`}>
              <a href=${j("wat-als",{zonder:w(r.who,"notation")})}>${_(r.who)}</a>
              <span class="bij">${F?`${q(r.plan).title}: `:""}${o(r).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${Z.start.nobody}</p>`}
    </section>
  `}function vp({route:t}){let e=H(t.query),{without:o,most:n}=mt(e),r=Object.keys(o).filter(p=>o[p].length).sort((p,m)=>A(_(p),_(m))),s=(t.query.zonder||"").split(",").map(te).filter(Boolean),i=s.map(p=>_(p)),[l]=s,c=s.length>1&&Oe();return a`
    <${U} text=${Z.title}><p class="uitleg">${Z.intro}</p><//>
    <details class="blik">
      <summary>${tt(e)} <span class="wijzig">${b.gaps.change}</span></summary>
      <${Ze} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${Ud} acting=${r} chosen=${s} /></section>
      <div>
        ${!s.length&&a`<${Gd} most=${n} scenario=${e} />`}
        ${s.length>0&&!c&&a`<${wp} losses=${o[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${Hd} notations=${s.map(Oa)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Mt} text=${s.length===1?k(Z.said,{name:i[0]}):""} />
  `}var Le=t=>document.getElementById(t);Le("spring").addEventListener("click",t=>{t.preventDefault(),Le("inhoud").focus()});Si();Le("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=Le("zoek").value;location.hash=bi(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=g.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};Nn(k(e,{...s,sources:ze()}),o)});var _p={__proto__:null,overzicht:Mc,dekking:el,aandachtspunten:dl,partners:gc,maatregelen:bc,naslag:yc,tijdlijn:mp,beloften:Ac,graaf:fc,ding:cp,samenvatting:Qc,vragen:Ic,"wat-als":vp,vergelijk:Ki,"weet-niet":dp,methode:vc,zoek:Dc,...(g.served||L())&&{controleer:Di},onbekend:Lo};function Kd(t,e){let o=Object.keys(g.views).length>0,n=Object.keys(g.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return Mr(e)&&r.views===o&&r.comparisons===n?!1:(He(a`<p role="status">${b.werkplaats.busy}</p>`,Le("inhoud")),L().ask("page",{options:sn(e),...r}).then(({page:s})=>L().show(s,L().own)).catch(s=>He(a`<p role="alert">${s.message}</p>`,Le("inhoud"))),!0)}function Vd(t){let e=t.path[0]||"overzicht",o=Le("inhoud");L()?.own&&Kd(e,H(t.query))||(o.className=`scherm-${e}`,He(a`<${_p[e]||_p.onbekend} key=${t.path.join("/")} route=${t} />`,o),Oi(e,t.path))}function Ca(){let t=Le("motor");t.hidden=!1;let{state:e,why:o,own:n}=L();He(a`<${Ai} state=${e} why=${o} own=${n} />`,t)}function Zd(){Yd(),window.removeEventListener("werkplaats",Ca),He(null,Le("inhoud")),He(null,Le("motor"))}L()&&(Le("eigen").hidden=!1,window.addEventListener("werkplaats",Ca),Ca());Le("inhoud").replaceChildren();var Yd=oi(Vd);L()&&window.addEventListener("andere-bladzijde",Zd,{once:!0});document.fonts.ready.then(()=>pa()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Tp(Qd);})();
