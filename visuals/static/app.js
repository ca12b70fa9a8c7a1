"use strict";var ketenkaart=(()=>{var nr=Object.defineProperty;var yp=Object.getOwnPropertyDescriptor;var wp=Object.getOwnPropertyNames;var vp=Object.prototype.hasOwnProperty;var _p=(t,e)=>{for(var o in e)nr(t,o,{get:e[o],enumerable:!0})},xp=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of wp(e))!vp.call(t,r)&&r!==o&&nr(t,r,{get:()=>e[r],enumerable:!(n=yp(e,r))||n.enumerable});return t};var Sp=t=>xp(nr({},"__esModule",{value:!0}),t);var Wu={};_p(Wu,{answerTo:()=>$t,compare:()=>E,csv:()=>Xo,data:()=>g,graphNow:()=>la,here:()=>A,matrixSvg:()=>zr,scenarioOf:()=>D});function Xo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Oa=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Oa(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},Sa=new Map;function Ca(t){var e=Sa.get(this);return e||(e=new Map,Sa.set(this,e)),(e=Oa(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function(d){s===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,i):s===3&&(d||i)?(c.push(3,d,i),s=2):s===2&&i==="..."&&d?c.push(4,d,0):s===2&&i&&!d?c.push(5,0,!0,i):s>=5&&((i||!d&&s===5)&&(c.push(s,0,i,r),s=6),d&&(c.push(s,d,0,r),s=6)),i=""},m=0;m<o.length;m++){m&&(s===1&&p(),p(m));for(var f=0;f<o[m].length;f++)n=o[m][f],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[m][f+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var at,Ta,Op,uo,sr,ts,La,Qn,Ba,ar,rr,Cp,_n=Symbol.for("pv"),es={},os=[],jp=/^m(i|n|o|s|text|space)$/,ir=Array.isArray,lr=os.slice,Po=Object.assign;function zo(t){t&&t.parentNode&&t.remove()}function cr(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?lr.call(arguments,2):o),vn(t,i,n,r,null)}function vn(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_n,__v:r||++Ta,__i:-1,__u:0};return!r&&at.vnode&&at.vnode(s),s}function ns(t){return t.children}function Xn(t,e){this.props=t,this.context=e,this.__g=0}function $o(t,e){if(e==null)return t.__&&$o(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:$o(t)}function Mp(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Po({constructor:_n},o)).__v=o.__v+1,at.vnode&&at.vnode(e),pr(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||$o(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Na(r,e,s),o.__=o.__e=null,e.__e!=n&&Ea(e))}function Ea(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ea(t)}function ja(t){(8&t.__g||(t.__g|=8,uo.push(t),ts++))&&sr==at.debounceRendering||((sr=at.debounceRendering)||queueMicrotask)(Aa)}function Aa(){try{for(var t,e=1;uo.length;)uo.length>e&&uo.sort(La),t=uo.shift(),e=uo.length,8&t.__g&&Mp(t)}finally{(ts=uo.length)&&(sr||queueMicrotask)(Aa)}}function Fa(t,e,o,n,r,s,i,l,c,p,m){var f,d,u,$,h,y,S=n.__k||os,v=e.length;for(c=Tp(o,e,S,c,v),f=0;f<v;f++)(u=o.__k[f])!=null&&(d=~u.__i&&S[u.__i]||es,u.__i=f,y=pr(t,u,d,r,s,i,l,c,p,m),$=u.__e,(d.ref!=u.ref||8&d.__u)&&(d.ref&&mr(d.ref,null,u,d),u.ref&&m.push(u.ref,u.__c||$,u)),h=h||$,4&u.__u?(c=za(u,c,t,!d.__v),d.__e&&(d.__e=null)):typeof u.type=="function"&&y!==void 0?c=y:$&&(c=$.nextSibling),u.__u&=-21);return o.__e=h,c}function Tp(t,e,o,n,r){var s,i,l,c,p,m,f,d,u,$=o.length,h=$,y=0,S=0,v=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[s]=vn(null,i):ir(i)?i=v[s]=vn(ns,{children:i}):i.constructor===_n&&i.__b?i=v[s]=vn(i.type,i.props,i.key,i.ref,i.__v):v[s]=i,c=s+y,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Lp(i,o,c,h))&&(h--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?y--:p==c+1?y++:p!=c&&(p>c?y--:y++,S=1)):(~p||(r>$?y--:r<$&&y++),typeof i.type!="function"&&(i.__u|=4))):v[s]=null;if(S){for(m=[],f=[],s=0;s<r;s++)if((i=v[s])&&16&i.__u){for(y=0,d=m.length;y<d;)m[u=y+d>>1]<i.__i?y=u+1:d=u;m[y]=i.__i,f[s]=y+1}for(y=m.length;s--;)f[s]&&(f[s]==y?y--:v[s].__u|=4)}if(h)for(s=0;s<$;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=$o(l)),fr(l,l));return n}function za(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=za(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=$o(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Lp(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Ma(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Yn(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Ma(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Ma(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=rr[e]||(rr[e]=Bp(e)),(t.__a||(t.__a={}))[e]=ar,s=e!=(e=e.replace(Ba,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Bp(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Qn]==null)e[Qn]=ar++;else if(e[Qn]<this.__a[t])return;return o(at.event?at.event(e):e)}}}function pr(t,e,o,n,r,s,i,l,c,p){var m,f,d,u,$,h,y,S,v,C,x,Z,kt,B,xt,Le,O,q,U=e.type;if(e.constructor!==_n)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,f=s=[],m.nodeType==8?l=Jn(m,s):s.push(m),l=s[0]||l),(m=at.__b)&&m(e);t:if(typeof U=="function"){d=i.length;try{if(S=e.props,v=(m=U.prototype)&&m.render,C=(m=U.contextType)&&n[m.__c],x=m?C?C.props.value:m.__:n,(u=o.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(v?e.__c=u=new U(S,x):(e.__c=u=new Xn(S,x),u.constructor=U,u.render=Ap),C&&C.sub(u),u.state||(u.state={}),u.__n=n,u.__g|=8,u.__h=[],u.__k=[]),v&&(u.__s||(u.__s=u.state),U.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=Po({},u.__s)),Po(u.__s,U.getDerivedStateFromProps(S,u.__s)))),$=u.props,h=u.state,u.__v=e,o.__c){if(S!==$&&v&&!U.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(S,x),e.__v==o.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(S,u.__s,x)===!1){e.__v!=o.__v&&(u.props=S,u.state=u.__s,u.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(tt){tt&&(tt.__=e)}),os.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),l=$o(o);break t}u.componentWillUpdate&&u.componentWillUpdate(S,u.__s,x),v&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate($,h,y)})}else v&&!U.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),v&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=x,u.props=S,u.__P=t,u.__g&=-5,Z=at.__r,kt=v?25:0;do u.__g&=-9,Z&&Z(e),m=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++kt<25);v&&(os.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(n=Po({},n,u.getChildContext())),v&&o.__c&&u.getSnapshotBeforeUpdate&&(y=u.getSnapshotBeforeUpdate($,h)),B=m&&m.type===ns&&m.key==null?m.props.children:m,S.__P&&(m=l,r=(t=S.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(tt){tt&&fr(tt,tt)}),o.__k=null),l=o.__k?$o(o,0):null),l=Fa(t,ir(B)?B:[B],e,o,n,r,s,i,l,c,p),S.__P&&(e.__e=null,l=m),e.__u&=-161,f&&f.some(zo),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(tt){if(i.length=d,e.__v=null,c||s)if(tt&&tt.then){if(e.__u|=128|c,s){for(~(O=s.indexOf(l||void 0))||(O=s.length);(q=s[O-1])&&q.nodeType==8;)O--;for(;O<s.length;O++)if(q=s[O])if(s[O]=null,xt){if(q==Le)break}else{if(q.nodeType!=8)break;q.data.startsWith("$s")&&(Le=Jn(xt=q))}}if(!xt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;xt=l}(m=Jn(xt=e.__c.__z||(e.__c.__z=xt)))?(e.__e=xt,l=m):e.__e=l,l=l&&l.nextSibling}else s&&s.some(zo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),tt&&tt.then||Pa(e),at.__e(tt,e,o)}}else l=e.__e=Ep(o.__e,e,o,n,r,s,i,c,p,t);return(m=at.diffed)&&m(e),l}function Jn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Pa(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Pa))}function Na(t,e,o){for(var n=0;n<o.length;)mr(o[n++],o[n++],o[n++]);at.__c&&at.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){at.__e(s,r.__v)}})}function Ep(t,e,o,n,r,s,i,l,c,p){var m,f,d,u,$,h,y,S,v=o.props||es,C=e.props,x=e.type;if(x=="svg"?r="http://www.w3.org/2000/svg":x=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if(($=s[m])&&(x?$.localName==x:$.nodeType==3)){t=$,s[m]=null;break}}if(!t){if(S=p.ownerDocument||document,!x)return S.createTextNode(C);t=S.createElementNS(r,x,C.is?C:p),l&&(at.__m&&at.__m(e,s),l=!1),s=null}if(x){if(p=x=="template"&&t.content||t,s=x=="textarea"&&C.defaultValue!=null?null:s&&lr.call(p.childNodes),!l&&s)for(v={},m=0;m<t.attributes.length;m++)v[($=t.attributes[m]).name]=$.value;for(m in v)$=v[m],m=="dangerouslySetInnerHTML"?d=$:m=="children"||m in C||m=="value"&&"defaultValue"in C||m=="checked"&&"defaultChecked"in C||Yn(t,m,null,$,r);for(m in C)$=C[m],m=="children"?u=$:m=="dangerouslySetInnerHTML"?f=$:m=="value"?h=$:m=="checked"?y=$:l&&typeof $!="function"||v[m]===$||Yn(t,m,$,v[m],r);f?(l||d&&(f.__html==d.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(d&&(t.textContent=""),(x=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&jp.test(x))&&(r="http://www.w3.org/1999/xhtml"),Fa(p,ir(u)?u:[u],e,o,n,r,s,i,s?s[0]:o.__k&&$o(o,0),l,c),s&&s.some(zo)),l&&x!="textarea"||(m="value",x=="progress"&&h==null?t.removeAttribute(m):h==null||h===t[m]&&(x!="progress"||h)||Yn(t,m,h,v[m],r),m="checked",y!=null&&y!=t[m]&&Yn(t,m,y,v[m],r))}else v===C||l&&t.data==C||(t.data=C);return t}function mr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){at.__e(r,o)}}function fr(t,e,o){var n,r,s,i;if(at.unmount&&at.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||mr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){at.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&fr(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=Jn(n,s=[]))&&(n==t.__e&&s.some(zo),zo(r),zo(n)),o||zo(t.__e),t.__e=t.__c=t.__=null}function Ap(t,e,o){return this.constructor(t,o)}function He(t,e){var o,n,r,s;at.__&&at.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=vn(ns,{children:[t]}),r=[],s=[],pr(e,e.__k,n||es,es,e.namespaceURI,n?null:e.firstChild?lr.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Na(r,e.__k,s),e.__k.props.children=null}at={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw ts=0,t}},Ta=0,Op=function(t){return t!=null&&t.constructor===_n},Xn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Po({},this.state)),typeof t=="function"&&(t=t(Po({},o),this.props)),t&&(Po(o,t),this.__v&&(e&&this.__k.push(e),ja(this)))},Xn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ja(this))},Xn.prototype.render=ns,uo=[],ts=0,La=function(t,e){return t.__v.__b-e.__v.__b},Qn=Symbol(),Ba=/(PointerCapture)$|Capture$/i,ar=0,rr={},Cp=0;var Jo,St,dr,Ra,ur=Object.is,ss=0,Va=[],$r=[],wt=at,Ia=wt.__b,qa=wt.__r,Wa=wt.diffed,Da=wt.__c,Ha=wt.unmount,Ua=wt.__;function rs(t,e){wt.__h&&wt.__h(St,t,ss||e),ss=0;var o=St.__H||(St.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function K(t){return ss=1,Fp(Za,t)}function Fp(t,e,o){var n=rs(Jo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Za(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);ur(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=St,!St.__f)){St.__f=!0;var r=St.shouldComponentUpdate;St.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=s;if(c.__.some(function(d){d.__N&&(p=!0,ur(d.__[0],d.__N[0])||(m=!0))}),r){var f=r.call(this,s,i,l);return p?f||m:f}return!p||m}}return n.__}function Ee(t,e){var o=rs(Jo++,3);!wt.__s&&gr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,St.__H.__h.push(o))}function Ot(t,e){var o=rs(Jo++,4);!wt.__s&&gr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,St.__h.push(o))}function ut(t){return ss=5,Oe(function(){return{current:t}},[])}function Oe(t,e){var o=rs(Jo++,7);return gr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function zp(){var t;do{for(;t=$r.shift();)try{xn(t)}catch(o){wt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Va.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(xn),e.__h.some(hr),e.__h=[]}catch(o){e.__h=[],wt.__e(o,t.__v)}}}while($r.length)}wt.__b=function(t){St=null,Ia&&Ia(t)},wt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ua&&Ua(t,e)},wt.__r=function(t){qa&&qa(t),Jo=0;var e=(St=t.__c).__H;e&&(dr==St?St.__h=[]:(e.__h.some(xn),e.__h.some(hr),Jo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),dr=St},wt.diffed=function(t){Wa&&Wa(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ka(Va.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),dr=St=null},wt.__c=function(t,e){e.some(function(o){try{o.__h.some(xn),o.__h=o.__h.filter(function(n){return!n.__||hr(n)})}catch(n){o.__h=[function(){throw n}]}}),Da&&Da(t,e)},wt.unmount=function(t){Ha&&Ha(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Ka($r.push(r))}else xn(r)}catch(s){e=s}}),n.__H=void 0,e&&wt.__e(e,n.__v))};var Ga=typeof requestAnimationFrame=="function";function Pp(t){var e,o=function(){clearTimeout(n),Ga&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Ga&&(e=requestAnimationFrame(o))}function Ka(t){t!=1&&Ra==wt.requestAnimationFrame||((Ra=wt.requestAnimationFrame)||Pp)(zp)}function xn(t){var e=St,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),St=e}function hr(t){var e=St;t.__c=t.__(),St=e}function gr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!ur(o,t[n])})}function Za(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Ya(t){return Array.isArray(t)?t.map(Ya):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[cr("wbr",null),e]:[e])}var a=Ca.bind((t,e,...o)=>cr(t,e,...typeof t=="string"?o.map(Ya):o));var Np=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Rp={ernst:"gewicht"},A={route:null,started:!1},Qa,br=0,Xa=new Map;function yr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Rp[r]||r,s]))}}function j(t,e={},o=!0){let n=o&&A.route?Object.fromEntries(Np.filter(i=>A.route.query[i]).map(i=>[i,A.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ae=t=>j(["ding",t]);function z(t,e=!1){let o={...A.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=j(A.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++br},"",n),kr())}function kr(t=!1){let e=yr(location.hash),o=A.route?.path.join("/")===e.path.join("/");A.route=e,Qa(e),!o&&window.scrollTo(0,t&&Xa.get(history.state?.turn)||0)}function Ja(t){Qa=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),br=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Xa.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++br},""),kr(r)};return window.addEventListener("popstate",n,{signal:o}),kr(),A.started=!0,()=>e.abort()}function ho(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),P=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var R=t=>t.slice(0,1).toUpperCase()+t.slice(1),it=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],Ip=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),E=(t,e)=>Ip.compare(t,e);function ti(t,e){let o=it(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function ei(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var g=JSON.parse(document.getElementById("gegevens").textContent),qp=[...Object.keys(g.things),...Object.keys(g.addresses)],wr=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+qp[n]);if(Array.isArray(t))return t.map(wr);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=wr(o);return t};for(let t of g.numbered)g[t]=wr(g[t]);for(let t of Object.values(g.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[g.queries,g.views,g.codes,...Object.values(g.codes),g.names,g.flags,g.told,...Object.values(g.told),g.absent,g.dates,g.lists,g.kinds,g.called,g.works,g.partners,g.lookups,g.words,g.addresses])Object.setPrototypeOf(t,null);var Jt=new Map(Object.entries(g.things)),tn=new Map(g.plans.map(t=>[t.key,t])),F=g.plans.length>1,b=g.words,Wt=t=>t?.words.page||b,G=t=>tn.get(t)||(F?void 0:g.plans[0]),X=t=>tn.get(t.split("/")[0]),No=(t,e)=>!e||!X(t)||X(t).key===e,so=[...new Map(g.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ie=so[so.length-1].date,zt=[...new Map(g.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ue=(t,e)=>{let o=X(t);return o?g.stands[e]?.[o.key]||o.date:e},V=t=>g.dates[t]||t||"",oi=(t=G())=>t?.source||g.source,he=t=>t.plan?[tn.get(t.plan)]:g.plans,go=(t,e=G())=>(e?e.dates:so).find(o=>o.date===t)?.label||V(t);var vr=5*2**20,L=()=>window.werkplaats,Ce=()=>g.served||!!L()&&L().state!=="off";async function as(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var ni=t=>L()?L().ask("answer",{options:t}):as(`antwoord?${new URLSearchParams(t)}`),si=t=>L()?L().ask("words",{passage:t}):as(`api/woorden?vindplaats=${encodeURIComponent(t)}`),ri=t=>L()?L().ask("find",{text:t}):as(`api/zoek?woorden=${encodeURIComponent(t)}`);async function ai(t,e,o){if(L())return(await L().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var ii=()=>g.served?["docx","xlsx"]:Ce()?["xlsx"]:[];async function _r(t){if(L())return L().ask("check",{name:t.name,data:await is(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return as("controleer",{method:"POST",body:t,headers:e})}async function is(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var Sn=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]]))),li=Sn(g.answers.cells),ci=Sn(g.answers.gaps),Wp=Sn(g.answers.candidates),Dp=Sn(g.answers.losses),Hp=Sn(g.answers.reach);for(let t of[...ci,...li])"candidates"in t&&(t.candidates=Wp[t.candidates]);var xr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function $t(t){let e=g.answers.by[t.key],o=(r,s)=>xr(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>ci[r]),matrix:o(e.matrix,li),without:o(e.without,Dp),apart:e.apart,points:e.points,reach:e.reach.map(r=>Hp[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:xr(e.read.matrix,n),without:xr(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function en({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var Or=t=>t.key in g.answers.by,Up=t=>Or(t)||!!L();function D(t){let e=F&&tn.has(t.plan)?t.plan:"",o=so.some(i=>i.date===t.stand)?t.stand:ie,n=t.koppelingen==="genoemd",r=Sr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:ie}].map(Sr).find(Up)||Sr({plan:e,date:ie,stated:!1,expect:!0,strict:!1})}function Sr({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function Cr(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>D(n(s)).key)).size===o.length?o:[]}var ls=(t,e)=>tn.get(e)?.steps.find(o=>o.notation===t)?.id;var On=[],mt=(t,e)=>Jt.get(t)?.[e]||On,w=(t,e)=>mt(t,e)[0]||"",Pt=(t,e)=>mt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),N=(t,e)=>Pt(t,e)[0]||"",Ct=t=>Jt.has(t),on=t=>mt(t,"type"),ge=t=>ps.get(t)||On,be=(t,e)=>on(t).includes(e),pi=t=>on(t).map(e=>g.kinds[e]).find(Boolean),bo=t=>pi(t)?.page||"",ht=t=>pi(t)?.kind||"",Cn=t=>bo(t)==="organisation",ro=t=>bo(t)==="undertaking",et=t=>!!bo(t)&&!!w(t,"prefLabel"),ms=(t,e)=>(g.flags[t]||On).includes(e),I=(t,e)=>g.codes[t]?.[e]?.label||e||"",ke=(t,e)=>I(g.lists[e],w(t,e)),ko=t=>g.names[t]||b.thing.foreign[t]||t,cs=new Map,ps=new Map;for(let[t,e]of Jt){for(let o of e.type||On)ps.has(o)||ps.set(o,[]),ps.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);cs.has(s)||cs.set(s,[]),cs.get(s).push([t,o])}}var je=t=>cs.get(t)||On,Dt=(t,e,o="initiative")=>je(t).filter(([n,r])=>r===o&&be(n,e)).map(([n])=>n),_=t=>g.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.split("/").pop(),Ae=t=>g.called[t]?.short||_(t),mi=[...Jt.keys()].filter(ro),Gp=[...Jt.keys()].filter(Cn),fi=t=>zt.find(e=>e.notation===t),nn=Object.entries(g.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:ms("atSteps",t)})),Kp=new Map(Gp.map(t=>[w(t,"notation"),t])),te=t=>Kp.get(t)||"",ot=t=>g.addresses[t]||"",Mt=t=>Pt(t,"passage");var sn=b.search,jn=t=>` ${(it(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Ln=t=>jn(t).split(" ").filter(Boolean),Mn,yo,jr=new Map(g.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),Lr=new Map;for(let[t,e]of g.search.english)Lr.set(t,[...Lr.get(t)||[],e]);var di=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(jn),names:jn(s.join(" ")),text:jn(r.join(" "))});function Vp(){let t=new Map([...Jt.keys()].filter(et).map(e=>[e,g.called[e]?[_(e)]:[]]));for(let[e,o]of Jt){let n=t.has(e)?e:sn.owners.flatMap(r=>Pt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...sn.texts.flatMap(r=>o[r]||[]))}return t}var Zp=t=>T([_(t),...mt(t,"prefLabel"),...mt(t,"altLabel"),...Lr.get(t)||[]]),Yp=()=>[...[...Vp()].map(([t,e])=>{let o=Math.min(...on(t).map(n=>Number(sn.weights[n]??sn.weights.rest)));return di(t,["ding",t],_(t),ht(t),e,Zp(t),o)}),...Object.entries(g.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return di(t,["vragen",t],e,sn.question,r,[e],sn.weights.question)})],ui;function Qp(){Mn=Yp(),ui=Mn.map(t=>T(t.titles)).filter(t=>t.length>1),yo=new Map;for(let t of Mn)for(let e of Ln(t.names+t.text))yo.set(e,(yo.get(e)||0)+1)}function Xp(t){let e=jn(t),o=ui.flatMap(n=>n.filter(r=>r.length>Jp&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var Jp=4,Tn=3;function $i(t){return Mr.has(t)||Mr.set(t,tm(t)),Mr.get(t)}var Mr=new Map;function tm(t){if(jr.has(t))return jr.get(t);if(yo.has(t)||t.length<=Tn+1)return[t];let e=[...yo.keys()].filter(o=>o.length>Tn&&t.startsWith(o)&&t.length-o.length<Tn);return[t,...e.flatMap(o=>jr.get(o)||[o])]}var Tr=(t,e)=>t.includes(e.length<Tn?` ${e}`:e)||$i(e).some(o=>t.includes(` ${o} `));function em(t,e){if(t.titles.includes(e))return 0;let o=Ln(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Tr(t.names,n))?2:o.every(n=>Tr(t.text,n)||Tr(t.names,n))?3:null}function fs(t){if(!Ln(t).length)return{wanted:[],found:[]};Mn||Qp();let e=Xp(t),o=Mn.map(r=>({item:r,place:Math.min(...e.map(s=>em(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||E(r.item.label,s.item.label));return{wanted:T([...it(t).split(/\s+/),...e.flatMap(Ln).flatMap($i)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var hi=t=>{let{found:e}=fs(t);return e.length===1?j(e[0].path):""};function gi(t){let e=Ln(t),o=s=>{let i=s.length<5?1:2;return[...yo].map(([l,c])=>({one:l,count:c,far:ei(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>yo.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>yo.has(s)&&s.length>=Tn):[];return{meant:n.join()!==e.join()&&fs(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function bi(t,e){let o=i=>i!==t.label&&e.some(l=>it(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>it(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Br=t=>N(t,"broader")||t,ds=t=>w(Br(t),"notation"),ki=(t,e)=>e?.strict?g.linksStrictly[e.date]?.[t]:void 0,wo=(t,e,o)=>ki(t,o)?.[e]||w(t,e),Er=(t,e)=>Nt(t,e.date)&&ki(t,e)!==null&&(!e.stated||ms("isStated",wo(t,"basis",e))),vo=(t,e)=>Dt(t,"Contribution").filter(o=>!e||Er(o,e)),_o=t=>g.works[t]?.steps||[],yi=t=>g.works[t]?.kinds||[],Ro=t=>g.works[t]?.leads||[],om=Object.fromEntries(Object.entries(g.absent).map(([t,e])=>[t,new Set(e)])),Nt=(t,e=ie)=>!om[e]?.has(t),ao=(t,e)=>Dt(t,"Involvement").filter(o=>Nt(o,e)).map(o=>({id:o,organisation:N(o,"organisation"),role:w(o,"role"),asOf:w(o,"asOf")})),Io=t=>ms("isActing",t),Bn=(t,e)=>T(ao(t,e).filter(o=>Io(o.role)).map(o=>o.organisation)),rn=(t,e)=>Dt(t,"Involvement","organisation").filter(o=>Nt(o,e)).map(o=>({id:o,undertaking:N(o,"initiative"),role:w(o,"role"),asOf:w(o,"asOf")})),qo=t=>w(t,"isGeneric")==="true",nm={},ee=(t,e=ie)=>A.route?.query.lezing==="streng"&&g.toldStrictly[e]?.[t]||g.told[e]?.[t]||nm,us=(t,e)=>ee(t,e).report||"",an=(t,e)=>ee(t,e).status||"",wi=(t,e)=>ee(t,e).state||"",$s=(t,e)=>Dt(t,"Deadline").filter(o=>Nt(o,e));var ye=b.shared,we=ye.silence,io=(t=G())=>t?k(Wt(t).shared.report,{date:V(t.date)}):ye.reports,ln=(t=G())=>`${P(ye.nothing,t?1:2,{report:R(io(t))})} ${we}`,Fe=(t=G())=>(t?[t]:g.plans).map(e=>`${e.document||e.title}, ${V(e.date)}`).join("; "),xo=(t,e)=>[ee(t,e).word||"",ee(t,e).more||""],Ht=(t,e)=>xo(t,e).filter(Boolean).join(", "),Rt=Object.fromEntries(Object.entries(g.codes.Basis).map(([t,e])=>[t,[e.screen,ye.bases[t]||R(e.label)]])),hs=t=>I("Modality",t),Y=t=>t===null?ye.all_steps:fi(t)?.label||t,lt=t=>I("InterventionKind",t),sm=(t,e)=>e?go(Ue(e.key,t.date),e):t.date===ie?ye.choices.latest:k(ye.choices.others_latest,{date:go(t.date)}),nt=(t,e=G(t.plan))=>[sm(t,e),t.stated?Wt(e).shared.choices.links_stated:ye.choices.links_all_said,t.strict&&ye.choices.strict_said,t.expect?ye.choices.with_said:ye.choices.without_said].filter(Boolean).join(" · ");function En(t,e,o,n=G(o?.plan)){let{version:r,content:s}=g.meta;return k(ye.export.footnote,{said:t,sources:Fe(n),addresses:e.map(i=>`; ${ot(i)}`).join(""),version:r+(s?k(ye.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${nt(o,n)}`:""})}function st(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function vi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var So=b.shared.export;function rm({text:t,done:e}){let o=ut(null),n=ut(null);return Ot(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${So.by_hand} ref=${o} onClose=${e}>
      <p>${So.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${So.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Ar(t,e=So.copied){try{await navigator.clipboard.writeText(t),st(e)}catch{let o=document.createElement("div");document.body.append(o),He(a`<${rm} text=${t} done=${()=>o.remove()} />`,o)}}function ve(t,e,o){vi(t,e,o),st(k(So.downloaded,{name:t}))}var lo=({text:t,label:e=So.copy})=>a`<button type="button" class="klein" onClick=${()=>Ar(t())}>${e}</button>`,vt=({name:t,rows:e,label:o=So.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>ve(t,Xo(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Tt=(t,e="")=>{let o=G(e||t?.plan),n=o?[o]:g.plans;return[n.map(r=>V(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${g.meta.version} ${(g.meta.content||"").slice(0,12)}`.trim(),t?nt(t,o):""]},Lt=So.heads,ze=t=>F?[{key:"bronplan",label:b.shared.plan,text:e=>G(t(e))?.title||""}]:[];var Pe=()=>document.getElementById("menu"),bs=()=>document.getElementById("menuknop"),ys=()=>[...Pe().querySelectorAll("details")],gs=()=>window.matchMedia("(max-width: 44rem)").matches;function ks(t=null){for(let e of ys())e!==t&&(e.open=!1)}function _i(){ks(),Pe().classList.remove("is-open"),bs().setAttribute("aria-expanded","false")}function xi(){Pe()&&(bs().addEventListener("click",()=>{let t=Pe().classList.toggle("is-open");for(let e of ys())e.open=t;bs().setAttribute("aria-expanded",String(t))}),Pe().addEventListener("click",t=>{let e=t.target;e.closest("a")?_i():e.closest("summary")&&!gs()&&ks(e.closest("details"))}),Pe().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ys().find(o=>o.open);gs()?bs().focus():e?.querySelector("summary").focus(),_i()}),document.addEventListener("click",t=>{!gs()&&!Pe().contains(t.target)&&ks()}),Pe().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!gs()&&!Pe().contains(e)&&ks()}))}function Si(t,e){if(!Pe())return;let o=[...Pe().querySelectorAll("a")],n=s=>yr(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",j(i))}for(let s of ys())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var oe=b.check,am="plan",im={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Oi(t,e){let o=await L().ask("take",{name:t.name,data:await is(t),beside:e});if(!o.ok)return o;let{page:n}=await L().ask("page",{options:[],views:!1,comparisons:!1});return L().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var ji=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Oi(e,!1))}>${oe.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Oi(e,!0))}>${oe.beside}</button>
`;async function lm(){await L().ask("shipped"),L().show()}var Ci=t=>t.preventDefault();function Mi({files:t,children:e=null}){let[o,n]=K("");async function r(s,i){n(oe.saving),window.addEventListener("beforeunload",Ci);try{let{name:l,data:c}=await L().ask(s,i);ve(l,c,im[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Ci)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Ti=({made:t,marked:e})=>a`
  <${Mi}
    files=${[...t?[{id:"bewaar-werkmap",label:oe.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:oe.save_marked,name:"faults"}]:[]]}
  />
`,Li=()=>a`
  <section class="blok">
    <h2>${oe.save}</h2>
    <p class="zacht">${oe.save_intro}</p>
    <${Mi}
      files=${Object.entries(oe.save_as).filter(([t])=>!(F&&t===am)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${L().own&&a`<button type="button" id="terug" onClick=${lm}>${oe.back}</button>`}
    <//>
  </section>
`;function Bi(){let t=ut(null),[e,o]=K("");async function n(){let[r]=t.current.files;if(!r)return st(oe.first_source);o(oe.busy);try{o((await L().ask("source",{data:await is(r)})).message)}catch(s){o(s.message)}}return a`
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
  `}function Ei({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:g.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Ai="alle",cm={kind:t=>R(lt(t)),form:t=>R(I("ExploitationForm",t)),partner:t=>_(te(t)||t)},le=t=>[...t.steps.map(e=>e.notation),null];function Ut(t,e,o){let n=new Map;for(let s of $t({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:cm[t](s),id:t==="partner"?te(s):"",cells:le(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>E(s.label,i.label)):r}var _e=(t,e,o)=>[t,e??Ai,...F?[o]:[]].join("~");function ws(t){let[e,o,n]=t.split("~");return{key:e,step:o===Ai?null:o,plan:n}}var Wo=t=>`cel-${t.replaceAll("~","-")}`;function Gt(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var _s=b.overview;function pm(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var Fr="Arial,Helvetica,sans-serif",Fi=document.createElement("canvas").getContext("2d");function vs(t,e,o,n){Fi.font=`${n?"bold ":""}${o}px ${Fr}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Fi.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Pi(t,e,o){let n=Ut(t,e,o),r=le(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,m=[],f=20,d=($,h,y,S,v,C)=>{for(let x of vs(h,y,S,v))f+=S+4,m.push({x:$,y:f,text:x,size:S,bold:v,fill:C})};d(20,_s.heading,p-40,20,!0,"#14212b"),d(20,`${Fe(o)}. ${nt(e,o)}. ${we}`,p-40,12,!1,"#46545f"),f+=14;let u=f;r.forEach(($,h)=>{f=u,d(20+s+h*(i+c)+l,Y($),i-2*l,14,!0,"#14212b")}),f=u+26;for(let $ of n){let h=$.cells.map(v=>{let C=Gt(v);return{look:C.look,mark:Rt[v?.most_basis]?.[0]||"",text:[{all:vs(C.word,i-2*l-14,13,!0),size:13,bold:!0},...C.lines.map(x=>({all:vs(x,i-2*l,11,!1),size:11,bold:!1}))]}}),y=vs($.label,s-l,13,!0),S=Math.max(44,12+y.length*17,...h.map(v=>12+v.text.reduce((C,{all:x,size:Z})=>C+x.length*(Z+3),0)));for(let[v,C]of y.entries())m.push({x:20,y:f+20+v*17,text:C,size:13,bold:!0,fill:"#14212b"});h.forEach((v,C)=>{let{ink:x,...Z}=pm(v.look),kt=20+s+C*(i+c);m.push({x:kt,y:f,w:i,h:S,...Z});let B=f+5;for(let{all:xt,size:Le,bold:O}of v.text)for(let q of xt)B+=Le+3,m.push({x:kt+l,y:B-2,text:q,size:Le,bold:O,fill:x});v.mark&&m.push({x:kt+i-20,y:f+18,text:v.mark,size:14,bold:!1,fill:x})}),f+=S+c}return f+=6,d(20,Object.values(Rt).map(([$,h])=>`${$} ${h}`).join("   "),p-40,11,!1,"#46545f"),d(20,k(_s.picture.foot,{version:g.meta.version,content:(g.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:f+20,list:m}}var zi=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function zr(t,e,o=g.plans[0]){let{width:n,height:r,list:s}=Pi(t,e,o),i=({x:f,y:d,w:u,h:$,fill:h,stroke:y,dash:S})=>`<rect x="${f}" y="${d}" width="${u}" height="${$}" rx="4" fill="${h}" stroke="${y}"${S?' stroke-dasharray="5 3"':""}/>`,l=({x:f,y:d,text:u,size:$,bold:h,fill:y})=>`<text x="${f}" y="${d}" font-size="${$}"${h?' font-weight="bold"':""} fill="${y}">${zi(u)}</text>`,c=s.map(f=>f.text===void 0?i(f):l(f)),p=zi(k(_s.picture.title,{heading:_s.heading,scenario:nt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${Fr}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Ni(t,e,o){ve("matrix.svg",zr(t,e,o),"image/svg+xml")}function Ri(t,e,o){let{width:n,height:r,list:s}=Pi(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${Fr}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>ve("matrix.png",p,"image/png"),"image/png")}function H({text:t,title:e=t,children:o}){let n=ut(null);return Ot(()=>{document.title=`${e} – Ketenkaart`},[e]),Ot(()=>{A.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function jt({text:t}){let{route:e}=A;return Ot(()=>{A.started&&t&&st(t)},[t,e]),null}var Bt=b.check,Ii=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${k(Bt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,qi=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,mm=(t={})=>Object.entries(t).map(([e,o])=>k(Bt.counted,{count:o,what:ko(e).toLowerCase()})).sort(E);function fm({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${k(Bt.made,{name:s})}</p>`}
    ${L()&&n&&a`<${Ti} made=${s} marked=${e.length+o.length>0} />`}
    <${Ii} title=${Bt.faults} lines=${e} />
    <${Ii} title=${Bt.questions} lines=${o} />
    <${qi} title=${Bt.columns} lines=${r} />
    <${qi} title=${Bt.read} lines=${mm(n)} />
  `}function dm(t){if(!t.length)throw new Error(Bt.first);if(t.length>1)throw new Error(k(Bt.one_only,{count:t.length}));if(t[0].size>vr)throw new Error(k(Bt.too_large,{name:t[0].name,most:vr/2**20}));return t[0]}function Wi(){let t=ut(null),[e,o]=K(null);async function n(r){try{let s=dm(t.current.files);o({busy:!0});let i=await r(s);o(i),st(i.message)}catch(s){o({message:s.message||Bt.silent,faults:s.faults})}}return Ee(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(_r)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
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
      <button type="button" id="controleer" onClick=${()=>n(_r)}>${Bt.check}</button>
      ${L()&&a`<${ji} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Bt.busy}</p>`}
      ${e?.message&&a`<${fm} ...${e} />`}
    </div>
    ${L()&&a`<${Li} /><${Bi} />`}
    ${!L()&&g.served&&a`<p class="zacht">${Bt.kept}</p>`}
  `}var Ge=b.shared,Oo=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>z({[e]:s||null})}
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
        onChange=${s=>z({[e]:s.target.value})}
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
      onInput=${n=>z({[e]:n.target.value},!0)}
    />
  </label>
`,Co=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>z(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Ge.clear}
  </button>
`,um=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function ce({children:t}){let[e,o]=K(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Ge.filters}>${t}</section>`;let n=Object.keys(A.route.query).filter(r=>!um.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(Ge.filters_set,{count:n}):Ge.filters}</summary>
      ${t}
    </details>
  `}var $m=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function xs({query:t,children:e}){let[o,n]=K($m.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${Ge.change}</summary>
      ${e}
    </details>
  `}var Ne=()=>{let t=g.plans.map(e=>[e.key,e.title]);return F&&a`<div class="velden"><${Et} label=${Ge.plan} name="plan" options=${t} /></div>`};function Do(){let t=D(A.route.query),e=G(t.plan)?.dates||so;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=Cr(A.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${Oo} legend=${Ge.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function Pr(){let t=D(A.route.query),e=Wt(G(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${Oo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ve(){let t=Ge.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=A.route,{expect:r,strict:s}=D(n),i=r?"":"uit",l=Cr(n,"verwachtingen",e);return a`
    <${Ne} />
    <${Pr} />
    <${Do} />
    <${Oo} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${Oo} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Di=b.shared.passage;function An({passage:t}){let[e,o]=K("");async function n(){try{o((await si(t)).woorden)}catch(r){o(r.message||Di.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Di.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>et(t)?a`<a href=${ae(t)}>${e||_(t)}</a>`:a`<span>${e||_(t)}</span>`,At=({ids:t,name:e=_,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),Re=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function gt({id:t,date:e}){let[o,n]=xo(t,e);return a`<span class=${`chip s-${wi(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var hm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Ze({basis:t}){let[e,o]=Rt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${hm[e]}
    </svg>
  `:null}var Ss=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${I("Severity",t)}</span>`;function Kt({of:t}){let e=T(t.flatMap(Mt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${ot(o)}${Ce()&&a`<${An} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Hi({of:t,look:e}){let[o,...n]=Mt(t);return o?a`
    <p class=${e}>
      ${ot(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${Ce()&&a`<${An} passage=${o} />`}
    </p>
  `:null}var Os=({id:t})=>[N(t,"broader")&&[a`<${M} id=${N(t,"broader")} />`," › "],a`<${M} id=${t} />`],cn=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;function Cs(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?E(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Nr=(t,e="")=>A.route.query[t]||e;function gm({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var bm=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function ft({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=K(r),p=s?Nr(s,r):l,m=f=>{let d=p===f.key?`-${f.key}`:f.key;s?z({[s]:d===r?null:d},!0):c(d);let u=b.shared.table,$=d.startsWith("-")?u.descending:u.ascending;st(k(u.sorted,{column:f.label.toLowerCase(),direction:$}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(f=>a`<${gm} id=${t} column=${f} sort=${p} turn=${m} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Cs(o,n,p).map(f=>a`<${bm} row=${f} columns=${n} />`)}
      </tbody>
    </table>
  `}var km=t=>t==null||t===!1||t===""||t.length===0;function Ye({pairs:t}){let e=t.filter(([,o])=>!km(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var Q=b.compare,js=t=>R(I("CellState",t)),co=g.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:F?k(Q.side,{plan:t.title,label:o}):R(o)}))),ym=(t,e,{stated:o,strict:n})=>g.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function wm(t){let e=g.plans.map(l=>co.filter(c=>c.plan===l).at(-1)),[o,n]=F?e:[co[0],co.at(-1)],r=co.slice(0,-1).find(l=>l.key===t.van)||o,s=co.slice(co.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Ui=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>z({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function vm({change:t,other:e}){let o=_e(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===ie?null:e.date},!1),r=k(Q.see_cell,{kind:lt(t.kind),step:Y(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${Q.see}<span class="sr">${r}</span></a></li>`}function _m({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>_(te(p)||p)).join(", "),s=c=>T([c.barrier,c.other_barrier].map(Y)).join(" / "),i=[{key:"stap",label:Q.columns.step,text:s},{key:"soort",label:Q.columns.kind,text:c=>R(lt(c.kind))},{key:"een",label:e.label,text:c=>js(c.before)},{key:"ander",label:o.label,text:c=>js(c.after)},{key:"erbij",label:Q.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:Q.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Lt],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Tt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${vm} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <div class="rol"><${ft} id="vakken" caption=${Q.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${vt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function xm({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:js},...t.after.map(i=>({key:i,label:js(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||Q.nothing)}))],s=k(Q.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">${k(Q.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${ft} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Sm({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=d=>s.has(d)?"":Ht(d,e.date),l=d=>Ht(d,o.date),c=d=>s.has(d)?a`<span class="zacht">${Q.not_yet}</span>`:a`<${gt} id=${d} date=${e.date} />`,p=[{key:"actie",label:Q.action,text:_,cell:d=>a`<${M} id=${d} />`},{key:"wat",label:Q.what,text:ht},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:d=>a`<${gt} id=${d} date=${o.date} />`}],m=()=>[[...p.map(d=>d.label),...Lt],...r.map(d=>[...p.map(u=>u.text(d)),...Tt(null,e.plan.key)])],f=()=>z({alles:n?null:"ja"});return a`
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
  `}function Gi({route:t}){if(co.length<2)return a`<${H} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:o,after:n}=wm(t.query),r=ym(e,o,D(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(Q.intro[i],{before:V(e.date),after:V(o.date)});return a`
    <${H} text=${Q.heading[i]} title=${Q.title}><p class="uitleg">${l} ${we}</p><//>
    <${ce}>
      <${Pr} />
      ${co.length>2&&a`
          <div class="velden">
            <${Ui} label=${Q.first} name="van" current=${e} options=${co.slice(0,-1)} />
            <${Ui} label=${Q.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${k(Q.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${_m} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${xm} actions=${s} one=${e} other=${o} />
        <${Sm} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${jt} text=${P(Q.shown,r.changes.length)} />
  `}var Om=20;function Qe({bar:t,support:e=!1,most:o=Om}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var pe=b.overview.legend,Cm=g.codes.CellState,Fn=({expected:t=pe.expected,quiet:e=pe.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${pe.states.map(n=>a`
        <li><span class="staal"><${Qe} bar=${[[n,1]]} /></span>${pe.names[n]||R(Cm[n].label)}</li>
      `)}
    <li><span class="staal"><${Qe} bar=${[[pe.support_state,1]]} support=${!0} /></span>${pe.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Rr=()=>a`
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
    <${Rr} />
    <p><span class="anders">${pe.other}</span>${pe.other_says}</p>
  </aside>
`;var pn=b.shared.gaps,Ho=t=>[t,...t.also],jo=t=>ot(t.evidence)?[t.evidence]:[],Uo=t=>g.queries[t]?.title||t,Ki=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||it(t.sentence).includes(it(e.tekst)))&&Ho(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),jm=({said:t,work:e,more:o})=>e?[t," (",a`<${At} ids=${e} name=${Ae} />`,o&&pn.more_work,")"]:t;function Ts({list:t,plan:e}){if(!t.length)return a`<p>${G(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${jm} ...${r} />`]);return a`
    <p class="zacht">${pn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function zn({summary:t,inside:e,open:o=!1}){let[n,r]=K(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Ir({gap:t,query:e}){let o=[t.barrier&&Y(t.barrier).toLowerCase(),t.kind&&lt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Ss} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${F&&` · ${G(t.plan).title}`}
      ${et(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var Vi=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${ot(t)}
    ${Ce()&&a`<${An} passage=${t} />`}
  </p>
`;function qr({gap:t,scenario:e,sentence:o=!1}){let n=g.queries[t.query]||{},[r]=jo(t),s=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${zn} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${Vi} passage=${r} />`}
    ${n.why&&a`<p><strong>${pn.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${pn.who}</strong></p><${Ts} list=${t.candidates} plan=${t.plan} />`}
    <${lo} text=${()=>En(t.sentence,jo(t),e,G(t.plan))} />
  `} /></div>`}function Mm({gap:t,scenario:e}){let o=g.queries[t.query]||{},[n]=jo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Ir} gap=${t} query=${o} />
      ${n&&a`<${Vi} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${zn} summary=${pn.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${zn}
              summary=${pn.who}
              inside=${()=>a`<${Ts} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${lo} text=${()=>En(t.sentence,jo(t),e,G(t.plan))} />
      </div>
    </article>
  `}var Wr=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Mm} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var ne=b.shared.work;function Tm({id:t,date:e}){let o=new Map;for(let n of ao(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],I("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${cn} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function Lm(t){let e=w(t,"dueBy");return e&&` (${k(ne.bound,{date:V(e)})}; ${hs(w(t,"modality"))})`}function Bm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:r}=ee(o,e);return a`
          <li>
            ${n&&`${R(n)}: `}“${w(o,"deadlineText")}”${Lm(o)}
            ${w(o,"revises")==="true"&&`, ${ne.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var Em=t=>g.lookups[t]?.told||"";function Dr({id:t,date:e}){let o=Dt(t,"Figure","concerns").filter(n=>Nt(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${Em(n)}</strong><${Kt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Go({of:t}){let e=r=>[N(r,"barrier")&&k(ne.at_step,{step:_(N(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>w(r,s)&&ke(r,s))].filter(Boolean),o=r=>w(r,"status")?k(ne.other_status,{reading:e(r).join(", ")}):k(ne.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:ne.other_unsaid}),n=Pt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${w(r,"rationale")}</li>`)}
    </ul>
  `:null}function Pn({id:t,scenario:e=null}){let o=wo(t,"basis",e),n=I("Strength",wo(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Os} id=${N(t,"barrier")} />
        ${` · ${mt(t,"interventionKind").map(lt).join(", ")} · ${n} · `}
        <${Ze} basis=${o} />${` ${Rt[o]?.[1]||I("Basis",o)}`}
      </p>
      <p class="reden"><strong>${ne.here}</strong>${w(t,"rationale")}</p>
      <${Go} of=${t} />
    </div>
  `}var Zi=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Yi({id:t,scenario:e,contributions:o}){let{date:n}=e,r=us(t,n),s=w(t,"promise"),i=$s(t,n),l=o.length?o.map(p=>a`<${Pn} id=${p} scenario=${e} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${ne.across}</strong>${w(t,"rationale")}</p>`,c=[[ne.facts.deadline,i.length>0&&a`<${Bm} ids=${i} date=${n} />`],[ne.facts.who,a`<${Tm} id=${t} date=${n} />`],[ne.facts.figures,Dt(t,"Figure","concerns").length>0&&a`<${Dr} id=${t} date=${n} />`],[ne.facts.how,l],[ne.facts.where,a`<${Kt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${ht(t)} · <${gt} id=${t} date=${n} /></p>
      <${Zi} lead=${s&&ne.promise} text=${s||w(t,"summary")} />
      <${Zi} lead=${ne.progress} text=${w(r,"summary")} />
      ${r&&a`<${Go} of=${r} />`}
      <${Ye} pairs=${c} />
    </article>
  `}var Xe=t=>[...t].sort((e,o)=>E(_(e),_(o)));var Ko=b.overview;function Am({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=j("overzicht",{...A.route.query,cel:_e(e,null,o)});return a`
    <p>${ln(G(o))}</p>
    ${n.length>0&&a`<h3>${Ko.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(Ko.elsewhere,{count:r,kind:lt(e)})}${" "}
          <a href=${i}>${Ko.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Ko.who}</h3><${Ts} list=${s} plan=${o} />`}
  `}var Fm=(t,e,o,n,r)=>vo(t,r).filter(s=>ds(N(s,"barrier"))===e&&(o!=="kind"||mt(s,"interventionKind").includes(n)));function zm({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=ut(null),c=ut(null);Ot(()=>{let $=document.getElementById(Wo(i));return l.current.showModal(),c.current.focus(),()=>($?.isConnected?$:document.getElementById(Wo(i)))?.focus()},[]);let{word:p,lines:m,look:f}=Gt(e),d=k(Ko.panel_note,{scenario:nt(r,s)}),u=$=>o===null?[]:Fm($,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>z({cel:null})}
      onClick=${$=>$.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${k(Ko.panel,{row:t.label,step:Y(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${f}`}><strong>${p}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${R(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${F&&`${s.title}. `}${d}</p>
      ${e.asked&&a`<p>${Ko.asked} <${At} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map($=>a`<${Yi} key=${$} id=${$} scenario=${r} contributions=${u($)} />`):a`<${Am} cell=${e} />`}
    </dialog>
  `}function Ls({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=ws(t),i=G(s),l=i&&Ut(e,o,i).find(m=>m.key===n),c=l?.cells[le(i).indexOf(r)];return c?a`<${zm} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var mn=b.overview;function Qi({open:t=!0}){let e={report:F?mn.howto.reports:io(),marks:Object.values(Rt).map(([o])=>o).join(" "),source:oi()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${mn.howto.title}</summary>
      <ol>${mn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var Mo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function Pm({state:t,things:e,date:o}){let n=F?"h4":"h3",r=i=>xo(i,o)[1]&&a`<span class="zacht"> – ${xo(i,o)[1]}</span>`,s=k(mn.group,{state:R(I("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${Re} ids=${Xe(e)} more=${r} />
    </div>
  `}function Xi({scenario:t,plan:e}){let o=F?"h3":"h2";return $t(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=g.codes.InterventionKind[r];return a`
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
                  ${s.map(l=>a`<${Pm} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${ln(e)}</p>`}
      </section>
    `})}var It=b.coverage,Nm=5,Ji=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Ze} basis=${t.most_basis} />
    <${Qe} bar=${t.bar} support=${t.support_only} most=${Nm} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function Rm({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=Gt(e),i=_e(t.key,o,n.key),l=[r,...s,e.strict,Rt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Wo(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>z({cel:i})}>
        <span class="sr">${k(b.overview.cell,{row:t.label,step:Y(o)})}${l}</span>
        <${Ji} cell=${e} />
      </button>
    </td>
  `}var Im=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ae(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,qm=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${It.nobody.title}</strong> ${It.nobody.text}</span></td>
`;function Wm({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(It.caption,{scenario:nt(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${It.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${Im} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&w(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?i.partners?a`<td></td>`:a`<${Rm} row=${i} cell=${i.cells[p]} step=${c.step} plan=${t} />`:l===0&&a`<${qm} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var Dm=({plan:t,reach:e,rows:o})=>a`
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
                            <a class="naar" href=${j("dekking",{...A.route.query,cel:_e(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${Gt(s.cells[r]).word}</span>
                              <${Ji} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${It.nobody.title}</strong> ${It.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,Hm=({reach:t,plan:e})=>a`
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
    <${Fn} expected=${It.expected} quiet=${It.quiet} blank=${!0} />
    <h3>${b.overview.legend.how}</h3>
    <${Rr} />
    <p><a href=${j("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Um=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${It.alike.title}</h2><p>${It.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function Gm({plan:t,scenario:e,reach:o}){let n=Ut("partner",e,t);return o.numbers.partners?a`
    ${F&&a`<h2>${t.title}</h2>`}
    <${Mo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${Wm} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${Dm} plan=${t} reach=${o} rows=${n} />
        <${Um} reach=${o} />
      </div>
      <${Hm} reach=${o} plan=${t} />
    </div>
  `:a`<p>${It.nothing}</p>`}function tl({route:t}){let e=D(t.query),{reach:o}=$t(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${H} text=${It.heading} title=${It.title} />
      <p class="zacht">${nt(e)}</p>
      <${xs} query=${t.query}><${Ve} /><//>
    </div>
    ${he(e).map(r=>a`
        <${Gm} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${Ls} address=${n} by="partner" scenario=${e} />`}
    <${jt} text=${n?"":k(It.shown,{scenario:nt(e)})} />
  `}var Hr=".",Je=()=>new Set((A.route?.query.merk||"").split(Hr).filter(Boolean)),el=()=>[...Je()].join(Hr),Bs=()=>!!A.route?.query.alleen&&Je().size>0;function Es(t,e){let o=Je();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return z({merk:[...o].join(Hr),...n&&{alleen:null}},!0),o.size}var fn=b.frame.foot.files;function As(){return!g.files.length&&!L()?null:a`
    <section class="bestanden" aria-label=${fn.title}>
      <h2>${fn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${fn.summary.label}</a> <span class="zacht">${fn.summary.told}</span></li>
        ${g.files.map(({file:t,label:e,told:o})=>a`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${L()&&a`<li><a href="#/controleer">${fn.save.label}</a> <span class="zacht">${fn.save.told}</span></li>`}
      </ul>
    </section>
  `}var Ur=b.shared.outcomes,Km={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Nn=({outcome:t})=>a`<g class=${`teken teken-${Ur[t].sign}`}>${Km[Ur[t].sign]}</g>`,dn=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Nn} outcome=${t} /></svg>
`,Vo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${dn} outcome=${t} /> ${Ur[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var Ie=b.gaps,Vm=b.shared.outcomes;function Gr({gaps:t,what:e}){let o=Je(),n=t.filter(i=>o.has(i.mark)).length,r=i=>st(P(Ie.bar.changed,Es(t,i.target.checked))),s=t.length>1?k(Ie.mark_all,{count:t.length,what:e}):k(Ie.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var rl=t=>Je().has(t.mark)?"gemarkeerd":"",Zm=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${rl(t)}`} data-vraag=${t.mark}>
    <${Gr} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Ir} gap=${t} query=${o} />
      <${qr} gap=${t} scenario=${e} />
    </div>
  </article>
`,Ym={topic:{of:t=>t.topic,all:()=>g.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Uo(e)])}};function Qm({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(d=>d.severity===Object.keys(g.codes.Severity)[0]).length,l=T(e.map(d=>n==="topic"?Uo(d.query):ol(d))),c=d=>e.filter(u=>(n==="topic"?Uo(u.query):ol(u))===d).length,p=d=>c(d)>1?k(Ie.repeated,{title:d,count:c(d)}):d,m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${P(Ie.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(Ie.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(Ie.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Gr} gaps=${e} what=${t} />
      <${zn} summary=${m} inside=${()=>e.map(d=>a`<${Zm} key=${d.mark} gap=${d} scenario=${r} query=${g.queries[d.query]||{}} />`)} open=${s} />
    </div>
  `}var ol=t=>t.subject_label;function al({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=Ym[o],l=(c,p)=>c.filter(m=>s(m)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,m])=>a`
        <${Qm}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var nl=2;function Xm({row:t}){let e=t.who.length>nl+1?t.who.slice(0,nl):t.who,o=t.who.length-e.length;return a`
    <${At} ids=${e} name=${Jm} />${o>0&&k(Ie.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Ie.deadline.how[t.how]}</span>
  `}var Jm=t=>_(t);function tf({gap:t,scenario:e}){let o=t.deadline,n=Ie.deadline.columns,r=Ae(t.subject),s=_(t.subject);return a`
    <tr role="row" class=${rl(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Gr} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${qr} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Vo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${Xm} row=${o} /></td>
    </tr>
  `}var sl=8;function il({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=Ie.deadline,p=o||t.length<=sl+1?t:t.slice(0,sl),m=Object.entries(Vm).map(([f,{said:d}])=>[t.filter(u=>u.deadline.outcome===f).length,d]).filter(([f])=>f).map(([f,d])=>k(i,{count:f,said:d}));return a`
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
          ${p.map(f=>a`<${tf} key=${f.mark} gap=${f} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>z({termijnen:"alle"},!0)}>
            ${P(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var me=b.gaps.bar,ef={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function of({scenario:t,tell:e}){async function o(n){e(me.busy);try{let r=await ai(en(t),el(),n);ve(`${me.file}.${n}`,r,ef[n]),e("")}catch(r){e(r.message)}}return ii().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${me.office[n]}</button>`)}function ll({gaps:t,scenario:e,rows:o}){let[n,r]=K(""),s=Je();if(!s.size)return null;let i=t.filter(f=>s.has(f.mark)),l=s.size-i.length,c=Bs(),p=()=>{Es([...s].map(f=>({mark:f})),!1),st(me.cleared)},m=()=>{z({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${me.label}>
      <p>
        <strong>${P(me.count,s.size)}</strong>${l>0&&P(me.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>z({alleen:c?null:"gemarkeerd"})}>
        ${c?me.every:me.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${me.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||me.address}</p>
      <button type="button" id="merk-print" onClick=${m}>${me.print}</button>
      <${vt} name=${`${me.file}.csv`} rows=${()=>o(i)} label=${me.csv} id="merk-csv" />
      <${of} scenario=${e} tell=${r} />
    </section>
  `}var rt=b.gaps,ml=t=>_(te(t)||t),cl=(t,e)=>[[...rt.csv,...Lt],...t.map(o=>[I("Severity",o.severity),Uo(o.query),o.sentence,g.queries[o.query]?.why||"",o.steps.map(Y).join(", "),o.kinds.map(lt).join(", "),o.partners.map(ml).join(", "),o.subject_label,jo(o).map(ot).join("; "),...Tt(e,o.plan)])],Kr=["tekst","stap","soort","partner","vraag","gewicht"];function nf({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>Ho(s).flatMap(i=>i.partners)),ml),n=e(t.map(s=>s.query).sort(E),Uo),r=Object.entries(g.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${ce}>
      <div class="velden">
        <${Et}
          label=${rt.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>E(s[1],i[1]))}
        />
        <${Et} label=${rt.fields.step} name="stap" options=${zt.map(s=>[s.notation,s.label])} />
        <${Et} label=${rt.fields.query} name="vraag" options=${n} />
        <${Et} label=${rt.fields.weight} name="gewicht" options=${r} />
        <${Et} label=${rt.fields.kind} name="soort" options=${nn.map(s=>[s.notation,s.label])} />
        <${Ke} label=${rt.fields.text} name="tekst" />
        <${Co} names=${Kr} />
      </div>
    <//>
  `}var sf=({scenario:t})=>a`
  <details class="blik">
    <summary>${nt(t)} <span class="wijzig">${rt.change}</span></summary>
    <${Ve} />
  </details>
`,fl="bron",pl=Object.keys(g.codes.Severity).at(-1);function rf({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>P(rt.questions,c.length),i={points:k(rt.part_counts.points,{questions:s(t),topics:P(rt.topics_count,r)}),source:k(rt.part_counts.source,{questions:s(e)})},l=(c,p,m)=>a`
    <a href=${j("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${rt.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${rt.parts_label}>
      ${l("points","overleg",!o)}${l("source",fl,o)}
    </nav>
  `}var Fs={onderwerp:"topic",soort:"query"};function af({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(f=>f.deadline).sort((f,d)=>E(f.deadline.day,d.deadline.day)),l=t.filter(f=>!f.deadline),c=Fs[o],p=Object.entries(Fs).map(([f,d])=>[f,rt.fold[d]]),m=()=>z({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${il} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${rt.heading[c]}</h2>
            <p>${rt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${m}>${r?rt.refold:rt.unfold}</button>
            </p>
          </header>
          <${Oo} legend=${rt.fold_by} name="per" options=${p} current=${o} id="per" />
          <${al} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${rt.none}</p>`}
  `}var lf=25;function dl({route:t}){let e=D(t.query),o=t.query,n=$t(e).gaps,r=Bs(),s=n.filter(h=>r?Je().has(h.mark):Ki(h,o)),i=s.filter(h=>h.severity!==pl),l=s.filter(h=>h.severity===pl),c=o.deel?o.deel===fl:!i.length&&l.length>0,p=r?s:c?l:i,m=r||Kr.some(h=>o[h]),f=o.vouw?o.vouw==="uit":m&&p.length<=lf,d=o.per in Fs?o.per:Object.keys(Fs)[Number(c&&!r)],u=Object.fromEntries(Kr.filter(h=>o[h]).map(h=>[h,o[h]])),$=h=>P(rt.questions,h.length);return a`
    <${H} text=${rt.title}>
      <p class="uitleg">${k(rt.intro,{report:io(G(e.plan))})} ${we}</p>
    <//>
    ${he(e).map(h=>a`<${Mo} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${rt.only_title}</strong></p>`:a`<${rf} points=${i} low=${l} source=${c} query=${u} />`}
      <${sf} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${nf} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${rt.source_intro}</p>`}
        <${af}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${d}
          scenario=${e}
          open=${f}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${vt} name="aandachtspunten.csv" rows=${()=>cl(p,e)} /></p>
        <${As} />
      </div>
    </div>
    <${ll} gaps=${n} scenario=${e} rows=${h=>cl(h,e)} />
    <${jt} text=${k(rt.shown,{points:$(i),source:$(l)})} />
  `}function zs(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function ul(t,e,o){let n=new Map(t.map(f=>[f.id,f])),r=f=>e.flatMap(d=>d.from===f?[d.to]:d.to===f?[d.from]:[]),s=[],i=[...t].sort((f,d)=>E(f.title,d.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!n.has(f))){l.add(f),s.push(f);for(let d of T(r(f)))c(d)}};for(let f of i)c(f);let p=Math.ceil(s.length/2),m=Math.max(o*1.6,40);return s.map((f,d)=>{let u=d<p,$=u?p:s.length-p,h=u?d:s.length-1-d,y=$>1?Math.sin(Math.PI*h/($-1)):1,S=Math.round((h+.5)*m*(p/$));return{...n.get(f),x:Math.round((u?-1:1)*(140+250*y)),y:S}})}var Me="omgeving",cf=16,Vr=8,Zr=68,Yr=236;function $l(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>k(b.graph.contributes,{basis:I("Basis",w(s,"basis"))});for(let s of ao(t,e))n(s.organisation,t,"rol",I("Role",s.role));for(let s of rn(t,e))n(t,s.undertaking,"rol",I("Role",s.role));for(let s of vo(t))Nt(s,e)&&n(t,N(s,"barrier"),"stap",r(s));for(let s of Dt(t,"Contribution","barrier"))Nt(s,e)&&n(N(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Jt.get(t)))for(let l of i)l.startsWith("@")&&et(l.slice(1))&&n(t,l.slice(1),"verband",ko(s));for(let[s,i]of je(t))et(s)&&Nt(s,e)&&n(s,t,"verband",ko(i));return[...o.values()]}var se=g.around,pf=t=>on(t).find(e=>se.nodes[e])||"*",mf=t=>t.length>se.letters?`${t.slice(0,se.letters-1)}…`:t,hl=(t,e,o)=>({id:t,label:mf(_(t)),title:_(t),group:pf(t),x:e,y:o}),gl=t=>{let{color:e,dashes:o}=se.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function bl(t,e){let o=Ct(t)?t:"",n=o?$l(o,e).map(gl):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!s.has(m));for(let m of p)s.add(m);return p.sort((m,f)=>E(_(m),_(f))).map((m,f)=>hl(m,c*se.width,f))});return{...se,name:Me,title:o?se.title_of.replace("{name}",_(o)):se.title,layout:"columns",looks:se,nodes:zs(i,se.step),rows:n,date:e,centre:o}}function kl(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>Ct(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(y=>y.id)),p=$l(l,o),m=y=>y.from===l?y.to:y.from,f=T(p.map(m)).filter(y=>!c.has(y)),d=f.slice(0,cf),u=r.find(y=>y.id===l),$=(n==="route"?df:ff)(r,u,d);r.push(...$.map(({id:y,x:S,y:v})=>hl(y,S,v)));let h=new Map($.map(y=>[y.id,y]));for(let y of p.filter(S=>h.has(m(S)))){let{branch:S}=h.get(m(y));s.push({...gl(y),...S&&{branch:{...S,head:l,stop:m(y)}}})}f.length>d.length&&i.set(l,{shown:d.length,count:f.length-d.length})}return{nodes:r,rows:s,left:i}}function ff(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-se.width:s+se.width,l=e.y-(o.length-1)*se.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*se.step}))}function df(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/Vr)*Yr,i=Math.max(0,Math.min(e.x+Zr,n+Zr-s));return o.map((l,c)=>{let p=i+Math.floor(c/Vr)*Yr,m=r+26+c%Vr*(se.step-3);return{id:l,x:p+Yr/2-4,y:m,branch:{beside:p-e.x,aside:Zr,top:r}}})}function yl(t,e){let{date:o}=D(e);if(t===Me)return bl(e.ding,o);let n=g.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function un(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var $n=t=>Object.keys(t.table).filter(e=>!wl[e]),wl={from_label:"from",to_label:"to"},vl=t=>wl[t],Ps={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function _l(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=D(e),r=Object.entries(Ps).map(([c,p])=>[p,c==="partner"?e[c]&&te(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,m])=>c[p]?.includes(m)||c.from===m||c.to===m));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:ul(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?zs(l,t.step):l,rows:s}}var Ns=b.graph.choose,Sl="alles",uf=["stap","hoofdstuk"],Ol=t=>!!t[Sl]||Object.keys(Ps).some(e=>t[e]),xl=t=>T(t.flatMap(e=>[e.from,e.to])).length;function Cl({picture:t}){let e=T(ge("Chapter").map(s=>w(s,"identifier"))).sort(E),o=s=>_(ge("Chapter").find(i=>w(i,"identifier")===s)),n={stap:zt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>j(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${Ns.sentence}</p>
    ${uf.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[Ps[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Ns[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${P(Ns.partners,xl(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[Sl]:"ja"})}>${P(Ns.whole,xl(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var to=b.graph.card,Rn=3;function Ml(t,e=ho){let o=T(t.filter(Boolean)),n=o.length-Rn;return e(n>0?[...o.slice(0,Rn),to.more.replace("{count}",String(n))]:o)}var Rs=t=>Ml(t,e=>e.join("; ")),jl=t=>Rs(t.flatMap(e=>Ct(e)?Mt(e).slice(0,1).map(ot):[])),Tl=t=>I("Role",t);function $f(t,e){let o=ao(t,e).filter(s=>Io(s.role)),n=vo(t).filter(s=>Nt(s,e)),r=s=>`${_(Br(N(s,"barrier")))}, ${I("Basis",w(s,"basis")).toLowerCase()}`;return[[to.who,Rs(o.map(s=>`${_(s.organisation)} (${Tl(s.role)})`))],[to.state,Ht(t,e)],[to.step,Rs(n.map(r))],[to.where,Rs(Mt(t).slice(0,2).map(ot))]]}function Ll(t,e){let o=[t.from,t.to].flatMap(n=>n?rn(n,e).filter(r=>t.about?.includes(r.undertaking)&&Io(r.role)):[]);return Ml(o.map(n=>Tl(n.role)))}var hf=(t,e)=>$n(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),gf=(t,e,o)=>[...t.said.filter(n=>n&&it(n)!==it(e)),Ll(t,o)].filter(Boolean).join(" · ");function Bl(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:un(t,r,n),facts:[...hf(t,r),[to.role,Ll(r,t.date)],[to.where,jl(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=ro(o)?$f(o,t.date):[...s.slice(0,Rn).map(c=>[i(c),gf(c,i(c),t.date)]),[to.also,s.length>Rn?to.more.replace("{count}",String(s.length-Rn)):""],[to.where,jl(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Ct(o)?R(ht(o)):"",name:n(o),facts:l,thing:Ct(o)?o:""}}var qt=b.graph,Qr=40,El=(t,e=_(t))=>a`<a href=${ae(t)}>${e}</a>`,bf=t=>(t===1?qt.counted.one:qt.counted.more).replace("{count}",t);function kf({picture:t,row:e}){let o=e.group&&!g.views[t.name]?Object.keys(g.around.table):Object.keys(t.table),n=$n(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function yf({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>Ct(s)&&s!==e.from&&s!==e.to),r=s=>xo(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${un(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${kf} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${we}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${qt.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${qt.about}</p>
        <ul>${n.map(s=>a`<li>${et(s)?El(s):_(s)}${ro(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Mt(s).slice(0,1).map(i=>a`<span class="zacht adres">${ot(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&et(s)).map((s,i)=>a`${i>0&&" · "}${El(s,qt.page_of.replace("{name}",_(s)))}`)}</p>
  `}function wf({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(d=>d.from===o||d.to===o),c=t.nodes.find(d=>d.id===o)?.group,p=t.looks.nodes[c]?.label||ht(o),m=s.includes(o),f=d=>{let u=d.from===o?d.to:d.from;return a`<li>
      ${t.arrows!==!1&&(d.from===o?qt.towards:qt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(u||d.id)}>${n(u)}</button>
      ${d.group&&a`<span class="zacht"> – ${t.looks.edges[d.group]?.label||d.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${R(p)}. `}${bf(l.length)}</p>
    ${Ct(o)&&et(o)&&a`<p class="acties">
        <a href=${ae(o)}>${qt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>r(o)}>${m?`− ${qt.fold}`:`+ ${qt.unfold}`}</button>
        ${" "}<a href=${j(["graaf",Me],{ding:o})}>${qt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Qr).map(f)}</ul>
    ${l.length>Qr&&a`<p>${qt.rest.replace("{count}",String(l.length-Qr))}</p>`}
  `}function Al(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${qt.in_words}>
      ${e&&a`<${yf} ...${t} />`} ${o&&a`<${wf} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${qt.nothing_chosen}</p>`)}
    </section>
  `}function Fl({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=ut(null);Ee(()=>{let d=u=>u.key==="Escape"&&r();return window.addEventListener("keydown",d),()=>window.removeEventListener("keydown",d)},[]),Ot(()=>{let{offsetWidth:d,offsetHeight:u,offsetParent:$}=p.current,h=Math.max(4,Math.min(n.x-20,$.clientWidth-d-4)),y=n.y+16,S=y+u>$.clientHeight-4?Math.max(4,n.y-18-u):y;p.current.style.transform=`translate(${h}px, ${S}px)`});let m=Bl(t,e,n.id,o),f=m.facts.filter(([d,u])=>d&&u);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${m.kind&&a`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${f.map(([d,u])=>a`<div><dt>${d}</dt><dd>${u}</dd></div>`)}</dl>
      ${m.thing&&et(m.thing)&&a`<p class="acties"><a href=${ae(m.thing)}>${qt.page}</a>${c(m.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(m.thing)}>${l.includes(m.thing)?qt.fold:qt.unfold}</button>`}</p>`}
    </div>
  `}var Zo="#16212B",zl="#8E8779",Xr="#0A4F7A",Is="#FFFFFF";function Jr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function qs(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Pl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Zo,t.lineWidth=14,s(),t.strokeStyle=Is,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Zo,t.fill(),t.restore()}function ta(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Zo:Is,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Zo,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Zo,t.stroke()}function Nl(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function In(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function vf({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function Rl(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:vf(In(e,s),s)}));for(let{down:s}of r)Jr(t,s,3,zl);for(let{on:s,down:i}of r)s&&Jr(t,i,4,Zo);t.restore()}function Il(t,e,o,n){for(let r of o){let{x:s,y:i}=In(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:m,font:f}=e.body.nodes[r.stop].options;t.font=`${f.size}px ${f.face}`;let d=n.has(r.edge.id),u=r.between&&!d?t.measureText(m).width/2+8:(c-l)/2-6,$=s<p?p-u:p+u;Math.abs($-s)>3&&Jr(t,[[s,i],[$,i]],d?4:1.6,d?Zo:zl)}for(let r of o){let{x:s,y:i}=In(e,r);ta(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function ea(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function ql(t,e,o,n){let{x:r,y:s}=ea(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?Xr:Is,t.fill(),t.lineWidth=1.8,t.strokeStyle=Xr,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?Is:Xr,t.stroke(),t.restore()}var _f="#16212B",Ws=12/14,xf=13,Wl=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<xf;function Ds(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=Nl(e,o),f=new Map(m.map(O=>[O.edge.id,O])),d=new vis.DataSet(e.map(({title:O,...q})=>p?q:{...q,title:O})),u=new vis.DataSet(o.map(O=>f.has(O.id)?{...O,hidden:!0}:O)),$=new vis.Network(t,{nodes:d,edges:u},n),h=t.querySelector(".vis-network");h.setAttribute("role","application"),h.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let y=e.filter(O=>O.slot).map(O=>O.id),S=e.filter(O=>O.station).sort((O,q)=>O.station-q.station),v=new Set,C="",x=()=>[...new Set([C,...s,...$.getSelectedNodes()])].filter(O=>O&&c(O));$.on("beforeDrawing",O=>{Rl(O,$,m,v);let q=S.map(U=>$.getPosition(U.id));q.length&&Pl(O,q);for(let U of y)qs(O,$.getBoundingBox(U))}),$.on("afterDrawing",O=>{Il(O,$,m,v);for(let q of x())ql(O,$,q,s.includes(q))});let Z=O=>m.find(q=>Wl(In($,q),O,$.getScale()))?.edge.id,kt=O=>x().find(q=>Wl(ea($,q),O,$.getScale())),B=(O=.05)=>{if(!e.length||($.fit({animation:!1,maxZoomLevel:1.15}),$.getScale()>=O))return;let U=Math.min(...e.map(no=>no.x))-85,tt=Math.min(...e.map(no=>no.y))-30,Be=t.clientWidth/O*.5,Se=Math.max(...e.map(no=>no.x))+85-U,$e={x:Se<2*Be?U+Se/2:U+Be,y:tt+t.clientHeight/O*.5};$.moveTo({position:$e,scale:O,animation:!1})};$.on("click",({nodes:[O],edges:[q],pointer:U})=>{let tt=kt(U.canvas);tt?l?.(tt):i?.(Z(U.canvas)??O??q??null)}),$.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let xt=(O,q)=>{O&&c(O)!==(C===O)&&$.redraw(),O&&(C=O),p?.(O,q)};if(p){$.on("hoverNode",({node:U,pointer:tt})=>xt(U,tt.DOM)),$.on("hoverEdge",({edge:U,pointer:tt})=>xt(U,tt.DOM));for(let U of["blurNode","blurEdge","dragStart","zoom"])$.on(U,()=>xt(null));let O="",q=U=>{if(!m.length||U.buttons)return;let{left:tt,top:Be}=t.getBoundingClientRect(),Se={x:U.clientX-tt,y:U.clientY-Be},$e=Z($.DOMtoCanvas(Se))||"";$e!==O&&xt($e||null,Se),t.style.cursor=$e||kt($.DOMtoCanvas(Se))?"pointer":"",O=$e};h.addEventListener("pointermove",q)}r?$.moveTo({...r,animation:!1}):B(Ws);let Le=new Map(o.map(O=>[O.id,O]));return{network:$,given:{nodes:e,edges:o,options:n},fit:B,view:()=>({position:$.getViewPosition(),scale:$.getScale()}),zoom:O=>$.moveTo({scale:Math.min(4,Math.max(.05,$.getScale()*O))}),select(O,q,U){let tt=q.length?q:o.filter(yt=>O.includes(yt.from)||O.includes(yt.to)).map(yt=>yt.id),Be=new Set(tt.filter(yt=>Le.has(yt))),Se=[...v,...Be].filter(yt=>!f.has(yt)&&v.has(yt)!==Be.has(yt));Se.length&&u.update(Se.map(yt=>Be.has(yt)?{id:yt,width:3,color:{color:_f}}:{id:yt,width:1.6,color:{color:Le.get(yt).color}})),v=Be;let $e=O.filter(yt=>d.get(yt));if($.setSelection({nodes:$e,edges:[]},{highlightEdges:!1}),$.redraw(),!U||!$e.length)return;$e.some(yt=>{let{x:W,y:Zn}=$.canvasToDOM($.getPosition(yt));return W>0&&W<t.clientWidth&&Zn>0&&Zn<t.clientHeight})||$.focus($e[0],{scale:Math.max($.getScale(),Ws),animation:!1})},show(O){$.fit({nodes:O.filter(q=>d.get(q)),animation:!1,maxZoomLevel:1.15}),$.getScale()<Ws&&$.moveTo({scale:Ws})},destroy:()=>$.destroy()}}function Dl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Sf=250,Of=.74,Cf={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Hl(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:m,opened:f}=t,d=ut(null),u=ut({of:"",view:null,ids:new Set}),$=ut(t);$.current=t,Ot(()=>{let S=performance.now(),v=u.current.of===e?u.current.view:null,C=0,x=(B,xt)=>{window.clearTimeout(C),C=window.setTimeout(()=>$.current.onHover(B===null?null:{id:B,...xt}),Sf)},Z=Ds(d.current,{nodes:o,edges:n,options:r,view:v,opened:f},{onChoose:B=>$.current.onChoose(B),onUnfold:B=>$.current.onUnfold(B),unfolds:B=>$.current.unfolds(B),onHover:x});s.current=Z;let kt=v?o.map(B=>B.id).filter(B=>!u.current.ids.has(B)):[];return kt.length&&Z.show([...kt,...i]),d.current.dataset.ms=String(Math.round(performance.now()-S)),()=>{window.clearTimeout(C),u.current={of:e,view:Z.view(),ids:new Set(o.map(B=>B.id))},Z.destroy(),s.current=null}},[e,o,n]),Ot(()=>{p&&u.current.of===""&&s.current.fit(12/14)},[p]),Ot(()=>{let S=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",S),()=>document.removeEventListener("fullscreenchange",S)},[]),Ot(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let h=S=>Cf[S.key]?.(t),y={height:`${Dl(o,Math.max(420,Math.round(window.innerHeight*Of)))}px`};return a`<div class="doek" id="doek" ref=${d} style=${y} data-title=${m} onKeyDown=${h}></div>`}var qn=t=>t===""?2:Ct(t)&&qo(t)?1:0;function Hs(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>qn(s)-qn(i)||E(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var eo=b.graph.matrix,Yo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function Ul({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=v=>o.get(v)?.title||eo.nobody,c=v=>o.get(v)?.label||eo.nobody,{givers:p,takers:m,at:f}=Hs(e,c),d=v=>t.looks.edges[v.group],u=v=>[v.said[0],d(v).label].filter(Boolean).join(", "),$=(v,C)=>[qn(v)!==qn(C)&&"nieuw",v===""&&"ongenoemd"].filter(Boolean).join(" "),h=(v,C)=>{let x=v.currentTarget.getBoundingClientRect(),Z=v.currentTarget.closest(".vlak").getBoundingClientRect();s({id:C.id,x:x.right-Z.left,y:x.bottom-Z.top-10})},y=(v,C)=>{let x=f(v,C);if(!x.length)return null;let Z=x.some(B=>B.id===n),kt=x.some(B=>d(B).mark==="broken");return a`
      <button type="button" class=${kt?"hapert":null} aria-pressed=${String(Z)}
        aria-label=${`${l(v)} ${eo.to} ${l(C)}: ${x.map(u).join("; ")}`}
        onClick=${()=>r(x[(x.findIndex(B=>B.id===n)+1)%x.length].id)}
        onMouseEnter=${B=>h(B,x[0])} onMouseLeave=${()=>s(null)}
        onFocus=${B=>h(B,x[0])} onBlur=${()=>s(null)}>
        ${x.length>2?a`<${Yo} look=${d(x[0])} /><b>${x.length}</b>`:x.map(B=>a`<${Yo} look=${d(B)} />`)}
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
  `}function Gl({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${eo.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${Yo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",eo.no_giver],["to",eo.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${eo.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${eo.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${R(eo.empty)}</p>
  `}var po=b.graph,Vl=["kies","uit"],Kl=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Vl];function jf({thing:t}){let e=Oe(()=>[...Jt.keys()].filter(et).sort((n,r)=>E(_(n),_(r))),[]),o=n=>{let r=e.find(s=>_(s)===n.target.value);r?z({ding:r,kies:null,uit:null}):st(po.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${po.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Ct(t)?_(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${_(n)}></option>`)}</datalist>
    </label>
  `}function Zl({picture:t,query:e}){let[o,n]=K(!1),r=Kl.filter(h=>e[h]&&!Vl.includes(h)).length,s=t.name===Me,i=t.nodes.filter(h=>Cn(h.id)).sort((h,y)=>E(h.title,y.title)),l=h=>g.codes.CellState[h]?.order??9,c=T(t.rows.map(h=>h.state).filter(Boolean)).sort((h,y)=>l(h)-l(y)),p=h=>R(g.codes.CellState[h]?.label||I("Status",h)),m=nn.filter(h=>t.rows.some(y=>y.kinds?.includes(h.notation))),f=zt.filter(h=>t.rows.some(y=>y.steps?.includes(h.notation))),d=new Set(t.rows.flatMap(h=>h.chapters||[])),u=ge("Chapter").map(h=>[w(h,"identifier"),_(h)]).filter(([h])=>d.has(h)).sort((h,y)=>E(h[0],y[0])),$=[["stap",po.filters.step,f.map(h=>[h.notation,h.label])],["hoofdstuk",po.filters.chapter,u],["soort",po.filters.kind,m.map(h=>[h.notation,h.label])],["partner",po.filters.partner,i.map(h=>[w(h.id,"notation"),h.title])],["staat",po.filters.state,c.map(h=>[h,p(h)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${r?k(b.shared.filters_set,{count:r}):po.choices}</summary>
      ${!s&&a`<${Ne} />`}
      <${Do} />
      <div class="velden">
        ${s&&a`<${jf} thing=${t.centre} />`}
        ${!s&&$.filter(([,,h])=>h.length>1).map(([h,y,S])=>a`<${Et} name=${h} label=${y} options=${S} />`)}
        <${Ke} label=${po.filters.search} name="zoek" id="graafzoek" />
        <${Co} names=${Kl} />
      </div>
    </details>
  `}var oa=b.graph,Mf={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Tf=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Mf[t.mark]}
  </svg>
`,Lf=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Yl={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},Ql=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Yl[t.shape]?"#FFFFFF":t.color} stroke=${Yl[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Xl({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${Yo} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${Tf} look=${p} />`;if(t.layout!=="grid")return a`<${Lf} look=${p} />`;let m=t.looks.nodes[c];return m?a`<${Ql} look=${m} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),z({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${oa.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${oa.points}>
      ${s.map(([,c])=>a`<li><${Ql} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${oa.slots}</span></li>`}
    </ul>`}
  `}var Us=b.graph;function na({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(m=>[m.id,m.station??0])),p=Hs(e,o)[s?"givers":"takers"];return p.sort((m,f)=>(c.get(m)||0)-(c.get(f)||0)),a`<div class="beeldlijst">
    ${p.map(m=>{let f=e.filter(y=>(y[i]||"")===m),d=f.filter(y=>y.color||s),u=f.filter(y=>!y.color&&!s),$=d.length?P(s?Us.list.flows:Us.list.partners,d.length):Us.list.nobody,h=u.length>0&&P(Us.list.slots,u.length);return a`
        <details key=${m} open=${p.length<4||f.some(y=>y.id===n)}>
          <summary><h2>${o(m)}</h2><span class="zacht">${[$,h].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${u.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${d.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>r(y.id)}>
                  ${s&&a`<${Yo} look=${t.looks.edges[y.group]} />`}${s&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Wn=b.graph,Jl="from_label",Bf="amount",sa=new WeakMap;function Ef(t,e){return sa.has(t)||sa.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),sa.get(t).get(e)||Wn.not_said}function hn(t,e,o){let n=vl(o);return n?Ef(t,e[n]):e.said[$n(t).indexOf(o)]||""}function Af(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[hn(t,l,n),l]),i=l=>+(l===""||l===Wn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*E(l[0],c[0])).map(([,l])=>l)}function tc({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=A.route.query.sorteer||Jl,i=Object.entries(t.table),l=(f,d)=>{let u=s===f?`-${f}`:f;z({sorteer:u===Jl?null:u},!0),st(Wn.sorted.replace("{column}",d.toLowerCase()).replace("{direction}",u[0]==="-"?Wn.down:Wn.up))},c=f=>s===f?"ascending":s===`-${f}`?"descending":null,p=([f,d])=>f===Bf?a`<th scope="col" role="columnheader">${d}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(f)}>
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
      <tbody role="rowgroup">${Af(t,e,s).map(m)}</tbody>
    </table>
  `}var sc=b.graph.keep,Gs="#16212B",Ks="#46525D",Ff="#8E8779",To=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[Vt,ec,zf]=[28,12e3,2];function rc(t,e=null){let{version:o,content:n}=g.meta,r=(n||"").slice(0,12);return{title:t,source:`${[Fe(),e&&nt(e)].filter(Boolean).join(". ")}. ${we}`,foot:k(sc.foot,{version:o,content:r})}}function ra(t,e,o){let n=[""];for(let r of String(e).split(/\s+/)){let s=n[n.length-1]?`${n[n.length-1]} ${r}`:r;t.measureText(s).width<=o||!n[n.length-1]?n[n.length-1]=s:n.push(r)}return n}function Pf(t){let e=s=>t.rows.some(i=>i.group===s),o=Object.entries(t.looks.edges).filter(([s])=>e(s)),n=Object.entries(t.looks.nodes).filter(([s])=>t.nodes.some(i=>i.group===s)),r=t.layout==="route";return[...o.map(([,{color:s,dashes:i,mark:l,label:c}])=>r&&l?{line:!0,color:Ff,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:s,dashes:i,label:c}),...n.map(([,{color:s,label:i}])=>({color:s,label:i})),...t.nodes.some(s=>s.slot)?[{slot:!0,label:sc.slot}]:[]]}function Nf(t,{line:e,slot:o,color:n,dashes:r,mark:s},i,l){if(o)return qs(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(r?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),s&&ta(t,i+13,l-4,s)}function oc(t,e,o,n,r,s){let[i,l]=[o,n];t.font=`13px ${To}`;for(let c of e){let p=t.measureText(c.label).width+54;i>o&&i+p>o+r&&([i,l]=[o,l+24]),s&&(Nf(t,c,i,l),t.fillStyle=Gs,t.fillText(c.label,i+34,l)),i+=p}return e.length?l+14:n}async function Rf(t,e,o,n,r){let s=o.map(y=>({...y,...e[y.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=Ds(i,{nodes:s,edges:n,options:r}),c=s.map(y=>l.network.getBoundingBox(y.id)),[p,m]=[Math.min(...c.map(y=>y.left))-20,Math.min(...c.map(y=>y.top))-20],f=Math.max(...c.map(y=>y.right))+(t.layout==="route"?130:20),d=Math.max(...c.map(y=>y.bottom))+20,[u,$]=[f-p,d-m],h=Math.min(zf,ec/u,ec/$);return Object.assign(i.style,{width:`${u*h}px`,height:`${$*h}px`}),l.network.setSize(`${u*h}px`,`${$*h}px`),l.network.moveTo({position:{x:p+u/2,y:m+$/2},scale:h,animation:!1}),await new Promise(y=>{l.network.once("afterDrawing",y),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:u,height:$,scale:h,done:()=>{l.destroy(),i.remove()}}}function If(t,e,o){let n=document.createElement("canvas"),r=n.getContext("2d"),s=Math.max(t.width,720)+2*Vt,i=s-2*Vt;r.font=`650 22px ${To}`;let l=ra(r,e.title,i);r.font=`13px ${To}`;let c=ra(r,e.source,i),p=Vt+l.length*27+c.length*18+12,f=oc(r,o,Vt,p+t.height+30,i,!1)+40;n.width=s*t.scale,n.height=f*t.scale,r.scale(t.scale,t.scale),r.fillStyle="#FFFFFF",r.fillRect(0,0,s,f),r.fillStyle=Gs,r.font=`650 22px ${To}`;for(let[u,$]of l.entries())r.fillText($,Vt,Vt+18+u*27);r.fillStyle=Ks,r.font=`13px ${To}`;let d=Vt+l.length*27;for(let[u,$]of c.entries())r.fillText($,Vt,d+13+u*18);return r.drawImage(t.canvas,Vt,p,t.width,t.height),oc(r,o,Vt,p+t.height+30,i,!0),r.fillStyle=Ks,r.font=`13px ${To}`,r.fillText(e.foot,Vt,f-16),n}async function ac({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:r,edges:s,options:i}=o.current.given,l=await Rf(e,o.current.network.getPositions(),r,s,i),c=If(l,rc(e.title,n),Pf(e));l.done(),c.toBlob(p=>ve(`${t}.png`,p,"image/png"),"image/png")}var qf=["fill","stroke","stroke-width","stroke-dasharray","font-size","font-weight","text-anchor","opacity"],aa="http://www.w3.org/2000/svg";function ic({name:t,svg:e,title:o,scenario:n,items:r}){let s=rc(o,n),i=nc(e),[,,l,c]=e.getAttribute("viewBox").split(" ").map(Number),p=document.createElement("canvas").getContext("2d");p.font=`13px ${To}`;let m=ra(p,s.source,l),f=40+m.length*17,d=document.createElementNS(aa,"svg"),u=(S,v,C="")=>{let x=document.createElementNS(aa,S);for(let[Z,kt]of Object.entries(v))x.setAttribute(Z,String(kt));return x.textContent=C,d.append(x),x},$=f+c+64,h={width:l+2*Vt,height:$,viewBox:`${-Vt} 0 ${l+2*Vt} ${$}`};for(let[S,v]of Object.entries({...h,"font-family":To,role:"img"}))d.setAttribute(S,String(v));u("title",{},`${s.title} ${s.source}`),u("rect",{x:-Vt,y:0,width:l+2*Vt,height:$,fill:"#FFFFFF"}),u("text",{x:0,y:26,"font-size":20,"font-weight":650,fill:Gs},s.title);for(let[S,v]of m.entries())u("text",{x:0,y:46+S*17,"font-size":13,fill:Ks},v);i.setAttribute("x","0"),i.setAttribute("y",String(f)),i.setAttribute("width",String(l)),i.setAttribute("height",String(c)),d.append(i);let y=0;for(let S of r){if(S.svg){let v=nc(S.svg);for(let[C,x]of Object.entries({x:y,y:f+c+12,width:16,height:16}))v.setAttribute(C,String(x));d.append(v)}u("text",{x:y+20,y:f+c+25,"font-size":13,fill:Gs},S.label),y+=p.measureText(S.label).width+40}u("text",{x:0,y:$-12,"font-size":13,fill:Ks},s.foot),ve(`${t}.svg`,new XMLSerializer().serializeToString(d),"image/svg+xml")}function nc(t){let e=t.cloneNode(!0),[o,n]=[[t,...t.querySelectorAll("*")],[e,...e.querySelectorAll("*")]];for(let[r,s]of n.entries()){let i=window.getComputedStyle(o[r]);for(let l of qf)s.setAttribute(l,i.getPropertyValue(l));for(let{name:l}of[...s.attributes])(["class","style","id","href","role"].includes(l)||l.startsWith("aria-"))&&s.removeAttribute(l)}for(let r of e.querySelectorAll("a")){let s=document.createElementNS(aa,"g");for(let{name:i,value:l}of[...r.attributes])s.setAttribute(i,l);s.append(...r.childNodes),r.replaceWith(s)}return e}var qe=b.graph,lc=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${qe.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function cc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${qe.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>{st(qe.keep.busy),ac({name:e.name,picture:e,handle:t,scenario:D(A.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",qe.tools.fit,()=>t.current.fit())} ${n("back",qe.tools.back,o)}
      ${n("screen",qe.tools.screen,r)} ${n("png",qe.tools.png,s)}
    </div>
  `}function pc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>z({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${qe.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=_(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(qe.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(qe.left_out,{name:_(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",Me],{ding:r})}>${qe.surroundings}</a></p>`})}
    </nav>
  `}function Lo(){let t=b.missing;return a`
    <${H} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var _t=b.graph,Wf="(max-width: 44rem)",ia=null,la=()=>ia,Qo=t=>z({kies:A.route.query.kies===t?null:t},!0);function Df(t){let e=window.matchMedia(Wf).matches,o=t.matrix?[["matrix",_t.show.matrix],["beeld",_t.show.arrows]]:[["beeld",_t.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",_t.show.list]]:[],r=["tabel",_t.show.table];return e&&!n.length&&!t.choose?[r,...o]:[...n,...o,r]}function Hf(t,e,o){let n=it(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>it(hn(t,s,i)).includes(n))):e}function Uf({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:m}){let f=Oe(()=>e.rows.filter($=>$.color),[e]),d=Oe(()=>[...e.nodes].filter($=>$.title).sort(($,h)=>$.y-h.y||$.x-h.x).map($=>$.id),[e]),u=$=>{let h=d[(d.indexOf(s[0])+$+d.length)%d.length];z({kies:h},!0)};return a`
    <${Hl} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${f} options=${Kf(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${k(_t.picture,{title:t.title})} onChoose=${$=>$&&Qo($)} onStep=${u}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>z({kies:null},!0)} />
  `}function Gf({picture:t,query:e}){let o=ut(null),n=ut(!1),[r,s]=K(0),[i,l]=K(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(W=>e[W]).join("|"),m=Oe(()=>_l(t,e),[t,p]),f=(e.uit||"").split(",").filter(Ct),d=Oe(()=>kl(m,f,t.date,t.layout),[m,e.uit]),u=Oe(()=>new Map(d.nodes.map(W=>[W.id,W])),[d]),$=d.rows.find(W=>W.id===c||c===`leeg~${W.id}`&&W),h=$?"":u.has(c)?c:"",y=Oe(()=>Hf(t,m.rows,e.zoek),[m,e.zoek]),S=!$&&!h&&it(e.zoek||""),v=S?d.nodes.filter(W=>it(W.title||"").includes(S)).map(W=>W.id):[],C=Df(t),x=C.some(([W])=>W===e.toon)?e.toon:C[0][0],Z=t.choose&&!Ol(e),kt=x==="beeld"&&!Z,B=W=>u.get(W)?.title||(t.matrix?_t.matrix.nobody:_t.not_said),xt=W=>Ct(W)&&et(W)&&W!==t.centre,Le=W=>{if(!xt(W))return;let Zn=f.includes(W)?f.filter(kp=>kp!==W):[...f,W];l(null),z({uit:Zn.join(","),kies:W})},O=W=>{(W||!n.current)&&l(W)},q=W=>{n.current=W,W||l(null)};Ee(()=>{!c||!A.started||($&&!($.from&&$.to)?st(k(_t.chosen_one,{name:un(t,$,B)})):$?st(k(_t.chosen_pair,{from:B($.from),to:B($.to)})):h&&st(k(_t.chosen_one,{name:B(h)})))},[c]),Ot(()=>(ia={name:t.name,drawing:o.current},()=>{ia=null}));let U=$&&!$.color?`leeg~${$.id}`:"",tt=U&&u.has(U)?[U]:$?[$.from,$.to].filter(Boolean):h?[h]:v,Be={unfolds:xt,unfold:Le,point:O},Se={picture:t,rows:d.rows,name:B,opened:f,unfold:Le,pick:Qo},$e=i&&i.id!==c&&a`<${Fl} ...${Se} unfolds=${xt} keep=${q} hover=${i} close=${()=>l(null)} />`,no=P(_t.rows,y.length),yt=t.matrix?a`<${Gl} picture=${t} rows=${y} name=${B} pick=${Qo} />`:t.layout==="route"&&kt&&a`<p class="zacht">${_t.nothing_chosen}</p><${na} picture=${t} rows=${y} name=${B} chosen="" pick=${Qo} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${lc} ways=${C} shows=${x} choose=${W=>z({toon:W},!0)} />
      ${kt&&a`<${cc} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${Zl} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${kt&&a`<${pc} picture=${t} ids=${f} left=${d.left} />`}
          ${t.choose&&!Z&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${_t.choose.back}</a></p>`}
          <div class="vlak">
            ${Z?a`<${Cl} picture=${t} />`:x==="matrix"?a`<${Ul} picture=${t} rows=${y} names=${u} chosen=${$?.id||""} pick=${Qo}
                      point=${O} caption=${k(_t.matrix.caption,{rows:no})} />`:x==="lijst"?a`<${na} picture=${t} rows=${y} name=${B} chosen=${$?.id||""} pick=${Qo} />`:a`<${Uf} ...${{picture:t,drawn:d,opened:f,chosen:c,row:$,lit:tt,choices:p,handle:o,turn:r,tell:Be}}
                        shown=${x==="beeld"} />`}
            ${!m.rows.length&&a`<p class="leegbeeld">${t.centre?_t.alone:_t.empty}</p>`}
            ${$e}
          </div>
          ${!Z&&a`<${Xl} picture=${t} hidden=${e.zonder||""} />`}
          ${kt&&a`<p class="zacht sleutels">${_t.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <div class="rol">
            <${tc} picture=${t} rows=${y} chosen=${$?.id||h} pick=${Qo}
              caption=${k(_t.caption,{title:t.title,rows:no})} />
          </div>
          <div class="acties">
            <${vt} name=${`${t.name}.csv`} rows=${()=>Vf(t,y)} />
          </div>
        </div>
      </div>
      <${Al} ...${Se} row=${$} node=${h} first=${yt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${_t.loose}</p>`}
  `}var Kf=(t,e)=>e.length&&t.name!==Me?{...t.options,groups:{...g.around.options.groups,...t.options.groups}}:t.options,Vf=(t,e)=>[[...Object.values(t.table),...Lt],...e.map(o=>[...Object.keys(t.table).map(n=>hn(t,o,n)),...Tt(null)])];function Zf({name:t,title:e,sentence:o}){let r=[...Object.values(g.views).map(s=>[s.name,s.tab||s.title]),[Me,g.around.tab]];return a`
    <${H} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${_t.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${j(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function mc({route:{path:t,query:e}}){let o=t[1]||Object.keys(g.views)[0],n=Oe(()=>yl(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Zf} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Gf} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Lo} />`}function Dn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:p}){let m=D(p.query).plan,f=o(m).filter(h=>s(h,p.query)),d=n(),u=P(l.count,f.length),$=()=>[[...d.map(h=>h.label),...Lt],...Cs(f,d,Nr("sorteer",i)).map(h=>[...d.map(y=>y.text(h)),...Tt(null,X(h.id)?.key||m)])];return a`
      <${H} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${ce}>
        <${Ne} />
        <div class="velden">
          <${Ke} name="tekst" />
          ${r().map(h=>a`<${Et} ...${h} />`)}
          <${Co} names=${Object.keys(p.query).filter(h=>h!=="merk")} />
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
    `}}var fc=zt.map(t=>[t.notation,t.label]),dc=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),uc=t=>Object.entries(g.codes[t]).map(([e,o])=>[e,o.label]),$c=(t,e)=>!e||it([_(t),...["altLabel","promise","summary"].flatMap(o=>mt(t,o))].join(" ")).includes(it(e)),oo=b.partners,hc=Dn({name:"partners",of:"partners",sort:"naam",rows:t=>g.partners[F?t:""],keep:(t,e)=>$c(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:oo.fields.step,name:"stap",options:fc},{label:oo.fields.kind,name:"soort",options:uc("OrganisationKind")},{label:oo.fields.role,name:"rol",options:Object.entries(oo.roles)}],columns:()=>[{key:"naam",label:oo.columns.name,text:t=>_(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${cn} id=${t.id} />`]},{key:"soort",label:oo.columns.kind,text:t=>ke(t.id,"organisationKind")},{key:"stappen",label:oo.columns.steps,text:t=>dc(t.steps)},{key:"handelt",label:oo.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:oo.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:oo.columns.wish,text:t=>t.wish}]}),Zt=b.measures,Hn=t=>g.called[t]?.short||"",Un=t=>w(t,"prefLabel"),Yf=mi.map(t=>({id:t,...g.works[t]})).sort((t,e)=>E(Hn(t.id)||"~",Hn(e.id)||"~")||E(Un(t.id),Un(e.id))),Vs=F?"":so[0].date,Qf=(t,e,o)=>({key:t,label:e,text:({id:n})=>an(n,o)?Ht(n,o):"",cell:({id:n})=>an(n,o)&&a`<${gt} id=${n} date=${o} />`}),Xf=()=>ge("Chapter").sort((t,e)=>E(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,k(Zt.chapter,{identifier:w(t,"identifier"),title:Un(t)})]),gc=Dn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Yf.filter(e=>No(e.id,t)),keep:(t,e)=>$c(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:_o(t.id).includes(e.stap)))&&(!e.soort||yi(t.id).includes(e.soort))&&(!e.wat||be(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||an(t.id)===e.staat),fields:()=>[{label:Zt.fields.what,name:"wat",options:Object.entries(Zt.types)},{label:Zt.fields.chapter,name:"hoofdstuk",options:Xf()},{label:Zt.fields.step,name:"stap",options:[...fc,["alle",Zt.across]]},{label:Zt.fields.kind,name:"soort",options:nn.map(t=>[t.notation,t.label])},{label:Zt.fields.status,name:"staat",options:uc("Status")}],columns:()=>[{key:"nr",label:Zt.columns.number,text:({id:t})=>Hn(t),cell:({id:t})=>Hn(t)?a`<a href=${ae(t)}>${Hn(t)}</a>`:a`<span class="zacht">${Zt.no_number}</span>`},{key:"naam",label:Zt.columns.name,text:({id:t})=>Un(t),cell:({id:t})=>a`<${M} id=${t} text=${Un(t)} />`},...ze(({id:t})=>X(t)?.key),{key:"wat",label:Zt.columns.what,text:({id:t})=>ht(t)},...Vs&&Vs!==ie?[Qf("plan",R(go(Vs)),Vs)]:[],{key:"nu",label:F?Zt.columns.stand:R(go(ie)),text:({id:t})=>Ht(t),cell:({id:t})=>a`<${gt} id=${t} />`},{key:"termijn",label:Zt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>V(w(t,"finalDueBy"))},{key:"stap",label:Zt.columns.step,text:t=>t.across?b.shared.all_steps:dc(_o(t.id))},{key:"wie",label:Zt.columns.lead,sort:!1,text:t=>t.container?"":Ro(t.id).map(_).join(", ")||b.shared.nobody,cell:t=>t.container?"":Ro(t.id).length?a`<${At} ids=${Ro(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var Bo=b.lookup,Jf=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Pt(t,e))).filter(et),td=Object.entries(g.lookups).map(([t,e])=>({id:t,...e,about:Jf(t),text:it([_(t),...mt(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),bc=t=>Mt(t).map(ot),kc=Dn({name:"naslag",of:"lookup",sort:"naam",rows:t=>td.filter(e=>No(e.id,t)),keep:(t,e)=>(!e.wat||be(t.id,e.wat))&&(!e.tekst||t.text.includes(it(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Bo.fields.what,name:"wat",options:Object.entries(Bo.types).filter(([t])=>ge(t).length)},{label:Bo.fields.step,name:"stap",options:zt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Bo.columns.name,text:({id:t})=>_(t),cell:({id:t})=>[a`<${M} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},...ze(({id:t})=>X(t)?.key),{key:"wat",label:Bo.columns.what,text:({id:t})=>ht(t)},{key:"zegt",label:Bo.columns.told,text:t=>t.told},{key:"over",label:Bo.columns.about,sort:!1,text:t=>t.about.map(_).join("; "),cell:t=>a`<${At} ids=${t.about} name=${Ae} />`},{key:"bron",label:Bo.columns.place,sort:!1,text:({id:t})=>bc(t).join("; "),cell:({id:t})=>{let[e,...o]=bc(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var yc=b.unknown,xe=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(yc.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,ca=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(g.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${R(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Zs(){let t=yc.reading;return a`
    <${xe} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${ca} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${g.plans.map(e=>a`<p>${`${Fe(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ys=b.method,wc=()=>a`
  <${H} text=${Ys.title}><p class="uitleg">${Ys.intro}</p><//>
  <${Qi} />
  <div class="blok"><${Ms} /></div>
  <${xe} of=${Ys.states}><${ca} list="CellState" /><//>
  <${Zs} />
  <p><a href=${j("weet-niet")}>${Ys.unknown}</a></p>
`;var Eo=b.overview;function ed({cell:t}){let[e,...o]=t.brief;if(!e)return a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;let n=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`)];return t.unmet?a`<span class="plaat">${n}</span>`:a`<${Qe} bar=${t.bar} support=${t.support_only} />${n}`}function od({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=Gt(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=_e(t.key,o,n.key),m=[s,...i,e.strict,e.most_basis&&Rt[e.most_basis]?.[1],e.asked&&Eo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Wo(p)} aria-haspopup="dialog" onClick=${()=>z({cel:p})}>
        <span class="sr">${k(Eo.cell,{row:t.label,step:Y(o)})}${m}</span>
        <span class="beeld" aria-hidden="true"><${ed} cell=${e} /></span>
        ${e.asked&&a`<span class="bij" aria-hidden="true">${Eo.asked_mark}</span>`}
        ${e.most_basis&&a`<span aria-hidden="true"><${Ze} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var nd=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ae(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,sd=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${le(e).map((n,r)=>a`<${od} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,rd=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Eo.one_step}>
    ${le(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${Y(n)}
        </button>
      `)}
  </div>
`;function vc({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=le(o),[i,l]=K(n?Math.max(0,s.indexOf(ws(n).step)):0),c=new Set(r?.columns.filter(p=>!p.acting).map(p=>p.step));return a`
    <${rd} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===g.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Eo.caption,{rows:Eo.heads[t],scenario:nt(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Eo.heads[t]}</th>
          ${o.steps.map((p,m)=>a`
              <${nd} step=${p} place=${m+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${m===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Eo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ut(t,e,o).map(p=>a`<${sd} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var ad={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},_c=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${ad[t]}
  </svg>
`;var Gn=b.overview.start;function xc({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${Gn.wish}</h2>
      <ul class="tegels">
        ${Gn.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${_c} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var id=({query:t,barriers:e,plan:o,weights:n},r)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}}),ld=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${id(t,e)}>${t.ask}</a></p>
  </li>
`;function Sc({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Gn.discuss.title}</h2><p>${Gn.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${k(Gn.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(r=>{let s=t.filter(i=>i.plan===r.key);return s.length?a`
          ${n&&a`<p class="zacht">${r.title}</p>`}
          <ul class="kaartjes">
            ${s.map(i=>a`<${ld} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var re=b.overview,Oc={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Cc}=b.thing,cd=(t,e,o)=>{let{word:n,lines:r}=Gt(e);if(!e)return[t.label,Y(o),re.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,Y(o),n,r.join("; "),I("Basis",s),Cc[i],l,c,p,Cc[m]]},pd=(t,e,o)=>[[...re.csv,...Lt],...Ut(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...cd(n,r,le(o)[s]),...Tt(e,o.key)]))],md=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${vt} name="matrix.csv" rows=${()=>pd(t,e,o)} />
    <button type="button" onClick=${()=>Ni(t,e,o)}>${re.svg}</button>
    <button type="button" onClick=${()=>Ri(t,e,o)}>${re.png}</button>
    <${lo} text=${()=>location.href} label=${re.link} />
  </div>
`,fd=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${H} text=${re.heading} title=${re.title}>
      <p>${k(re.start.intro,{report:io(e)})}</p>
    <//>
    <${xc} answer=${t} />
  </div>
  <${Sc} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function jc({route:t}){let e=D(t.query),o=Oc[t.query.rijen||""]||"kind",n=Object.entries(Oc).map(([l,c])=>[l,re.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=$t(e);return a`
    ${o==="kind"?a`<${fd} answer=${i} plan=${G(e.plan)} plans=${he(e)} />`:a`<${H} text=${re.heading} title=${re.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${re.matrix[o]}</h2><p>${nt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${re.legend.more}</a></p>
          <${xs} query=${t.query}>
            <${Oo} legend=${re.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${Ve} />
          <//>
        </div>
        ${he(e).map(l=>a`
            ${F&&a`<h3>${l.title}</h3>`}
            <${Mo} plan=${l} />
            <${vc} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${md} by=${o} scenario=${e} plan=${l} />
            <${Xi} scenario=${e} plan=${l} />
          `)}
        <${As} />
      </div>
      <${Ms} />
    </div>
    ${s&&a`<${Ls} address=${s} by=${o} scenario=${e} />`}
    <${jt} text=${s?"":k(re.shown,{scenario:nt(e)})} />
  `}var pa=(t,e)=>g.promises[t.key].rows.filter(({id:o})=>Nt(o,e)&&ee(o,e).outcome).map(o=>({...o,plan:t,...Tc(o.id,o.work,e)})),Mc=(t,e)=>g.promises[t.key].undated.filter(o=>Nt(o,e)).map(o=>{let n=w(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Tc(o,n,e)}});function Tc(t,e,o){let n=ee(t,o),r=_(e);return{name:r,short:Ae(e)===r?r:Ae(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),day:w(t,"dueBy"),by:V(w(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:V(n.on)}}var Lc=t=>he(t).filter(e=>g.promises[e.key].rows.length||g.promises[e.key].undated.length),ma=t=>g.promises[t.key].reports,Kn=t=>g.promises[G(t.key).key];var mo=b.promises,fa=b.shared.outcomes,J={left:274,top:32,foot:40,level:19,pad:30,line:21};function dd(t){let e=J.top;return t.map(o=>{let n=Math.max(o.levels*J.level+J.pad,o.title.length*J.line+36),r={...o,y:e,height:n};return e+=n,r})}var ud=t=>k(mo.mark,{name:t.name,what:t.what||mo.card.none,quote:t.quote,said:fa[t.outcome].said}),da=t=>Object.entries(fa).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(mo.lane_counts,{count:e,said:o}));function $d({lane:t,rows:e,wide:o}){let n=da(e),r=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${J.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${r} text-anchor="end">${t.number}</text>
      ${t.title.map((s,i)=>a`<text class="laannaam" x="32" y=${r+i*J.line}>${s}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${r+t.title.length*J.line}>
        ${n.length?n.join(" · "):P(mo.lane_total,e.length)}
      </text>
    </g>
  `}function hd({row:t,lane:e,shown:o,point:n}){let r=e.levels*J.level,s=J.left+t.x,i=e.y+e.height/2+r/2-J.level/2-t.level*J.level,l=t.tail&&fa[t.outcome].tail&&J.left+t.tail,c={row:t,x:s,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${s} ${i} H${Math.max(l,s+9)} m0 -5 v10`} />`}
    <a
      href=${ae(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${ud(t)}
      transform=${`translate(${s} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Nn} outcome=${t.outcome} /></g>
    </a>
  `}function gd({at:t,width:e,height:o,close:n}){let{row:r,x:s,y:i}=t,[l]=Mt(r.id),c=s>e*.62,p={left:c?"auto":`${(s+14)/e*100}%`,right:c?`${(e-s+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${n}>
      <p><strong>${r.name}</strong></p>
      <p>${mo.card.promised}${r.what?`${r.what}, `:""}${r.quote} <span class="zacht">(${r.by})</span></p>
      <p><${Vo} outcome=${r.outcome} on=${r.on&&k(mo.card.came,{day:r.on})} /></p>
      ${Ro(r.work).length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${At} ids=${Ro(r.work)} /></p>`}
      ${l&&a`<p class="zacht">${ot(l)}</p>`}
    </div>
  `}function Bc({plan:t,rows:e,date:o}){let[n,r]=K(null),s=ut(null),{lanes:i,wide:l,years:c,beyond:p}=Kn(t),m=dd(i),f=m.length?m.at(-1).y+m.at(-1).height:J.top,d=J.left+l+20,u=f+J.foot,$=ma(t).find(C=>C.date===Ue(t.key,o))||ma(t).at(-1),h=J.left+$.x,y=k(mo.report,{date:V($.date)}),S=y.length*8.6+24,v=Math.min(Math.max(h-S/2,J.left),d-S);return a`
    <div class="lanenvak" ref=${s} onMouseLeave=${()=>r(null)} onKeyDown=${C=>C.key==="Escape"&&r(null)}>
      <svg class="lanen" viewBox=${`0 0 ${d} ${u}`} role="group" aria-label=${mo.picture}>
        <rect class="daarna" x=${h} y=${J.top} width=${J.left+l+20-h} height=${f-J.top} />
        ${c.map(({year:C,x})=>a`
            <g class="jaar">
              <line x1=${J.left+x} x2=${J.left+x} y1=${J.top} y2=${f} />
              <text x=${J.left+x+4} y=${J.top-9}>${C}</text>
            </g>
          `)}
        ${p&&a`<g class="jaar"><text text-anchor="middle" x=${J.left+p.x} y=${J.top-9}>${mo.beyond}</text></g>`}
        ${m.map((C,x)=>a`<${$d} lane=${C} rows=${e.filter(Z=>Z.lane===x)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${d} y1=${f} y2=${f} />
        <line class="nu" x1=${h} x2=${h} y1=${J.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${v} y=${f+4} width=${S} height="28" rx="3" />
          <text x=${v+S/2} y=${f+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(C=>a`<${hd} key=${C.id} row=${C} lane=${m[C.lane]} shown=${n?.row.id===C.id} point=${r} />`)}
      </svg>
      ${n&&a`<${gd} at=${n} width=${d} height=${u} close=${()=>r(null)} />`}
    </div>
  `}var dt=b.promises;function bd({rows:t,chosen:e,plan:o}){let n=Wt(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${dt.tiles_label}>
      ${Object.entries(n).map(([r,{tile:s}])=>a`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>z({uitkomst:e===r?null:r})}
          >
            <${dn} outcome=${r} />
            <span class="getal">${t.filter(i=>i.outcome===r).length}</span>
            <span>${s}</span>
          </button>
        `)}
    </div>
  `}var kd=t=>{let e=Kn(t.plan).lanes[t.lane];return e?[e.number,e.title.join(" ")].filter(Boolean).join(" "):""},ua=[{key:"dag",label:dt.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:dt.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:dt.columns.what,text:t=>t.what},{key:"woorden",label:dt.columns.quote,text:t=>t.quote},{key:"stand",label:dt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Vo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:dt.columns.lane,text:kd}],yd=(t,e)=>[[...ua.map(o=>o.label),b.timeline.csv.at(-1),...Lt],...t.map(o=>[...ua.map(n=>n.text(o)),Mt(o.id).map(ot).join("; "),...Tt(e,o.plan.key)])],wd=6;function vd({rows:t,plan:e,date:o}){let[n]=Object.entries(b.shared.outcomes).find(([,{open:s}])=>s),r=t.filter(s=>s.outcome===n).sort((s,i)=>E(s.day,i.day));return a`
    <aside class="langst-open">
      <h2>${dt.open.title}</h2>
      <p>${r.length?k(dt.open.said,{date:V(Ue(e.key,o))}):dt.open.none}</p>
      <ul>
        ${r.slice(0,wd).map(s=>a`
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
  `}var _d=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Kn(t).lanes.map((o,n)=>[o,e.filter(r=>r.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${[o.number,o.title.join(" ")].filter(Boolean).join(" ")}
              <span class="bij">${P(dt.lane_total,n.length)}${da(n).map(r=>` · ${r}`)}</span>
            </summary>
            <ul>
              ${n.map(r=>a`
                  <li key=${r.id}>
                    <${Vo} outcome=${r.outcome} on=${r.by} />
                    <span><${M} id=${r.work} text=${r.short} />${" "}${r.what||r.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function xd({plan:t,scenario:e,chosen:o}){let n=pa(t,e.date),r=Mc(t,e.date),s=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${F&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(dt.intro,{count:n.length,undated:r.length})}</p>
      <${bd} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${Bc} plan=${t} rows=${s} date=${e.date} /><${_d} plan=${t} rows=${s} /></div>
        <${vd} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${dt.table}</summary>
        <div class="rol">
          <${ft} id=${`beloften-${t.key}`} caption=${dt.caption} rows=${s} columns=${ua} sort="dag" />
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
  `}function Sd(t){let e=document.querySelector("svg.lanen"),o=Object.entries(b.shared.outcomes).map(([n,{tile:r}])=>({svg:document.querySelector(`#uitkomst-${n} svg`),label:r}));ic({name:"beloften",svg:e,title:dt.heading,scenario:t,items:o})}function Ec({route:t}){let e=D(t.query),o=Lc(e),n=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",r=o.flatMap(s=>pa(s,e.date)).filter(s=>!n||s.outcome===n);return a`
    <${H} text=${dt.heading} title=${dt.title} />
    <${ce}><${Ne} /><${Do} /><//>
    ${o.map(s=>a`<${xd} key=${s.key} plan=${s} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${dt.none}</p>`}
    <p class="acties">
      <${vt} name="beloften.csv" rows=${()=>yd(r,e)} />
      ${o.length>0&&a`<button type="button" id="lanen-svg" onClick=${()=>Sd(e)}>${b.graph.keep.svg}</button>`}
      <a href=${j("tijdlijn")}>${dt.all_events}</a>
    </p>
    <${jt} text=${P(dt.lane_total,r.length)} />
  `}var fe=b.questions.own,$a=200;function Od({columns:t,rows:e}){return a`
    <p>${P(fe.rows,e.length)}${e.length>$a&&` ${k(fe.first,{count:$a})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${fe.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,$a).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>ve(fe.file,Xo([t,...e]),"text/csv;charset=utf-8")}>${fe.csv}</button>
    </div>
  `}function ha({start:t=fe.example,exported:e=!1}){let[o,n]=K(t),[r,s]=K(null);async function i(){s({said:fe.busy});try{s(await L().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
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
        ${r?.columns&&a`<${Od} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var ct=b.questions,Fc="gaps",Cd=/VALUES\s+\?\w+\s*\{\s*\}/,Ac={barrier:t=>t.barrier&&Y(t.barrier),kind:t=>t.kind&&lt(t.kind),partner:t=>t.partner&&_(te(t.partner)||t.partner),severity:t=>I("Severity",t.severity),detail:t=>t.detail&&(Ct(t.detail)?_(t.detail):t.told)},zc=(t,e)=>(Ac[t]?Ac[t](e):e[t])||"",Pc=t=>$t(t).gaps.flatMap(e=>Ho(e).map(o=>({...o,plan:e.plan}))),Nc={key:"severity",label:ct.columns.weight,text:t=>String(Object.keys(g.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Ss} severity=${t.severity} />`};function jd(t){let e=Object.entries(t.columns),o=n=>Ct(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>zc(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Nc],...ze(n=>n.plan),{key:"bron",label:ct.columns.place,sort:!1,text:n=>jo(n).map(ot).join("; ")}]}function Md({name:t,query:e,scenario:o}){let n=Pc(o).filter(l=>l.query===t);if(!n.length)return a`<p>${ct.nothing}</p>`;let r=jd(e),s={rows:P(ct.rows,n.length),scenario:nt(o)},i=()=>[[ct.columns.sentence,...r.map(l=>l.label),...Lt],...n.map(l=>[l.sentence,...r.map(c=>c===Nc?zc("severity",l):c.text(l)),...Tt(o,l.plan)])];return a`
    <div class="rol">
      <${ft}
        id=${`uitkomst-${t}`}
        caption=${k(ct.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${vt} name=${`${t}.csv`} rows=${i} />
      <a href=${j("aandachtspunten",{vraag:t})}>${ct.as_sentences}</a>
    </div>
  `}function Td({name:t,query:e,scenario:o}){let n=Object.values(g.views).find(i=>i.query===t),r=e.shelf===Fc,s=j("overzicht",{rijen:ct.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${ct.title}</a></p>
    <${H} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${ce}><${Ve} /><//>`}
    <${Ye} pairs=${[[ct.why,e.why],[ct.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${ct.result}</h2>
          <${Md} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in ct.rows_of&&a`<p><a href=${s}>${ct.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${ct.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${ct.ask} <code>${k(ct.command,{name:t})}</code></p>`}
    <details>
      <summary>${ct.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${ct.sparql}><code lang="en">${e.sparql}</code></pre>
      <${lo} text=${()=>e.sparql} label=${ct.copy} />
    </details>
    ${L()&&!Cd.test(e.sparql)&&a`<${ha} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function Ld({shelf:t,counts:e}){let o=Object.entries(g.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:ct.columns.title,text:r=>r.title,cell:r=>a`<a href=${j(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:ct.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:ct.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ft}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Fc?n:n.slice(0,2)}
      />
    </section>
  `}function Rc({route:t}){let e=D(t.query),o=t.path[1],n=g.queries[o];if(o&&!n)return a`<${Lo} />`;if(o)return a`<${Td} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Pc(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${H} text=${ct.title}><p class="uitleg">${ct.intro}</p><//>
    ${L()&&a`<${ha} />`}
    ${ct.shelves.map(s=>a`<${Ld} shelf=${s} counts=${r} />`)}
  `}var Yt=b.search,ga=100,ba=({text:t,wanted:e})=>ti(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Bd=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${ba} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${F&&X(t.id)&&`, ${X(t.id).title}`}
    </span>
    <p><${ba} text=${bi(t,e)} wanted=${e} /></p>
  </li>
`,Ic=t=>j("zoek",{q:t});function Ed({text:t}){let{meant:e,alone:o}=gi(t),[n,r]=Yt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${Ic(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Yt.alone} ${o.map(s=>a` <a href=${Ic(s)}>${s}</a>`)}</p>`}
      <p>${Yt.try} ${Object.entries(Yt.lists).map(([s,i])=>a` <a href=${j(s)}>${i}</a>`)}</p>
    </section>
  `}var qc=t=>T(je(t).map(([e])=>et(e)?e:Pt(e,"initiative").find(et)).filter(Boolean));function Ad({text:t,wanted:e}){let[o,n]=K(null);if(Ee(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{ri(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Yt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Yt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Yt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${ba} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${ot(i)}${qc(i).length>0&&[", ",Yt.source.about,a`<${At} ids=${qc(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Wc({route:t}){let e=t.query.q||"",{wanted:o,found:n}=fs(e),r=T(n.map(l=>l.kind)).sort(E),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);Ot(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?P(Yt.found,s.length):k(Yt.nothing,{text:e});return a`
    <${H} text=${Yt.title} />
    <section class="filters" aria-label=${Yt.label}>
      <div class="velden">
        <${Ke} label=${Yt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Et} label=${Yt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Yt.type}</p>
    ${o.length>0&&!n.length&&a`<${Ed} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,ga).map(l=>a`<${Bd} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>ga&&a`<p>${k(Yt.too_many,{count:s.length-ga})}</p>`}
    ${o.length>0&&Ce()&&a`<${Ad} text=${e} wanted=${o} />`}
    <${jt} text=${o.length?i:""} />
  `}var Qs=b.summary.lanes,Uc=b.shared.outcomes,[Dc,gn,ya,Vn,Fd,zd]=[225,690,17,8,16,.68];function Gc(t,e){return ge("Deadline").filter(o=>o.startsWith(`${t.key}/`)&&Nt(o,e)&&w(o,"dueBy")).map(o=>{let n=N(o,"initiative");return{id:o,day:w(o,"dueBy"),outcome:ee(o,e).outcome,chapter:g.works[n]?.chapter||""}}).filter(o=>o.outcome)}function Pd(t,e,o){let n=Gc(t,e),r=l=>w(l,"identifier"),s=T(n.map(l=>l.chapter)).sort((l,c)=>E(r(l)||"~",r(c)||"~")),i=ya;return s.map(l=>{let c=n.filter($=>$.chapter===l).sort(($,h)=>E($.day,h.day)),p=new Map;for(let $ of c){let h=Math.round(o($.day)/Vn)*Vn,y=$.outcome==="ahead"?Math.max(h,o(e)+Vn):h;p.set(y,[...p.get(y)||[],$])}let m=Math.max(Fd,Math.max(...[...p.values()].map($=>$.length))*Vn+4),f=i+m/2,d=[...p].flatMap(([$,h])=>h.map((y,S)=>({...y,x:$,y:f+(S-(h.length-1)/2)*Vn}))),u={chapter:l,top:i,middle:f,height:m,signs:d};return i+=m,u})}var ka=t=>new Date(`${t}T00:00:00Z`).getTime(),Hc=t=>t?k(Qs.chapter,{number:w(t,"identifier"),name:w(t,"prefLabel")}):Qs.elsewhere,Nd=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,Rd=t=>ho(Object.entries(Uc).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function Kc({scenario:t,plan:e}){let o=Ue(e.key,t.date),n=Gc(e,o).map(h=>h.day);if(!n.length)return null;let[r,s]=[Math.min(...n.map(h=>+h.slice(0,4))),Math.max(...[...n,o].map(h=>+h.slice(0,4)))],[i,l]=[ka(`${r}-01-01`),ka(`${s+1}-01-01`)],c=h=>Dc+8+(ka(h)-i)/(l-i)*(gn-Dc-16),p=Pd(e,o,c),m=p[p.length-1].top+p[p.length-1].height,f=c(o),d=Array.from({length:s-r+1},(h,y)=>r+y),u=p.map(({chapter:h,signs:y})=>k(Qs.told,{chapter:Hc(h),counts:Rd(y)})),$=f>gn-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${gn} ${m+16}`} role="img" aria-label=${u.join(" ")}>
      <rect class="straks" x=${f} y=${ya} width=${gn-f} height=${m-ya} />
      ${d.map(h=>a`
          <line class="jaar" x1=${c(`${h}-01-01`)} x2=${c(`${h}-01-01`)} y1="4" y2=${m} />
          <text class="jaartal" x=${c(`${h}-01-01`)+4} y="12">${h}</text>
        `)}
      ${p.map(h=>a`
          <line class="baan" x1="0" x2=${gn} y1=${h.top} y2=${h.top} />
          <text x="0" y=${h.middle+4}>${Nd(Hc(h.chapter))}</text>
        `)}
      <line class="baan" x1="0" x2=${gn} y1=${m} y2=${m} />
      <line class="peil" x1=${f} x2=${f} y1="2" y2=${m+4} />
      <text class="peildag" x=${$==="end"?f-4:f+4} y=${m+13} text-anchor=${$}>
        ${k(Qs.line,{date:V(o)})}
      </text>
      ${p.flatMap(({signs:h})=>h.map(y=>a`
            <g transform=${`translate(${y.x} ${y.y}) scale(${zd})`}>
              <title>${[_(N(y.id,"initiative")),V(y.day),Uc[y.outcome].said].join(", ")}</title>
              <${Nn} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var wa=b.summary.route;function Id({step:t,number:e,missing:o,partners:n}){let r=n.filter(({id:s})=>!qo(s));return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?P(wa.count,r.length):wa.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${wa.silent}>${o.map(s=>a`<li><span>${s}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:s,label:i})=>a`<li class=${qo(s)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function Vc({scenario:t,plan:e}){let o=Ut("kind",t,e),n=Ut("partner",t,e);return a`
    <ol class="blad-route">
      ${e.steps.map((r,s)=>{let i=o.filter(c=>c.cells[s]?.unmet).map(c=>c.label),l=n.filter(c=>c.cells[s]?.initiatives).map(c=>({id:te(c.key),label:c.label}));return a`<${Id} step=${r} number=${s+1} missing=${i} partners=${l} />`})}
    </ol>
  `}var fo=b.summary,qd=b.shared.outcomes;function Zc({plan:t,scenario:e,number:o,total:n,children:r}){let{version:s,content:i}=g.meta,l={version:s,content:(i||"").slice(0,12),scenario:nt(e,t)};return a`
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
  `}function Wd({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${Y(e)}>
      <${Qe} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${Y(e)}><span class="plaat">${o}</span></td>`}var Dd=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${fo.matrix.title}</caption>
    <thead>
      <tr><td></td>${le(e).map(o=>a`<th scope="col">${Y(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ut("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,r)=>a`<${Wd} cell=${n} step=${le(e)[r]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Xs=({title:t,note:e,children:o})=>a`
  <section class="blok-blad"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function Hd(t,e){let n=Ut("kind",t,e).flatMap(r=>r.cells.slice(0,-1)).filter(r=>r?.expected);return{expected:n.length,silent:n.filter(r=>!r.initiatives).length}}function Ud({scenario:t,plan:e,...o}){let n=Wt(e).summary,r=$t({...t,plan:e.key}).points,s=Hd(t,e);return a`
    <${Zc} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:io(e)})} ${s.expected>0&&k(n.counted,s)}
      </p>
      <${Mo} plan=${e} />
      <${Xs} title=${n.matrix.title} note=${n.matrix.note}>
        <${Dd} scenario=${t} plan=${e} />
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
  `}function Gd({scenario:t,plan:e,...o}){let n=Wt(e).summary;return a`
    <${Zc} plan=${e} scenario=${t} ...${o}>
      <${Xs} title=${n.route.title} note=${n.route.note}>
        <${Vc} scenario=${t} plan=${e} />
      <//>
      <${Xs} title=${n.lanes.title} note=${n.lanes.note}>
        <${Kc} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(qd).map(([r,{tile:s}])=>a`<li><${dn} outcome=${r} /> ${s}</li>`)}
        </ul>
      <//>
    <//>
  `}function Yc({route:t}){let e=D(t.query),o=he(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${H} text=${fo.title}><p class="uitleg">${fo.screen}</p><//>
      <${Ne} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${fo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((r,s)=>a`
          <${Ud} key=${r.key} scenario=${e} plan=${r} number=${2*s+1} total=${n} />
          <${Gd} key=${`${r.key}-2`} scenario=${e} plan=${r} number=${2*s+2} total=${n} />
        `)}
    </div>
    <${jt} text=${fo.screen} />
  `}var Js=b.thing.route,Kd={organisation:(t,e)=>g.partners[F?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:_o},Vd=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${F?k(Js.of_plan,{plan:t.title}):Js.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?Js.here:Js.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function Qc({id:t}){let e=Kd[bo(t)];return e?(X(t)?[X(t)]:g.plans).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${Vd} key=${o.plan.key} ...${o} />`):null}var bn=b.thing,Zd=new Set([...g.hidden,...bn.said]),pt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,de=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ao=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function Yd({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:g.lists[t]?I(g.lists[t],e):bn.truth[e]||V(e)}var kn=t=>Object.entries(Jt.get(t)).filter(([e])=>!Zd.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${Yd} property=${e} value=${r} />`);return[R(ko(e)),n.length>1?a`<${Ao} items=${n} />`:n[0]]}),tr=({id:t})=>je(t).some(([e])=>be(e,"Figure"))&&a`<${pt} title=${bn.figures}><${Dr} id=${t} /><//>`;function yn({id:t,skip:e}){let o=new Map;for(let[c,p]of je(t)){if(!et(c)||be(c,"Figure")||be(c,"Barrier")||e.includes(p))continue;let m=bn.from_here[p]||k(bn.this,{term:ko(p)});o.set(c,[...o.get(c)||[],m])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:T(p).join(", ")})),{columns:r,title:s,caption:i}=bn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>_(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>ht(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Ht(c),cell:({from:c})=>ro(c)&&a`<${gt} id=${c} />`}];return a`
    <${pt} title=${s}>
      <${ft} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var bt=b.thing.organisation,Jc=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label);function Qd({id:t,rows:e}){let o=e.filter(l=>Io(l.role)),n=Jc(o.flatMap(l=>_o(l.undertaking))),r=Pt(t,"unit"),s=w(t,"tooi"),i=[...kn(t),[b.thing.also_known,mt(t,"altLabel").join(", ")],[bt.units,r.length>0&&a`<${Re} ids=${r} />`],[bt.identity,s?k(bt.identified,{code:s,date:V(w(t,"checkedOn"))}):bt.unidentified]];return a`
    <${pt} title=${b.thing.known}>
      <${de} text=${w(t,"summary")} />
      ${qo(t)&&a`<p>${bt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${bt.independent}</p>`}
      <p>${n.length?k(bt.steps,{steps:ho(n.map(l=>l.toLowerCase()))}):bt.no_steps}</p>
      <${Ye} pairs=${i} />
    <//>
  `}function Xd({rows:t}){let e=bt.columns,o=({undertaking:s})=>g.works[s]?.across?b.shared.all_steps:Jc(_o(s)).join(", "),n=[...ze(s=>X(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>_(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>ht(s.undertaking)},{key:"rol",label:e.role,text:s=>I("Role",s.role)},{key:"stand",label:e.stand,text:s=>Ht(s.undertaking),cell:s=>a`<${gt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Kt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${pt} title=${k(bt.work,{count:r})}>
      <p class="zacht">${bt.work_note}</p>
      ${r?a`<${ft} id="acties" caption=${bt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Jd({id:t}){let e=Dt(t,"Contribution","byOrganisation");return e.length?a`
    <${pt} title=${k(bt.own,{count:e.length})}>
      <p class="zacht">${bt.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${N(o,"initiative")} /></h3>
          <${Pn} id=${o} />
          <${Kt} of=${[o]} />
        `)}
    <//>
  `:null}function tu({id:t}){let e=Dt(t,"Expectation","organisation");return e.length?a`
    <${pt} title=${bt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${R(ke(o,"engagement")||bt.wish)}</strong>: ${w(o,"rationale")}</p>
            <${Kt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function eu({id:t}){let e=["member","organization"].flatMap(n=>Dt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${N(n,"member")} />`,bt.member,a`<${M} id=${N(n,"organization")} />`,`: ${w(n,"post")}`]);return a`<${pt} title=${bt.members}><${Ao} items=${o} /><//>`}var Xc=4;function ou({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>Io(s.role)))for(let s of Bn(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Ae),i=k(s.length>Xc?bt.more_works:bt.works,{works:s.slice(0,Xc).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${pt} title=${bt.together}>
      <p class="zacht">${bt.alphabetical}</p>
      <${Re} ids=${Xe([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function tp({id:t}){let e=rn(t);return a`
    <${Qd} id=${t} rows=${e} />
    <${Xd} rows=${e} />
    <${Jd} id=${t} />
    <${tu} id=${t} />
    <${eu} id=${t} />
    <${ou} id=${t} rows=${e} />
    <${yn} id=${t} skip=${["unitOf","unit"]} />
  `}var ue=b.thing.step,va=t=>Rt[t]?.[1]||"",ep=(t,e="")=>[a`<${Ze} basis=${t} />`,` ${va(t)}${e}`],nu=({id:t,narrow:e})=>a`
  <${pt} title=${ue.what}>
    <${de} text=${w(t,"step")} />
    <${de} text=${w(t,"definition")} />
    <${de} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ue.narrower}<${At} ids=${e} />.</p>`}
    ${N(t,"broader")&&a`<p>${ue.broader}<${M} id=${N(t,"broader")} />.</p>`}
  <//>
`;function su({id:t,scenario:e}){let o=ue.cell_columns,n=$t(e).matrix.kind.filter(c=>ls(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>j("overzicht",{cel:_e(c.column,ds(t),c.plan)}),s=c=>R(lt(c.column)),i=c=>{let{word:p,lines:m,look:f}=Gt(c);return[a`<span class=${`chip ${f}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...ze(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Gt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>va(c.most_basis),cell:c=>c.most_basis&&ep(c.most_basis)}];return a`
    <${pt} title=${ue.cells}>
      <p class="zacht">${nt(e)}</p>
      <${ft} id="vakken" caption=${ue.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function ru({links:t,scenario:e}){let o=ue.columns,n=s=>N(s,"initiative"),r=[...ze(s=>X(s)?.key),{key:"actie",label:o.action,text:s=>_(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>mt(s,"interventionKind").map(lt).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Bn(n(s)).map(_).join(", "),cell:s=>a`<${At} ids=${Bn(n(s))} />`},{key:"stand",label:o.stand,text:s=>Ht(n(s),e.date),cell:s=>a`<${gt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>va(wo(s,"basis",e)),cell:s=>ep(wo(s,"basis",e),`; ${I("Strength",wo(s,"strength",e))}`)}];return a`
    <${pt} title=${k(ue.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${ft} id="wiewat" caption=${ue.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${ln(G(e.plan))}</p>`}
    <//>
  `}function au({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(Wt(X(o)).thing.step.helper,{awareness:ke(o,"awareness")||ue.unaware})]);return a`<${pt} title=${ue.helpers}><${Ao} items=${e} /><//>`}function iu({ids:t}){if(!t.length)return null;let e=n=>[ke(n,"recommendationKind"),ke(n,"response")||ue.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k(ue.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${pt} title=${ue.asked}><${Ao} items=${o} /><//>`}function op({id:t}){let e=D(A.route.query),o=Pt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Dt(i,s,"barrier")),r=n("Contribution").filter(s=>Er(s,e)&&No(s,e.plan));return a`
    <${nu} id=${t} narrow=${o} />
    <${su} id=${t} scenario=${e} />
    <${ru} links=${r} scenario=${e} />
    <${iu} ids=${n("Recommendation").filter(s=>No(s,e.plan))} />
    <${au} ids=${n("Facilitator")} />
  `}var We=t=>Wt(X(t)).thing.undertaking,np=t=>a`<${Kt} of=${[t]} />`;function lu({report:t,said:e}){return a`
    <${de} text=${w(t,"summary")} />
    <${Go} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Kt} of=${[t]} />
  `}function cu({id:t}){let e=X(t),{result:o}=We(t),n=e.dates.filter(({date:s})=>an(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[w(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=us(t,s);return a`
          <li>
            <strong>${R(i)}</strong>
            <p><${gt} id=${t} date=${s} /></p>
            ${l&&a`<${lu} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function pu({id:t}){let e=Pt(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${I("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${We(t).silent}</strong></p><${Ao} items=${o} />`}function mu({id:t}){let e=We(t),o=e.deadline_columns,n=$s(t);if(!n.length)return null;let r=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>V(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>hs(w(i,"modality"))},{key:"er",label:o.there,text:i=>ee(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${de} text=${w(i,"summary")} />`,np(i)]}];return a`<${ft} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function fu({id:t}){let e=We(t),o=e.who_columns,n=ao(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${cn} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>_(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>I("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>w(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>np(i.id)}];return a`<${ft} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function du({id:t}){let e=Pt(N(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${We(t).heading}<${At} ids=${e} />.</p>`}function uu({id:t}){let e=We(t),o=vo(t);if(o.length)return o.map(r=>a`<${Pn} id=${r} /><${Kt} of=${[r]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=mt(t,"interventionKind").map(lt).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function $u({id:t}){let e=We(t),o=je(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${gt} id=${r} />`;return a`
    <${pt} title=${e.container}><p>${e.parts}</p><${Re} ids=${o} more=${n} /><//>
  `}var hu=({id:t})=>a`
  <${pt} title=${We(t).progress}><${cu} id=${t} /><${pu} id=${t} /><${mu} id=${t} /><//>
  <${pt} title=${We(t).who}><${fu} id=${t} /><${du} id=${t} /><//>
  <${pt} title=${We(t).steps}><${uu} id=${t} /><//>
`;function sp({id:t}){let e=We(t),o=X(t),n=w(t,"promise"),r=kn(t),s=w(t,"isContainer")==="true"?$u:hu;return a`
    <${pt} title=${n?e.promise:e.what}>
      <${de} text=${n} />
      <${de} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:go(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Kt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${tr} id=${t} />
    ${r.length>0&&a`<${pt} title=${b.thing.further}><${Ye} pairs=${r} /><//>`}
    <${yn} id=${t} skip=${["subMeasureOf"]} />
  `}var Fo=b.thing;function gu({id:t}){let e=je(t).filter(([r,s])=>s==="inChapter"&&ro(r)).map(([r])=>r),o=[...kn(t),[Fo.also_known,mt(t,"altLabel").join(", ")],[Fo.place,Mt(t).length>0&&a`<${Kt} of=${[t]} />`]],n=r=>a` <${gt} id=${r} />`;return a`
    <${pt} title=${Fo.known}>
      ${be(t,"Facilitator")&&a`<p class="zacht">${Wt(X(t)).thing.other.judged}</p>`}
      <${de} text=${w(t,"summary")} />
      <${de} text=${w(t,"rationale")} />
      <${Ye} pairs=${o} />
    <//>
    <${tr} id=${t} />
    ${e.length>0&&a`<${pt} title=${Fo.other.chapter}><${Re} ids=${Xe(e)} more=${n} /><//>`}
    <${yn} id=${t} skip=${["inChapter"]} />
  `}var rp=5;function bu({id:t}){let e=D(A.route.query),o=s=>Ho(s).some(i=>i.subject===t||be(t,"Barrier")&&ls(i.barrier,s.plan)===t||Cn(t)&&[i.partner,...i.beside||[]].includes(w(t,"notation"))),n=$t(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(rp);return a`
    <${pt} title=${k(Fo.gaps,{count:n.length})}>
      <${Wr} list=${n.slice(0,rp)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(b.shared.show_more,{count:r.length})}</summary>
            <${Wr} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var ap={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function ku({id:t}){let e=bo(t),o=[ap[e]&&a`<a href=${j(ap[e])}>${Fo.crumbs[e]}</a>`,F&&X(t)?.title,...["inChapter","subMeasureOf"].map(n=>N(t,n)&&a`<${M} id=${N(t,n)} />`),ht(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var yu={undertaking:sp,organisation:tp,step:op,other:gu};function ip({route:t}){let e=t.path.slice(1).join("/");if(!et(e))return a`<${Lo} />`;let o=_(e),n=bo(e),r=yu[n],s=()=>{let l=k(Fo.footnote,{kind:ht(e),name:o,said:w(e,"promise")||w(e,"summary")});return En(l.trim().replace(/([^.!?])$/,"$1."),Mt(e),null,X(e)||G())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${ku} id=${e} />
    <${H} text=${be(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${gt} id=${e} /></p>`}
    <//>
    <${Qc} id=${e} />
    <div class="acties bovenaan">
      <${lo} text=${s} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Fo.around}</a>
    </div>
    <${r} id=${e} />
    <${bu} id=${e} />
  `}var De=b.timeline,wu=t=>[t.id&&_(t.id),t.what].filter(Boolean).join(": "),lp=(t,e)=>[t.progress&&t.id&&Ht(t.id,e),t.stand[e]].filter(Boolean).join("; "),er=t=>t.day.slice(0,4);function vu({row:t,date:e}){let o=lp(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${De.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Hi} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var _u=(t,e)=>[[...De.csv,...Lt],...t.map(o=>[o.when,De.kinds[o.kind],o.id&&_(o.id),o.what,lp(o,e.date),Mt(o.at).map(ot).join("; "),...Tt(e,o.plan||o.at)])],xu=["tekst","wat","stap","jaar"];function Su({years:t}){return a`
    <${ce}>
      <${Ne} />
      <${Do} />
      <div class="velden">
        <${Ke} name="tekst" />
        <${Et} label=${De.fields.what} name="wat" options=${Object.entries(De.kinds)} />
        <${Et} label=${De.fields.step} name="stap" options=${zt.map(e=>[e.notation,e.label])} />
        <${Et} label=${De.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Co} names=${xu} />
      </div>
    <//>
  `}function cp({route:t}){let e=D(t.query),o=t.query,n=g.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||er(l)===o.jaar)&&(!o.tekst||it(wu(l)).includes(it(o.tekst)))),s=P(De.count,r.length),i=l=>r.filter(c=>er(c)===l);return a`
    <${H} text=${De.title}><p class="uitleg">${De.intro} <a href=${j("beloften")}>${De.lanes}</a>.</p><//>
    <${Su} years=${T(n.map(er))} />
    <p class="telling">${s}<${vt} name="tijdlijn.csv" rows=${()=>_u(r,e)} /></p>
    ${T(r.map(er)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${vu} row=${c} date=${e.date} />`)}</ol>
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
  `}var pp=t=>Xe(t).map(e=>a`<li><${M} id=${e} /></li>`),mp=t=>[...t].sort((e,o)=>E(_(N(e,"initiative")),_(N(o,"initiative")))),Ou=({id:t})=>a`
  <li>
    <${M} id=${N(t,"initiative")} />${" → "}<${Os} id=${N(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Go} of=${t} />
  </li>
`,Cu=({id:t})=>a`
  <li><${M} id=${N(t,"initiative")} />${`: ${ke(t,"status")}`}<${Go} of=${t} /></li>
`;function ju(){let t=Qt.unjudged,e=Xe(Xt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${ht(o).toLowerCase()}</span></li>`);return a`
    <${xe} of=${t} count=${e.length}>${e.length?a`<${wn} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Mu(){let t=ge("Contribution").length,e=s=>a`<${Ou} id=${s} />`,o=mp(Xt.weak).map(e),n=k(Qt.weak.intro,{all:t,stated:t-o.length}),r=mp(Xt.statuses).map(s=>a`<${Cu} id=${s} />`);return a`
    <${xe} of=${Qt.weak} count=${o.length} intro=${n}><${wn} items=${o} shown=${6} /><//>
    <${xe} of=${Qt.other} count=${Xt.other.length}><${wn} items=${Xt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${xe} of=${Qt.statuses} count=${r.length}><${wn} items=${r} shown=${6} /><//>`}
  `}var Tu=()=>a`
  <${xe} of=${Qt.clashes} count=${Xt.clashes.length}>
    ${Xe(Xt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${Kt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Lu(){if(!Xt.judged.length)return null;let t=e=>k(Qt.judged.line,{step:_(N(e,"barrier")),kinds:mt(e,"interventionKind").map(lt).join(", "),state:ke(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:V(w(e,"asOf"))});return a`
    <${xe} of=${Qt.judged} count=${Xt.judged.length}>
      <ul>${Xt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Bu(){let t=Qt.expected.columns,e=n=>N(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>_(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>mt(n,"interventionKind").map(lt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${xe} of=${Qt.expected} count=${Xt.expected.length}>
      <details>
        <summary>${Qt.expected.show}</summary>
        <div class="rol">
          <${ft} id="verwacht" caption=${Qt.expected.caption} rows=${Xt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var fp=()=>a`
  <${H} text=${Qt.title}><p class="uitleg">${Qt.intro} ${we}</p><//>
  <${ju} />
  <${Mu} />
  <${Tu} />
  <${Lu} />
  <${xe} of=${Qt.nameless} count=${Xt.nameless.length}><${wn} items=${pp(Xt.nameless)} /><//>
  <${xe} of=${Qt.generic} count=${Xt.generic.length}><${wn} items=${pp(Xt.generic)} /><//>
  <${Bu} />
  <${Zs} />
`;var Ft=b.whatif,up=(t,e,o)=>$t({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function $p(t){if(!t)return Ft.no_cell;let{word:e,lines:o}=Gt(t);return[e,...o].join(", ")}var _a=(t,e)=>{let o=R(lt(t.column));return e?k(Ft.cell,{kind:o,step:Y(t.barrier).toLowerCase()}):o};function dp({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${F?"h3":"h2"}>${k(Ft.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Eu({loss:t,scenario:e,id:o,title:n}){let r=l=>up(t,l,e),s=l=>j("overzicht",{cel:_e(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Ft.columns.cell,sort:!1,text:l=>_a(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${_a(l,r(l))}</a>`:_a(l)},{key:"nu",label:Ft.columns.now,sort:!1,text:l=>$p(r(l))},{key:"weg",label:Ft.columns.lost,sort:!1,text:l=>l.said}];return a`<${ft} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Au({loss:t,scenario:e}){let o=G(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===g.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${gt} id=${p} date=${e.date} />`],c=(p,m)=>a`
    <${dp} title=${p} count=${m.length} none=${r}><${Re} ids=${m} more=${l} /><//>
  `;return a`
    <section>
      ${F&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${dp} title=${n} count=${t.cells.length} none=${r}>
        <${Eu} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function hp({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=up(r,s,o),l=i?Y(s.barrier):"";return[e,lt(s.column),l,$p(i),s.said,...Tt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Au} key=${r.plan} loss=${r} scenario=${o} />`):he(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${vt} name="wat-als.csv" rows=${()=>[[...Ft.csv,...Lt],...n()]} />
    </div>
  `}var Fu=(t,e)=>[...en(e),...t.map(o=>["zonder",o])];function zu({notations:t,names:e,scenario:o}){let[n,r]=K(null),s=[o.key,...t].join();if(Ee(()=>{let c=!0;return r(null),ni(Fu(t,o)).then(p=>{c&&(r(p),st(Ft.done))}).catch(p=>c&&r({silent:p.message||Ft.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${Ft.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=P(Ft.questions,n.gaps.filter(i).length);return a`
    <div>
      <${hp} losses=${n.losses.filter(i)} without=${ho(e)} scenario=${o} />
      <p>${k(Ft.with_this,{questions:l,now:$t(o).gaps.length})}</p>
    </div>
  `}var or=t=>w(t,"notation");function Pu({acting:t,chosen:e}){if(!Ce())return a`
      <${Et} label=${Ft.one} name="zonder" options=${t.map(n=>[or(n),_(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);z({zonder:s.map(or).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${Ft.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${or(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${_(n)}`}
          </label>
        `)}
    </fieldset>
  `}function gp({route:t}){let e=D(t.query),{without:o}=$t(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>E(_(l),_(c))),r=(t.query.zonder||"").split(",").map(te).filter(Boolean),s=r.map(l=>_(l)),[i]=r;return a`
    <${H} text=${Ft.title}><p class="uitleg">${Ft.intro}</p><//>
    <${ce}>
      <${Ve} />
      <div class="velden"><${Pu} acting=${n} chosen=${r} /></div>
    <//>
    ${!Ce()&&a`<p class="zacht">${Ft.alone}</p>`}
    ${r.length===1&&a`<${hp} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&Ce()&&a`<${zu} notations=${r.map(or)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${Ft.choose}</p>`}
    <${jt} text=${r.length===1?k(Ft.said,{name:s[0]}):""} />
  `}var Te=t=>document.getElementById(t);Te("spring").addEventListener("click",t=>{t.preventDefault(),Te("inhoud").focus()});xi();Te("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=Te("zoek").value;location.hash=hi(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=g.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};Ar(k(e,{...s,sources:Fe()}),o)});var bp={__proto__:null,overzicht:jc,dekking:tl,aandachtspunten:dl,partners:hc,maatregelen:gc,naslag:kc,tijdlijn:cp,beloften:Ec,graaf:mc,ding:ip,samenvatting:Yc,vragen:Rc,"wat-als":gp,vergelijk:Gi,"weet-niet":fp,methode:wc,zoek:Wc,...(g.served||L())&&{controleer:Wi},onbekend:Lo};function Nu(t,e){let o=Object.keys(g.views).length>0,n=Object.keys(g.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return Or(e)&&r.views===o&&r.comparisons===n?!1:(He(a`<p role="status">${b.werkplaats.busy}</p>`,Te("inhoud")),L().ask("page",{options:en(e),...r}).then(({page:s})=>L().show(s,L().own)).catch(s=>He(a`<p role="alert">${s.message}</p>`,Te("inhoud"))),!0)}function Ru(t){let e=t.path[0]||"overzicht",o=Te("inhoud");L()?.own&&Nu(e,D(t.query))||(o.className=`scherm-${e}`,He(a`<${bp[e]||bp.onbekend} key=${t.path.join("/")} route=${t} />`,o),Si(e,t.path))}function xa(){let t=Te("motor");t.hidden=!1;let{state:e,why:o,own:n}=L();He(a`<${Ei} state=${e} why=${o} own=${n} />`,t)}function Iu(){qu(),window.removeEventListener("werkplaats",xa),He(null,Te("inhoud")),He(null,Te("motor"))}L()&&(Te("eigen").hidden=!1,window.addEventListener("werkplaats",xa),xa());Te("inhoud").replaceChildren();var qu=Ja(Ru);L()&&window.addEventListener("andere-bladzijde",Iu,{once:!0});document.fonts.ready.then(()=>la()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Sp(Wu);})();
