"use strict";var ketenkaart=(()=>{var or=Object.defineProperty;var bp=Object.getOwnPropertyDescriptor;var kp=Object.getOwnPropertyNames;var yp=Object.prototype.hasOwnProperty;var wp=(t,e)=>{for(var o in e)or(t,o,{get:e[o],enumerable:!0})},vp=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of kp(e))!yp.call(t,r)&&r!==o&&or(t,r,{get:()=>e[r],enumerable:!(n=bp(e,r))||n.enumerable});return t};var _p=t=>vp(or({},"__esModule",{value:!0}),t);var Pu={};wp(Pu,{answerTo:()=>$t,compare:()=>E,csv:()=>Yo,data:()=>g,graphNow:()=>ia,here:()=>A,matrixSvg:()=>Fr,scenarioOf:()=>D});function Yo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Sa=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Sa(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},xa=new Map;function Oa(t){var e=xa.get(this);return e||(e=new Map,xa.set(this,e)),(e=Sa(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function(d){s===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,i):s===3&&(d||i)?(c.push(3,d,i),s=2):s===2&&i==="..."&&d?c.push(4,d,0):s===2&&i&&!d?c.push(5,0,!0,i):s>=5&&((i||!d&&s===5)&&(c.push(s,0,i,r),s=6),d&&(c.push(s,d,0,r),s=6)),i=""},m=0;m<o.length;m++){m&&(s===1&&p(),p(m));for(var f=0;f<o[m].length;f++)n=o[m][f],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[m][f+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var rt,Ma,xp,uo,nr,ts,Ta,Qn,La,rr,sr,Sp,_n=Symbol.for("pv"),es={},os=[],Op=/^m(i|n|o|s|text|space)$/,ar=Array.isArray,ir=os.slice,Fo=Object.assign;function Ao(t){t&&t.parentNode&&t.remove()}function lr(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?ir.call(arguments,2):o),vn(t,i,n,r,null)}function vn(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_n,__v:r||++Ma,__i:-1,__u:0};return!r&&rt.vnode&&rt.vnode(s),s}function ns(t){return t.children}function Xn(t,e){this.props=t,this.context=e,this.__g=0}function $o(t,e){if(e==null)return t.__&&$o(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:$o(t)}function Cp(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Fo({constructor:_n},o)).__v=o.__v+1,rt.vnode&&rt.vnode(e),cr(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||$o(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Pa(r,e,s),o.__=o.__e=null,e.__e!=n&&Ba(e))}function Ba(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ba(t)}function Ca(t){(8&t.__g||(t.__g|=8,uo.push(t),ts++))&&nr==rt.debounceRendering||((nr=rt.debounceRendering)||queueMicrotask)(Ea)}function Ea(){try{for(var t,e=1;uo.length;)uo.length>e&&uo.sort(Ta),t=uo.shift(),e=uo.length,8&t.__g&&Cp(t)}finally{(ts=uo.length)&&(nr||queueMicrotask)(Ea)}}function Aa(t,e,o,n,r,s,i,l,c,p,m){var f,d,u,$,h,y,S=n.__k||os,v=e.length;for(c=jp(o,e,S,c,v),f=0;f<v;f++)(u=o.__k[f])!=null&&(d=~u.__i&&S[u.__i]||es,u.__i=f,y=cr(t,u,d,r,s,i,l,c,p,m),$=u.__e,(d.ref!=u.ref||8&d.__u)&&(d.ref&&pr(d.ref,null,u,d),u.ref&&m.push(u.ref,u.__c||$,u)),h=h||$,4&u.__u?(c=Fa(u,c,t,!d.__v),d.__e&&(d.__e=null)):typeof u.type=="function"&&y!==void 0?c=y:$&&(c=$.nextSibling),u.__u&=-21);return o.__e=h,c}function jp(t,e,o,n,r){var s,i,l,c,p,m,f,d,u,$=o.length,h=$,y=0,S=0,v=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[s]=vn(null,i):ar(i)?i=v[s]=vn(ns,{children:i}):i.constructor===_n&&i.__b?i=v[s]=vn(i.type,i.props,i.key,i.ref,i.__v):v[s]=i,c=s+y,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Mp(i,o,c,h))&&(h--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?y--:p==c+1?y++:p!=c&&(p>c?y--:y++,S=1)):(~p||(r>$?y--:r<$&&y++),typeof i.type!="function"&&(i.__u|=4))):v[s]=null;if(S){for(m=[],f=[],s=0;s<r;s++)if((i=v[s])&&16&i.__u){for(y=0,d=m.length;y<d;)m[u=y+d>>1]<i.__i?y=u+1:d=u;m[y]=i.__i,f[s]=y+1}for(y=m.length;s--;)f[s]&&(f[s]==y?y--:v[s].__u|=4)}if(h)for(s=0;s<$;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=$o(l)),mr(l,l));return n}function Fa(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Fa(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=$o(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Mp(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function ja(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Yn(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||ja(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||ja(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=sr[e]||(sr[e]=Tp(e)),(t.__a||(t.__a={}))[e]=rr,s=e!=(e=e.replace(La,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Tp(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Qn]==null)e[Qn]=rr++;else if(e[Qn]<this.__a[t])return;return o(rt.event?rt.event(e):e)}}}function cr(t,e,o,n,r,s,i,l,c,p){var m,f,d,u,$,h,y,S,v,C,x,Z,kt,B,xt,Le,O,q,U=e.type;if(e.constructor!==_n)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,f=s=[],m.nodeType==8?l=Jn(m,s):s.push(m),l=s[0]||l),(m=rt.__b)&&m(e);t:if(typeof U=="function"){d=i.length;try{if(S=e.props,v=(m=U.prototype)&&m.render,C=(m=U.contextType)&&n[m.__c],x=m?C?C.props.value:m.__:n,(u=o.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(v?e.__c=u=new U(S,x):(e.__c=u=new Xn(S,x),u.constructor=U,u.render=Bp),C&&C.sub(u),u.state||(u.state={}),u.__n=n,u.__g|=8,u.__h=[],u.__k=[]),v&&(u.__s||(u.__s=u.state),U.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=Fo({},u.__s)),Fo(u.__s,U.getDerivedStateFromProps(S,u.__s)))),$=u.props,h=u.state,u.__v=e,o.__c){if(S!==$&&v&&!U.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(S,x),e.__v==o.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(S,u.__s,x)===!1){e.__v!=o.__v&&(u.props=S,u.state=u.__s,u.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(J){J&&(J.__=e)}),os.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),l=$o(o);break t}u.componentWillUpdate&&u.componentWillUpdate(S,u.__s,x),v&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate($,h,y)})}else v&&!U.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),v&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=x,u.props=S,u.__P=t,u.__g&=-5,Z=rt.__r,kt=v?25:0;do u.__g&=-9,Z&&Z(e),m=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++kt<25);v&&(os.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(n=Fo({},n,u.getChildContext())),v&&o.__c&&u.getSnapshotBeforeUpdate&&(y=u.getSnapshotBeforeUpdate($,h)),B=m&&m.type===ns&&m.key==null?m.props.children:m,S.__P&&(m=l,r=(t=S.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(J){J&&mr(J,J)}),o.__k=null),l=o.__k?$o(o,0):null),l=Aa(t,ar(B)?B:[B],e,o,n,r,s,i,l,c,p),S.__P&&(e.__e=null,l=m),e.__u&=-161,f&&f.some(Ao),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(J){if(i.length=d,e.__v=null,c||s)if(J&&J.then){if(e.__u|=128|c,s){for(~(O=s.indexOf(l||void 0))||(O=s.length);(q=s[O-1])&&q.nodeType==8;)O--;for(;O<s.length;O++)if(q=s[O])if(s[O]=null,xt){if(q==Le)break}else{if(q.nodeType!=8)break;q.data.startsWith("$s")&&(Le=Jn(xt=q))}}if(!xt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;xt=l}(m=Jn(xt=e.__c.__z||(e.__c.__z=xt)))?(e.__e=xt,l=m):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Ao);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),J&&J.then||za(e),rt.__e(J,e,o)}}else l=e.__e=Lp(o.__e,e,o,n,r,s,i,c,p,t);return(m=rt.diffed)&&m(e),l}function Jn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function za(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(za))}function Pa(t,e,o){for(var n=0;n<o.length;)pr(o[n++],o[n++],o[n++]);rt.__c&&rt.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){rt.__e(s,r.__v)}})}function Lp(t,e,o,n,r,s,i,l,c,p){var m,f,d,u,$,h,y,S,v=o.props||es,C=e.props,x=e.type;if(x=="svg"?r="http://www.w3.org/2000/svg":x=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if(($=s[m])&&(x?$.localName==x:$.nodeType==3)){t=$,s[m]=null;break}}if(!t){if(S=p.ownerDocument||document,!x)return S.createTextNode(C);t=S.createElementNS(r,x,C.is?C:p),l&&(rt.__m&&rt.__m(e,s),l=!1),s=null}if(x){if(p=x=="template"&&t.content||t,s=x=="textarea"&&C.defaultValue!=null?null:s&&ir.call(p.childNodes),!l&&s)for(v={},m=0;m<t.attributes.length;m++)v[($=t.attributes[m]).name]=$.value;for(m in v)$=v[m],m=="dangerouslySetInnerHTML"?d=$:m=="children"||m in C||m=="value"&&"defaultValue"in C||m=="checked"&&"defaultChecked"in C||Yn(t,m,null,$,r);for(m in C)$=C[m],m=="children"?u=$:m=="dangerouslySetInnerHTML"?f=$:m=="value"?h=$:m=="checked"?y=$:l&&typeof $!="function"||v[m]===$||Yn(t,m,$,v[m],r);f?(l||d&&(f.__html==d.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(d&&(t.textContent=""),(x=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Op.test(x))&&(r="http://www.w3.org/1999/xhtml"),Aa(p,ar(u)?u:[u],e,o,n,r,s,i,s?s[0]:o.__k&&$o(o,0),l,c),s&&s.some(Ao)),l&&x!="textarea"||(m="value",x=="progress"&&h==null?t.removeAttribute(m):h==null||h===t[m]&&(x!="progress"||h)||Yn(t,m,h,v[m],r),m="checked",y!=null&&y!=t[m]&&Yn(t,m,y,v[m],r))}else v===C||l&&t.data==C||(t.data=C);return t}function pr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){rt.__e(r,o)}}function mr(t,e,o){var n,r,s,i;if(rt.unmount&&rt.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||pr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){rt.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&mr(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=Jn(n,s=[]))&&(n==t.__e&&s.some(Ao),Ao(r),Ao(n)),o||Ao(t.__e),t.__e=t.__c=t.__=null}function Bp(t,e,o){return this.constructor(t,o)}function He(t,e){var o,n,r,s;rt.__&&rt.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=vn(ns,{children:[t]}),r=[],s=[],cr(e,e.__k,n||es,es,e.namespaceURI,n?null:e.firstChild?ir.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Pa(r,e.__k,s),e.__k.props.children=null}rt={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw ts=0,t}},Ma=0,xp=function(t){return t!=null&&t.constructor===_n},Xn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Fo({},this.state)),typeof t=="function"&&(t=t(Fo({},o),this.props)),t&&(Fo(o,t),this.__v&&(e&&this.__k.push(e),Ca(this)))},Xn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ca(this))},Xn.prototype.render=ns,uo=[],ts=0,Ta=function(t,e){return t.__v.__b-e.__v.__b},Qn=Symbol(),La=/(PointerCapture)$|Capture$/i,rr=0,sr={},Sp=0;var Qo,St,fr,Na,dr=Object.is,ss=0,Ka=[],ur=[],wt=rt,Ra=wt.__b,Ia=wt.__r,qa=wt.diffed,Wa=wt.__c,Da=wt.unmount,Ha=wt.__;function rs(t,e){wt.__h&&wt.__h(St,t,ss||e),ss=0;var o=St.__H||(St.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function K(t){return ss=1,Ep(Va,t)}function Ep(t,e,o){var n=rs(Qo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Va(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);dr(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=St,!St.__f)){St.__f=!0;var r=St.shouldComponentUpdate;St.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=s;if(c.__.some(function(d){d.__N&&(p=!0,dr(d.__[0],d.__N[0])||(m=!0))}),r){var f=r.call(this,s,i,l);return p?f||m:f}return!p||m}}return n.__}function Ee(t,e){var o=rs(Qo++,3);!wt.__s&&hr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,St.__H.__h.push(o))}function Ot(t,e){var o=rs(Qo++,4);!wt.__s&&hr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,St.__h.push(o))}function ut(t){return ss=5,Se(function(){return{current:t}},[])}function Se(t,e){var o=rs(Qo++,7);return hr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Ap(){var t;do{for(;t=ur.shift();)try{xn(t)}catch(o){wt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Ka.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(xn),e.__h.some($r),e.__h=[]}catch(o){e.__h=[],wt.__e(o,t.__v)}}}while(ur.length)}wt.__b=function(t){St=null,Ra&&Ra(t)},wt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ha&&Ha(t,e)},wt.__r=function(t){Ia&&Ia(t),Qo=0;var e=(St=t.__c).__H;e&&(fr==St?St.__h=[]:(e.__h.some(xn),e.__h.some($r),Qo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),fr=St},wt.diffed=function(t){qa&&qa(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ga(Ka.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),fr=St=null},wt.__c=function(t,e){e.some(function(o){try{o.__h.some(xn),o.__h=o.__h.filter(function(n){return!n.__||$r(n)})}catch(n){o.__h=[function(){throw n}]}}),Wa&&Wa(t,e)},wt.unmount=function(t){Da&&Da(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Ga(ur.push(r))}else xn(r)}catch(s){e=s}}),n.__H=void 0,e&&wt.__e(e,n.__v))};var Ua=typeof requestAnimationFrame=="function";function Fp(t){var e,o=function(){clearTimeout(n),Ua&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Ua&&(e=requestAnimationFrame(o))}function Ga(t){t!=1&&Na==wt.requestAnimationFrame||((Na=wt.requestAnimationFrame)||Fp)(Ap)}function xn(t){var e=St,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),St=e}function $r(t){var e=St;t.__c=t.__(),St=e}function hr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!dr(o,t[n])})}function Va(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Za(t){return Array.isArray(t)?t.map(Za):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[lr("wbr",null),e]:[e])}var a=Oa.bind((t,e,...o)=>lr(t,e,...typeof t=="string"?o.map(Za):o));var zp=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Pp={ernst:"gewicht"},A={route:null,started:!1},Ya,gr=0,Qa=new Map;function kr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Pp[r]||r,s]))}}function j(t,e={},o=!0){let n=o&&A.route?Object.fromEntries(zp.filter(i=>A.route.query[i]).map(i=>[i,A.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ae=t=>j(["ding",t]);function F(t,e=!1){let o={...A.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=j(A.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++gr},"",n),br())}function br(t=!1){let e=kr(location.hash),o=A.route?.path.join("/")===e.path.join("/");A.route=e,Ya(e),!o&&window.scrollTo(0,t&&Qa.get(history.state?.turn)||0)}function Xa(t){Ya=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),gr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Qa.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++gr},""),br(r)};return window.addEventListener("popstate",n,{signal:o}),br(),A.started=!0,()=>e.abort()}function ho(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),z=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var N=t=>t.slice(0,1).toUpperCase()+t.slice(1),at=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],Np=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),E=(t,e)=>Np.compare(t,e);function Ja(t,e){let o=at(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function ti(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var g=JSON.parse(document.getElementById("gegevens").textContent),Rp=[...Object.keys(g.things),...Object.keys(g.addresses)],yr=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Rp[n]);if(Array.isArray(t))return t.map(yr);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=yr(o);return t};for(let t of g.numbered)g[t]=yr(g[t]);for(let t of Object.values(g.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[g.queries,g.views,g.codes,...Object.values(g.codes),g.names,g.flags,g.told,...Object.values(g.told),g.absent,g.dates,g.lists,g.kinds,g.called,g.works,g.partners,g.lookups,g.words,g.addresses])Object.setPrototypeOf(t,null);var Jt=new Map(Object.entries(g.things)),Xo=new Map(g.plans.map(t=>[t.key,t])),R=g.plans.length>1,b=g.words,Wt=t=>t?.words.page||b,G=t=>Xo.get(t)||(R?void 0:g.plans[0]),pt=t=>Xo.get(t.split("/")[0]),zo=(t,e)=>!e||!pt(t)||pt(t).key===e,so=[...new Map(g.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ie=so[so.length-1].date,zt=[...new Map(g.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ue=(t,e)=>{let o=pt(t);return o?g.stands[e]?.[o.key]||o.date:e},V=t=>g.dates[t]||t||"",ei=(t=G())=>t?.source||g.source,Oe=t=>t.plan?[Xo.get(t.plan)]:g.plans,go=(t,e=G())=>(e?e.dates:so).find(o=>o.date===t)?.label||V(t);var wr=5*2**20,L=()=>window.werkplaats,Ce=()=>g.served||!!L()&&L().state!=="off";async function as(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var oi=t=>L()?L().ask("answer",{options:t}):as(`antwoord?${new URLSearchParams(t)}`),ni=t=>L()?L().ask("words",{passage:t}):as(`api/woorden?vindplaats=${encodeURIComponent(t)}`),si=t=>L()?L().ask("find",{text:t}):as(`api/zoek?woorden=${encodeURIComponent(t)}`);async function ri(t,e,o){if(L())return(await L().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var ai=()=>g.served?["docx","xlsx"]:Ce()?["xlsx"]:[];async function vr(t){if(L())return L().ask("check",{name:t.name,data:await is(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return as("controleer",{method:"POST",body:t,headers:e})}async function is(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var Sn=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]]))),ii=Sn(g.answers.cells),li=Sn(g.answers.gaps),Ip=Sn(g.answers.candidates),qp=Sn(g.answers.losses),Wp=Sn(g.answers.reach);for(let t of[...li,...ii])"candidates"in t&&(t.candidates=Ip[t.candidates]);var _r=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function $t(t){let e=g.answers.by[t.key],o=(r,s)=>_r(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>li[r]),matrix:o(e.matrix,ii),without:o(e.without,qp),apart:e.apart,points:e.points,reach:e.reach.map(r=>Wp[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:_r(e.read.matrix,n),without:_r(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function Jo({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var Sr=t=>t.key in g.answers.by,Dp=t=>Sr(t)||!!L();function D(t){let e=R&&Xo.has(t.plan)?t.plan:"",o=so.some(i=>i.date===t.stand)?t.stand:ie,n=t.koppelingen==="genoemd",r=xr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:ie}].map(xr).find(Dp)||xr({plan:e,date:ie,stated:!1,expect:!0,strict:!1})}function xr({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function Or(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>D(n(s)).key)).size===o.length?o:[]}var ls=(t,e)=>Xo.get(e)?.steps.find(o=>o.notation===t)?.id;var On=[],mt=(t,e)=>Jt.get(t)?.[e]||On,w=(t,e)=>mt(t,e)[0]||"",Pt=(t,e)=>mt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),P=(t,e)=>Pt(t,e)[0]||"",Ct=t=>Jt.has(t),tn=t=>mt(t,"type"),he=t=>ps.get(t)||On,ge=(t,e)=>tn(t).includes(e),ci=t=>tn(t).map(e=>g.kinds[e]).find(Boolean),en=t=>ci(t)?.page||"",ht=t=>ci(t)?.kind||"",Cn=t=>en(t)==="organisation",ro=t=>en(t)==="undertaking",tt=t=>!!en(t)&&!!w(t,"prefLabel"),ms=(t,e)=>(g.flags[t]||On).includes(e),I=(t,e)=>g.codes[t]?.[e]?.label||e||"",be=(t,e)=>I(g.lists[e],w(t,e)),bo=t=>g.names[t]||b.thing.foreign[t]||t,cs=new Map,ps=new Map;for(let[t,e]of Jt){for(let o of e.type||On)ps.has(o)||ps.set(o,[]),ps.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);cs.has(s)||cs.set(s,[]),cs.get(s).push([t,o])}}var je=t=>cs.get(t)||On,Dt=(t,e,o="initiative")=>je(t).filter(([n,r])=>r===o&&ge(n,e)).map(([n])=>n),_=t=>g.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.split("/").pop(),Ae=t=>g.called[t]?.short||_(t),pi=[...Jt.keys()].filter(ro),Hp=[...Jt.keys()].filter(Cn),mi=t=>zt.find(e=>e.notation===t),on=Object.entries(g.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:ms("atSteps",t)})),Up=new Map(Hp.map(t=>[w(t,"notation"),t])),te=t=>Up.get(t)||"",et=t=>g.addresses[t]||"",Mt=t=>Pt(t,"passage");var nn=b.search,jn=t=>` ${(at(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Ln=t=>jn(t).split(" ").filter(Boolean),Mn,ko,Cr=new Map(g.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),Tr=new Map;for(let[t,e]of g.search.english)Tr.set(t,[...Tr.get(t)||[],e]);var fi=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(jn),names:jn(s.join(" ")),text:jn(r.join(" "))});function Gp(){let t=new Map([...Jt.keys()].filter(tt).map(e=>[e,g.called[e]?[_(e)]:[]]));for(let[e,o]of Jt){let n=t.has(e)?e:nn.owners.flatMap(r=>Pt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...nn.texts.flatMap(r=>o[r]||[]))}return t}var Kp=t=>T([_(t),...mt(t,"prefLabel"),...mt(t,"altLabel"),...Tr.get(t)||[]]),Vp=()=>[...[...Gp()].map(([t,e])=>{let o=Math.min(...tn(t).map(n=>Number(nn.weights[n]??nn.weights.rest)));return fi(t,["ding",t],_(t),ht(t),e,Kp(t),o)}),...Object.entries(g.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return fi(t,["vragen",t],e,nn.question,r,[e],nn.weights.question)})],di;function Zp(){Mn=Vp(),di=Mn.map(t=>T(t.titles)).filter(t=>t.length>1),ko=new Map;for(let t of Mn)for(let e of Ln(t.names+t.text))ko.set(e,(ko.get(e)||0)+1)}function Yp(t){let e=jn(t),o=di.flatMap(n=>n.filter(r=>r.length>Qp&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var Qp=4,Tn=3;function ui(t){return jr.has(t)||jr.set(t,Xp(t)),jr.get(t)}var jr=new Map;function Xp(t){if(Cr.has(t))return Cr.get(t);if(ko.has(t)||t.length<=Tn+1)return[t];let e=[...ko.keys()].filter(o=>o.length>Tn&&t.startsWith(o)&&t.length-o.length<Tn);return[t,...e.flatMap(o=>Cr.get(o)||[o])]}var Mr=(t,e)=>t.includes(e.length<Tn?` ${e}`:e)||ui(e).some(o=>t.includes(` ${o} `));function Jp(t,e){if(t.titles.includes(e))return 0;let o=Ln(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Mr(t.names,n))?2:o.every(n=>Mr(t.text,n)||Mr(t.names,n))?3:null}function fs(t){if(!Ln(t).length)return{wanted:[],found:[]};Mn||Zp();let e=Yp(t),o=Mn.map(r=>({item:r,place:Math.min(...e.map(s=>Jp(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||E(r.item.label,s.item.label));return{wanted:T([...at(t).split(/\s+/),...e.flatMap(Ln).flatMap(ui)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var $i=t=>{let{found:e}=fs(t);return e.length===1?j(e[0].path):""};function hi(t){let e=Ln(t),o=s=>{let i=s.length<5?1:2;return[...ko].map(([l,c])=>({one:l,count:c,far:ti(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>ko.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>ko.has(s)&&s.length>=Tn):[];return{meant:n.join()!==e.join()&&fs(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function gi(t,e){let o=i=>i!==t.label&&e.some(l=>at(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>at(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Lr=t=>P(t,"broader")||t,ds=t=>w(Lr(t),"notation"),bi=(t,e)=>e?.strict?g.linksStrictly[e.date]?.[t]:void 0,yo=(t,e,o)=>bi(t,o)?.[e]||w(t,e),Br=(t,e)=>Nt(t,e.date)&&bi(t,e)!==null&&(!e.stated||ms("isStated",yo(t,"basis",e))),wo=(t,e)=>Dt(t,"Contribution").filter(o=>!e||Br(o,e)),sn=t=>g.works[t]?.steps||[],ki=t=>g.works[t]?.kinds||[],Po=t=>g.works[t]?.leads||[],tm=Object.fromEntries(Object.entries(g.absent).map(([t,e])=>[t,new Set(e)])),Nt=(t,e=ie)=>!tm[e]?.has(t),ao=(t,e)=>Dt(t,"Involvement").filter(o=>Nt(o,e)).map(o=>({id:o,organisation:P(o,"organisation"),role:w(o,"role"),asOf:w(o,"asOf")})),No=t=>ms("isActing",t),Bn=(t,e)=>T(ao(t,e).filter(o=>No(o.role)).map(o=>o.organisation)),rn=(t,e)=>Dt(t,"Involvement","organisation").filter(o=>Nt(o,e)).map(o=>({id:o,undertaking:P(o,"initiative"),role:w(o,"role"),asOf:w(o,"asOf")})),Ro=t=>w(t,"isGeneric")==="true",em={},ee=(t,e=ie)=>A.route?.query.lezing==="streng"&&g.toldStrictly[e]?.[t]||g.told[e]?.[t]||em,us=(t,e)=>ee(t,e).report||"",an=(t,e)=>ee(t,e).status||"",yi=(t,e)=>ee(t,e).state||"",$s=(t,e)=>Dt(t,"Deadline").filter(o=>Nt(o,e));var ke=b.shared,ye=ke.silence,io=(t=G())=>t?k(Wt(t).shared.report,{date:V(t.date)}):ke.reports,ln=(t=G())=>`${z(ke.nothing,t?1:2,{report:N(io(t))})} ${ye}`,Fe=(t=G())=>(t?[t]:g.plans).map(e=>`${e.document||e.title}, ${V(e.date)}`).join("; "),vo=(t,e)=>[ee(t,e).word||"",ee(t,e).more||""],Ht=(t,e)=>vo(t,e).filter(Boolean).join(", "),Rt=Object.fromEntries(Object.entries(g.codes.Basis).map(([t,e])=>[t,[e.screen,ke.bases[t]||N(e.label)]])),hs=t=>I("Modality",t),Y=t=>t===null?ke.all_steps:mi(t)?.label||t,it=t=>I("InterventionKind",t),om=(t,e)=>e?go(Ue(e.key,t.date),e):t.date===ie?ke.choices.latest:k(ke.choices.others_latest,{date:go(t.date)}),ot=(t,e=G(t.plan))=>[om(t,e),t.stated?Wt(e).shared.choices.links_stated:ke.choices.links_all_said,t.strict&&ke.choices.strict_said,t.expect?ke.choices.with_said:ke.choices.without_said].filter(Boolean).join(" · ");function En(t,e,o,n=G(o?.plan)){let{version:r,content:s}=g.meta;return k(ke.export.footnote,{said:t,sources:Fe(n),addresses:e.map(i=>`; ${et(i)}`).join(""),version:r+(s?k(ke.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${ot(o,n)}`:""})}function nt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function wi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var _o=b.shared.export;function nm({text:t,done:e}){let o=ut(null),n=ut(null);return Ot(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${_o.by_hand} ref=${o} onClose=${e}>
      <p>${_o.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${_o.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Er(t,e=_o.copied){try{await navigator.clipboard.writeText(t),nt(e)}catch{let o=document.createElement("div");document.body.append(o),He(a`<${nm} text=${t} done=${()=>o.remove()} />`,o)}}function we(t,e,o){wi(t,e,o),nt(k(_o.downloaded,{name:t}))}var lo=({text:t,label:e=_o.copy})=>a`<button type="button" class="klein" onClick=${()=>Er(t())}>${e}</button>`,vt=({name:t,rows:e,label:o=_o.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>we(t,Yo(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Tt=(t,e="")=>{let o=G(e||t?.plan),n=o?[o]:g.plans;return[n.map(r=>V(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${g.meta.version} ${(g.meta.content||"").slice(0,12)}`.trim(),t?ot(t,o):""]},Lt=_o.heads,ze=t=>R?[{key:"bronplan",label:b.shared.plan,text:e=>G(t(e))?.title||""}]:[];var Pe=()=>document.getElementById("menu"),bs=()=>document.getElementById("menuknop"),ys=()=>[...Pe().querySelectorAll("details")],gs=()=>window.matchMedia("(max-width: 44rem)").matches;function ks(t=null){for(let e of ys())e!==t&&(e.open=!1)}function vi(){ks(),Pe().classList.remove("is-open"),bs().setAttribute("aria-expanded","false")}function _i(){Pe()&&(bs().addEventListener("click",()=>{let t=Pe().classList.toggle("is-open");for(let e of ys())e.open=t;bs().setAttribute("aria-expanded",String(t))}),Pe().addEventListener("click",t=>{let e=t.target;e.closest("a")?vi():e.closest("summary")&&!gs()&&ks(e.closest("details"))}),Pe().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ys().find(o=>o.open);gs()?bs().focus():e?.querySelector("summary").focus(),vi()}),document.addEventListener("click",t=>{!gs()&&!Pe().contains(t.target)&&ks()}),Pe().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!gs()&&!Pe().contains(e)&&ks()}))}function xi(t,e){if(!Pe())return;let o=[...Pe().querySelectorAll("a")],n=s=>kr(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",j(i))}for(let s of ys())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var oe=b.check,sm="plan",rm={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Si(t,e){let o=await L().ask("take",{name:t.name,data:await is(t),beside:e});if(!o.ok)return o;let{page:n}=await L().ask("page",{options:[],views:!1,comparisons:!1});return L().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var Ci=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Si(e,!1))}>${oe.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Si(e,!0))}>${oe.beside}</button>
`;async function am(){await L().ask("shipped"),L().show()}var Oi=t=>t.preventDefault();function ji({files:t,children:e=null}){let[o,n]=K("");async function r(s,i){n(oe.saving),window.addEventListener("beforeunload",Oi);try{let{name:l,data:c}=await L().ask(s,i);we(l,c,rm[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Oi)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Mi=({made:t,marked:e})=>a`
  <${ji}
    files=${[...t?[{id:"bewaar-werkmap",label:oe.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:oe.save_marked,name:"faults"}]:[]]}
  />
`,Ti=()=>a`
  <section class="blok">
    <h2>${oe.save}</h2>
    <p class="zacht">${oe.save_intro}</p>
    <${ji}
      files=${Object.entries(oe.save_as).filter(([t])=>!(R&&t===sm)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${L().own&&a`<button type="button" id="terug" onClick=${am}>${oe.back}</button>`}
    <//>
  </section>
`;function Li(){let t=ut(null),[e,o]=K("");async function n(){let[r]=t.current.files;if(!r)return nt(oe.first_source);o(oe.busy);try{o((await L().ask("source",{data:await is(r)})).message)}catch(s){o(s.message)}}return a`
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
  `}function Bi({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:g.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Ei="alle",im={kind:t=>N(it(t)),form:t=>N(I("ExploitationForm",t)),partner:t=>_(te(t)||t)},le=t=>[...t.steps.map(e=>e.notation),null];function Ut(t,e,o){let n=new Map;for(let s of $t({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:im[t](s),id:t==="partner"?te(s):"",cells:le(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>E(s.label,i.label)):r}var ve=(t,e,o)=>[t,e??Ei,...R?[o]:[]].join("~");function ws(t){let[e,o,n]=t.split("~");return{key:e,step:o===Ei?null:o,plan:n}}var Io=t=>`cel-${t.replaceAll("~","-")}`;function Gt(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var _s=b.overview;function lm(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var Ar="Arial,Helvetica,sans-serif",Ai=document.createElement("canvas").getContext("2d");function vs(t,e,o,n){Ai.font=`${n?"bold ":""}${o}px ${Ar}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Ai.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function zi(t,e,o){let n=Ut(t,e,o),r=le(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,m=[],f=20,d=($,h,y,S,v,C)=>{for(let x of vs(h,y,S,v))f+=S+4,m.push({x:$,y:f,text:x,size:S,bold:v,fill:C})};d(20,_s.heading,p-40,20,!0,"#14212b"),d(20,`${Fe(o)}. ${ot(e,o)}. ${ye}`,p-40,12,!1,"#46545f"),f+=14;let u=f;r.forEach(($,h)=>{f=u,d(20+s+h*(i+c)+l,Y($),i-2*l,14,!0,"#14212b")}),f=u+26;for(let $ of n){let h=$.cells.map(v=>{let C=Gt(v);return{look:C.look,mark:Rt[v?.most_basis]?.[0]||"",text:[{all:vs(C.word,i-2*l-14,13,!0),size:13,bold:!0},...C.lines.map(x=>({all:vs(x,i-2*l,11,!1),size:11,bold:!1}))]}}),y=vs($.label,s-l,13,!0),S=Math.max(44,12+y.length*17,...h.map(v=>12+v.text.reduce((C,{all:x,size:Z})=>C+x.length*(Z+3),0)));for(let[v,C]of y.entries())m.push({x:20,y:f+20+v*17,text:C,size:13,bold:!0,fill:"#14212b"});h.forEach((v,C)=>{let{ink:x,...Z}=lm(v.look),kt=20+s+C*(i+c);m.push({x:kt,y:f,w:i,h:S,...Z});let B=f+5;for(let{all:xt,size:Le,bold:O}of v.text)for(let q of xt)B+=Le+3,m.push({x:kt+l,y:B-2,text:q,size:Le,bold:O,fill:x});v.mark&&m.push({x:kt+i-20,y:f+18,text:v.mark,size:14,bold:!1,fill:x})}),f+=S+c}return f+=6,d(20,Object.values(Rt).map(([$,h])=>`${$} ${h}`).join("   "),p-40,11,!1,"#46545f"),d(20,k(_s.picture.foot,{version:g.meta.version,content:(g.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:f+20,list:m}}var Fi=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Fr(t,e,o=g.plans[0]){let{width:n,height:r,list:s}=zi(t,e,o),i=({x:f,y:d,w:u,h:$,fill:h,stroke:y,dash:S})=>`<rect x="${f}" y="${d}" width="${u}" height="${$}" rx="4" fill="${h}" stroke="${y}"${S?' stroke-dasharray="5 3"':""}/>`,l=({x:f,y:d,text:u,size:$,bold:h,fill:y})=>`<text x="${f}" y="${d}" font-size="${$}"${h?' font-weight="bold"':""} fill="${y}">${Fi(u)}</text>`,c=s.map(f=>f.text===void 0?i(f):l(f)),p=Fi(k(_s.picture.title,{heading:_s.heading,scenario:ot(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${Ar}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Pi(t,e,o){we("matrix.svg",Fr(t,e,o),"image/svg+xml")}function Ni(t,e,o){let{width:n,height:r,list:s}=zi(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${Ar}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>we("matrix.png",p,"image/png"),"image/png")}function H({text:t,title:e=t,children:o}){let n=ut(null);return Ot(()=>{document.title=`${e} – Ketenkaart`},[e]),Ot(()=>{A.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function jt({text:t}){let{route:e}=A;return Ot(()=>{A.started&&t&&nt(t)},[t,e]),null}var Bt=b.check,Ri=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${k(Bt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,Ii=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,cm=(t={})=>Object.entries(t).map(([e,o])=>k(Bt.counted,{count:o,what:bo(e).toLowerCase()})).sort(E);function pm({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${k(Bt.made,{name:s})}</p>`}
    ${L()&&n&&a`<${Mi} made=${s} marked=${e.length+o.length>0} />`}
    <${Ri} title=${Bt.faults} lines=${e} />
    <${Ri} title=${Bt.questions} lines=${o} />
    <${Ii} title=${Bt.columns} lines=${r} />
    <${Ii} title=${Bt.read} lines=${cm(n)} />
  `}function mm(t){if(!t.length)throw new Error(Bt.first);if(t.length>1)throw new Error(k(Bt.one_only,{count:t.length}));if(t[0].size>wr)throw new Error(k(Bt.too_large,{name:t[0].name,most:wr/2**20}));return t[0]}function qi(){let t=ut(null),[e,o]=K(null);async function n(r){try{let s=mm(t.current.files);o({busy:!0});let i=await r(s);o(i),nt(i.message)}catch(s){o({message:s.message||Bt.silent,faults:s.faults})}}return Ee(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(vr)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${H} text=${Bt.title}><p class="uitleg">${L()?Bt.intro_here:Bt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${L()?Bt.file_here:Bt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${L()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(vr)}>${Bt.check}</button>
      ${L()&&a`<${Ci} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Bt.busy}</p>`}
      ${e?.message&&a`<${pm} ...${e} />`}
    </div>
    ${L()&&a`<${Ti} /><${Li} />`}
    ${!L()&&g.served&&a`<p class="zacht">${Bt.kept}</p>`}
  `}var Ge=b.shared,xo=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>F({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Et({label:t,name:e,options:o,id:n=e}){let r=A.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>F({[e]:s.target.value})}
      >
        <option value="">${Ge.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
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
      onInput=${n=>F({[e]:n.target.value},!0)}
    />
  </label>
`,So=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>F(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Ge.clear}
  </button>
`,fm=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function ce({children:t}){let[e,o]=K(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Ge.filters}>${t}</section>`;let n=Object.keys(A.route.query).filter(r=>!fm.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(Ge.filters_set,{count:n}):Ge.filters}</summary>
      ${t}
    </details>
  `}var dm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function xs({query:t,children:e}){let[o,n]=K(dm.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${Ge.change}</summary>
      ${e}
    </details>
  `}var Ne=()=>{let t=g.plans.map(e=>[e.key,e.title]);return R&&a`<div class="velden"><${Et} label=${Ge.plan} name="plan" options=${t} /></div>`};function qo(){let t=D(A.route.query),e=G(t.plan)?.dates||so;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=Or(A.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${xo} legend=${Ge.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function zr(){let t=D(A.route.query),e=Wt(G(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${xo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ve(){let t=Ge.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=A.route,{expect:r,strict:s}=D(n),i=r?"":"uit",l=Or(n,"verwachtingen",e);return a`
    <${Ne} />
    <${zr} />
    <${qo} />
    <${xo} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${xo} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Wi=b.shared.passage;function An({passage:t}){let[e,o]=K("");async function n(){try{o((await ni(t)).woorden)}catch(r){o(r.message||Wi.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Wi.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>tt(t)?a`<a href=${ae(t)}>${e||_(t)}</a>`:a`<span>${e||_(t)}</span>`,At=({ids:t,name:e=_,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),Re=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function gt({id:t,date:e}){let[o,n]=vo(t,e);return a`<span class=${`chip s-${yi(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var um={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Ze({basis:t}){let[e,o]=Rt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${um[e]}
    </svg>
  `:null}var Ss=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${I("Severity",t)}</span>`;function Kt({of:t}){let e=T(t.flatMap(Mt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${et(o)}${Ce()&&a`<${An} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Di({of:t,look:e}){let[o,...n]=Mt(t);return o?a`
    <p class=${e}>
      ${et(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${Ce()&&a`<${An} passage=${o} />`}
    </p>
  `:null}var Os=({id:t})=>[P(t,"broader")&&[a`<${M} id=${P(t,"broader")} />`," › "],a`<${M} id=${t} />`],cn=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;function Cs(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?E(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Pr=(t,e="")=>A.route.query[t]||e;function $m({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var hm=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function ft({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=K(r),p=s?Pr(s,r):l,m=f=>{let d=p===f.key?`-${f.key}`:f.key;s?F({[s]:d===r?null:d},!0):c(d);let u=b.shared.table,$=d.startsWith("-")?u.descending:u.ascending;nt(k(u.sorted,{column:f.label.toLowerCase(),direction:$}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(f=>a`<${$m} id=${t} column=${f} sort=${p} turn=${m} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Cs(o,n,p).map(f=>a`<${hm} row=${f} columns=${n} />`)}
      </tbody>
    </table>
  `}var gm=t=>t==null||t===!1||t===""||t.length===0;function Ye({pairs:t}){let e=t.filter(([,o])=>!gm(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var Q=b.compare,js=t=>N(I("CellState",t)),co=g.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:R?k(Q.side,{plan:t.title,label:o}):N(o)}))),bm=(t,e,{stated:o,strict:n})=>g.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function km(t){let e=g.plans.map(l=>co.filter(c=>c.plan===l).at(-1)),[o,n]=R?e:[co[0],co.at(-1)],r=co.slice(0,-1).find(l=>l.key===t.van)||o,s=co.slice(co.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Hi=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>F({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function ym({change:t,other:e}){let o=ve(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===ie?null:e.date},!1),r=k(Q.see_cell,{kind:it(t.kind),step:Y(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${Q.see}<span class="sr">${r}</span></a></li>`}function wm({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>_(te(p)||p)).join(", "),s=c=>T([c.barrier,c.other_barrier].map(Y)).join(" / "),i=[{key:"stap",label:Q.columns.step,text:s},{key:"soort",label:Q.columns.kind,text:c=>N(it(c.kind))},{key:"een",label:e.label,text:c=>js(c.before)},{key:"ander",label:o.label,text:c=>js(c.after)},{key:"erbij",label:Q.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:Q.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Lt],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Tt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${ym} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <div class="rol"><${ft} id="vakken" caption=${Q.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${vt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function vm({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:js},...t.after.map(i=>({key:i,label:js(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||Q.nothing)}))],s=k(Q.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">${k(Q.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${ft} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function _m({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=d=>s.has(d)?"":Ht(d,e.date),l=d=>Ht(d,o.date),c=d=>s.has(d)?a`<span class="zacht">${Q.not_yet}</span>`:a`<${gt} id=${d} date=${e.date} />`,p=[{key:"actie",label:Q.action,text:_,cell:d=>a`<${M} id=${d} />`},{key:"wat",label:Q.what,text:ht},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:d=>a`<${gt} id=${d} date=${o.date} />`}],m=()=>[[...p.map(d=>d.label),...Lt],...r.map(d=>[...p.map(u=>u.text(d)),...Tt(null,e.plan.key)])],f=()=>F({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?Q.all:Q.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${f}>${Q.show_all}</button>
        <${vt} name="vergelijk.csv" rows=${m} />
      </div>
      <div class="rol">
        <${ft}
          id="vergelijk"
          caption=${Q.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function Ui({route:t}){if(co.length<2)return a`<${H} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:o,after:n}=km(t.query),r=bm(e,o,D(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(Q.intro[i],{before:V(e.date),after:V(o.date)});return a`
    <${H} text=${Q.heading[i]} title=${Q.title}><p class="uitleg">${l} ${ye}</p><//>
    <${ce}>
      <${zr} />
      ${co.length>2&&a`
          <div class="velden">
            <${Hi} label=${Q.first} name="van" current=${e} options=${co.slice(0,-1)} />
            <${Hi} label=${Q.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${k(Q.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${wm} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${vm} actions=${s} one=${e} other=${o} />
        <${_m} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${jt} text=${z(Q.shown,r.changes.length)} />
  `}var xm=20;function Qe({bar:t,support:e=!1,most:o=xm}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var pe=b.overview.legend,Sm=g.codes.CellState,Fn=({expected:t=pe.expected,quiet:e=pe.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${pe.states.map(n=>a`
        <li><span class="staal"><${Qe} bar=${[[n,1]]} /></span>${pe.names[n]||N(Sm[n].label)}</li>
      `)}
    <li><span class="staal"><${Qe} bar=${[[pe.support_state,1]]} support=${!0} /></span>${pe.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Nr=()=>a`
  <ul class="stalen">
    ${Object.entries(Rt).map(([t,[,e]])=>a`<li><span class="staal"><${Ze} basis=${t} /></span>${e}</li>`)}
  </ul>
`,Ms=()=>a`
  <aside class="legenda" aria-label=${pe.title}>
    <h2>${pe.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Qe} bar=${pe.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${pe.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${pe.explain}</p>
    <${Fn} />
    <h3>${pe.how}</h3>
    <${Nr} />
    <p><span class="anders">${pe.other}</span>${pe.other_says}</p>
  </aside>
`;var pn=b.shared.gaps,Wo=t=>[t,...t.also],Oo=t=>et(t.evidence)?[t.evidence]:[],Do=t=>g.queries[t]?.title||t,Gi=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||at(t.sentence).includes(at(e.tekst)))&&Wo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Om=({said:t,work:e,more:o})=>e?[t," (",a`<${At} ids=${e} name=${Ae} />`,o&&pn.more_work,")"]:t;function Ts({list:t,plan:e}){if(!t.length)return a`<p>${G(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${Om} ...${r} />`]);return a`
    <p class="zacht">${pn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function zn({summary:t,inside:e,open:o=!1}){let[n,r]=K(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Rr({gap:t,query:e}){let o=[t.barrier&&Y(t.barrier).toLowerCase(),t.kind&&it(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Ss} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${R&&` · ${G(t.plan).title}`}
      ${tt(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var Ki=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${et(t)}
    ${Ce()&&a`<${An} passage=${t} />`}
  </p>
`;function Ir({gap:t,scenario:e,sentence:o=!1}){let n=g.queries[t.query]||{},[r]=Oo(t),s=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${zn} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${Ki} passage=${r} />`}
    ${n.why&&a`<p><strong>${pn.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${pn.who}</strong></p><${Ts} list=${t.candidates} plan=${t.plan} />`}
    <${lo} text=${()=>En(t.sentence,Oo(t),e,G(t.plan))} />
  `} /></div>`}function Cm({gap:t,scenario:e}){let o=g.queries[t.query]||{},[n]=Oo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Rr} gap=${t} query=${o} />
      ${n&&a`<${Ki} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${zn} summary=${pn.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${zn}
              summary=${pn.who}
              inside=${()=>a`<${Ts} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${lo} text=${()=>En(t.sentence,Oo(t),e,G(t.plan))} />
      </div>
    </article>
  `}var qr=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Cm} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var ne=b.shared.work;function jm({id:t,date:e}){let o=new Map;for(let n of ao(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],I("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${cn} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function Mm(t){let e=w(t,"dueBy");return e&&` (${k(ne.bound,{date:V(e)})}; ${hs(w(t,"modality"))})`}function Tm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:r}=ee(o,e);return a`
          <li>
            ${n&&`${N(n)}: `}“${w(o,"deadlineText")}”${Mm(o)}
            ${w(o,"revises")==="true"&&`, ${ne.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var Lm=t=>g.lookups[t]?.told||"";function Wr({id:t,date:e}){let o=Dt(t,"Figure","concerns").filter(n=>Nt(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${Lm(n)}</strong><${Kt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Ho({of:t}){let e=r=>[P(r,"barrier")&&k(ne.at_step,{step:_(P(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>w(r,s)&&be(r,s))].filter(Boolean),o=r=>w(r,"status")?k(ne.other_status,{reading:e(r).join(", ")}):k(ne.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:ne.other_unsaid}),n=Pt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${w(r,"rationale")}</li>`)}
    </ul>
  `:null}function Pn({id:t,scenario:e=null}){let o=yo(t,"basis",e),n=I("Strength",yo(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Os} id=${P(t,"barrier")} />
        ${` · ${mt(t,"interventionKind").map(it).join(", ")} · ${n} · `}
        <${Ze} basis=${o} />${` ${Rt[o]?.[1]||I("Basis",o)}`}
      </p>
      <p class="reden"><strong>${ne.here}</strong>${w(t,"rationale")}</p>
      <${Ho} of=${t} />
    </div>
  `}var Vi=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Zi({id:t,scenario:e,contributions:o}){let{date:n}=e,r=us(t,n),s=w(t,"promise"),i=$s(t,n),l=o.length?o.map(p=>a`<${Pn} id=${p} scenario=${e} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${ne.across}</strong>${w(t,"rationale")}</p>`,c=[[ne.facts.deadline,i.length>0&&a`<${Tm} ids=${i} date=${n} />`],[ne.facts.who,a`<${jm} id=${t} date=${n} />`],[ne.facts.figures,Dt(t,"Figure","concerns").length>0&&a`<${Wr} id=${t} date=${n} />`],[ne.facts.how,l],[ne.facts.where,a`<${Kt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${ht(t)} · <${gt} id=${t} date=${n} /></p>
      <${Vi} lead=${s&&ne.promise} text=${s||w(t,"summary")} />
      <${Vi} lead=${ne.progress} text=${w(r,"summary")} />
      ${r&&a`<${Ho} of=${r} />`}
      <${Ye} pairs=${c} />
    </article>
  `}var Xe=t=>[...t].sort((e,o)=>E(_(e),_(o)));var Uo=b.overview;function Bm({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=j("overzicht",{...A.route.query,cel:ve(e,null,o)});return a`
    <p>${ln(G(o))}</p>
    ${n.length>0&&a`<h3>${Uo.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(Uo.elsewhere,{count:r,kind:it(e)})}${" "}
          <a href=${i}>${Uo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Uo.who}</h3><${Ts} list=${s} plan=${o} />`}
  `}var Em=(t,e,o,n,r)=>wo(t,r).filter(s=>ds(P(s,"barrier"))===e&&(o!=="kind"||mt(s,"interventionKind").includes(n)));function Am({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=ut(null),c=ut(null);Ot(()=>{let $=document.getElementById(Io(i));return l.current.showModal(),c.current.focus(),()=>($?.isConnected?$:document.getElementById(Io(i)))?.focus()},[]);let{word:p,lines:m,look:f}=Gt(e),d=k(Uo.panel_note,{scenario:ot(r,s)}),u=$=>o===null?[]:Em($,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>F({cel:null})}
      onClick=${$=>$.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${k(Uo.panel,{row:t.label,step:Y(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${f}`}><strong>${p}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${N(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${R&&`${s.title}. `}${d}</p>
      ${e.asked&&a`<p>${Uo.asked} <${At} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map($=>a`<${Zi} key=${$} id=${$} scenario=${r} contributions=${u($)} />`):a`<${Bm} cell=${e} />`}
    </dialog>
  `}function Ls({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=ws(t),i=G(s),l=i&&Ut(e,o,i).find(m=>m.key===n),c=l?.cells[le(i).indexOf(r)];return c?a`<${Am} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var mn=b.overview;function Yi({open:t=!0}){let e={report:R?mn.howto.reports:io(),marks:Object.values(Rt).map(([o])=>o).join(" "),source:ei()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${mn.howto.title}</summary>
      <ol>${mn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var Co=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function Fm({state:t,things:e,date:o}){let n=R?"h4":"h3",r=i=>vo(i,o)[1]&&a`<span class="zacht"> – ${vo(i,o)[1]}</span>`,s=k(mn.group,{state:N(I("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${Re} ids=${Xe(e)} more=${r} />
    </div>
  `}function Qi({scenario:t,plan:e}){let o=R?"h3":"h2";return $t(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=g.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===g.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <div class="hoofdstuk">
          <${o}>${k(mn.apart.title,{kind:i.label})}<//>
          <p>${k(mn.apart.note,{definition:i.definition})}</p>
        </div>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Fm} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${ln(e)}</p>`}
      </section>
    `})}var It=b.coverage,zm=5,Xi=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Ze} basis=${t.most_basis} />
    <${Qe} bar=${t.bar} support=${t.support_only} most=${zm} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function Pm({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=Gt(e),i=ve(t.key,o,n.key),l=[r,...s,e.strict,Rt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Io(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>F({cel:i})}>
        <span class="sr">${k(b.overview.cell,{row:t.label,step:Y(o)})}${l}</span>
        <${Xi} cell=${e} />
      </button>
    </td>
  `}var Nm=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ae(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,Rm=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${It.nobody.title}</strong> ${It.nobody.text}</span></td>
`;function Im({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(It.caption,{scenario:ot(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${It.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${Nm} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&w(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?i.partners?a`<td></td>`:a`<${Pm} row=${i} cell=${i.cells[p]} step=${c.step} plan=${t} />`:l===0&&a`<${Rm} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var qm=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,r)=>a`
        <section key=${n.step}>
          <${R?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${r+1}</span>
            ${k(It.step,{step:Y(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(s=>s.cells[r]).map(s=>a`
                          <li>
                            <${M} id=${s.id} text=${s.label} />
                            <a class="naar" href=${j("dekking",{...A.route.query,cel:ve(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${Gt(s.cells[r]).word}</span>
                              <${Xi} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${It.nobody.title}</strong> ${It.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,Wm=({reach:t})=>a`
  <aside class="legenda" aria-label=${b.overview.legend.title}>
    ${t.columns.filter(e=>e.nobody).map(e=>a`
          <div class="leegte">
            <h2>${e.nobody}</h2>
            ${e.waits&&a`<p>${e.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:e.step})}>${It.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${It.about}</p>
    <${Fn} expected=${It.expected} quiet=${It.quiet} blank=${!0} />
    <h3>${b.overview.legend.how}</h3>
    <${Nr} />
    <p><a href=${j("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Dm=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${It.alike.title}</h2><p>${It.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function Hm({plan:t,scenario:e,reach:o}){let n=Ut("partner",e,t);return o.numbers.partners?a`
    ${R&&a`<h2>${t.title}</h2>`}
    <${Co} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${Im} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${qm} plan=${t} reach=${o} rows=${n} />
        <${Dm} reach=${o} />
      </div>
      <${Wm} reach=${o} />
    </div>
  `:a`<p>${It.nothing}</p>`}function Ji({route:t}){let e=D(t.query),{reach:o}=$t(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${H} text=${It.heading} title=${It.title} />
      <p class="zacht">${ot(e)}</p>
      <${xs} query=${t.query}><${Ve} /><//>
    </div>
    ${Oe(e).map(r=>a`
        <${Hm} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${Ls} address=${n} by="partner" scenario=${e} />`}
    <${jt} text=${n?"":k(It.shown,{scenario:ot(e)})} />
  `}var Dr=".",Je=()=>new Set((A.route?.query.merk||"").split(Dr).filter(Boolean)),tl=()=>[...Je()].join(Dr),Bs=()=>!!A.route?.query.alleen&&Je().size>0;function Es(t,e){let o=Je();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return F({merk:[...o].join(Dr),...n&&{alleen:null}},!0),o.size}var fn=b.frame.foot.files;function As(){return!g.files.length&&!L()?null:a`
    <section class="bestanden" aria-label=${fn.title}>
      <h2>${fn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${fn.summary.label}</a> <span class="zacht">${fn.summary.told}</span></li>
        ${g.files.map(({file:t,label:e,told:o})=>a`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${L()&&a`<li><a href="#/controleer">${fn.save.label}</a> <span class="zacht">${fn.save.told}</span></li>`}
      </ul>
    </section>
  `}var Hr=b.shared.outcomes,Um={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Nn=({outcome:t})=>a`<g class=${`teken teken-${Hr[t].sign}`}>${Um[Hr[t].sign]}</g>`,dn=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Nn} outcome=${t} /></svg>
`,Go=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${dn} outcome=${t} /> ${Hr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var Ie=b.gaps,Gm=b.shared.outcomes;function Ur({gaps:t,what:e}){let o=Je(),n=t.filter(i=>o.has(i.mark)).length,r=i=>nt(z(Ie.bar.changed,Es(t,i.target.checked))),s=t.length>1?k(Ie.mark_all,{count:t.length,what:e}):k(Ie.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var sl=t=>Je().has(t.mark)?"gemarkeerd":"",Km=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${sl(t)}`} data-vraag=${t.mark}>
    <${Ur} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Rr} gap=${t} query=${o} />
      <${Ir} gap=${t} scenario=${e} />
    </div>
  </article>
`,Vm={topic:{of:t=>t.topic,all:()=>g.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Do(e)])}};function Zm({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(d=>d.severity===Object.keys(g.codes.Severity)[0]).length,l=T(e.map(d=>n==="topic"?Do(d.query):el(d))),c=d=>e.filter(u=>(n==="topic"?Do(u.query):el(u))===d).length,p=d=>c(d)>1?k(Ie.repeated,{title:d,count:c(d)}):d,m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${z(Ie.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(Ie.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(Ie.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Ur} gaps=${e} what=${t} />
      <${zn} summary=${m} inside=${()=>e.map(d=>a`<${Km} key=${d.mark} gap=${d} scenario=${r} query=${g.queries[d.query]||{}} />`)} open=${s} />
    </div>
  `}var el=t=>t.subject_label;function rl({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=Vm[o],l=(c,p)=>c.filter(m=>s(m)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,m])=>a`
        <${Zm}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var ol=2;function Ym({row:t}){let e=t.who.length>ol+1?t.who.slice(0,ol):t.who,o=t.who.length-e.length;return a`
    <${At} ids=${e} name=${Qm} />${o>0&&k(Ie.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Ie.deadline.how[t.how]}</span>
  `}var Qm=t=>_(t);function Xm({gap:t,scenario:e}){let o=t.deadline,n=Ie.deadline.columns,r=Ae(t.subject),s=_(t.subject);return a`
    <tr role="row" class=${sl(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Ur} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Ir} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Go} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${Ym} row=${o} /></td>
    </tr>
  `}var nl=8;function al({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=Ie.deadline,p=o||t.length<=nl+1?t:t.slice(0,nl),m=Object.entries(Gm).map(([f,{said:d}])=>[t.filter(u=>u.deadline.outcome===f).length,d]).filter(([f])=>f).map(([f,d])=>k(i,{count:f,said:d}));return a`
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
          ${p.map(f=>a`<${Xm} key=${f.mark} gap=${f} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>F({termijnen:"alle"},!0)}>
            ${z(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var me=b.gaps.bar,Jm={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function tf({scenario:t,tell:e}){async function o(n){e(me.busy);try{let r=await ri(Jo(t),tl(),n);we(`${me.file}.${n}`,r,Jm[n]),e("")}catch(r){e(r.message)}}return ai().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${me.office[n]}</button>`)}function il({gaps:t,scenario:e,rows:o}){let[n,r]=K(""),s=Je();if(!s.size)return null;let i=t.filter(f=>s.has(f.mark)),l=s.size-i.length,c=Bs(),p=()=>{Es([...s].map(f=>({mark:f})),!1),nt(me.cleared)},m=()=>{F({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${me.label}>
      <p>
        <strong>${z(me.count,s.size)}</strong>${l>0&&z(me.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>F({alleen:c?null:"gemarkeerd"})}>
        ${c?me.every:me.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${me.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||me.address}</p>
      <button type="button" id="merk-print" onClick=${m}>${me.print}</button>
      <${vt} name=${`${me.file}.csv`} rows=${()=>o(i)} label=${me.csv} id="merk-csv" />
      <${tf} scenario=${e} tell=${r} />
    </section>
  `}var st=b.gaps,pl=t=>_(te(t)||t),ll=(t,e)=>[[...st.csv,...Lt],...t.map(o=>[I("Severity",o.severity),Do(o.query),o.sentence,g.queries[o.query]?.why||"",o.steps.map(Y).join(", "),o.kinds.map(it).join(", "),o.partners.map(pl).join(", "),o.subject_label,Oo(o).map(et).join("; "),...Tt(e,o.plan)])],Gr=["tekst","stap","soort","partner","vraag","gewicht"];function ef({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>Wo(s).flatMap(i=>i.partners)),pl),n=e(t.map(s=>s.query).sort(E),Do),r=Object.entries(g.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${ce}>
      <div class="velden">
        <${Et}
          label=${st.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>E(s[1],i[1]))}
        />
        <${Et} label=${st.fields.step} name="stap" options=${zt.map(s=>[s.notation,s.label])} />
        <${Et} label=${st.fields.query} name="vraag" options=${n} />
        <${Et} label=${st.fields.weight} name="gewicht" options=${r} />
        <${Et} label=${st.fields.kind} name="soort" options=${on.map(s=>[s.notation,s.label])} />
        <${Ke} label=${st.fields.text} name="tekst" />
        <${So} names=${Gr} />
      </div>
    <//>
  `}var of=({scenario:t})=>a`
  <details class="blik">
    <summary>${ot(t)} <span class="wijzig">${st.change}</span></summary>
    <${Ve} />
  </details>
`,ml="bron",cl=Object.keys(g.codes.Severity).at(-1);function nf({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>z(st.questions,c.length),i={points:k(st.part_counts.points,{questions:s(t),topics:z(st.topics_count,r)}),source:k(st.part_counts.source,{questions:s(e)})},l=(c,p,m)=>a`
    <a href=${j("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${st.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${st.parts_label}>
      ${l("points","overleg",!o)}${l("source",ml,o)}
    </nav>
  `}var Fs={onderwerp:"topic",soort:"query"};function sf({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(f=>f.deadline).sort((f,d)=>E(f.deadline.day,d.deadline.day)),l=t.filter(f=>!f.deadline),c=Fs[o],p=Object.entries(Fs).map(([f,d])=>[f,st.fold[d]]),m=()=>F({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${al} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${st.heading[c]}</h2>
            <p>${st.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${m}>${r?st.refold:st.unfold}</button>
            </p>
          </header>
          <${xo} legend=${st.fold_by} name="per" options=${p} current=${o} id="per" />
          <${rl} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${st.none}</p>`}
  `}var rf=25;function fl({route:t}){let e=D(t.query),o=t.query,n=$t(e).gaps,r=Bs(),s=n.filter(h=>r?Je().has(h.mark):Gi(h,o)),i=s.filter(h=>h.severity!==cl),l=s.filter(h=>h.severity===cl),c=o.deel?o.deel===ml:!i.length&&l.length>0,p=r?s:c?l:i,m=r||Gr.some(h=>o[h]),f=o.vouw?o.vouw==="uit":m&&p.length<=rf,d=o.per in Fs?o.per:Object.keys(Fs)[Number(c&&!r)],u=Object.fromEntries(Gr.filter(h=>o[h]).map(h=>[h,o[h]])),$=h=>z(st.questions,h.length);return a`
    <${H} text=${st.title}>
      <p class="uitleg">${k(st.intro,{report:io(G(e.plan))})} ${ye}</p>
    <//>
    ${Oe(e).map(h=>a`<${Co} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${st.only_title}</strong></p>`:a`<${nf} points=${i} low=${l} source=${c} query=${u} />`}
      <${of} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${ef} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${st.source_intro}</p>`}
        <${sf}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${d}
          scenario=${e}
          open=${f}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${vt} name="aandachtspunten.csv" rows=${()=>ll(p,e)} /></p>
        <${As} />
      </div>
    </div>
    <${il} gaps=${n} scenario=${e} rows=${h=>ll(h,e)} />
    <${jt} text=${k(st.shown,{points:$(i),source:$(l)})} />
  `}function zs(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function dl(t,e,o){let n=new Map(t.map(f=>[f.id,f])),r=f=>e.flatMap(d=>d.from===f?[d.to]:d.to===f?[d.from]:[]),s=[],i=[...t].sort((f,d)=>E(f.title,d.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!n.has(f))){l.add(f),s.push(f);for(let d of T(r(f)))c(d)}};for(let f of i)c(f);let p=Math.ceil(s.length/2),m=Math.max(o*1.6,40);return s.map((f,d)=>{let u=d<p,$=u?p:s.length-p,h=u?d:s.length-1-d,y=$>1?Math.sin(Math.PI*h/($-1)):1,S=Math.round((h+.5)*m*(p/$));return{...n.get(f),x:Math.round((u?-1:1)*(140+250*y)),y:S}})}var Me="omgeving",af=16,Kr=8,Vr=68,Zr=236;function ul(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>k(b.graph.contributes,{basis:I("Basis",w(s,"basis"))});for(let s of ao(t,e))n(s.organisation,t,"rol",I("Role",s.role));for(let s of rn(t,e))n(t,s.undertaking,"rol",I("Role",s.role));for(let s of wo(t))Nt(s,e)&&n(t,P(s,"barrier"),"stap",r(s));for(let s of Dt(t,"Contribution","barrier"))Nt(s,e)&&n(P(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Jt.get(t)))for(let l of i)l.startsWith("@")&&tt(l.slice(1))&&n(t,l.slice(1),"verband",bo(s));for(let[s,i]of je(t))tt(s)&&Nt(s,e)&&n(s,t,"verband",bo(i));return[...o.values()]}var se=g.around,lf=t=>tn(t).find(e=>se.nodes[e])||"*",cf=t=>t.length>se.letters?`${t.slice(0,se.letters-1)}…`:t,$l=(t,e,o)=>({id:t,label:cf(_(t)),title:_(t),group:lf(t),x:e,y:o}),hl=t=>{let{color:e,dashes:o}=se.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function gl(t,e){let o=Ct(t)?t:"",n=o?ul(o,e).map(hl):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!s.has(m));for(let m of p)s.add(m);return p.sort((m,f)=>E(_(m),_(f))).map((m,f)=>$l(m,c*se.width,f))});return{...se,name:Me,title:o?se.title_of.replace("{name}",_(o)):se.title,layout:"columns",looks:se,nodes:zs(i,se.step),rows:n,date:e,centre:o}}function bl(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>Ct(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(y=>y.id)),p=ul(l,o),m=y=>y.from===l?y.to:y.from,f=T(p.map(m)).filter(y=>!c.has(y)),d=f.slice(0,af),u=r.find(y=>y.id===l),$=(n==="route"?mf:pf)(r,u,d);r.push(...$.map(({id:y,x:S,y:v})=>$l(y,S,v)));let h=new Map($.map(y=>[y.id,y]));for(let y of p.filter(S=>h.has(m(S)))){let{branch:S}=h.get(m(y));s.push({...hl(y),...S&&{branch:{...S,head:l,stop:m(y)}}})}f.length>d.length&&i.set(l,{shown:d.length,count:f.length-d.length})}return{nodes:r,rows:s,left:i}}function pf(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-se.width:s+se.width,l=e.y-(o.length-1)*se.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*se.step}))}function mf(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/Kr)*Zr,i=Math.max(0,Math.min(e.x+Vr,n+Vr-s));return o.map((l,c)=>{let p=i+Math.floor(c/Kr)*Zr,m=r+26+c%Kr*(se.step-3);return{id:l,x:p+Zr/2-4,y:m,branch:{beside:p-e.x,aside:Vr,top:r}}})}function kl(t,e){let{date:o}=D(e);if(t===Me)return gl(e.ding,o);let n=g.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function un(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var $n=t=>Object.keys(t.table).filter(e=>!yl[e]),yl={from_label:"from",to_label:"to"},wl=t=>yl[t],Ps={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function vl(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=D(e),r=Object.entries(Ps).map(([c,p])=>[p,c==="partner"?e[c]&&te(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,m])=>c[p]?.includes(m)||c.from===m||c.to===m));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:dl(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?zs(l,t.step):l,rows:s}}var Ns=b.graph.choose,xl="alles",ff=["stap","hoofdstuk"],Sl=t=>!!t[xl]||Object.keys(Ps).some(e=>t[e]),_l=t=>T(t.flatMap(e=>[e.from,e.to])).length;function Ol({picture:t}){let e=T(he("Chapter").map(s=>w(s,"identifier"))).sort(E),o=s=>_(he("Chapter").find(i=>w(i,"identifier")===s)),n={stap:zt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>j(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${Ns.sentence}</p>
    ${ff.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[Ps[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Ns[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${z(Ns.partners,_l(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[xl]:"ja"})}>${z(Ns.whole,_l(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var to=b.graph.card,Rn=3;function jl(t,e=ho){let o=T(t.filter(Boolean)),n=o.length-Rn;return e(n>0?[...o.slice(0,Rn),to.more.replace("{count}",String(n))]:o)}var Rs=t=>jl(t,e=>e.join("; ")),Cl=t=>Rs(t.flatMap(e=>Ct(e)?Mt(e).slice(0,1).map(et):[])),Ml=t=>I("Role",t);function df(t,e){let o=ao(t,e).filter(s=>No(s.role)),n=wo(t).filter(s=>Nt(s,e)),r=s=>`${_(Lr(P(s,"barrier")))}, ${I("Basis",w(s,"basis")).toLowerCase()}`;return[[to.who,Rs(o.map(s=>`${_(s.organisation)} (${Ml(s.role)})`))],[to.state,Ht(t,e)],[to.step,Rs(n.map(r))],[to.where,Rs(Mt(t).slice(0,2).map(et))]]}function Tl(t,e){let o=[t.from,t.to].flatMap(n=>n?rn(n,e).filter(r=>t.about?.includes(r.undertaking)&&No(r.role)):[]);return jl(o.map(n=>Ml(n.role)))}var uf=(t,e)=>$n(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),$f=(t,e,o)=>[...t.said.filter(n=>n&&at(n)!==at(e)),Tl(t,o)].filter(Boolean).join(" · ");function Ll(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:un(t,r,n),facts:[...uf(t,r),[to.role,Tl(r,t.date)],[to.where,Cl(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=ro(o)?df(o,t.date):[...s.slice(0,Rn).map(c=>[i(c),$f(c,i(c),t.date)]),[to.also,s.length>Rn?to.more.replace("{count}",String(s.length-Rn)):""],[to.where,Cl(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Ct(o)?N(ht(o)):"",name:n(o),facts:l,thing:Ct(o)?o:""}}var qt=b.graph,Yr=40,Bl=(t,e=_(t))=>a`<a href=${ae(t)}>${e}</a>`,hf=t=>(t===1?qt.counted.one:qt.counted.more).replace("{count}",t);function gf({picture:t,row:e}){let o=e.group&&!g.views[t.name]?Object.keys(g.around.table):Object.keys(t.table),n=$n(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function bf({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>Ct(s)&&s!==e.from&&s!==e.to),r=s=>vo(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${un(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${gf} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${ye}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${qt.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${qt.about}</p>
        <ul>${n.map(s=>a`<li>${tt(s)?Bl(s):_(s)}${ro(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Mt(s).slice(0,1).map(i=>a`<span class="zacht adres">${et(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&tt(s)).map((s,i)=>a`${i>0&&" · "}${Bl(s,qt.page_of.replace("{name}",_(s)))}`)}</p>
  `}function kf({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(d=>d.from===o||d.to===o),c=t.nodes.find(d=>d.id===o)?.group,p=t.looks.nodes[c]?.label||ht(o),m=s.includes(o),f=d=>{let u=d.from===o?d.to:d.from;return a`<li>
      ${t.arrows!==!1&&(d.from===o?qt.towards:qt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(u||d.id)}>${n(u)}</button>
      ${d.group&&a`<span class="zacht"> – ${t.looks.edges[d.group]?.label||d.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${N(p)}. `}${hf(l.length)}</p>
    ${Ct(o)&&tt(o)&&a`<p class="acties">
        <a href=${ae(o)}>${qt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>r(o)}>${m?`− ${qt.fold}`:`+ ${qt.unfold}`}</button>
        ${" "}<a href=${j(["graaf",Me],{ding:o})}>${qt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Yr).map(f)}</ul>
    ${l.length>Yr&&a`<p>${qt.rest.replace("{count}",String(l.length-Yr))}</p>`}
  `}function El(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${qt.in_words}>
      ${e&&a`<${bf} ...${t} />`} ${o&&a`<${kf} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${qt.nothing_chosen}</p>`)}
    </section>
  `}function Al({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=ut(null);Ee(()=>{let d=u=>u.key==="Escape"&&r();return window.addEventListener("keydown",d),()=>window.removeEventListener("keydown",d)},[]),Ot(()=>{let{offsetWidth:d,offsetHeight:u,offsetParent:$}=p.current,h=Math.max(4,Math.min(n.x-20,$.clientWidth-d-4)),y=n.y+16,S=y+u>$.clientHeight-4?Math.max(4,n.y-18-u):y;p.current.style.transform=`translate(${h}px, ${S}px)`});let m=Ll(t,e,n.id,o),f=m.facts.filter(([d,u])=>d&&u);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${m.kind&&a`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${f.map(([d,u])=>a`<div><dt>${d}</dt><dd>${u}</dd></div>`)}</dl>
      ${m.thing&&tt(m.thing)&&a`<p class="acties"><a href=${ae(m.thing)}>${qt.page}</a>${c(m.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(m.thing)}>${l.includes(m.thing)?qt.fold:qt.unfold}</button>`}</p>`}
    </div>
  `}var Ko="#16212B",Fl="#8E8779",Qr="#0A4F7A",Is="#FFFFFF";function Xr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function qs(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function zl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Ko,t.lineWidth=14,s(),t.strokeStyle=Is,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Ko,t.fill(),t.restore()}function Jr(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Ko:Is,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Ko,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Ko,t.stroke()}function Pl(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function In(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function yf({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function Nl(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:yf(In(e,s),s)}));for(let{down:s}of r)Xr(t,s,3,Fl);for(let{on:s,down:i}of r)s&&Xr(t,i,4,Ko);t.restore()}function Rl(t,e,o,n){for(let r of o){let{x:s,y:i}=In(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:m,font:f}=e.body.nodes[r.stop].options;t.font=`${f.size}px ${f.face}`;let d=n.has(r.edge.id),u=r.between&&!d?t.measureText(m).width/2+8:(c-l)/2-6,$=s<p?p-u:p+u;Math.abs($-s)>3&&Xr(t,[[s,i],[$,i]],d?4:1.6,d?Ko:Fl)}for(let r of o){let{x:s,y:i}=In(e,r);Jr(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function ta(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Il(t,e,o,n){let{x:r,y:s}=ta(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?Qr:Is,t.fill(),t.lineWidth=1.8,t.strokeStyle=Qr,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?Is:Qr,t.stroke(),t.restore()}var wf="#16212B",Ws=12/14,vf=13,ql=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<vf;function Ds(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=Pl(e,o),f=new Map(m.map(O=>[O.edge.id,O])),d=new vis.DataSet(e.map(({title:O,...q})=>p?q:{...q,title:O})),u=new vis.DataSet(o.map(O=>f.has(O.id)?{...O,hidden:!0}:O)),$=new vis.Network(t,{nodes:d,edges:u},n),h=t.querySelector(".vis-network");h.setAttribute("role","application"),h.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let y=e.filter(O=>O.slot).map(O=>O.id),S=e.filter(O=>O.station).sort((O,q)=>O.station-q.station),v=new Set,C="",x=()=>[...new Set([C,...s,...$.getSelectedNodes()])].filter(O=>O&&c(O));$.on("beforeDrawing",O=>{Nl(O,$,m,v);let q=S.map(U=>$.getPosition(U.id));q.length&&zl(O,q);for(let U of y)qs(O,$.getBoundingBox(U))}),$.on("afterDrawing",O=>{Rl(O,$,m,v);for(let q of x())Il(O,$,q,s.includes(q))});let Z=O=>m.find(q=>ql(In($,q),O,$.getScale()))?.edge.id,kt=O=>x().find(q=>ql(ta($,q),O,$.getScale())),B=(O=.05)=>{if(!e.length||($.fit({animation:!1,maxZoomLevel:1.15}),$.getScale()>=O))return;let U=Math.min(...e.map(no=>no.x))-85,J=Math.min(...e.map(no=>no.y))-30,Be=t.clientWidth/O*.5,xe=Math.max(...e.map(no=>no.x))+85-U,$e={x:xe<2*Be?U+xe/2:U+Be,y:J+t.clientHeight/O*.5};$.moveTo({position:$e,scale:O,animation:!1})};$.on("click",({nodes:[O],edges:[q],pointer:U})=>{let J=kt(U.canvas);J?l?.(J):i?.(Z(U.canvas)??O??q??null)}),$.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let xt=(O,q)=>{O&&c(O)!==(C===O)&&$.redraw(),O&&(C=O),p?.(O,q)};if(p){$.on("hoverNode",({node:U,pointer:J})=>xt(U,J.DOM)),$.on("hoverEdge",({edge:U,pointer:J})=>xt(U,J.DOM));for(let U of["blurNode","blurEdge","dragStart","zoom"])$.on(U,()=>xt(null));let O="",q=U=>{if(!m.length||U.buttons)return;let{left:J,top:Be}=t.getBoundingClientRect(),xe={x:U.clientX-J,y:U.clientY-Be},$e=Z($.DOMtoCanvas(xe))||"";$e!==O&&xt($e||null,xe),t.style.cursor=$e||kt($.DOMtoCanvas(xe))?"pointer":"",O=$e};h.addEventListener("pointermove",q)}r?$.moveTo({...r,animation:!1}):B(Ws);let Le=new Map(o.map(O=>[O.id,O]));return{network:$,given:{nodes:e,edges:o,options:n},fit:B,view:()=>({position:$.getViewPosition(),scale:$.getScale()}),zoom:O=>$.moveTo({scale:Math.min(4,Math.max(.05,$.getScale()*O))}),select(O,q,U){let J=q.length?q:o.filter(yt=>O.includes(yt.from)||O.includes(yt.to)).map(yt=>yt.id),Be=new Set(J.filter(yt=>Le.has(yt))),xe=[...v,...Be].filter(yt=>!f.has(yt)&&v.has(yt)!==Be.has(yt));xe.length&&u.update(xe.map(yt=>Be.has(yt)?{id:yt,width:3,color:{color:wf}}:{id:yt,width:1.6,color:{color:Le.get(yt).color}})),v=Be;let $e=O.filter(yt=>d.get(yt));if($.setSelection({nodes:$e,edges:[]},{highlightEdges:!1}),$.redraw(),!U||!$e.length)return;$e.some(yt=>{let{x:W,y:Zn}=$.canvasToDOM($.getPosition(yt));return W>0&&W<t.clientWidth&&Zn>0&&Zn<t.clientHeight})||$.focus($e[0],{scale:Math.max($.getScale(),Ws),animation:!1})},show(O){$.fit({nodes:O.filter(q=>d.get(q)),animation:!1,maxZoomLevel:1.15}),$.getScale()<Ws&&$.moveTo({scale:Ws})},destroy:()=>$.destroy()}}function Wl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var _f=250,xf=.74,Sf={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Dl(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:m,opened:f}=t,d=ut(null),u=ut({of:"",view:null,ids:new Set}),$=ut(t);$.current=t,Ot(()=>{let S=performance.now(),v=u.current.of===e?u.current.view:null,C=0,x=(B,xt)=>{window.clearTimeout(C),C=window.setTimeout(()=>$.current.onHover(B===null?null:{id:B,...xt}),_f)},Z=Ds(d.current,{nodes:o,edges:n,options:r,view:v,opened:f},{onChoose:B=>$.current.onChoose(B),onUnfold:B=>$.current.onUnfold(B),unfolds:B=>$.current.unfolds(B),onHover:x});s.current=Z;let kt=v?o.map(B=>B.id).filter(B=>!u.current.ids.has(B)):[];return kt.length&&Z.show([...kt,...i]),d.current.dataset.ms=String(Math.round(performance.now()-S)),()=>{window.clearTimeout(C),u.current={of:e,view:Z.view(),ids:new Set(o.map(B=>B.id))},Z.destroy(),s.current=null}},[e,o,n]),Ot(()=>{p&&u.current.of===""&&s.current.fit(12/14)},[p]),Ot(()=>{let S=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",S),()=>document.removeEventListener("fullscreenchange",S)},[]),Ot(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let h=S=>Sf[S.key]?.(t),y={height:`${Wl(o,Math.max(420,Math.round(window.innerHeight*xf)))}px`};return a`<div class="doek" id="doek" ref=${d} style=${y} data-title=${m} onKeyDown=${h}></div>`}var qn=t=>t===""?2:Ct(t)&&Ro(t)?1:0;function Hs(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>qn(s)-qn(i)||E(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var eo=b.graph.matrix,Vo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function Hl({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=v=>o.get(v)?.title||eo.nobody,c=v=>o.get(v)?.label||eo.nobody,{givers:p,takers:m,at:f}=Hs(e,c),d=v=>t.looks.edges[v.group],u=v=>[v.said[0],d(v).label].filter(Boolean).join(", "),$=(v,C)=>[qn(v)!==qn(C)&&"nieuw",v===""&&"ongenoemd"].filter(Boolean).join(" "),h=(v,C)=>{let x=v.currentTarget.getBoundingClientRect(),Z=v.currentTarget.closest(".vlak").getBoundingClientRect();s({id:C.id,x:x.right-Z.left,y:x.bottom-Z.top-10})},y=(v,C)=>{let x=f(v,C);if(!x.length)return null;let Z=x.some(B=>B.id===n),kt=x.some(B=>d(B).mark==="broken");return a`
      <button type="button" class=${kt?"hapert":null} aria-pressed=${String(Z)}
        aria-label=${`${l(v)} ${eo.to} ${l(C)}: ${x.map(u).join("; ")}`}
        onClick=${()=>r(x[(x.findIndex(B=>B.id===n)+1)%x.length].id)}
        onMouseEnter=${B=>h(B,x[0])} onMouseLeave=${()=>s(null)}
        onFocus=${B=>h(B,x[0])} onBlur=${()=>s(null)}>
        ${x.length>2?a`<${Vo} look=${d(x[0])} /><b>${x.length}</b>`:x.map(B=>a`<${Vo} look=${d(B)} />`)}
      </button>
    `},S=v=>n&&e.some(C=>C.id===n&&(C.from||"")===v);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${eo.corner}</td>
            ${m.map((v,C)=>a`<th scope="col" class=${$(v,m[C-1]??v)}><span>${c(v)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((v,C)=>a`
              <tr class=${[$(v,p[C-1]??v),S(v)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(v)}</th>
                ${m.map((x,Z)=>a`<td class=${$(x,m[Z-1]??x)}>${y(v,x)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Ul({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${eo.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${Vo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",eo.no_giver],["to",eo.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${eo.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${eo.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${N(eo.empty)}</p>
  `}var po=b.graph,Kl=["kies","uit"],Gl=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Kl];function Of({thing:t}){let e=Se(()=>[...Jt.keys()].filter(tt).sort((n,r)=>E(_(n),_(r))),[]),o=n=>{let r=e.find(s=>_(s)===n.target.value);r?F({ding:r,kies:null,uit:null}):nt(po.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${po.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Ct(t)?_(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${_(n)}></option>`)}</datalist>
    </label>
  `}function Vl({picture:t,query:e}){let[o,n]=K(!1),r=Gl.filter(h=>e[h]&&!Kl.includes(h)).length,s=t.name===Me,i=t.nodes.filter(h=>Cn(h.id)).sort((h,y)=>E(h.title,y.title)),l=h=>g.codes.CellState[h]?.order??9,c=T(t.rows.map(h=>h.state).filter(Boolean)).sort((h,y)=>l(h)-l(y)),p=h=>N(g.codes.CellState[h]?.label||I("Status",h)),m=on.filter(h=>t.rows.some(y=>y.kinds?.includes(h.notation))),f=zt.filter(h=>t.rows.some(y=>y.steps?.includes(h.notation))),d=new Set(t.rows.flatMap(h=>h.chapters||[])),u=he("Chapter").map(h=>[w(h,"identifier"),_(h)]).filter(([h])=>d.has(h)).sort((h,y)=>E(h[0],y[0])),$=[["stap",po.filters.step,f.map(h=>[h.notation,h.label])],["hoofdstuk",po.filters.chapter,u],["soort",po.filters.kind,m.map(h=>[h.notation,h.label])],["partner",po.filters.partner,i.map(h=>[w(h.id,"notation"),h.title])],["staat",po.filters.state,c.map(h=>[h,p(h)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${r?k(b.shared.filters_set,{count:r}):po.choices}</summary>
      ${!s&&a`<${Ne} />`}
      <${qo} />
      <div class="velden">
        ${s&&a`<${Of} thing=${t.centre} />`}
        ${!s&&$.filter(([,,h])=>h.length>1).map(([h,y,S])=>a`<${Et} name=${h} label=${y} options=${S} />`)}
        <${Ke} label=${po.filters.search} name="zoek" id="graafzoek" />
        <${So} names=${Gl} />
      </div>
    </details>
  `}var ea=b.graph,Cf={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},jf=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Cf[t.mark]}
  </svg>
`,Mf=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Zl={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},Yl=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Zl[t.shape]?"#FFFFFF":t.color} stroke=${Zl[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Ql({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${Vo} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${jf} look=${p} />`;if(t.layout!=="grid")return a`<${Mf} look=${p} />`;let m=t.looks.nodes[c];return m?a`<${Yl} look=${m} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),F({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${ea.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${ea.points}>
      ${s.map(([,c])=>a`<li><${Yl} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${ea.slots}</span></li>`}
    </ul>`}
  `}var Us=b.graph;function oa({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(m=>[m.id,m.station??0])),p=Hs(e,o)[s?"givers":"takers"];return p.sort((m,f)=>(c.get(m)||0)-(c.get(f)||0)),a`<div class="beeldlijst">
    ${p.map(m=>{let f=e.filter(y=>(y[i]||"")===m),d=f.filter(y=>y.color||s),u=f.filter(y=>!y.color&&!s),$=d.length?z(s?Us.list.flows:Us.list.partners,d.length):Us.list.nobody,h=u.length>0&&z(Us.list.slots,u.length);return a`
        <details key=${m} open=${p.length<4||f.some(y=>y.id===n)}>
          <summary><h2>${o(m)}</h2><span class="zacht">${[$,h].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${u.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${d.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>r(y.id)}>
                  ${s&&a`<${Vo} look=${t.looks.edges[y.group]} />`}${s&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Wn=b.graph,Xl="from_label",Tf="amount",na=new WeakMap;function Lf(t,e){return na.has(t)||na.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),na.get(t).get(e)||Wn.not_said}function hn(t,e,o){let n=wl(o);return n?Lf(t,e[n]):e.said[$n(t).indexOf(o)]||""}function Bf(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[hn(t,l,n),l]),i=l=>+(l===""||l===Wn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*E(l[0],c[0])).map(([,l])=>l)}function Jl({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=A.route.query.sorteer||Xl,i=Object.entries(t.table),l=(f,d)=>{let u=s===f?`-${f}`:f;F({sorteer:u===Xl?null:u},!0),nt(Wn.sorted.replace("{column}",d.toLowerCase()).replace("{direction}",u[0]==="-"?Wn.down:Wn.up))},c=f=>s===f?"ascending":s===`-${f}`?"descending":null,p=([f,d])=>f===Tf?a`<th scope="col" role="columnheader">${d}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(f)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${f}`} onClick=${()=>l(f,d)}>
            ${d}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,m=f=>{let d=f.id===o,u=d||o&&(f.from===o||f.to===o);return a`
      <tr key=${f.id} role="row" class=${u?"gekozen":null} data-rij=${f.id} data-van=${f.from||""}
        data-naar=${f.to||""} onClick=${$=>$.target.closest("button, a")||n(f.id)}>
        ${i.map(([$,h],y)=>y?a`<td role="cell" data-kop=${h}>${hn(t,f,$)}</td>`:a`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String(d)} onClick=${()=>n(f.id)}>
                  ${hn(t,f,$)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${Bf(t,e,s).map(m)}</tbody>
    </table>
  `}var nc=b.graph.keep,Gs="#16212B",Ks="#46525D",Ef="#8E8779",jo=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[Vt,tc,Af]=[28,12e3,2];function sc(t,e=null){let{version:o,content:n}=g.meta,r=(n||"").slice(0,12);return{title:t,source:`${[Fe(),e&&ot(e)].filter(Boolean).join(". ")}. ${ye}`,foot:k(nc.foot,{version:o,content:r})}}function sa(t,e,o){let n=[""];for(let r of String(e).split(/\s+/)){let s=n[n.length-1]?`${n[n.length-1]} ${r}`:r;t.measureText(s).width<=o||!n[n.length-1]?n[n.length-1]=s:n.push(r)}return n}function Ff(t){let e=s=>t.rows.some(i=>i.group===s),o=Object.entries(t.looks.edges).filter(([s])=>e(s)),n=Object.entries(t.looks.nodes).filter(([s])=>t.nodes.some(i=>i.group===s)),r=t.layout==="route";return[...o.map(([,{color:s,dashes:i,mark:l,label:c}])=>r&&l?{line:!0,color:Ef,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:s,dashes:i,label:c}),...n.map(([,{color:s,label:i}])=>({color:s,label:i})),...t.nodes.some(s=>s.slot)?[{slot:!0,label:nc.slot}]:[]]}function zf(t,{line:e,slot:o,color:n,dashes:r,mark:s},i,l){if(o)return qs(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(r?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),s&&Jr(t,i+13,l-4,s)}function ec(t,e,o,n,r,s){let[i,l]=[o,n];t.font=`13px ${jo}`;for(let c of e){let p=t.measureText(c.label).width+54;i>o&&i+p>o+r&&([i,l]=[o,l+24]),s&&(zf(t,c,i,l),t.fillStyle=Gs,t.fillText(c.label,i+34,l)),i+=p}return e.length?l+14:n}async function Pf(t,e,o,n,r){let s=o.map(y=>({...y,...e[y.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=Ds(i,{nodes:s,edges:n,options:r}),c=s.map(y=>l.network.getBoundingBox(y.id)),[p,m]=[Math.min(...c.map(y=>y.left))-20,Math.min(...c.map(y=>y.top))-20],f=Math.max(...c.map(y=>y.right))+(t.layout==="route"?130:20),d=Math.max(...c.map(y=>y.bottom))+20,[u,$]=[f-p,d-m],h=Math.min(Af,tc/u,tc/$);return Object.assign(i.style,{width:`${u*h}px`,height:`${$*h}px`}),l.network.setSize(`${u*h}px`,`${$*h}px`),l.network.moveTo({position:{x:p+u/2,y:m+$/2},scale:h,animation:!1}),await new Promise(y=>{l.network.once("afterDrawing",y),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:u,height:$,scale:h,done:()=>{l.destroy(),i.remove()}}}function Nf(t,e,o){let n=document.createElement("canvas"),r=n.getContext("2d"),s=Math.max(t.width,720)+2*Vt,i=s-2*Vt;r.font=`650 22px ${jo}`;let l=sa(r,e.title,i);r.font=`13px ${jo}`;let c=sa(r,e.source,i),p=Vt+l.length*27+c.length*18+12,f=ec(r,o,Vt,p+t.height+30,i,!1)+40;n.width=s*t.scale,n.height=f*t.scale,r.scale(t.scale,t.scale),r.fillStyle="#FFFFFF",r.fillRect(0,0,s,f),r.fillStyle=Gs,r.font=`650 22px ${jo}`;for(let[u,$]of l.entries())r.fillText($,Vt,Vt+18+u*27);r.fillStyle=Ks,r.font=`13px ${jo}`;let d=Vt+l.length*27;for(let[u,$]of c.entries())r.fillText($,Vt,d+13+u*18);return r.drawImage(t.canvas,Vt,p,t.width,t.height),ec(r,o,Vt,p+t.height+30,i,!0),r.fillStyle=Ks,r.font=`13px ${jo}`,r.fillText(e.foot,Vt,f-16),n}async function rc({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:r,edges:s,options:i}=o.current.given,l=await Pf(e,o.current.network.getPositions(),r,s,i),c=Nf(l,sc(e.title,n),Ff(e));l.done(),c.toBlob(p=>we(`${t}.png`,p,"image/png"),"image/png")}var Rf=["fill","stroke","stroke-width","stroke-dasharray","font-size","font-weight","text-anchor","opacity"],ra="http://www.w3.org/2000/svg";function ac({name:t,svg:e,title:o,scenario:n,items:r}){let s=sc(o,n),i=oc(e),[,,l,c]=e.getAttribute("viewBox").split(" ").map(Number),p=document.createElement("canvas").getContext("2d");p.font=`13px ${jo}`;let m=sa(p,s.source,l),f=40+m.length*17,d=document.createElementNS(ra,"svg"),u=(S,v,C="")=>{let x=document.createElementNS(ra,S);for(let[Z,kt]of Object.entries(v))x.setAttribute(Z,String(kt));return x.textContent=C,d.append(x),x},$=f+c+64,h={width:l+2*Vt,height:$,viewBox:`${-Vt} 0 ${l+2*Vt} ${$}`};for(let[S,v]of Object.entries({...h,"font-family":jo,role:"img"}))d.setAttribute(S,String(v));u("title",{},`${s.title} ${s.source}`),u("rect",{x:-Vt,y:0,width:l+2*Vt,height:$,fill:"#FFFFFF"}),u("text",{x:0,y:26,"font-size":20,"font-weight":650,fill:Gs},s.title);for(let[S,v]of m.entries())u("text",{x:0,y:46+S*17,"font-size":13,fill:Ks},v);i.setAttribute("x","0"),i.setAttribute("y",String(f)),i.setAttribute("width",String(l)),i.setAttribute("height",String(c)),d.append(i);let y=0;for(let S of r){if(S.svg){let v=oc(S.svg);for(let[C,x]of Object.entries({x:y,y:f+c+12,width:16,height:16}))v.setAttribute(C,String(x));d.append(v)}u("text",{x:y+20,y:f+c+25,"font-size":13,fill:Gs},S.label),y+=p.measureText(S.label).width+40}u("text",{x:0,y:$-12,"font-size":13,fill:Ks},s.foot),we(`${t}.svg`,new XMLSerializer().serializeToString(d),"image/svg+xml")}function oc(t){let e=t.cloneNode(!0),[o,n]=[[t,...t.querySelectorAll("*")],[e,...e.querySelectorAll("*")]];for(let[r,s]of n.entries()){let i=window.getComputedStyle(o[r]);for(let l of Rf)s.setAttribute(l,i.getPropertyValue(l));for(let{name:l}of[...s.attributes])(["class","style","id","href","role"].includes(l)||l.startsWith("aria-"))&&s.removeAttribute(l)}for(let r of e.querySelectorAll("a")){let s=document.createElementNS(ra,"g");for(let{name:i,value:l}of[...r.attributes])s.setAttribute(i,l);s.append(...r.childNodes),r.replaceWith(s)}return e}var qe=b.graph,ic=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${qe.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function lc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${qe.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>{nt(qe.keep.busy),rc({name:e.name,picture:e,handle:t,scenario:D(A.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",qe.tools.fit,()=>t.current.fit())} ${n("back",qe.tools.back,o)}
      ${n("screen",qe.tools.screen,r)} ${n("png",qe.tools.png,s)}
    </div>
  `}function cc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>F({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${qe.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=_(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(qe.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(qe.left_out,{name:_(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",Me],{ding:r})}>${qe.surroundings}</a></p>`})}
    </nav>
  `}function Mo(){let t=b.missing;return a`
    <${H} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var _t=b.graph,If="(max-width: 44rem)",aa=null,ia=()=>aa,Zo=t=>F({kies:A.route.query.kies===t?null:t},!0);function qf(t){let e=window.matchMedia(If).matches,o=t.matrix?[["matrix",_t.show.matrix],["beeld",_t.show.arrows]]:[["beeld",_t.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",_t.show.list]]:[],r=["tabel",_t.show.table];return e&&!n.length&&!t.choose?[r,...o]:[...n,...o,r]}function Wf(t,e,o){let n=at(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>at(hn(t,s,i)).includes(n))):e}function Df({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:m}){let f=Se(()=>e.rows.filter($=>$.color),[e]),d=Se(()=>[...e.nodes].filter($=>$.title).sort(($,h)=>$.y-h.y||$.x-h.x).map($=>$.id),[e]),u=$=>{let h=d[(d.indexOf(s[0])+$+d.length)%d.length];F({kies:h},!0)};return a`
    <${Dl} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${f} options=${Uf(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${k(_t.picture,{title:t.title})} onChoose=${$=>$&&Zo($)} onStep=${u}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>F({kies:null},!0)} />
  `}function Hf({picture:t,query:e}){let o=ut(null),n=ut(!1),[r,s]=K(0),[i,l]=K(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(W=>e[W]).join("|"),m=Se(()=>vl(t,e),[t,p]),f=(e.uit||"").split(",").filter(Ct),d=Se(()=>bl(m,f,t.date,t.layout),[m,e.uit]),u=Se(()=>new Map(d.nodes.map(W=>[W.id,W])),[d]),$=d.rows.find(W=>W.id===c||c===`leeg~${W.id}`&&W),h=$?"":u.has(c)?c:"",y=Se(()=>Wf(t,m.rows,e.zoek),[m,e.zoek]),S=!$&&!h&&at(e.zoek||""),v=S?d.nodes.filter(W=>at(W.title||"").includes(S)).map(W=>W.id):[],C=qf(t),x=C.some(([W])=>W===e.toon)?e.toon:C[0][0],Z=t.choose&&!Sl(e),kt=x==="beeld"&&!Z,B=W=>u.get(W)?.title||(t.matrix?_t.matrix.nobody:_t.not_said),xt=W=>Ct(W)&&tt(W)&&W!==t.centre,Le=W=>{if(!xt(W))return;let Zn=f.includes(W)?f.filter(gp=>gp!==W):[...f,W];l(null),F({uit:Zn.join(","),kies:W})},O=W=>{(W||!n.current)&&l(W)},q=W=>{n.current=W,W||l(null)};Ee(()=>{!c||!A.started||($&&!($.from&&$.to)?nt(k(_t.chosen_one,{name:un(t,$,B)})):$?nt(k(_t.chosen_pair,{from:B($.from),to:B($.to)})):h&&nt(k(_t.chosen_one,{name:B(h)})))},[c]),Ot(()=>(aa={name:t.name,drawing:o.current},()=>{aa=null}));let U=$&&!$.color?`leeg~${$.id}`:"",J=U&&u.has(U)?[U]:$?[$.from,$.to].filter(Boolean):h?[h]:v,Be={unfolds:xt,unfold:Le,point:O},xe={picture:t,rows:d.rows,name:B,opened:f,unfold:Le,pick:Zo},$e=i&&i.id!==c&&a`<${Al} ...${xe} unfolds=${xt} keep=${q} hover=${i} close=${()=>l(null)} />`,no=z(_t.rows,y.length),yt=t.matrix?a`<${Ul} picture=${t} rows=${y} name=${B} pick=${Zo} />`:t.layout==="route"&&kt&&a`<p class="zacht">${_t.nothing_chosen}</p><${oa} picture=${t} rows=${y} name=${B} chosen="" pick=${Zo} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${ic} ways=${C} shows=${x} choose=${W=>F({toon:W},!0)} />
      ${kt&&a`<${lc} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${Vl} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${kt&&a`<${cc} picture=${t} ids=${f} left=${d.left} />`}
          ${t.choose&&!Z&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${_t.choose.back}</a></p>`}
          <div class="vlak">
            ${Z?a`<${Ol} picture=${t} />`:x==="matrix"?a`<${Hl} picture=${t} rows=${y} names=${u} chosen=${$?.id||""} pick=${Zo}
                      point=${O} caption=${k(_t.matrix.caption,{rows:no})} />`:x==="lijst"?a`<${oa} picture=${t} rows=${y} name=${B} chosen=${$?.id||""} pick=${Zo} />`:a`<${Df} ...${{picture:t,drawn:d,opened:f,chosen:c,row:$,lit:J,choices:p,handle:o,turn:r,tell:Be}}
                        shown=${x==="beeld"} />`}
            ${!m.rows.length&&a`<p class="leegbeeld">${t.centre?_t.alone:_t.empty}</p>`}
            ${$e}
          </div>
          ${!Z&&a`<${Ql} picture=${t} hidden=${e.zonder||""} />`}
          ${kt&&a`<p class="zacht sleutels">${_t.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <div class="rol">
            <${Jl} picture=${t} rows=${y} chosen=${$?.id||h} pick=${Zo}
              caption=${k(_t.caption,{title:t.title,rows:no})} />
          </div>
          <div class="acties">
            <${vt} name=${`${t.name}.csv`} rows=${()=>Gf(t,y)} />
          </div>
        </div>
      </div>
      <${El} ...${xe} row=${$} node=${h} first=${yt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${_t.loose}</p>`}
  `}var Uf=(t,e)=>e.length&&t.name!==Me?{...t.options,groups:{...g.around.options.groups,...t.options.groups}}:t.options,Gf=(t,e)=>[[...Object.values(t.table),...Lt],...e.map(o=>[...Object.keys(t.table).map(n=>hn(t,o,n)),...Tt(null)])];function Kf({name:t,title:e,sentence:o}){let r=[...Object.values(g.views).map(s=>[s.name,s.tab||s.title]),[Me,g.around.tab]];return a`
    <${H} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${_t.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${j(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function pc({route:{path:t,query:e}}){let o=t[1]||Object.keys(g.views)[0],n=Se(()=>kl(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Kf} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Hf} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Mo} />`}function Dn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:p}){let m=D(p.query).plan,f=o(m).filter(h=>s(h,p.query)),d=n(),u=z(l.count,f.length),$=()=>[[...d.map(h=>h.label),...Lt],...Cs(f,d,Pr("sorteer",i)).map(h=>[...d.map(y=>y.text(h)),...Tt(null,pt(h.id)?.key||m)])];return a`
      <${H} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${ce}>
        <${Ne} />
        <div class="velden">
          <${Ke} name="tekst" />
          ${r().map(h=>a`<${Et} ...${h} />`)}
          <${So} names=${Object.keys(p.query).filter(h=>h!=="merk")} />
        </div>
      <//>
      <p class="telling">${u}<${vt} name=${`${t}.csv`} rows=${$} /></p>
      <div class="rol">
        <${ft}
          id=${t}
          caption=${k(l.caption,{count:u})}
          rows=${f}
          columns=${d}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${jt} text=${u} />
    `}}var mc=zt.map(t=>[t.notation,t.label]),fc=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),dc=t=>Object.entries(g.codes[t]).map(([e,o])=>[e,o.label]),uc=(t,e)=>!e||at([_(t),...["altLabel","promise","summary"].flatMap(o=>mt(t,o))].join(" ")).includes(at(e)),oo=b.partners,$c=Dn({name:"partners",of:"partners",sort:"naam",rows:t=>g.partners[R?t:""],keep:(t,e)=>uc(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:oo.fields.step,name:"stap",options:mc},{label:oo.fields.kind,name:"soort",options:dc("OrganisationKind")},{label:oo.fields.role,name:"rol",options:Object.entries(oo.roles)}],columns:()=>[{key:"naam",label:oo.columns.name,text:t=>_(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${cn} id=${t.id} />`]},{key:"soort",label:oo.columns.kind,text:t=>be(t.id,"organisationKind")},{key:"stappen",label:oo.columns.steps,text:t=>fc(t.steps)},{key:"handelt",label:oo.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:oo.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:oo.columns.wish,text:t=>t.wish}]}),Zt=b.measures,Hn=t=>g.called[t]?.short||"",Un=t=>w(t,"prefLabel"),Vf=pi.map(t=>({id:t,...g.works[t]})).sort((t,e)=>E(Hn(t.id)||"~",Hn(e.id)||"~")||E(Un(t.id),Un(e.id))),Vs=R?"":so[0].date,Zf=(t,e,o)=>({key:t,label:e,text:({id:n})=>an(n,o)?Ht(n,o):"",cell:({id:n})=>an(n,o)&&a`<${gt} id=${n} date=${o} />`}),Yf=()=>he("Chapter").sort((t,e)=>E(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,k(Zt.chapter,{identifier:w(t,"identifier"),title:Un(t)})]),hc=Dn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Vf.filter(e=>zo(e.id,t)),keep:(t,e)=>uc(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:sn(t.id).includes(e.stap)))&&(!e.soort||ki(t.id).includes(e.soort))&&(!e.wat||ge(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||an(t.id)===e.staat),fields:()=>[{label:Zt.fields.what,name:"wat",options:Object.entries(Zt.types)},{label:Zt.fields.chapter,name:"hoofdstuk",options:Yf()},{label:Zt.fields.step,name:"stap",options:[...mc,["alle",Zt.across]]},{label:Zt.fields.kind,name:"soort",options:on.map(t=>[t.notation,t.label])},{label:Zt.fields.status,name:"staat",options:dc("Status")}],columns:()=>[{key:"nr",label:Zt.columns.number,text:({id:t})=>Hn(t),cell:({id:t})=>Hn(t)?a`<a href=${ae(t)}>${Hn(t)}</a>`:a`<span class="zacht">${Zt.no_number}</span>`},{key:"naam",label:Zt.columns.name,text:({id:t})=>Un(t),cell:({id:t})=>a`<${M} id=${t} text=${Un(t)} />`},...ze(({id:t})=>pt(t)?.key),{key:"wat",label:Zt.columns.what,text:({id:t})=>ht(t)},...Vs&&Vs!==ie?[Zf("plan",N(go(Vs)),Vs)]:[],{key:"nu",label:R?Zt.columns.stand:N(go(ie)),text:({id:t})=>Ht(t),cell:({id:t})=>a`<${gt} id=${t} />`},{key:"termijn",label:Zt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>V(w(t,"finalDueBy"))},{key:"stap",label:Zt.columns.step,text:t=>t.across?b.shared.all_steps:fc(sn(t.id))},{key:"wie",label:Zt.columns.lead,sort:!1,text:t=>t.container?"":Po(t.id).map(_).join(", ")||b.shared.nobody,cell:t=>t.container?"":Po(t.id).length?a`<${At} ids=${Po(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var To=b.lookup,Qf=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Pt(t,e))).filter(tt),Xf=Object.entries(g.lookups).map(([t,e])=>({id:t,...e,about:Qf(t),text:at([_(t),...mt(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),gc=t=>Mt(t).map(et),bc=Dn({name:"naslag",of:"lookup",sort:"naam",rows:t=>Xf.filter(e=>zo(e.id,t)),keep:(t,e)=>(!e.wat||ge(t.id,e.wat))&&(!e.tekst||t.text.includes(at(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:To.fields.what,name:"wat",options:Object.entries(To.types).filter(([t])=>he(t).length)},{label:To.fields.step,name:"stap",options:zt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:To.columns.name,text:({id:t})=>_(t),cell:({id:t})=>[a`<${M} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},...ze(({id:t})=>pt(t)?.key),{key:"wat",label:To.columns.what,text:({id:t})=>ht(t)},{key:"zegt",label:To.columns.told,text:t=>t.told},{key:"over",label:To.columns.about,sort:!1,text:t=>t.about.map(_).join("; "),cell:t=>a`<${At} ids=${t.about} name=${Ae} />`},{key:"bron",label:To.columns.place,sort:!1,text:({id:t})=>gc(t).join("; "),cell:({id:t})=>{let[e,...o]=gc(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var kc=b.unknown,_e=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(kc.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,la=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(g.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${N(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Zs(){let t=kc.reading;return a`
    <${_e} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${la} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${g.plans.map(e=>a`<p>${`${Fe(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ys=b.method,yc=()=>a`
  <${H} text=${Ys.title}><p class="uitleg">${Ys.intro}</p><//>
  <${Yi} />
  <div class="blok"><${Ms} /></div>
  <${_e} of=${Ys.states}><${la} list="CellState" /><//>
  <${Zs} />
  <p><a href=${j("weet-niet")}>${Ys.unknown}</a></p>
`;var Lo=b.overview;function Jf({cell:t}){let[e,...o]=t.brief;if(!e)return a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;let n=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`)];return t.unmet?a`<span class="plaat">${n}</span>`:a`<${Qe} bar=${t.bar} support=${t.support_only} />${n}`}function td({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=Gt(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=ve(t.key,o,n.key),m=[s,...i,e.strict,e.most_basis&&Rt[e.most_basis]?.[1],e.asked&&Lo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Io(p)} aria-haspopup="dialog" onClick=${()=>F({cel:p})}>
        <span class="sr">${k(Lo.cell,{row:t.label,step:Y(o)})}${m}</span>
        <span class="beeld" aria-hidden="true"><${Jf} cell=${e} /></span>
        ${e.asked&&a`<span class="bij" aria-hidden="true">${Lo.asked_mark}</span>`}
        ${e.most_basis&&a`<span aria-hidden="true"><${Ze} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var ed=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ae(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,od=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${le(e).map((n,r)=>a`<${td} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,nd=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Lo.one_step}>
    ${le(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${Y(n)}
        </button>
      `)}
  </div>
`;function wc({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=le(o),[i,l]=K(n?Math.max(0,s.indexOf(ws(n).step)):0),c=new Set(r?.columns.filter(p=>!p.acting).map(p=>p.step));return a`
    <${nd} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===g.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Lo.caption,{rows:Lo.heads[t],scenario:ot(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Lo.heads[t]}</th>
          ${o.steps.map((p,m)=>a`
              <${ed} step=${p} place=${m+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${m===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Lo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ut(t,e,o).map(p=>a`<${od} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var sd={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},vc=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${sd[t]}
  </svg>
`;var Gn=b.overview.start;function _c({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${Gn.wish}</h2>
      <ul class="tegels">
        ${Gn.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${vc} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var rd=({query:t,barriers:e,plan:o,weights:n},r)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}});function xc({points:t,count:e,several:o}){return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Gn.discuss.title}</h2><p>${Gn.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${k(Gn.discuss.all,{count:e})}</a></p>
      </div>
      <ul class="kaartjes">
        ${t.map(n=>a`
            <li key=${`${n.plan}${n.name}`}>
              <p class="getal">${n.number}</p>
              <h3>${n.title}</h3>
              <p>${n.text}</p>
              <p><a href=${rd(n,o)}>${n.ask}</a></p>
            </li>
          `)}
      </ul>
    </section>
  `:null}var re=b.overview,Sc={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Oc}=b.thing,ad=(t,e,o)=>{let{word:n,lines:r}=Gt(e);if(!e)return[t.label,Y(o),re.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,Y(o),n,r.join("; "),I("Basis",s),Oc[i],l,c,p,Oc[m]]},id=(t,e,o)=>[[...re.csv,...Lt],...Ut(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...ad(n,r,le(o)[s]),...Tt(e,o.key)]))],ld=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${vt} name="matrix.csv" rows=${()=>id(t,e,o)} />
    <button type="button" onClick=${()=>Pi(t,e,o)}>${re.svg}</button>
    <button type="button" onClick=${()=>Ni(t,e,o)}>${re.png}</button>
    <${lo} text=${()=>location.href} label=${re.link} />
  </div>
`,cd=({answer:t,plan:e})=>a`
  <div class="start">
    <${H} text=${re.heading} title=${re.title}>
      <p>${k(re.start.intro,{report:io(e)})}</p>
    <//>
    <${_c} answer=${t} />
  </div>
  <${xc} points=${t.points} count=${t.gaps.length} several=${R} />
`;function Cc({route:t}){let e=D(t.query),o=Sc[t.query.rijen||""]||"kind",n=Object.entries(Sc).map(([l,c])=>[l,re.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=$t(e);return a`
    ${o==="kind"?a`<${cd} answer=${i} plan=${G(e.plan)} />`:a`<${H} text=${re.heading} title=${re.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${re.matrix[o]}</h2><p>${ot(e)}</p>
          <p class="acties"><a href=${j("methode")}>${re.legend.more}</a></p>
          <${xs} query=${t.query}>
            <${xo} legend=${re.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${Ve} />
          <//>
        </div>
        ${Oe(e).map(l=>a`
            ${R&&a`<h3>${l.title}</h3>`}
            <${Co} plan=${l} />
            <${wc} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${ld} by=${o} scenario=${e} plan=${l} />
            <${Qi} scenario=${e} plan=${l} />
          `)}
        <${As} />
      </div>
      <${Ms} />
    </div>
    ${s&&a`<${Ls} address=${s} by=${o} scenario=${e} />`}
    <${jt} text=${s?"":k(re.shown,{scenario:ot(e)})} />
  `}var ca=(t,e)=>g.promises[t.key].rows.filter(({id:o})=>Nt(o,e)&&ee(o,e).outcome).map(o=>({...o,plan:t,...Mc(o.id,o.work,e)})),jc=(t,e)=>g.promises[t.key].undated.filter(o=>Nt(o,e)).map(o=>{let n=w(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Mc(o,n,e)}});function Mc(t,e,o){let n=ee(t,o),r=_(e);return{name:r,short:Ae(e)===r?r:Ae(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),day:w(t,"dueBy"),by:V(w(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:V(n.on)}}var Tc=t=>Oe(t).filter(e=>g.promises[e.key].rows.length||g.promises[e.key].undated.length),pa=t=>g.promises[t.key].reports,Kn=t=>g.promises[G(t.key).key];var mo=b.promises,ma=b.shared.outcomes,X={left:274,top:32,foot:40,level:19,pad:30,line:21};function pd(t){let e=X.top;return t.map(o=>{let n=Math.max(o.levels*X.level+X.pad,o.title.length*X.line+36),r={...o,y:e,height:n};return e+=n,r})}var md=t=>k(mo.mark,{name:t.name,what:t.what||mo.card.none,quote:t.quote,said:ma[t.outcome].said}),fa=t=>Object.entries(ma).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(mo.lane_counts,{count:e,said:o}));function fd({lane:t,rows:e,wide:o}){let n=fa(e),r=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${X.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${r} text-anchor="end">${t.number}</text>
      ${t.title.map((s,i)=>a`<text class="laannaam" x="32" y=${r+i*X.line}>${s}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${r+t.title.length*X.line}>
        ${n.length?n.join(" · "):z(mo.lane_total,e.length)}
      </text>
    </g>
  `}function dd({row:t,lane:e,shown:o,point:n}){let r=e.levels*X.level,s=X.left+t.x,i=e.y+e.height/2+r/2-X.level/2-t.level*X.level,l=t.tail&&ma[t.outcome].tail&&X.left+t.tail,c={row:t,x:s,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${s} ${i} H${Math.max(l,s+9)} m0 -5 v10`} />`}
    <a
      href=${ae(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${md(t)}
      transform=${`translate(${s} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Nn} outcome=${t.outcome} /></g>
    </a>
  `}function ud({at:t,width:e,height:o,close:n}){let{row:r,x:s,y:i}=t,[l]=Mt(r.id),c=s>e*.62,p={left:c?"auto":`${(s+14)/e*100}%`,right:c?`${(e-s+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${n}>
      <p><strong>${r.name}</strong></p>
      <p>${mo.card.promised}${r.what?`${r.what}, `:""}${r.quote} <span class="zacht">(${r.by})</span></p>
      <p><${Go} outcome=${r.outcome} on=${r.on&&k(mo.card.came,{day:r.on})} /></p>
      ${Po(r.work).length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${At} ids=${Po(r.work)} /></p>`}
      ${l&&a`<p class="zacht">${et(l)}</p>`}
    </div>
  `}function Lc({plan:t,rows:e,date:o}){let[n,r]=K(null),s=ut(null),{lanes:i,wide:l,years:c,beyond:p}=Kn(t),m=pd(i),f=m.length?m.at(-1).y+m.at(-1).height:X.top,d=X.left+l+20,u=f+X.foot,$=pa(t).find(C=>C.date===Ue(t.key,o))||pa(t).at(-1),h=X.left+$.x,y=k(mo.report,{date:V($.date)}),S=y.length*8.6+24,v=Math.min(Math.max(h-S/2,X.left),d-S);return a`
    <div class="lanenvak" ref=${s} onMouseLeave=${()=>r(null)} onKeyDown=${C=>C.key==="Escape"&&r(null)}>
      <svg class="lanen" viewBox=${`0 0 ${d} ${u}`} role="group" aria-label=${mo.picture}>
        <rect class="daarna" x=${h} y=${X.top} width=${X.left+l+20-h} height=${f-X.top} />
        ${c.map(({year:C,x})=>a`
            <g class="jaar">
              <line x1=${X.left+x} x2=${X.left+x} y1=${X.top} y2=${f} />
              <text x=${X.left+x+4} y=${X.top-9}>${C}</text>
            </g>
          `)}
        ${p&&a`<g class="jaar"><text text-anchor="middle" x=${X.left+p.x} y=${X.top-9}>${mo.beyond}</text></g>`}
        ${m.map((C,x)=>a`<${fd} lane=${C} rows=${e.filter(Z=>Z.lane===x)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${d} y1=${f} y2=${f} />
        <line class="nu" x1=${h} x2=${h} y1=${X.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${v} y=${f+4} width=${S} height="28" rx="3" />
          <text x=${v+S/2} y=${f+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(C=>a`<${dd} key=${C.id} row=${C} lane=${m[C.lane]} shown=${n?.row.id===C.id} point=${r} />`)}
      </svg>
      ${n&&a`<${ud} at=${n} width=${d} height=${u} close=${()=>r(null)} />`}
    </div>
  `}var dt=b.promises;function $d({rows:t,chosen:e,plan:o}){let n=Wt(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${dt.tiles_label}>
      ${Object.entries(n).map(([r,{tile:s}])=>a`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>F({uitkomst:e===r?null:r})}
          >
            <${dn} outcome=${r} />
            <span class="getal">${t.filter(i=>i.outcome===r).length}</span>
            <span>${s}</span>
          </button>
        `)}
    </div>
  `}var hd=t=>{let e=Kn(t.plan).lanes[t.lane];return e?[e.number,e.title.join(" ")].filter(Boolean).join(" "):""},da=[{key:"dag",label:dt.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:dt.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:dt.columns.what,text:t=>t.what},{key:"woorden",label:dt.columns.quote,text:t=>t.quote},{key:"stand",label:dt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Go} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:dt.columns.lane,text:hd}],gd=(t,e)=>[[...da.map(o=>o.label),b.timeline.csv.at(-1),...Lt],...t.map(o=>[...da.map(n=>n.text(o)),Mt(o.id).map(et).join("; "),...Tt(e,o.plan.key)])],bd=6;function kd({rows:t,plan:e,date:o}){let[n]=Object.entries(b.shared.outcomes).find(([,{open:s}])=>s),r=t.filter(s=>s.outcome===n).sort((s,i)=>E(s.day,i.day));return a`
    <aside class="langst-open">
      <h2>${dt.open.title}</h2>
      <p>${r.length?k(dt.open.said,{date:V(Ue(e.key,o))}):dt.open.none}</p>
      <ul>
        ${r.slice(0,bd).map(s=>a`
            <li key=${s.id}>
              <${dn} outcome=${s.outcome} />
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
  `}var yd=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Kn(t).lanes.map((o,n)=>[o,e.filter(r=>r.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${[o.number,o.title.join(" ")].filter(Boolean).join(" ")}
              <span class="bij">${z(dt.lane_total,n.length)}${fa(n).map(r=>` · ${r}`)}</span>
            </summary>
            <ul>
              ${n.map(r=>a`
                  <li key=${r.id}>
                    <${Go} outcome=${r.outcome} on=${r.by} />
                    <span><${M} id=${r.work} text=${r.short} />${" "}${r.what||r.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function wd({plan:t,scenario:e,chosen:o}){let n=ca(t,e.date),r=jc(t,e.date),s=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${R&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(dt.intro,{count:n.length,undated:r.length})}</p>
      <${$d} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${Lc} plan=${t} rows=${s} date=${e.date} /><${yd} plan=${t} rows=${s} /></div>
        <${kd} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${dt.table}</summary>
        <div class="rol">
          <${ft} id=${`beloften-${t.key}`} caption=${dt.caption} rows=${s} columns=${da} sort="dag" />
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
  `}function vd(t){let e=document.querySelector("svg.lanen"),o=Object.entries(b.shared.outcomes).map(([n,{tile:r}])=>({svg:document.querySelector(`#uitkomst-${n} svg`),label:r}));ac({name:"beloften",svg:e,title:dt.heading,scenario:t,items:o})}function Bc({route:t}){let e=D(t.query),o=Tc(e),n=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",r=o.flatMap(s=>ca(s,e.date)).filter(s=>!n||s.outcome===n);return a`
    <${H} text=${dt.heading} title=${dt.title} />
    <${ce}><${Ne} /><${qo} /><//>
    ${o.map(s=>a`<${wd} key=${s.key} plan=${s} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${dt.none}</p>`}
    <p class="acties">
      <${vt} name="beloften.csv" rows=${()=>gd(r,e)} />
      ${o.length>0&&a`<button type="button" id="lanen-svg" onClick=${()=>vd(e)}>${b.graph.keep.svg}</button>`}
      <a href=${j("tijdlijn")}>${dt.all_events}</a>
    </p>
    <${jt} text=${z(dt.lane_total,r.length)} />
  `}var fe=b.questions.own,ua=200;function _d({columns:t,rows:e}){return a`
    <p>${z(fe.rows,e.length)}${e.length>ua&&` ${k(fe.first,{count:ua})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${fe.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,ua).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>we(fe.file,Yo([t,...e]),"text/csv;charset=utf-8")}>${fe.csv}</button>
    </div>
  `}function $a({start:t=fe.example,exported:e=!1}){let[o,n]=K(t),[r,s]=K(null);async function i(){s({said:fe.busy});try{s(await L().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
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
        ${r?.columns&&a`<${_d} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var lt=b.questions,Ac="gaps",xd=/VALUES\s+\?\w+\s*\{\s*\}/,Ec={barrier:t=>t.barrier&&Y(t.barrier),kind:t=>t.kind&&it(t.kind),partner:t=>t.partner&&_(te(t.partner)||t.partner),severity:t=>I("Severity",t.severity),detail:t=>t.detail&&(Ct(t.detail)?_(t.detail):t.told)},Fc=(t,e)=>(Ec[t]?Ec[t](e):e[t])||"",zc=t=>$t(t).gaps.flatMap(e=>Wo(e).map(o=>({...o,plan:e.plan}))),Pc={key:"severity",label:lt.columns.weight,text:t=>String(Object.keys(g.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Ss} severity=${t.severity} />`};function Sd(t){let e=Object.entries(t.columns),o=n=>Ct(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Fc(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Pc],...ze(n=>n.plan),{key:"bron",label:lt.columns.place,sort:!1,text:n=>Oo(n).map(et).join("; ")}]}function Od({name:t,query:e,scenario:o}){let n=zc(o).filter(l=>l.query===t);if(!n.length)return a`<p>${lt.nothing}</p>`;let r=Sd(e),s={rows:z(lt.rows,n.length),scenario:ot(o)},i=()=>[[lt.columns.sentence,...r.map(l=>l.label),...Lt],...n.map(l=>[l.sentence,...r.map(c=>c===Pc?Fc("severity",l):c.text(l)),...Tt(o,l.plan)])];return a`
    <div class="rol">
      <${ft}
        id=${`uitkomst-${t}`}
        caption=${k(lt.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${vt} name=${`${t}.csv`} rows=${i} />
      <a href=${j("aandachtspunten",{vraag:t})}>${lt.as_sentences}</a>
    </div>
  `}function Cd({name:t,query:e,scenario:o}){let n=Object.values(g.views).find(i=>i.query===t),r=e.shelf===Ac,s=j("overzicht",{rijen:lt.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${lt.title}</a></p>
    <${H} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${ce}><${Ve} /><//>`}
    <${Ye} pairs=${[[lt.why,e.why],[lt.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${lt.result}</h2>
          <${Od} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in lt.rows_of&&a`<p><a href=${s}>${lt.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${lt.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${lt.ask} <code>${k(lt.command,{name:t})}</code></p>`}
    <details>
      <summary>${lt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${lt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${lo} text=${()=>e.sparql} label=${lt.copy} />
    </details>
    ${L()&&!xd.test(e.sparql)&&a`<${$a} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function jd({shelf:t,counts:e}){let o=Object.entries(g.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:lt.columns.title,text:r=>r.title,cell:r=>a`<a href=${j(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:lt.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:lt.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ft}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Ac?n:n.slice(0,2)}
      />
    </section>
  `}function Nc({route:t}){let e=D(t.query),o=t.path[1],n=g.queries[o];if(o&&!n)return a`<${Mo} />`;if(o)return a`<${Cd} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of zc(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${H} text=${lt.title}><p class="uitleg">${lt.intro}</p><//>
    ${L()&&a`<${$a} />`}
    ${lt.shelves.map(s=>a`<${jd} shelf=${s} counts=${r} />`)}
  `}var Yt=b.search,ha=100,ga=({text:t,wanted:e})=>Ja(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Md=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${ga} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${R&&pt(t.id)&&`, ${pt(t.id).title}`}
    </span>
    <p><${ga} text=${gi(t,e)} wanted=${e} /></p>
  </li>
`,Rc=t=>j("zoek",{q:t});function Td({text:t}){let{meant:e,alone:o}=hi(t),[n,r]=Yt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${Rc(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Yt.alone} ${o.map(s=>a` <a href=${Rc(s)}>${s}</a>`)}</p>`}
      <p>${Yt.try} ${Object.entries(Yt.lists).map(([s,i])=>a` <a href=${j(s)}>${i}</a>`)}</p>
    </section>
  `}var Ic=t=>T(je(t).map(([e])=>tt(e)?e:Pt(e,"initiative").find(tt)).filter(Boolean));function Ld({text:t,wanted:e}){let[o,n]=K(null);if(Ee(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{si(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Yt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Yt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Yt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${ga} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${et(i)}${Ic(i).length>0&&[", ",Yt.source.about,a`<${At} ids=${Ic(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function qc({route:t}){let e=t.query.q||"",{wanted:o,found:n}=fs(e),r=T(n.map(l=>l.kind)).sort(E),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);Ot(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?z(Yt.found,s.length):k(Yt.nothing,{text:e});return a`
    <${H} text=${Yt.title} />
    <section class="filters" aria-label=${Yt.label}>
      <div class="velden">
        <${Ke} label=${Yt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Et} label=${Yt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Yt.type}</p>
    ${o.length>0&&!n.length&&a`<${Td} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,ha).map(l=>a`<${Md} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>ha&&a`<p>${k(Yt.too_many,{count:s.length-ha})}</p>`}
    ${o.length>0&&Ce()&&a`<${Ld} text=${e} wanted=${o} />`}
    <${jt} text=${o.length?i:""} />
  `}var Qs=b.summary.lanes,Hc=b.shared.outcomes,[Wc,gn,ka,Vn,Bd,Ed]=[225,690,17,8,16,.68];function Uc(t,e){return he("Deadline").filter(o=>o.startsWith(`${t.key}/`)&&Nt(o,e)&&w(o,"dueBy")).map(o=>{let n=P(o,"initiative");return{id:o,day:w(o,"dueBy"),outcome:ee(o,e).outcome,chapter:g.works[n]?.chapter||""}}).filter(o=>o.outcome)}function Ad(t,e,o){let n=Uc(t,e),r=l=>w(l,"identifier"),s=T(n.map(l=>l.chapter)).sort((l,c)=>E(r(l)||"~",r(c)||"~")),i=ka;return s.map(l=>{let c=n.filter($=>$.chapter===l).sort(($,h)=>E($.day,h.day)),p=new Map;for(let $ of c){let h=Math.round(o($.day)/Vn)*Vn,y=$.outcome==="ahead"?Math.max(h,o(e)+Vn):h;p.set(y,[...p.get(y)||[],$])}let m=Math.max(Bd,Math.max(...[...p.values()].map($=>$.length))*Vn+4),f=i+m/2,d=[...p].flatMap(([$,h])=>h.map((y,S)=>({...y,x:$,y:f+(S-(h.length-1)/2)*Vn}))),u={chapter:l,top:i,middle:f,height:m,signs:d};return i+=m,u})}var ba=t=>new Date(`${t}T00:00:00Z`).getTime(),Dc=t=>t?k(Qs.chapter,{number:w(t,"identifier"),name:w(t,"prefLabel")}):Qs.elsewhere,Fd=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,zd=t=>ho(Object.entries(Hc).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function Gc({scenario:t,plan:e}){let o=Ue(e.key,t.date),n=Uc(e,o).map(h=>h.day);if(!n.length)return null;let[r,s]=[Math.min(...n.map(h=>+h.slice(0,4))),Math.max(...[...n,o].map(h=>+h.slice(0,4)))],[i,l]=[ba(`${r}-01-01`),ba(`${s+1}-01-01`)],c=h=>Wc+8+(ba(h)-i)/(l-i)*(gn-Wc-16),p=Ad(e,o,c),m=p[p.length-1].top+p[p.length-1].height,f=c(o),d=Array.from({length:s-r+1},(h,y)=>r+y),u=p.map(({chapter:h,signs:y})=>k(Qs.told,{chapter:Dc(h),counts:zd(y)})),$=f>gn-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${gn} ${m+16}`} role="img" aria-label=${u.join(" ")}>
      <rect class="straks" x=${f} y=${ka} width=${gn-f} height=${m-ka} />
      ${d.map(h=>a`
          <line class="jaar" x1=${c(`${h}-01-01`)} x2=${c(`${h}-01-01`)} y1="4" y2=${m} />
          <text class="jaartal" x=${c(`${h}-01-01`)+4} y="12">${h}</text>
        `)}
      ${p.map(h=>a`
          <line class="baan" x1="0" x2=${gn} y1=${h.top} y2=${h.top} />
          <text x="0" y=${h.middle+4}>${Fd(Dc(h.chapter))}</text>
        `)}
      <line class="baan" x1="0" x2=${gn} y1=${m} y2=${m} />
      <line class="peil" x1=${f} x2=${f} y1="2" y2=${m+4} />
      <text class="peildag" x=${$==="end"?f-4:f+4} y=${m+13} text-anchor=${$}>
        ${k(Qs.line,{date:V(o)})}
      </text>
      ${p.flatMap(({signs:h})=>h.map(y=>a`
            <g transform=${`translate(${y.x} ${y.y}) scale(${Ed})`}>
              <title>${[_(P(y.id,"initiative")),V(y.day),Hc[y.outcome].said].join(", ")}</title>
              <${Nn} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var ya=b.summary.route;function Pd({step:t,number:e,missing:o,partners:n}){let r=n.filter(({id:s})=>!Ro(s));return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?z(ya.count,r.length):ya.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${ya.silent}>${o.map(s=>a`<li><span>${s}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:s,label:i})=>a`<li class=${Ro(s)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function Kc({scenario:t,plan:e}){let o=Ut("kind",t,e),n=Ut("partner",t,e);return a`
    <ol class="blad-route">
      ${e.steps.map((r,s)=>{let i=o.filter(c=>c.cells[s]?.unmet).map(c=>c.label),l=n.filter(c=>c.cells[s]?.initiatives).map(c=>({id:te(c.key),label:c.label}));return a`<${Pd} step=${r} number=${s+1} missing=${i} partners=${l} />`})}
    </ol>
  `}var fo=b.summary,Nd=b.shared.outcomes;function Vc({plan:t,scenario:e,number:o,total:n,children:r}){let{version:s,content:i}=g.meta,l={version:s,content:(i||"").slice(0,12),scenario:ot(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${k(fo.head,{date:V(Ue(t.key,e.date))})}</p>
      </div>
      ${r}
      <div class="vel-voet">
        <p>${k(fo.foot.source,{sources:Fe(t)})} ${k(fo.foot.version,l)}</p>
        <p>${k(fo.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function Rd({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${Y(e)}>
      <${Qe} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${Y(e)}><span class="plaat">${o}</span></td>`}var Id=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${fo.matrix.title}</caption>
    <thead>
      <tr><td></td>${le(e).map(o=>a`<th scope="col">${Y(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ut("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,r)=>a`<${Rd} cell=${n} step=${le(e)[r]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Xs=({title:t,note:e,children:o})=>a`
  <section class="blok-blad"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function qd(t,e){let n=Ut("kind",t,e).flatMap(r=>r.cells.slice(0,-1)).filter(r=>r?.expected);return{expected:n.length,silent:n.filter(r=>!r.initiatives).length}}function Wd({scenario:t,plan:e,...o}){let n=Wt(e).summary,r=$t({...t,plan:e.key}).points,s=qd(t,e);return a`
    <${Vc} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:io(e)})} ${s.expected>0&&k(n.counted,s)}
      </p>
      <${Co} plan=${e} />
      <${Xs} title=${n.matrix.title} note=${n.matrix.note}>
        <${Id} scenario=${t} plan=${e} />
        <${Fn} />
      <//>
      <${Xs} title=${b.overview.start.discuss.title}>
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
  `}function Dd({scenario:t,plan:e,...o}){let n=Wt(e).summary;return a`
    <${Vc} plan=${e} scenario=${t} ...${o}>
      <${Xs} title=${n.route.title} note=${n.route.note}>
        <${Kc} scenario=${t} plan=${e} />
      <//>
      <${Xs} title=${n.lanes.title} note=${n.lanes.note}>
        <${Gc} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(Nd).map(([r,{tile:s}])=>a`<li><${dn} outcome=${r} /> ${s}</li>`)}
        </ul>
      <//>
    <//>
  `}function Zc({route:t}){let e=D(t.query),o=Oe(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${H} text=${fo.title}><p class="uitleg">${fo.screen}</p><//>
      <${Ne} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${fo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((r,s)=>a`
          <${Wd} key=${r.key} scenario=${e} plan=${r} number=${2*s+1} total=${n} />
          <${Dd} key=${`${r.key}-2`} scenario=${e} plan=${r} number=${2*s+2} total=${n} />
        `)}
    </div>
    <${jt} text=${fo.screen} />
  `}var bn=b.thing,Hd=new Set([...g.hidden,...bn.said]),ct=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,de=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Bo=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function Ud({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:g.lists[t]?I(g.lists[t],e):bn.truth[e]||V(e)}var kn=t=>Object.entries(Jt.get(t)).filter(([e])=>!Hd.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${Ud} property=${e} value=${r} />`);return[N(bo(e)),n.length>1?a`<${Bo} items=${n} />`:n[0]]}),Js=({id:t})=>je(t).some(([e])=>ge(e,"Figure"))&&a`<${ct} title=${bn.figures}><${Wr} id=${t} /><//>`;function yn({id:t,skip:e}){let o=new Map;for(let[c,p]of je(t)){if(!tt(c)||ge(c,"Figure")||ge(c,"Barrier")||e.includes(p))continue;let m=bn.from_here[p]||k(bn.this,{term:bo(p)});o.set(c,[...o.get(c)||[],m])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:T(p).join(", ")})),{columns:r,title:s,caption:i}=bn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>_(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>ht(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Ht(c),cell:({from:c})=>ro(c)&&a`<${gt} id=${c} />`}];return a`
    <${ct} title=${s}>
      <${ft} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var bt=b.thing.organisation,Qc=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label);function Gd({id:t,rows:e}){let o=e.filter(l=>No(l.role)),n=Qc(o.flatMap(l=>sn(l.undertaking))),r=Pt(t,"unit"),s=w(t,"tooi"),i=[...kn(t),[b.thing.also_known,mt(t,"altLabel").join(", ")],[bt.units,r.length>0&&a`<${Re} ids=${r} />`],[bt.identity,s?k(bt.identified,{code:s,date:V(w(t,"checkedOn"))}):bt.unidentified]];return a`
    <${ct} title=${b.thing.known}>
      <${de} text=${w(t,"summary")} />
      ${Ro(t)&&a`<p>${bt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${bt.independent}</p>`}
      <p>${n.length?k(bt.steps,{steps:ho(n.map(l=>l.toLowerCase()))}):bt.no_steps}</p>
      <${Ye} pairs=${i} />
    <//>
  `}function Kd({rows:t}){let e=bt.columns,o=({undertaking:s})=>g.works[s]?.across?b.shared.all_steps:Qc(sn(s)).join(", "),n=[...ze(s=>pt(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>_(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>ht(s.undertaking)},{key:"rol",label:e.role,text:s=>I("Role",s.role)},{key:"stand",label:e.stand,text:s=>Ht(s.undertaking),cell:s=>a`<${gt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Kt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${ct} title=${k(bt.work,{count:r})}>
      <p class="zacht">${bt.work_note}</p>
      ${r?a`<${ft} id="acties" caption=${bt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Vd({id:t}){let e=Dt(t,"Contribution","byOrganisation");return e.length?a`
    <${ct} title=${k(bt.own,{count:e.length})}>
      <p class="zacht">${bt.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${P(o,"initiative")} /></h3>
          <${Pn} id=${o} />
          <${Kt} of=${[o]} />
        `)}
    <//>
  `:null}function Zd({id:t}){let e=Dt(t,"Expectation","organisation");return e.length?a`
    <${ct} title=${bt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${N(be(o,"engagement")||bt.wish)}</strong>: ${w(o,"rationale")}</p>
            <${Kt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function Yd({id:t}){let e=["member","organization"].flatMap(n=>Dt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${P(n,"member")} />`,bt.member,a`<${M} id=${P(n,"organization")} />`,`: ${w(n,"post")}`]);return a`<${ct} title=${bt.members}><${Bo} items=${o} /><//>`}var Yc=4;function Qd({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>No(s.role)))for(let s of Bn(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Ae),i=k(s.length>Yc?bt.more_works:bt.works,{works:s.slice(0,Yc).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${ct} title=${bt.together}>
      <p class="zacht">${bt.alphabetical}</p>
      <${Re} ids=${Xe([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Xc({id:t}){let e=rn(t);return a`
    <${Gd} id=${t} rows=${e} />
    <${Kd} rows=${e} />
    <${Vd} id=${t} />
    <${Zd} id=${t} />
    <${Yd} id=${t} />
    <${Qd} id=${t} rows=${e} />
    <${yn} id=${t} skip=${["unitOf","unit"]} />
  `}var ue=b.thing.step,wa=t=>Rt[t]?.[1]||"",Jc=(t,e="")=>[a`<${Ze} basis=${t} />`,` ${wa(t)}${e}`],Xd=({id:t,narrow:e})=>a`
  <${ct} title=${ue.what}>
    <${de} text=${w(t,"step")} />
    <${de} text=${w(t,"definition")} />
    <${de} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ue.narrower}<${At} ids=${e} />.</p>`}
    ${P(t,"broader")&&a`<p>${ue.broader}<${M} id=${P(t,"broader")} />.</p>`}
  <//>
`;function Jd({id:t,scenario:e}){let o=ue.cell_columns,n=$t(e).matrix.kind.filter(c=>ls(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>j("overzicht",{cel:ve(c.column,ds(t),c.plan)}),s=c=>N(it(c.column)),i=c=>{let{word:p,lines:m,look:f}=Gt(c);return[a`<span class=${`chip ${f}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...ze(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Gt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>wa(c.most_basis),cell:c=>c.most_basis&&Jc(c.most_basis)}];return a`
    <${ct} title=${ue.cells}>
      <p class="zacht">${ot(e)}</p>
      <${ft} id="vakken" caption=${ue.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function tu({links:t,scenario:e}){let o=ue.columns,n=s=>P(s,"initiative"),r=[...ze(s=>pt(s)?.key),{key:"actie",label:o.action,text:s=>_(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>mt(s,"interventionKind").map(it).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Bn(n(s)).map(_).join(", "),cell:s=>a`<${At} ids=${Bn(n(s))} />`},{key:"stand",label:o.stand,text:s=>Ht(n(s),e.date),cell:s=>a`<${gt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>wa(yo(s,"basis",e)),cell:s=>Jc(yo(s,"basis",e),`; ${I("Strength",yo(s,"strength",e))}`)}];return a`
    <${ct} title=${k(ue.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${ft} id="wiewat" caption=${ue.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${ln(G(e.plan))}</p>`}
    <//>
  `}function eu({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(Wt(pt(o)).thing.step.helper,{awareness:be(o,"awareness")||ue.unaware})]);return a`<${ct} title=${ue.helpers}><${Bo} items=${e} /><//>`}function ou({ids:t}){if(!t.length)return null;let e=n=>[be(n,"recommendationKind"),be(n,"response")||ue.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k(ue.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${ct} title=${ue.asked}><${Bo} items=${o} /><//>`}function tp({id:t}){let e=D(A.route.query),o=Pt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Dt(i,s,"barrier")),r=n("Contribution").filter(s=>Br(s,e)&&zo(s,e.plan));return a`
    <${Xd} id=${t} narrow=${o} />
    <${Jd} id=${t} scenario=${e} />
    <${tu} links=${r} scenario=${e} />
    <${ou} ids=${n("Recommendation").filter(s=>zo(s,e.plan))} />
    <${eu} ids=${n("Facilitator")} />
  `}var We=t=>Wt(pt(t)).thing.undertaking,ep=t=>a`<${Kt} of=${[t]} />`;function nu({report:t,said:e}){return a`
    <${de} text=${w(t,"summary")} />
    <${Ho} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Kt} of=${[t]} />
  `}function su({id:t}){let e=pt(t),{result:o}=We(t),n=e.dates.filter(({date:s})=>an(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[w(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=us(t,s);return a`
          <li>
            <strong>${N(i)}</strong>
            <p><${gt} id=${t} date=${s} /></p>
            ${l&&a`<${nu} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function ru({id:t}){let e=Pt(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${I("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${We(t).silent}</strong></p><${Bo} items=${o} />`}function au({id:t}){let e=We(t),o=e.deadline_columns,n=$s(t);if(!n.length)return null;let r=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>V(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>hs(w(i,"modality"))},{key:"er",label:o.there,text:i=>ee(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${de} text=${w(i,"summary")} />`,ep(i)]}];return a`<${ft} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function iu({id:t}){let e=We(t),o=e.who_columns,n=ao(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${cn} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>_(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>I("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>w(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>ep(i.id)}];return a`<${ft} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function lu({id:t}){let e=Pt(P(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${We(t).heading}<${At} ids=${e} />.</p>`}function cu({id:t}){let e=We(t),o=wo(t);if(o.length)return o.map(r=>a`<${Pn} id=${r} /><${Kt} of=${[r]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=mt(t,"interventionKind").map(it).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function pu({id:t}){let e=We(t),o=je(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${gt} id=${r} />`;return a`
    <${ct} title=${e.container}><p>${e.parts}</p><${Re} ids=${o} more=${n} /><//>
  `}var mu=({id:t})=>a`
  <${ct} title=${We(t).progress}><${su} id=${t} /><${ru} id=${t} /><${au} id=${t} /><//>
  <${ct} title=${We(t).who}><${iu} id=${t} /><${lu} id=${t} /><//>
  <${ct} title=${We(t).steps}><${cu} id=${t} /><//>
`;function op({id:t}){let e=We(t),o=pt(t),n=w(t,"promise"),r=kn(t),s=w(t,"isContainer")==="true"?pu:mu;return a`
    <${ct} title=${n?e.promise:e.what}>
      <${de} text=${n} />
      <${de} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:go(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Kt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Js} id=${t} />
    ${r.length>0&&a`<${ct} title=${b.thing.further}><${Ye} pairs=${r} /><//>`}
    <${yn} id=${t} skip=${["subMeasureOf"]} />
  `}var Eo=b.thing;function fu({id:t}){let e=je(t).filter(([r,s])=>s==="inChapter"&&ro(r)).map(([r])=>r),o=[...kn(t),[Eo.also_known,mt(t,"altLabel").join(", ")],[Eo.place,Mt(t).length>0&&a`<${Kt} of=${[t]} />`]],n=r=>a` <${gt} id=${r} />`;return a`
    <${ct} title=${Eo.known}>
      ${ge(t,"Facilitator")&&a`<p class="zacht">${Wt(pt(t)).thing.other.judged}</p>`}
      <${de} text=${w(t,"summary")} />
      <${de} text=${w(t,"rationale")} />
      <${Ye} pairs=${o} />
    <//>
    <${Js} id=${t} />
    ${e.length>0&&a`<${ct} title=${Eo.other.chapter}><${Re} ids=${Xe(e)} more=${n} /><//>`}
    <${yn} id=${t} skip=${["inChapter"]} />
  `}var np=5;function du({id:t}){let e=D(A.route.query),o=s=>Wo(s).some(i=>i.subject===t||ge(t,"Barrier")&&ls(i.barrier,s.plan)===t||Cn(t)&&[i.partner,...i.beside||[]].includes(w(t,"notation"))),n=$t(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(np);return a`
    <${ct} title=${k(Eo.gaps,{count:n.length})}>
      <${qr} list=${n.slice(0,np)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(b.shared.show_more,{count:r.length})}</summary>
            <${qr} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var sp={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function uu({id:t}){let e=en(t),o=[sp[e]&&a`<a href=${j(sp[e])}>${Eo.crumbs[e]}</a>`,R&&pt(t)?.title,...["inChapter","subMeasureOf"].map(n=>P(t,n)&&a`<${M} id=${P(t,n)} />`),ht(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var $u={undertaking:op,organisation:Xc,step:tp,other:fu};function rp({route:t}){let e=t.path.slice(1).join("/");if(!tt(e))return a`<${Mo} />`;let o=_(e),n=en(e),r=$u[n],s=()=>{let l=k(Eo.footnote,{kind:ht(e),name:o,said:w(e,"promise")||w(e,"summary")});return En(l.trim().replace(/([^.!?])$/,"$1."),Mt(e),null,pt(e)||G())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${uu} id=${e} />
    <${H} text=${ge(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${gt} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${lo} text=${s} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Eo.around}</a>
    </div>
    <${r} id=${e} />
    <${du} id=${e} />
  `}var De=b.timeline,hu=t=>[t.id&&_(t.id),t.what].filter(Boolean).join(": "),ap=(t,e)=>[t.progress&&t.id&&Ht(t.id,e),t.stand[e]].filter(Boolean).join("; "),tr=t=>t.day.slice(0,4);function gu({row:t,date:e}){let o=ap(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${De.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Di} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var bu=(t,e)=>[[...De.csv,...Lt],...t.map(o=>[o.when,De.kinds[o.kind],o.id&&_(o.id),o.what,ap(o,e.date),Mt(o.at).map(et).join("; "),...Tt(e,o.plan||o.at)])],ku=["tekst","wat","stap","jaar"];function yu({years:t}){return a`
    <${ce}>
      <${Ne} />
      <${qo} />
      <div class="velden">
        <${Ke} name="tekst" />
        <${Et} label=${De.fields.what} name="wat" options=${Object.entries(De.kinds)} />
        <${Et} label=${De.fields.step} name="stap" options=${zt.map(e=>[e.notation,e.label])} />
        <${Et} label=${De.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${So} names=${ku} />
      </div>
    <//>
  `}function ip({route:t}){let e=D(t.query),o=t.query,n=g.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||tr(l)===o.jaar)&&(!o.tekst||at(hu(l)).includes(at(o.tekst)))),s=z(De.count,r.length),i=l=>r.filter(c=>tr(c)===l);return a`
    <${H} text=${De.title}><p class="uitleg">${De.intro} <a href=${j("beloften")}>${De.lanes}</a>.</p><//>
    <${yu} years=${T(n.map(tr))} />
    <p class="telling">${s}<${vt} name="tijdlijn.csv" rows=${()=>bu(r,e)} /></p>
    ${T(r.map(tr)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${gu} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${jt} text=${s} />
  `}var Qt=b.unknown,Xt=g.unknown;function wn({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${k(b.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var lp=t=>Xe(t).map(e=>a`<li><${M} id=${e} /></li>`),cp=t=>[...t].sort((e,o)=>E(_(P(e,"initiative")),_(P(o,"initiative")))),wu=({id:t})=>a`
  <li>
    <${M} id=${P(t,"initiative")} />${" → "}<${Os} id=${P(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Ho} of=${t} />
  </li>
`,vu=({id:t})=>a`
  <li><${M} id=${P(t,"initiative")} />${`: ${be(t,"status")}`}<${Ho} of=${t} /></li>
`;function _u(){let t=Qt.unjudged,e=Xe(Xt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${ht(o).toLowerCase()}</span></li>`);return a`
    <${_e} of=${t} count=${e.length}>${e.length?a`<${wn} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function xu(){let t=he("Contribution").length,e=s=>a`<${wu} id=${s} />`,o=cp(Xt.weak).map(e),n=k(Qt.weak.intro,{all:t,stated:t-o.length}),r=cp(Xt.statuses).map(s=>a`<${vu} id=${s} />`);return a`
    <${_e} of=${Qt.weak} count=${o.length} intro=${n}><${wn} items=${o} shown=${6} /><//>
    <${_e} of=${Qt.other} count=${Xt.other.length}><${wn} items=${Xt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${_e} of=${Qt.statuses} count=${r.length}><${wn} items=${r} shown=${6} /><//>`}
  `}var Su=()=>a`
  <${_e} of=${Qt.clashes} count=${Xt.clashes.length}>
    ${Xe(Xt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${Kt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Ou(){if(!Xt.judged.length)return null;let t=e=>k(Qt.judged.line,{step:_(P(e,"barrier")),kinds:mt(e,"interventionKind").map(it).join(", "),state:be(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:V(w(e,"asOf"))});return a`
    <${_e} of=${Qt.judged} count=${Xt.judged.length}>
      <ul>${Xt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Cu(){let t=Qt.expected.columns,e=n=>P(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>_(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>mt(n,"interventionKind").map(it).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${_e} of=${Qt.expected} count=${Xt.expected.length}>
      <details>
        <summary>${Qt.expected.show}</summary>
        <div class="rol">
          <${ft} id="verwacht" caption=${Qt.expected.caption} rows=${Xt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var pp=()=>a`
  <${H} text=${Qt.title}><p class="uitleg">${Qt.intro} ${ye}</p><//>
  <${_u} />
  <${xu} />
  <${Su} />
  <${Ou} />
  <${_e} of=${Qt.nameless} count=${Xt.nameless.length}><${wn} items=${lp(Xt.nameless)} /><//>
  <${_e} of=${Qt.generic} count=${Xt.generic.length}><${wn} items=${lp(Xt.generic)} /><//>
  <${Cu} />
  <${Zs} />
`;var Ft=b.whatif,fp=(t,e,o)=>$t({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function dp(t){if(!t)return Ft.no_cell;let{word:e,lines:o}=Gt(t);return[e,...o].join(", ")}var va=(t,e)=>{let o=N(it(t.column));return e?k(Ft.cell,{kind:o,step:Y(t.barrier).toLowerCase()}):o};function mp({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${R?"h3":"h2"}>${k(Ft.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function ju({loss:t,scenario:e,id:o,title:n}){let r=l=>fp(t,l,e),s=l=>j("overzicht",{cel:ve(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Ft.columns.cell,sort:!1,text:l=>va(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${va(l,r(l))}</a>`:va(l)},{key:"nu",label:Ft.columns.now,sort:!1,text:l=>dp(r(l))},{key:"weg",label:Ft.columns.lost,sort:!1,text:l=>l.said}];return a`<${ft} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Mu({loss:t,scenario:e}){let o=G(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===g.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${gt} id=${p} date=${e.date} />`],c=(p,m)=>a`
    <${mp} title=${p} count=${m.length} none=${r}><${Re} ids=${m} more=${l} /><//>
  `;return a`
    <section>
      ${R&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${mp} title=${n} count=${t.cells.length} none=${r}>
        <${ju} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function up({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=fp(r,s,o),l=i?Y(s.barrier):"";return[e,it(s.column),l,dp(i),s.said,...Tt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Mu} key=${r.plan} loss=${r} scenario=${o} />`):Oe(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${vt} name="wat-als.csv" rows=${()=>[[...Ft.csv,...Lt],...n()]} />
    </div>
  `}var Tu=(t,e)=>[...Jo(e),...t.map(o=>["zonder",o])];function Lu({notations:t,names:e,scenario:o}){let[n,r]=K(null),s=[o.key,...t].join();if(Ee(()=>{let c=!0;return r(null),oi(Tu(t,o)).then(p=>{c&&(r(p),nt(Ft.done))}).catch(p=>c&&r({silent:p.message||Ft.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${Ft.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=z(Ft.questions,n.gaps.filter(i).length);return a`
    <div>
      <${up} losses=${n.losses.filter(i)} without=${ho(e)} scenario=${o} />
      <p>${k(Ft.with_this,{questions:l,now:$t(o).gaps.length})}</p>
    </div>
  `}var er=t=>w(t,"notation");function Bu({acting:t,chosen:e}){if(!Ce())return a`
      <${Et} label=${Ft.one} name="zonder" options=${t.map(n=>[er(n),_(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);F({zonder:s.map(er).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${Ft.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${er(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${_(n)}`}
          </label>
        `)}
    </fieldset>
  `}function $p({route:t}){let e=D(t.query),{without:o}=$t(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>E(_(l),_(c))),r=(t.query.zonder||"").split(",").map(te).filter(Boolean),s=r.map(l=>_(l)),[i]=r;return a`
    <${H} text=${Ft.title}><p class="uitleg">${Ft.intro}</p><//>
    <${ce}>
      <${Ve} />
      <div class="velden"><${Bu} acting=${n} chosen=${r} /></div>
    <//>
    ${!Ce()&&a`<p class="zacht">${Ft.alone}</p>`}
    ${r.length===1&&a`<${up} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&Ce()&&a`<${Lu} notations=${r.map(er)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${Ft.choose}</p>`}
    <${jt} text=${r.length===1?k(Ft.said,{name:s[0]}):""} />
  `}var Te=t=>document.getElementById(t);Te("spring").addEventListener("click",t=>{t.preventDefault(),Te("inhoud").focus()});_i();Te("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=Te("zoek").value;location.hash=$i(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=g.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};Er(k(e,{...s,sources:Fe()}),o)});var hp={__proto__:null,overzicht:Cc,dekking:Ji,aandachtspunten:fl,partners:$c,maatregelen:hc,naslag:bc,tijdlijn:ip,beloften:Bc,graaf:pc,ding:rp,samenvatting:Zc,vragen:Nc,"wat-als":$p,vergelijk:Ui,"weet-niet":pp,methode:yc,zoek:qc,...(g.served||L())&&{controleer:qi},onbekend:Mo};function Eu(t,e){let o=Object.keys(g.views).length>0,n=Object.keys(g.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return Sr(e)&&r.views===o&&r.comparisons===n?!1:(He(a`<p role="status">${b.werkplaats.busy}</p>`,Te("inhoud")),L().ask("page",{options:Jo(e),...r}).then(({page:s})=>L().show(s,L().own)).catch(s=>He(a`<p role="alert">${s.message}</p>`,Te("inhoud"))),!0)}function Au(t){let e=t.path[0]||"overzicht",o=Te("inhoud");L()?.own&&Eu(e,D(t.query))||(o.className=`scherm-${e}`,He(a`<${hp[e]||hp.onbekend} key=${t.path.join("/")} route=${t} />`,o),xi(e,t.path))}function _a(){let t=Te("motor");t.hidden=!1;let{state:e,why:o,own:n}=L();He(a`<${Bi} state=${e} why=${o} own=${n} />`,t)}function Fu(){zu(),window.removeEventListener("werkplaats",_a),He(null,Te("inhoud")),He(null,Te("motor"))}L()&&(Te("eigen").hidden=!1,window.addEventListener("werkplaats",_a),_a());Te("inhoud").replaceChildren();var zu=Xa(Au);L()&&window.addEventListener("andere-bladzijde",Fu,{once:!0});document.fonts.ready.then(()=>ia()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return _p(Pu);})();
