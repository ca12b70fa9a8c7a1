"use strict";var ketenkaart=(()=>{var hr=Object.defineProperty;var Hp=Object.getOwnPropertyDescriptor;var Up=Object.getOwnPropertyNames;var Gp=Object.prototype.hasOwnProperty;var Kp=(t,e)=>{for(var o in e)hr(t,o,{get:e[o],enumerable:!0})},Vp=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Up(e))!Gp.call(t,r)&&r!==o&&hr(t,r,{get:()=>e[r],enumerable:!(n=Hp(e,r))||n.enumerable});return t};var Zp=t=>Vp(hr({},"__esModule",{value:!0}),t);var Od={};Kp(Od,{answerTo:()=>ft,compare:()=>P,csv:()=>an,data:()=>g,graphNow:()=>va,here:()=>A,matrixSvg:()=>Zr,scenarioOf:()=>G});function an(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Wa=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Wa(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},Ia=new Map;function qa(t){var e=Ia.get(this);return e||(e=new Map,Ia.set(this,e)),(e=Wa(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],m=function(u){s===1&&(u||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,u,i):s===3&&(u||i)?(c.push(3,u,i),s=2):s===2&&i==="..."&&u?c.push(4,u,0):s===2&&i&&!u?c.push(5,0,!0,i):s>=5&&((i||!u&&s===5)&&(c.push(s,0,i,r),s=6),u&&(c.push(s,u,0,r),s=6)),i=""},p=0;p<o.length;p++){p&&(s===1&&m(),m(p));for(var $=0;$<o[p].length;$++)n=o[p][$],s===1?n==="<"?(m(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(m(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[p][$+1]===">")?(m(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(m(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return m(),c})(t)),e),arguments,[])).length>1?e:e[0]}var mt,Ua,Yp,bo,gr,fs,Ga,cs,Ka,kr,br,Qp,zn=Symbol.for("pv"),us={},$s=[],Xp=/^m(i|n|o|s|text|space)$/,yr=Array.isArray,wr=$s.slice,Wo=Object.assign;function Io(t){t&&t.parentNode&&t.remove()}function vr(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?wr.call(arguments,2):o),An(t,i,n,r,null)}function An(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:zn,__v:r||++Ua,__i:-1,__u:0};return!r&&mt.vnode&&mt.vnode(s),s}function ds(t){return t.children}function ps(t,e){this.props=t,this.context=e,this.__g=0}function ko(t,e){if(e==null)return t.__&&ko(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:ko(t)}function Jp(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Wo({constructor:zn},o)).__v=o.__v+1,mt.vnode&&mt.vnode(e),_r(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||ko(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Ja(r,e,s),o.__=o.__e=null,e.__e!=n&&Va(e))}function Va(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Va(t)}function Da(t){(8&t.__g||(t.__g|=8,bo.push(t),fs++))&&gr==mt.debounceRendering||((gr=mt.debounceRendering)||queueMicrotask)(Za)}function Za(){try{for(var t,e=1;bo.length;)bo.length>e&&bo.sort(Ga),t=bo.shift(),e=bo.length,8&t.__g&&Jp(t)}finally{(fs=bo.length)&&(gr||queueMicrotask)(Za)}}function Ya(t,e,o,n,r,s,i,l,c,m,p){var $,u,f,d,h,y,_=n.__k||$s,v=e.length;for(c=tm(o,e,_,c,v),$=0;$<v;$++)(f=o.__k[$])!=null&&(u=~f.__i&&_[f.__i]||us,f.__i=$,y=_r(t,f,u,r,s,i,l,c,m,p),d=f.__e,(u.ref!=f.ref||8&u.__u)&&(u.ref&&xr(u.ref,null,f,u),f.ref&&p.push(f.ref,f.__c||d,f)),h=h||d,4&f.__u?(c=Qa(f,c,t,!u.__v),u.__e&&(u.__e=null)):typeof f.type=="function"&&y!==void 0?c=y:d&&(c=d.nextSibling),f.__u&=-21);return o.__e=h,c}function tm(t,e,o,n,r){var s,i,l,c,m,p,$,u,f,d=o.length,h=d,y=0,_=0,v=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[s]=An(null,i):yr(i)?i=v[s]=An(ds,{children:i}):i.constructor===zn&&i.__b?i=v[s]=An(i.type,i.props,i.key,i.ref,i.__v):v[s]=i,c=s+y,i.__=t,i.__b=t.__b+1,l=null,~(m=i.__i=em(i,o,c,h))&&(h--,(l=o[m])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,m==c-1?y--:m==c+1?y++:m!=c&&(m>c?y--:y++,_=1)):(~m||(r>d?y--:r<d&&y++),typeof i.type!="function"&&(i.__u|=4))):v[s]=null;if(_){for(p=[],$=[],s=0;s<r;s++)if((i=v[s])&&16&i.__u){for(y=0,u=p.length;y<u;)p[f=y+u>>1]<i.__i?y=f+1:u=f;p[y]=i.__i,$[s]=y+1}for(y=p.length;s--;)$[s]&&($[s]==y?y--:v[s].__u|=4)}if(h)for(s=0;s<d;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=ko(l)),Sr(l,l));return n}function Qa(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Qa(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=ko(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function em(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Ha(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function ls(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Ha(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Ha(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=br[e]||(br[e]=om(e)),(t.__a||(t.__a={}))[e]=kr,s=e!=(e=e.replace(Ka,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function om(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[cs]==null)e[cs]=kr++;else if(e[cs]<this.__a[t])return;return o(mt.event?mt.event(e):e)}}}function _r(t,e,o,n,r,s,i,l,c,m){var p,$,u,f,d,h,y,_,v,j,S,H,tt,B,yt,Jt,O,D,W=e.type;if(e.constructor!==zn)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,$=s=[],p.nodeType==8?l=ms(p,s):s.push(p),l=s[0]||l),(p=mt.__b)&&p(e);t:if(typeof W=="function"){u=i.length;try{if(_=e.props,v=(p=W.prototype)&&p.render,j=(p=W.contextType)&&n[p.__c],S=p?j?j.props.value:p.__:n,(f=o.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(v?e.__c=f=new W(_,S):(e.__c=f=new ps(_,S),f.constructor=W,f.render=sm),j&&j.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),W.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Wo({},f.__s)),Wo(f.__s,W.getDerivedStateFromProps(_,f.__s)))),d=f.props,h=f.state,f.__v=e,o.__c){if(_!==d&&v&&!W.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(_,S),e.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(_,f.__s,S)===!1){e.__v!=o.__v&&(f.props=_,f.state=f.__s,f.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Q){Q&&(Q.__=e)}),$s.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=ko(o);break t}f.componentWillUpdate&&f.componentWillUpdate(_,f.__s,S),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(d,h,y)})}else v&&!W.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=S,f.props=_,f.__P=t,f.__g&=-5,H=mt.__r,tt=v?25:0;do f.__g&=-9,H&&H(e),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++tt<25);v&&($s.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Wo({},n,f.getChildContext())),v&&o.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(d,h)),B=p&&p.type===ds&&p.key==null?p.props.children:p,_.__P&&(p=l,r=(t=_.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Q){Q&&Sr(Q,Q)}),o.__k=null),l=o.__k?ko(o,0):null),l=Ya(t,yr(B)?B:[B],e,o,n,r,s,i,l,c,m),_.__P&&(e.__e=null,l=p),e.__u&=-161,$&&$.some(Io),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(Q){if(i.length=u,e.__v=null,c||s)if(Q&&Q.then){if(e.__u|=128|c,s){for(~(O=s.indexOf(l||void 0))||(O=s.length);(D=s[O-1])&&D.nodeType==8;)O--;for(;O<s.length;O++)if(D=s[O])if(s[O]=null,yt){if(D==Jt)break}else{if(D.nodeType!=8)break;D.data.startsWith("$s")&&(Jt=ms(yt=D))}}if(!yt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;yt=l}(p=ms(yt=e.__c.__z||(e.__c.__z=yt)))?(e.__e=yt,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Io);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Q&&Q.then||Xa(e),mt.__e(Q,e,o)}}else l=e.__e=nm(o.__e,e,o,n,r,s,i,c,m,t);return(p=mt.diffed)&&p(e),l}function ms(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Xa(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Xa))}function Ja(t,e,o){for(var n=0;n<o.length;)xr(o[n++],o[n++],o[n++]);mt.__c&&mt.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){mt.__e(s,r.__v)}})}function nm(t,e,o,n,r,s,i,l,c,m){var p,$,u,f,d,h,y,_,v=o.props||us,j=e.props,S=e.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((d=s[p])&&(S?d.localName==S:d.nodeType==3)){t=d,s[p]=null;break}}if(!t){if(_=m.ownerDocument||document,!S)return _.createTextNode(j);t=_.createElementNS(r,S,j.is?j:m),l&&(mt.__m&&mt.__m(e,s),l=!1),s=null}if(S){if(m=S=="template"&&t.content||t,s=S=="textarea"&&j.defaultValue!=null?null:s&&wr.call(m.childNodes),!l&&s)for(v={},p=0;p<t.attributes.length;p++)v[(d=t.attributes[p]).name]=d.value;for(p in v)d=v[p],p=="dangerouslySetInnerHTML"?u=d:p=="children"||p in j||p=="value"&&"defaultValue"in j||p=="checked"&&"defaultChecked"in j||ls(t,p,null,d,r);for(p in j)d=j[p],p=="children"?f=d:p=="dangerouslySetInnerHTML"?$=d:p=="value"?h=d:p=="checked"?y=d:l&&typeof d!="function"||v[p]===d||ls(t,p,d,v[p],r);$?(l||u&&($.__html==u.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(u&&(t.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Xp.test(S))&&(r="http://www.w3.org/1999/xhtml"),Ya(m,yr(f)?f:[f],e,o,n,r,s,i,s?s[0]:o.__k&&ko(o,0),l,c),s&&s.some(Io)),l&&S!="textarea"||(p="value",S=="progress"&&h==null?t.removeAttribute(p):h==null||h===t[p]&&(S!="progress"||h)||ls(t,p,h,v[p],r),p="checked",y!=null&&y!=t[p]&&ls(t,p,y,v[p],r))}else v===j||l&&t.data==j||(t.data=j);return t}function xr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){mt.__e(r,o)}}function Sr(t,e,o){var n,r,s,i;if(mt.unmount&&mt.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||xr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){mt.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Sr(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=ms(n,s=[]))&&(n==t.__e&&s.some(Io),Io(r),Io(n)),o||Io(t.__e),t.__e=t.__c=t.__=null}function sm(t,e,o){return this.constructor(t,o)}function Ge(t,e){var o,n,r,s;mt.__&&mt.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=An(ds,{children:[t]}),r=[],s=[],_r(e,e.__k,n||us,us,e.namespaceURI,n?null:e.firstChild?wr.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Ja(r,e.__k,s),e.__k.props.children=null}mt={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw fs=0,t}},Ua=0,Yp=function(t){return t!=null&&t.constructor===zn},ps.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Wo({},this.state)),typeof t=="function"&&(t=t(Wo({},o),this.props)),t&&(Wo(o,t),this.__v&&(e&&this.__k.push(e),Da(this)))},ps.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Da(this))},ps.prototype.render=ds,bo=[],fs=0,Ga=function(t,e){return t.__v.__b-e.__v.__b},cs=Symbol(),Ka=/(PointerCapture)$|Capture$/i,kr=0,br={},Qp=0;var ln,jt,Or,ti,jr=Object.is,hs=0,ci=[],Cr=[],_t=mt,ei=_t.__b,oi=_t.__r,ni=_t.diffed,si=_t.__c,ri=_t.unmount,ai=_t.__;function gs(t,e){_t.__h&&_t.__h(jt,t,hs||e),hs=0;var o=jt.__H||(jt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function V(t){return hs=1,rm(pi,t)}function rm(t,e,o){var n=gs(ln++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):pi(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);jr(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=jt,!jt.__f)){jt.__f=!0;var r=jt.shouldComponentUpdate;jt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var m=!1,p=this.props!=s;if(c.__.some(function(u){u.__N&&(m=!0,jr(u.__[0],u.__N[0])||(p=!0))}),r){var $=r.call(this,s,i,l);return m?$||p:$}return!m||p}}return n.__}function Pe(t,e){var o=gs(ln++,3);!_t.__s&&Tr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,jt.__H.__h.push(o))}function Ct(t,e){var o=gs(ln++,4);!_t.__s&&Tr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,jt.__h.push(o))}function gt(t){return hs=5,Me(function(){return{current:t}},[])}function Me(t,e){var o=gs(ln++,7);return Tr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function am(){var t;do{for(;t=Cr.shift();)try{Pn(t)}catch(o){_t.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=ci.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Pn),e.__h.some(Mr),e.__h=[]}catch(o){e.__h=[],_t.__e(o,t.__v)}}}while(Cr.length)}_t.__b=function(t){jt=null,ei&&ei(t)},_t.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ai&&ai(t,e)},_t.__r=function(t){oi&&oi(t),ln=0;var e=(jt=t.__c).__H;e&&(Or==jt?jt.__h=[]:(e.__h.some(Pn),e.__h.some(Mr),ln=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Or=jt},_t.diffed=function(t){ni&&ni(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&li(ci.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Or=jt=null},_t.__c=function(t,e){e.some(function(o){try{o.__h.some(Pn),o.__h=o.__h.filter(function(n){return!n.__||Mr(n)})}catch(n){o.__h=[function(){throw n}]}}),si&&si(t,e)},_t.unmount=function(t){ri&&ri(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,li(Cr.push(r))}else Pn(r)}catch(s){e=s}}),n.__H=void 0,e&&_t.__e(e,n.__v))};var ii=typeof requestAnimationFrame=="function";function im(t){var e,o=function(){clearTimeout(n),ii&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);ii&&(e=requestAnimationFrame(o))}function li(t){t!=1&&ti==_t.requestAnimationFrame||((ti=_t.requestAnimationFrame)||im)(am)}function Pn(t){var e=jt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),jt=e}function Mr(t){var e=jt;t.__c=t.__(),jt=e}function Tr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!jr(o,t[n])})}function pi(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function mi(t){return Array.isArray(t)?t.map(mi):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[vr("wbr",null),e]:[e])}var a=qa.bind((t,e,...o)=>vr(t,e,...typeof t=="string"?o.map(mi):o));var lm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],cm={ernst:"gewicht"},A={route:null,started:!1},fi,Lr=0,ui=new Map;function Er(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[cm[r]||r,s]))}}function C(t,e={},o=!0){let n=o&&A.route?Object.fromEntries(lm.filter(i=>A.route.query[i]).map(i=>[i,A.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ce=t=>C(["ding",t]);function z(t,e=!1){let o={...A.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=C(A.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Lr},"",n),Br())}function Br(t=!1){let e=Er(location.hash),o=A.route?.path.join("/")===e.path.join("/");A.route=e,fi(e),!o&&window.scrollTo(0,t&&ui.get(history.state?.turn)||0)}function $i(t){fi=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Lr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>ui.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++Lr},""),Br(r)};return window.addEventListener("popstate",n,{signal:o}),Br(),A.started=!0,()=>e.abort()}function Ke(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),L=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var E=t=>t.slice(0,1).toUpperCase()+t.slice(1),et=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],pm=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),P=(t,e)=>pm.compare(t,e);function di(t,e){let o=et(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function hi(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var g=JSON.parse(document.getElementById("gegevens").textContent),mm=[...Object.keys(g.things),...Object.keys(g.addresses)],Fr=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+mm[n]);if(Array.isArray(t))return t.map(Fr);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=Fr(o);return t};for(let t of g.numbered)g[t]=Fr(g[t]);var qo=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]])));for(let{at:t}of Object.values(g.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=qo(n);for(let t of Object.values(g.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[g.queries,g.views,g.codes,...Object.values(g.codes),g.names,g.flags,g.told,...Object.values(g.told),g.absent,g.dates,g.lists,g.kinds,g.called,g.works,g.partners,g.lookups,g.words,g.addresses])Object.setPrototypeOf(t,null);var ee=new Map(Object.entries(g.things)),cn=new Map(g.plans.map(t=>[t.key,t])),N=g.plans.length>1,b=g.words,Ut=t=>t?.words.page||b,q=t=>cn.get(t)||(N?void 0:g.plans[0]),ot=t=>cn.get(t.split("/")[0]),Do=(t,e)=>!e||!ot(t)||ot(t).key===e,lo=[...new Map(g.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),pe=lo[lo.length-1].date,zt=[...new Map(g.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ve=(t,e)=>{let o=ot(t);return o?g.stands[e]?.[o.key]||o.date:e},Z=t=>g.dates[t]||t||"",Ho=(t=q())=>t?.source||g.source,we=t=>t.plan?[cn.get(t.plan)]:g.plans,yo=(t,e=q())=>(e?e.dates:lo).find(o=>o.date===t)?.label||Z(t);var Ar=5*2**20,F=()=>window.werkplaats,Te=()=>g.served||!!F()&&F().state!=="off";async function bs(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var gi=t=>F()?F().ask("answer",{options:t}):bs(`antwoord?${new URLSearchParams(t)}`),bi=t=>F()?F().ask("words",{passage:t}):bs(`api/woorden?vindplaats=${encodeURIComponent(t)}`),ki=t=>F()?F().ask("find",{text:t}):bs(`api/zoek?woorden=${encodeURIComponent(t)}`);async function yi(t,e,o){if(F())return(await F().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var wi=()=>g.served?["docx","xlsx"]:Te()?["xlsx"]:[];async function zr(t){if(F())return F().ask("check",{name:t.name,data:await ks(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return bs("controleer",{method:"POST",body:t,headers:e})}async function ks(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var vi=qo(g.answers.cells),_i=qo(g.answers.gaps),fm=qo(g.answers.candidates),um=qo(g.answers.losses),$m=qo(g.answers.reach);for(let t of[..._i,...vi])"candidates"in t&&(t.candidates=fm[t.candidates]);var Pr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function ft(t){let e=g.answers.by[t.key],o=(r,s)=>Pr(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>_i[r]),matrix:o(e.matrix,vi),without:o(e.without,um),apart:e.apart,points:e.points,most:e.most,reach:e.reach.map(r=>$m[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:Pr(e.read.matrix,n),without:Pr(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),most:n(e.read.most),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function pn({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var Rr=t=>t.key in g.answers.by,dm=t=>Rr(t)||!!F();function G(t){let e=N&&cn.has(t.plan)?t.plan:"",o=lo.some(i=>i.date===t.stand)?t.stand:pe,n=t.koppelingen==="genoemd",r=Nr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:pe}].map(Nr).find(dm)||Nr({plan:e,date:pe,stated:!1,expect:!0,strict:!1})}function Nr({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function Ir(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>G(n(s)).key)).size===o.length?o:[]}var ys=(t,e)=>cn.get(e)?.steps.find(o=>o.notation===t)?.id;var Nn=[],at=(t,e)=>ee.get(t)?.[e]||Nn,w=(t,e)=>at(t,e)[0]||"",Pt=(t,e)=>at(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),I=(t,e)=>Pt(t,e)[0]||"",Mt=t=>ee.has(t),mn=t=>at(t,"type"),ve=t=>vs.get(t)||Nn,me=(t,e)=>mn(t).includes(e),xi=t=>mn(t).map(e=>g.kinds[e]).find(Boolean),wo=t=>xi(t)?.page||"",bt=t=>xi(t)?.kind||"",Rn=t=>wo(t)==="organisation",co=t=>wo(t)==="undertaking",it=t=>!!wo(t)&&!!w(t,"prefLabel"),_s=(t,e)=>(g.flags[t]||Nn).includes(e),R=(t,e)=>g.codes[t]?.[e]?.label||e||"",_e=(t,e)=>R(g.lists[e],w(t,e)),vo=t=>g.names[t]||b.thing.foreign[t]||t,ws=new Map,vs=new Map;for(let[t,e]of ee){for(let o of e.type||Nn)vs.has(o)||vs.set(o,[]),vs.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);ws.has(s)||ws.set(s,[]),ws.get(s).push([t,o])}}var Le=t=>ws.get(t)||Nn,Gt=(t,e,o="initiative")=>Le(t).filter(([n,r])=>r===o&&me(n,e)).map(([n])=>n),x=t=>g.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.split("/").pop(),Ne=t=>g.called[t]?.short||x(t),Si=[...ee.keys()].filter(co),hm=[...ee.keys()].filter(Rn),Oi=t=>zt.find(e=>e.notation===t),fn=Object.entries(g.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:_s("atSteps",t)})),gm=new Map(hm.map(t=>[w(t,"notation"),t])),oe=t=>gm.get(t)||"",lt=t=>g.addresses[t]||"",Lt=t=>Pt(t,"passage");var un=b.search,In=t=>` ${(et(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Dn=t=>In(t).split(" ").filter(Boolean),Wn,_o,Wr=new Map(g.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),Hr=new Map;for(let[t,e]of g.search.english)Hr.set(t,[...Hr.get(t)||[],e]);var ji=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(In),names:In(s.join(" ")),text:In(r.join(" "))});function bm(){let t=new Map([...ee.keys()].filter(it).map(e=>[e,g.called[e]?[x(e)]:[]]));for(let[e,o]of ee){let n=t.has(e)?e:un.owners.flatMap(r=>Pt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...un.texts.flatMap(r=>o[r]||[]))}return t}var km=t=>T([x(t),...at(t,"prefLabel"),...at(t,"altLabel"),...Hr.get(t)||[]]),ym=()=>[...[...bm()].map(([t,e])=>{let o=Math.min(...mn(t).map(n=>Number(un.weights[n]??un.weights.rest)));return ji(t,["ding",t],x(t),bt(t),e,km(t),o)}),...Object.entries(g.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return ji(t,["vragen",t],e,un.question,r,[e],un.weights.question)})],Ci;function wm(){Wn=ym(),Ci=Wn.map(t=>T(t.titles)).filter(t=>t.length>1),_o=new Map;for(let t of Wn)for(let e of Dn(t.names+t.text))_o.set(e,(_o.get(e)||0)+1)}function vm(t){let e=In(t),o=Ci.flatMap(n=>n.filter(r=>r.length>_m&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var _m=4,qn=3;function Mi(t){return qr.has(t)||qr.set(t,xm(t)),qr.get(t)}var qr=new Map;function xm(t){if(Wr.has(t))return Wr.get(t);if(_o.has(t)||t.length<=qn+1)return[t];let e=[..._o.keys()].filter(o=>o.length>qn&&t.startsWith(o)&&t.length-o.length<qn);return[t,...e.flatMap(o=>Wr.get(o)||[o])]}var Dr=(t,e)=>t.includes(e.length<qn?` ${e}`:e)||Mi(e).some(o=>t.includes(` ${o} `));function Sm(t,e){if(t.titles.includes(e))return 0;let o=Dn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Dr(t.names,n))?2:o.every(n=>Dr(t.text,n)||Dr(t.names,n))?3:null}function xs(t){if(!Dn(t).length)return{wanted:[],found:[]};Wn||wm();let e=vm(t),o=Wn.map(r=>({item:r,place:Math.min(...e.map(s=>Sm(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||P(r.item.label,s.item.label));return{wanted:T([...et(t).split(/\s+/),...e.flatMap(Dn).flatMap(Mi)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var Ti=t=>{let{found:e}=xs(t);return e.length===1?C(e[0].path):""};function Li(t){let e=Dn(t),o=s=>{let i=s.length<5?1:2;return[..._o].map(([l,c])=>({one:l,count:c,far:hi(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>_o.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>_o.has(s)&&s.length>=qn):[];return{meant:n.join()!==e.join()&&xs(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function Bi(t,e){let o=i=>i!==t.label&&e.some(l=>et(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>et(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Ur=t=>I(t,"broader")||t,Ss=t=>w(Ur(t),"notation"),Ei=(t,e)=>e?.strict?g.linksStrictly[e.date]?.[t]:void 0,xo=(t,e,o)=>Ei(t,o)?.[e]||w(t,e),Gr=(t,e)=>Nt(t,e.date)&&Ei(t,e)!==null&&(!e.stated||_s("isStated",xo(t,"basis",e))),So=(t,e)=>Gt(t,"Contribution").filter(o=>!e||Gr(o,e)),Oo=t=>g.works[t]?.steps||[],Fi=t=>g.works[t]?.kinds||[],Uo=t=>g.works[t]?.leads||[],Om=Object.fromEntries(Object.entries(g.absent).map(([t,e])=>[t,new Set(e)])),Nt=(t,e=pe)=>!Om[e]?.has(t),po=(t,e)=>Gt(t,"Involvement").filter(o=>Nt(o,e)).map(o=>({id:o,organisation:I(o,"organisation"),role:w(o,"role"),asOf:w(o,"asOf")})),Go=t=>_s("isActing",t),Hn=(t,e)=>T(po(t,e).filter(o=>Go(o.role)).map(o=>o.organisation)),$n=(t,e)=>Gt(t,"Involvement","organisation").filter(o=>Nt(o,e)).map(o=>({id:o,undertaking:I(o,"initiative"),role:w(o,"role"),asOf:w(o,"asOf")})),Ko=t=>w(t,"isGeneric")==="true",jm={},ne=(t,e=pe)=>A.route?.query.lezing==="streng"&&g.toldStrictly[e]?.[t]||g.told[e]?.[t]||jm,dn=(t,e)=>ne(t,e).report||"",hn=(t,e)=>ne(t,e).status||"",gn=(t,e)=>ne(t,e).state||"",Os=(t,e)=>Gt(t,"Deadline").filter(o=>Nt(o,e));var xe=b.shared,Se=xe.silence,mo=(t=q())=>t?k(Ut(t).shared.report,{date:Z(t.date)}):xe.reports,bn=(t=q())=>`${L(xe.nothing,t?1:2,{report:E(mo(t))})} ${Se}`,Re=(t=q())=>(t?[t]:g.plans).map(e=>`${e.document||e.title}, ${Z(e.date)}`).join("; "),jo=(t,e)=>[ne(t,e).word||"",ne(t,e).more||""],Kt=(t,e)=>jo(t,e).filter(Boolean).join(", "),Rt=Object.fromEntries(Object.entries(g.codes.Basis).map(([t,e])=>[t,[e.screen,xe.bases[t]||E(e.label)]])),js=t=>R("Modality",t),X=t=>t===null?xe.all_steps:Oi(t)?.label||t,st=t=>R("InterventionKind",t),Cm=(t,e)=>e?yo(Ve(e.key,t.date),e):t.date===pe?xe.choices.latest:k(xe.choices.others_latest,{date:yo(t.date)}),nt=(t,e=q(t.plan))=>[Cm(t,e),t.stated?Ut(e).shared.choices.links_stated:xe.choices.links_all_said,t.strict&&xe.choices.strict_said,t.expect?xe.choices.with_said:xe.choices.without_said].filter(Boolean).join(" · ");function Un(t,e,o,n=q(o?.plan)){let{version:r,content:s}=g.meta;return k(xe.export.footnote,{said:t,sources:Re(n),addresses:e.map(i=>`; ${lt(i)}`).join(""),version:r+(s?k(xe.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${nt(o,n)}`:""})}function ct(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Ai(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var Co=b.shared.export;function Mm({text:t,done:e}){let o=gt(null),n=gt(null);return Ct(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${Co.by_hand} ref=${o} onClose=${e}>
      <p>${Co.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Co.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Gn(t,e=Co.copied){try{await navigator.clipboard.writeText(t),ct(e)}catch{let o=document.createElement("div");document.body.append(o),Ge(a`<${Mm} text=${t} done=${()=>o.remove()} />`,o)}}function Oe(t,e,o){Ai(t,e,o),ct(k(Co.downloaded,{name:t}))}var fo=({text:t,label:e=Co.copy})=>a`<button type="button" class="klein" onClick=${()=>Gn(t())}>${e}</button>`,xt=({name:t,rows:e,label:o=Co.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Oe(t,an(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Bt=(t,e="")=>{let o=q(e||t?.plan),n=o?[o]:g.plans;return[n.map(r=>Z(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${g.meta.version} ${(g.meta.content||"").slice(0,12)}`.trim(),t?nt(t,o):""]},Et=Co.heads,Ie=t=>N?[{key:"bronplan",label:b.shared.plan,text:e=>q(t(e))?.title||""}]:[];function K({text:t,title:e=t,children:o}){let n=gt(null);return Ct(()=>{document.title=`${e} – Ketenkaart`},[e]),Ct(()=>{A.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}var fe=()=>window.matchMedia("(max-width: 44rem)").matches;function Tt({text:t}){let{route:e}=A;return Ct(()=>{A.started&&t&&ct(t)},[t,e]),null}var We=()=>document.getElementById("menu"),Cs=()=>document.getElementById("menuknop"),Ts=()=>[...We().querySelectorAll("details")];function Ms(t=null){for(let e of Ts())e!==t&&(e.open=!1)}function zi(){Ms(),We().classList.remove("is-open"),Cs().setAttribute("aria-expanded","false")}function Pi(){We()&&(Cs().addEventListener("click",()=>{let t=We().classList.toggle("is-open");for(let e of Ts())e.open=t;Cs().setAttribute("aria-expanded",String(t))}),We().addEventListener("click",t=>{let e=t.target;e.closest("a")?zi():e.closest("summary")&&!fe()&&Ms(e.closest("details"))}),We().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Ts().find(o=>o.open);fe()?Cs().focus():e?.querySelector("summary").focus(),zi()}),document.addEventListener("click",t=>{!fe()&&!We().contains(t.target)&&Ms()}),We().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!fe()&&!We().contains(e)&&Ms()}))}function Ni(t,e){if(!We())return;let o=[...We().querySelectorAll("a")],n=s=>Er(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",C(i))}for(let s of Ts())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var se=b.check,Tm="plan",Lm={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Ri(t,e){let o=await F().ask("take",{name:t.name,data:await ks(t),beside:e});if(!o.ok)return o;let{page:n}=await F().ask("page",{options:[],views:!1,comparisons:!1});return F().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var Wi=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Ri(e,!1))}>${se.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Ri(e,!0))}>${se.beside}</button>
`;async function Bm(){await F().ask("shipped"),F().show()}var Ii=t=>t.preventDefault();function qi({files:t,children:e=null}){let[o,n]=V("");async function r(s,i){n(se.saving),window.addEventListener("beforeunload",Ii);try{let{name:l,data:c}=await F().ask(s,i);Oe(l,c,Lm[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Ii)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Di=({made:t,marked:e})=>a`
  <${qi}
    files=${[...t?[{id:"bewaar-werkmap",label:se.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:se.save_marked,name:"faults"}]:[]]}
  />
`,Hi=()=>a`
  <section class="blok">
    <h2>${se.save}</h2>
    <p class="zacht">${se.save_intro}</p>
    <${qi}
      files=${Object.entries(se.save_as).filter(([t])=>!(N&&t===Tm)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${F().own&&a`<button type="button" id="terug" onClick=${Bm}>${se.back}</button>`}
    <//>
  </section>
`;function Ui(){let t=gt(null),[e,o]=V("");async function n(){let[r]=t.current.files;if(!r)return ct(se.first_source);o(se.busy);try{o((await F().ask("source",{data:await ks(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${se.source}</h2>
      <p class="zacht">${se.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${se.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${se.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Gi({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:g.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Ki="alle",Em={kind:t=>E(st(t)),form:t=>E(R("ExploitationForm",t)),partner:t=>x(oe(t)||t)},ue=t=>[...t.steps.map(e=>e.notation),null];function Vt(t,e,o){let n=new Map;for(let s of ft({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Em[t](s),id:t==="partner"?oe(s):"",cells:ue(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>P(s.label,i.label)):r}var je=(t,e,o)=>[t,e??Ki,...N?[o]:[]].join("~");function Ls(t){let[e,o,n]=t.split("~");return{key:e,step:o===Ki?null:o,plan:n}}var Vo=t=>`cel-${t.replaceAll("~","-")}`;function $e(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Kr=20;function Ze({bar:t,support:e=!1,most:o=Kr}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var Mo=b.overview;function Zi(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:r,color:s,borderTopColor:i}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:r,ink:s,border:i,edge:l}}function Vr(t,e,o,n){let r=t.bar.reduce((c,[,m])=>c+m,0),s=t.support_only||r>Kr?t.bar:t.bar.flatMap(([c,m])=>Array.from({length:m},()=>[c,1])),i=(n-s.length+1)/r,l=e;return s.map(([c,m])=>{let{fill:p,edge:$}=Zi("balk",`b-${c}`),u={x:l,y:o,w:i*m,h:10,r:1,fill:t.support_only?Yi:p,stroke:$};return l+=u.w+1,u})}function Fm({x:t,y:e,w:o,h:n},r){let s=[];for(let i=7;i<o+n;i+=9)s.push({x1:t+Math.min(i,o),y1:e+Math.max(0,i-o),x2:t+Math.max(0,i-n),y2:e+Math.min(i,n),stroke:r});return s}var Yi="#ffffff",Am="#dcd6c9",Fs="Arial,Helvetica,sans-serif",Es=document.createElement("canvas").getContext("2d");function Bs(t,e,o,n){Es.font=`${n?"bold ":""}${o}px ${Fs}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Es.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Qi(t,e,o){let n=Vt(t,e,o),r=ue(o),s=190,i=150,l=8,c=4,m=s+(i+c)*r.length+20,p=[],$=20,u=(y,_,v,j,S,H)=>{for(let tt of Bs(_,v,j,S))$+=j+4,p.push({x:y,y:$,text:tt,size:j,bold:S,fill:H})};u(20,Mo.heading,m-40,20,!0,"#14212b"),u(20,`${Re(o)}. ${nt(e,o)}. ${Se}`,m-40,12,!1,"#46545f"),$+=14;let f=$;r.forEach((y,_)=>{$=f,u(20+s+_*(i+c)+l,X(y),i-2*l,14,!0,"#14212b")}),$=f+26;for(let y of n){let _=y.cells.map(S=>{let[H="–",...tt]=S?.brief||[];return{cell:S,mark:Rt[S?.most_basis]?.[0]||"",text:[{all:Bs(H,i-2*l-14,13,!0),size:13,bold:!0},...tt.map(B=>({all:Bs(B,i-2*l,11,!1),size:11,bold:!1}))]}}),v=Bs(y.label,s-l,13,!0),j=Math.max(44,12+v.length*17,..._.map(S=>(S.cell?.bar?.length>0?26:12)+S.text.reduce((H,{all:tt,size:B})=>H+tt.length*(B+3),0)));for(let[S,H]of v.entries())p.push({x:20,y:$+20+S*17,text:H,size:13,bold:!0,fill:"#14212b"});_.forEach((S,H)=>{let tt=20+s+H*(i+c),B={x:tt,y:$,w:i,h:j},yt=S.cell?.bar?.length>0?S.cell:null,Jt=Zi("arcering"),O=S.cell?.unmet?Jt.ink:"#16212b";if(S.cell?.unmet){p.push({...B,fill:Jt.fill,stroke:Jt.border,dash:!0},...Fm(B,Jt.border));let W=6+S.text.reduce((Q,{all:te,size:Ht})=>Q+te.length*(Ht+3),0);p.push({x:tt+3,y:$+4,w:i-6,h:W,fill:Jt.fill,stroke:Jt.fill})}else p.push({...B,fill:Yi,stroke:Am});yt&&p.push(...Vr(yt,tt+l,$+7,i-2*l-18));let D=$+(yt?18:5);for(let{all:W,size:Q,bold:te}of S.text)for(let Ht of W)D+=Q+3,p.push({x:tt+l,y:D-2,text:Ht,size:Q,bold:te,fill:O});S.mark&&p.push({x:tt+i-20,y:$+18,text:S.mark,size:14,bold:!1,fill:O})}),$+=j+c}$+=16;let d=20,h=(y,_)=>{p.push(...y,{x:d+34,y:$+9,text:_,size:11,bold:!1,fill:"#46545f"}),d+=34+Es.measureText(_).width+18};Es.font=`11px ${Fs}`;for(let y of Mo.legend.states){let _=Mo.legend.names[y]||E(g.codes.CellState[y].label);h(Vr({bar:[[y,1]]},d,$,28),_)}return h(Vr({bar:[[Mo.legend.support_state,1]],support_only:!0},d,$,28),Mo.legend.support),$+=14,u(20,Object.values(Rt).map(([y,_])=>`${y} ${_}`).join("   "),m-40,11,!1,"#46545f"),u(20,k(Mo.picture.foot,{version:g.meta.version,content:(g.meta.content||"").slice(0,12)}),m-40,11,!1,"#46545f"),{width:m,height:$+20,list:p}}var Vi=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Zr(t,e,o=g.plans[0]){let{width:n,height:r,list:s}=Qi(t,e,o),i=({x:u,y:f,w:d,h,fill:y,stroke:_,dash:v,r:j=4})=>`<rect x="${u}" y="${f}" width="${d}" height="${h}" rx="${j}" fill="${y}" stroke="${_}"${v?' stroke-dasharray="5 3"':""}/>`,l=({x1:u,y1:f,x2:d,y2:h,stroke:y})=>`<line x1="${u}" y1="${f}" x2="${d}" y2="${h}" stroke="${y}"/>`,c=({x:u,y:f,text:d,size:h,bold:y,fill:_})=>`<text x="${u}" y="${f}" font-size="${h}"${y?' font-weight="bold"':""} fill="${_}">${Vi(d)}</text>`,m=s.map(u=>u.text!==void 0?c(u):u.x1!==void 0?l(u):i(u)),p=Vi(k(Mo.picture.title,{heading:Mo.heading,scenario:nt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${Fs}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${m.join(`
`)}
</svg>
`}function Xi(t,e,o){Oe("matrix.svg",Zr(t,e,o),"image/svg+xml")}function Ji(t,e,o){let{width:n,height:r,list:s}=Qi(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let m of s)m.x1!==void 0?(c.strokeStyle=m.stroke,c.setLineDash([]),c.beginPath(),c.moveTo(m.x1,m.y1),c.lineTo(m.x2,m.y2),c.stroke()):m.text===void 0?(c.fillStyle=m.fill,c.strokeStyle=m.stroke,c.setLineDash(m.dash?[5,3]:[]),c.fillRect(m.x,m.y,m.w,m.h),c.strokeRect(m.x,m.y,m.w,m.h)):(c.fillStyle=m.fill,c.font=`${m.bold?"bold ":""}${m.size}px ${Fs}`,c.fillText(m.text,m.x,m.y));i.toBlob(m=>Oe("matrix.png",m,"image/png"),"image/png")}var Ft=b.check,tl=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&a`
    <h2>${k(Ft.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,el=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,zm=(t={})=>Object.entries(t).map(([e,o])=>k(Ft.counted,{count:o,what:vo(e).toLowerCase()})).sort(P);function Pm({message:t,notes:e=[],faults:o,wrong:n,questions:r,asked:s,counts:i,report:l,made:c}){return a`
    <p><strong>${t}</strong></p>
    ${c&&a`<p>${k(Ft.made,{name:c})}</p>`}
    ${F()&&i&&a`<${Di} made=${c} marked=${o.length+r.length>0} />`}
    ${e.map(m=>a`<p>${m}</p>`)}
    <${tl} title=${Ft.faults} lines=${o} count=${n} />
    <${tl} title=${Ft.questions} lines=${r} count=${s} />
    <${el} title=${Ft.columns} lines=${l} />
    <${el} title=${Ft.read} lines=${zm(i)} />
  `}function Nm(t){if(!t.length)throw new Error(Ft.first);if(t.length>1)throw new Error(k(Ft.one_only,{count:t.length}));if(t[0].size>Ar)throw new Error(k(Ft.too_large,{name:t[0].name,most:Ar/2**20}));return t[0]}function ol(){let t=gt(null),[e,o]=V(null);async function n(r){try{let s=Nm(t.current.files);o({busy:!0});let i=await r(s);o(i),ct(i.message)}catch(s){o({message:s.message||Ft.silent,faults:s.faults})}}return Pe(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(zr)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${K} text=${Ft.title}><p class="uitleg">${F()?Ft.intro_here:Ft.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${F()?Ft.file_here:Ft.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${F()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(zr)}>${Ft.check}</button>
      ${F()&&a`<${Wi} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Ft.busy}</p>`}
      ${e?.message&&a`<${Pm} ...${e} />`}
    </div>
    ${F()&&a`<${Hi} /><${Ui} />`}
    ${!F()&&g.served&&a`<p class="zacht">${Ft.kept}</p>`}
  `}var Ye=b.shared,To=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
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
`;function It({label:t,name:e,options:o,id:n=e}){let r=A.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>z({[e]:s.target.value})}
      >
        <option value="">${Ye.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var Qe=({label:t=Ye.text,name:e,id:o=e})=>a`
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
`,Lo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>z(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Ye.clear}
  </button>
`,Rm=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Be({children:t}){let[e,o]=V(!1);if(!fe())return a`<section class="filters" aria-label=${Ye.filters}>${t}</section>`;let n=Object.keys(A.route.query).filter(r=>!Rm.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(Ye.filters_set,{count:n}):Ye.filters}</summary>
      ${t}
    </details>
  `}var Im=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function As({query:t,children:e}){let[o,n]=V(!fe()&&Im.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${Ye.change}</summary>
      ${e}
    </details>
  `}var qe=()=>{let t=g.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${It} label=${Ye.plan} name="plan" options=${t} /></div>`};function Zo(){let t=G(A.route.query),e=q(t.plan)?.dates||lo;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=Ir(A.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${To} legend=${Ye.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function Yr(){let t=G(A.route.query),e=Ut(q(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${To} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Xe(){let t=Ye.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=A.route,{expect:r,strict:s}=G(n),i=r?"":"uit",l=Ir(n,"verwachtingen",e);return a`
    <${qe} />
    <${Yr} />
    <${Zo} />
    <${To} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${To} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var nl=b.shared.passage;function Kn({passage:t}){let[e,o]=V("");async function n(){try{o((await bi(t)).woorden)}catch(r){o(r.message||nl.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${nl.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>it(t)?a`<a href=${ce(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`,At=({ids:t,name:e=x,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),De=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function kt({id:t,date:e}){let[o,n]=jo(t,e);return a`<span class=${`chip s-${gn(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Wm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Je({basis:t}){let[e,o]=Rt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Wm[e]}
    </svg>
  `:null}var zs=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${R("Severity",t)}</span>`;function Zt({of:t}){let e=T(t.flatMap(Lt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${lt(o)}${Te()&&a`<${Kn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function sl({of:t,look:e}){let[o,...n]=Lt(t);return o?a`
    <p class=${e}>
      ${lt(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${Te()&&a`<${Kn} passage=${o} />`}
    </p>
  `:null}var Ps=({id:t})=>[I(t,"broader")&&[a`<${M} id=${I(t,"broader")} />`," › "],a`<${M} id=${t} />`],kn=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;var yn=b.compare.flow,St={width:960,height:430,top:40,left:230,right:640,box:16},wn=t=>t?E(R("CellState",t)):yn.fresh;function rl({rows:t,at:e,unit:o,end:n}){let r=n?St.right:St.left-St.box,s=n?St.right+St.box+12:St.left-St.box-12;return t.map(({state:i,count:l,y:c})=>{let m=St.top+c*o,p=Math.max(l*o,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${r} y=${m} width=${St.box} height=${p} />
        <text x=${s} y=${m+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function qm({band:t,unit:e}){let o=t.count*e,n=St.top+t.y1*e+o/2,r=St.top+t.y2*e+o/2,s=(St.left+St.right)/2,i=L(yn.band,t.count,{from:wn(t.from),to:wn(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${St.left} ${n} C${s} ${n} ${s} ${r} ${St.right} ${r}`}
      stroke-width=${Math.max(o,1)}
    ><title>${i}</title></path>
  `}function al({flow:t,one:e,other:o}){let n=St.height/t.height,r=t.bands.map(s=>L(yn.band,s.count,{from:wn(s.from),to:wn(s.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${yn.title}>
      <svg
        viewBox=${`0 0 ${St.width} ${St.height+St.top+14}`}
        role="img"
        aria-label=${k(yn.picture,{before:e.label,after:o.label,said:r.join("; ")})}
      >
        <text class="stroomkop" x=${St.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${St.right} y="20">${o.label}</text>
        ${t.bands.map(s=>a`<${qm} key=${`${s.from}|${s.to}`} band=${s} unit=${n} />`)}
        <${rl} rows=${t.left} at=${wn} unit=${n} />
        <${rl} rows=${t.right} at=${wn} unit=${n} end />
      </svg>
      <figcaption>${yn.caption}</figcaption>
    </figure>
  `}function Ns(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?P(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Dm=b.shared,ll="uit",[Hm,Um,il]=[20,6,4],Gm=()=>fe()?Um:Hm,Qr=()=>(A.route.query.vouw||"").split(",").filter(Boolean),Rs=t=>Qr().includes(ll)||Qr().includes(t),Xr=(t,e=[t])=>()=>{let o=e.filter(r=>Rs(r)!==(r===t)),n=Qr().filter(r=>r!==ll&&!e.includes(r));z({vouw:[...n,...o].join(",")},!0)};function Yo(t,e,o=null,n=Gm()){let r=o?o.titles.map(([s,i])=>({key:s,title:i,rows:e.filter(l=>o.of(l)===s)})).filter(s=>s.rows.length):[{key:t,title:"",rows:e}];if(r.length>1){let s=e.length>n,i=r.map(l=>l.key);return r.map(l=>({...l,folds:s,open:!s||Rs(l.key),turn:Xr(l.key,i)}))}return r.flatMap(s=>{let i={...s,open:!0,folds:!1,turn:()=>{}};if(s.rows.length<=n*1.25)return[i];let l=s.rows.slice(n),c=k(Dm.show_more,{count:l.length}),m={key:t,title:c,rows:l,open:Rs(t),folds:!0,more:!0,turn:Xr(t)};return[{...i,rows:s.rows.slice(0,n)},m]})}function Bo({part:t,count:e="",names:o=[],level:n=0}){let r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)} onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${n?a`<${`h${n}`} class="vouwkopje">${r}<//>`:r}
      ${e&&a`<span class="vouwtal">${e}</span>`}
      ${o.length>0&&!t.open&&a`<span class="vouwbij">${o.slice(0,il).join(" · ")}${o.length>il&&" …"}</span>`}
    </div>
  `}var vn=t=>t.open?null:"dicht";function Is({id:t="",title:e,intro:o=null,children:n}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||Rs(t),turn:Xr(t)};return a`
    <section class="blok">
      ${t?a`<${Bo} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${o}
      <div class=${vn(r)}>${n}</div>
    </section>
  `}var Ws=({id:t,items:e,first:o,as:n="ul"})=>Yo(t,e,null,o).map(r=>a`
      ${r.folds&&a`<${Bo} part=${r} />`}
      <${n} class=${vn(r)}>${r.rows}<//>
    `);var Jr=(t,e="")=>A.route.query[t]||e;function Km({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Vm=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`,Zm=({part:t,columns:e,named:o,count:n})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Bo} part=${t} count=${t.more?"":L(n,t.rows.length)}
        names=${t.more?[]:t.rows.map(o)} />
    </th>
  </tr>
`;function $t({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i,groups:l=null}){let[c,m]=V(r),p=s?Jr(s,r):c,$=f=>{let d=p===f.key?`-${f.key}`:f.key;s?z({[s]:d===r?null:d},!0):m(d);let h=b.shared.table,y=d.startsWith("-")?h.descending:h.ascending;ct(k(h.sorted,{column:f.label.toLowerCase(),direction:y}))},u=Yo(t,Ns(o,n,p),p===r?l:null);return a`
    <div class="rol">
      <table class="lijst" id=${t} role="table">
        <caption class=${i?"sr":null}>${e}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${n.map(f=>a`<${Km} id=${t} column=${f} sort=${p} turn=${$} />`)}
          </tr>
        </thead>
        ${u.map(f=>a`
            <tbody role="rowgroup" key=${f.more?"meer":f.key} class=${vn(f)}>
              ${f.folds&&a`<${Zm} part=${f} columns=${n} ...${l} />`}
              ${f.rows.map(d=>a`<${Vm} row=${d} columns=${n} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}var Ym=t=>t==null||t===!1||t===""||t.length===0;function to({pairs:t}){let e=t.filter(([,o])=>!Ym(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var J=b.compare,qs=t=>E(R("CellState",t)),uo=g.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?k(J.side,{plan:t.title,label:o}):E(o)}))),Qm=(t,e,{stated:o,strict:n})=>g.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Xm(t){let e=g.plans.map(l=>uo.filter(c=>c.plan===l).at(-1)),[o,n]=N?e:[uo[0],uo.at(-1)],r=uo.slice(0,-1).find(l=>l.key===t.van)||o,s=uo.slice(uo.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var cl=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>z({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function pl({change:t,other:e}){let o=je(t.kind,t.other_barrier,e.plan.key),n=C("overzicht",{cel:o,stand:e.date===pe?null:e.date},!1),r=k(J.see_cell,{kind:st(t.kind),step:X(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${J.see}<span class="sr">${r}</span></a></li>`}var ml=8;function Jm({found:t,one:e,other:o,mode:n}){let[r,s]=[t.changes.slice(0,ml),t.changes.slice(ml)],i=p=>p.map($=>x(oe($)||$)).join(", "),l=p=>T([p.barrier,p.other_barrier].map(X)).join(" / "),c=[{key:"stap",label:J.columns.step,text:l},{key:"soort",label:J.columns.kind,text:p=>E(st(p.kind))},{key:"een",label:e.label,text:p=>qs(p.before)},{key:"ander",label:o.label,text:p=>qs(p.after)},{key:"erbij",label:J.joined[n],sort:!1,text:p=>i(p.joined)},{key:"weg",label:J.left[n],sort:!1,text:p=>i(p.left)}],m=()=>[[...c.map(p=>p.label),...Et],...t.changes.map(p=>[...c.map($=>$.text(p)),...Bt(null)])];return a`
    <ul>${r.map(p=>a`<${pl} change=${p} other=${o} />`)}</ul>
    ${s.length>0&&a`
        <details>
          <summary>${L(J.rest,s.length)}</summary>
          <ul>${s.map(p=>a`<${pl} change=${p} other=${o} />`)}</ul>
        </details>
      `}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${J.as_table}</summary>
      <${$t} id="vakken" caption=${J.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${xt} name="vergelijk-vakken.csv" rows=${m} /></div>
    </details>
  `}function tf({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:qs},...t.after.map(i=>({key:i,label:qs(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||J.nothing)}))],s=k(J.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${J.counted}</h2>
      <p class="zacht">${k(J.counts,{both:n,fresh:t.fresh.length})}</p>
      <${al} flow=${t.flow} one=${e} other=${o} />
      <details>
        <summary>${J.flow.table}</summary>
        <${$t} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </details>
    </section>
  `}function ef({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=u=>s.has(u)?"":Kt(u,e.date),l=u=>Kt(u,o.date),c=u=>s.has(u)?a`<span class="zacht">${J.not_yet}</span>`:a`<${kt} id=${u} date=${e.date} />`,m=[{key:"actie",label:J.action,text:x,cell:u=>a`<${M} id=${u} />`},{key:"wat",label:J.what,text:bt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:u=>a`<${kt} id=${u} date=${o.date} />`}],p=()=>[[...m.map(u=>u.label),...Et],...r.map(u=>[...m.map(f=>f.text(u)),...Bt(null,e.plan.key)])],$=()=>z({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?J.all:J.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${$}>${J.show_all}</button>
        <${xt} name="vergelijk.csv" rows=${p} />
      </div>
      <${$t}
          id="vergelijk"
          caption=${J.actions_table}
          rows=${r}
          columns=${m}
          urlKey="sorteer"
          sort="actie"
        />
    </section>
  `}function fl({route:t}){if(uo.length<2)return a`<${K} text=${J.title} /><p>${J.alone}</p>`;let{one:e,other:o,after:n}=Xm(t.query),r=Qm(e,o,G(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(J.intro[i],{before:Z(e.date),after:Z(o.date)});return a`
    <${K} text=${J.heading[i]} title=${J.title}><p class="uitleg">${l} ${Se}</p><//>
    <${Be}>
      <${Yr} />
      ${uo.length>2&&a`
          <div class="velden">
            <${cl} label=${J.first} name="van" current=${e} options=${uo.slice(0,-1)} />
            <${cl} label=${J.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    ${s&&a`<${tf} actions=${s} one=${e} other=${o} />`}
    <section class="blok">
      <h2>${k(J.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${Jm} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${ef} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Tt} text=${L(J.shown,r.changes.length)} />
  `}var de=b.overview.legend,of=g.codes.CellState,Vn=({expected:t=de.expected,quiet:e=de.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${de.states.map(n=>a`
        <li><span class="staal"><${Ze} bar=${[[n,1]]} /></span>${de.names[n]||E(of[n].label)}</li>
      `)}
    <li><span class="staal"><${Ze} bar=${[[de.support_state,1]]} support=${!0} /></span>${de.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,ta=()=>a`
  <ul class="stalen">
    ${Object.entries(Rt).map(([t,[,e]])=>a`<li><span class="staal"><${Je} basis=${t} /></span>${e}</li>`)}
  </ul>
`,Ds=()=>a`
  <aside class="legenda" aria-label=${de.title}>
    <h2>${de.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ze} bar=${de.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${de.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${de.explain}</p>
    <${Vn} />
    <h3>${de.how}</h3>
    <${ta} />
    <p><span class="anders">${de.other}</span>${de.other_says}</p>
  </aside>
`;var _n=b.shared.gaps,Qo=t=>[t,...t.also],Eo=t=>lt(t.evidence)?[t.evidence]:[],Xo=t=>g.queries[t]?.title||t,ul=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||et(t.sentence).includes(et(e.tekst)))&&Qo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),nf=({said:t,work:e,more:o})=>e?[t," (",a`<${At} ids=${e} name=${Ne} />`,o&&_n.more_work,")"]:t;function Hs({list:t,plan:e}){if(!t.length)return a`<p>${q(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${nf} ...${r} />`]);return a`
    <p class="zacht">${_n.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function Zn({summary:t,inside:e,open:o=!1}){let[n,r]=V(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function ea({gap:t,query:e}){let o=[t.barrier&&X(t.barrier).toLowerCase(),t.kind&&st(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${zs} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${N&&` · ${q(t.plan).title}`}
      ${it(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var $l=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${lt(t)}
    ${Te()&&a`<${Kn} passage=${t} />`}
  </p>
`;function oa({gap:t,scenario:e,sentence:o=!1}){let n=g.queries[t.query]||{},[r]=Eo(t),s=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Zn} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${$l} passage=${r} />`}
    ${n.why&&a`<p><strong>${_n.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${_n.who}</strong></p><${Hs} list=${t.candidates} plan=${t.plan} />`}
    <${fo} text=${()=>Un(t.sentence,Eo(t),e,q(t.plan))} />
  `} /></div>`}function sf({gap:t,scenario:e}){let o=g.queries[t.query]||{},[n]=Eo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${ea} gap=${t} query=${o} />
      ${n&&a`<${$l} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Zn} summary=${_n.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Zn}
              summary=${_n.who}
              inside=${()=>a`<${Hs} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${fo} text=${()=>Un(t.sentence,Eo(t),e,q(t.plan))} />
      </div>
    </article>
  `}var dl=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${sf} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var re=b.shared.work;function rf({id:t,date:e}){let o=new Map;for(let n of po(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],R("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${kn} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function af(t){let e=w(t,"dueBy");return e&&` (${k(re.bound,{date:Z(e)})}; ${js(w(t,"modality"))})`}function lf({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:r}=ne(o,e);return a`
          <li>
            ${n&&`${E(n)}: `}“${w(o,"deadlineText")}”${af(o)}
            ${w(o,"revises")==="true"&&`, ${re.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var cf=t=>g.lookups[t]?.told||"";function na({id:t,date:e}){let o=Gt(t,"Figure","concerns").filter(n=>Nt(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${cf(n)}</strong><${Zt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Jo({of:t}){let e=r=>[I(r,"barrier")&&k(re.at_step,{step:x(I(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>w(r,s)&&_e(r,s))].filter(Boolean),o=r=>w(r,"status")?k(re.other_status,{reading:e(r).join(", ")}):k(re.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:re.other_unsaid}),n=Pt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${w(r,"rationale")}</li>`)}
    </ul>
  `:null}function Yn({id:t,scenario:e=null}){let o=xo(t,"basis",e),n=R("Strength",xo(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Ps} id=${I(t,"barrier")} />
        ${` · ${at(t,"interventionKind").map(st).join(", ")} · ${n} · `}
        <${Je} basis=${o} />${` ${Rt[o]?.[1]||R("Basis",o)}`}
      </p>
      <p class="reden"><strong>${re.here}</strong>${w(t,"rationale")}</p>
      <${Jo} of=${t} />
    </div>
  `}var hl=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function gl({id:t,scenario:e,contributions:o}){let{date:n}=e,r=dn(t,n),s=w(t,"promise"),i=Os(t,n),l=o.length?o.map(m=>a`<${Yn} id=${m} scenario=${e} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${re.across}</strong>${w(t,"rationale")}</p>`,c=[[re.facts.deadline,i.length>0&&a`<${lf} ids=${i} date=${n} />`],[re.facts.who,a`<${rf} id=${t} date=${n} />`],[re.facts.figures,Gt(t,"Figure","concerns").length>0&&a`<${na} id=${t} date=${n} />`],[re.facts.how,l],[re.facts.where,a`<${Zt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${bt(t)} · <${kt} id=${t} date=${n} /></p>
      <${hl} lead=${s&&re.promise} text=${s||w(t,"summary")} />
      <${hl} lead=${re.progress} text=${w(r,"summary")} />
      ${r&&a`<${Jo} of=${r} />`}
      <${to} pairs=${c} />
    </article>
  `}var eo=t=>[...t].sort((e,o)=>P(x(e),x(o)));var tn=b.overview;function pf({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=C("overzicht",{...A.route.query,cel:je(e,null,o)});return a`
    <p>${bn(q(o))}</p>
    ${n.length>0&&a`<h3>${tn.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(tn.elsewhere,{count:r,kind:st(e)})}${" "}
          <a href=${i}>${tn.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${tn.who}</h3><${Hs} list=${s} plan=${o} />`}
  `}var mf=(t,e,o,n,r)=>So(t,r).filter(s=>Ss(I(s,"barrier"))===e&&(o!=="kind"||at(s,"interventionKind").includes(n)));function ff({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=gt(null),c=gt(null);Ct(()=>{let d=document.getElementById(Vo(i));return l.current.showModal(),c.current.focus(),()=>(d?.isConnected?d:document.getElementById(Vo(i)))?.focus()},[]);let{word:m,lines:p,look:$}=$e(e),u=k(tn.panel_note,{scenario:nt(r,s)}),f=d=>o===null?[]:mf(d,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>z({cel:null})}
      onClick=${d=>d.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${k(tn.panel,{row:t.label,step:X(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${m}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${E(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${N&&`${s.title}. `}${u}</p>
      ${e.asked&&a`<p>${tn.asked} <${At} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(d=>a`<${gl} key=${d} id=${d} scenario=${r} contributions=${f(d)} />`):a`<${pf} cell=${e} />`}
    </dialog>
  `}function Us({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=Ls(t),i=q(s),l=i&&Vt(e,o,i).find(p=>p.key===n),c=l?.cells[ue(i).indexOf(r)];return c?a`<${ff} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var xn=b.overview;function bl({open:t=!0}){let e={report:N?xn.howto.reports:mo(),marks:Object.values(Rt).map(([o])=>o).join(" "),source:Ho()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${xn.howto.title}</summary>
      <ol>${xn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var Fo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function uf({state:t,things:e,date:o}){let n=N?"h4":"h3",r=i=>jo(i,o)[1]&&a`<span class="zacht"> – ${jo(i,o)[1]}</span>`,s=k(xn.group,{state:E(R("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${De} ids=${eo(e)} more=${r} />
    </div>
  `}function kl({scenario:t,plan:e}){let o=N?"h3":"h2";return ft(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=g.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===g.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <div class="hoofdstuk">
          <${o}>${k(xn.apart.title,{kind:i.label})}<//>
          <p>${k(xn.apart.note,{definition:i.definition})}</p>
        </div>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${uf} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${bn(e)}</p>`}
      </section>
    `})}var Wt=b.coverage,$f=5,yl=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Je} basis=${t.most_basis} />
    <${Ze} bar=${t.bar} support=${t.support_only} most=${$f} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function df({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=$e(e),i=je(t.key,o,n.key),l=[r,...s,e.strict,Rt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Vo(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>z({cel:i})}>
        <span class="sr">${k(b.overview.cell,{row:t.label,step:X(o)})}${l}</span>
        <${yl} cell=${e} />
      </button>
    </td>
  `}var hf=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,gf=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${Wt.nobody.title}</strong> ${Wt.nobody.text}</span></td>
`;function bf({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(Wt.caption,{scenario:nt(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Wt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${hf} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&w(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,m)=>c.acting?i.partners?a`<td></td>`:a`<${df} row=${i} cell=${i.cells[m]} step=${c.step} plan=${t} />`:l===0&&a`<${gf} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var kf=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,r)=>a`
        <section key=${n.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${r+1}</span>
            ${k(Wt.step,{step:X(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(s=>s.cells[r]).map(s=>a`
                          <li>
                            <${M} id=${s.id} text=${s.label} />
                            <a class="naar" href=${C("dekking",{...A.route.query,cel:je(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${$e(s.cells[r]).word}</span>
                              <${yl} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${Wt.nobody.title}</strong> ${Wt.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,yf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>a`
          <div class="leegte">
            <h2>${o.nobody}</h2>
            ${o.waits&&a`<p>${o.waits}</p>`}
            <p><a href=${C("aandachtspunten",{stap:o.step})}>${Wt.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${Wt.about}</p>
    <${Vn} expected=${Wt.expected} quiet=${Wt.quiet} blank=${!0} />
    <h3>${b.overview.legend.how}</h3>
    <${ta} />
    <p><a href=${C("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,wf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${Wt.alike.title}</h2><p>${Wt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function vf({plan:t,scenario:e,reach:o}){let n=Vt("partner",e,t);return o.numbers.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Fo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${bf} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${kf} plan=${t} reach=${o} rows=${n} />
        <${wf} reach=${o} />
      </div>
      <${yf} reach=${o} plan=${t} />
    </div>
  `:a`<p>${Wt.nothing}</p>`}function wl({route:t}){let e=G(t.query),{reach:o}=ft(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${K} text=${Wt.heading} title=${Wt.title} />
      <p class="zacht">${nt(e)}</p>
      <${As} query=${t.query}><${Xe} /><//>
    </div>
    ${we(e).map(r=>a`
        <${vf} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${Us} address=${n} by="partner" scenario=${e} />`}
    <${Tt} text=${n?"":k(Wt.shown,{scenario:nt(e)})} />
  `}var sa=".",oo=()=>new Set((A.route?.query.merk||"").split(sa).filter(Boolean)),vl=()=>[...oo()].join(sa),Gs=()=>!!A.route?.query.alleen&&oo().size>0;function Ks(t,e){let o=oo();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return z({merk:[...o].join(sa),...n&&{alleen:null}},!0),o.size}var Sn=b.frame.foot.files;function Vs(){return!g.files.length&&!F()?null:a`
    <section class="bestanden" aria-label=${Sn.title}>
      <h2>${Sn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${Sn.summary.label}</a> <span class="zacht">${Sn.summary.told}</span></li>
        ${g.files.map(({file:t,label:e,told:o})=>a`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${F()&&a`<li><a href="#/controleer">${Sn.save.label}</a> <span class="zacht">${Sn.save.told}</span></li>`}
      </ul>
    </section>
  `}var ra=b.shared.outcomes,_f={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Qn=({outcome:t})=>a`<g class=${`teken teken-${ra[t].sign}`}>${_f[ra[t].sign]}</g>`,On=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Qn} outcome=${t} /></svg>
`,en=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${On} outcome=${t} /> ${ra[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var He=b.gaps,xf=b.shared.outcomes;function aa({gaps:t,what:e}){let o=oo(),n=t.filter(i=>o.has(i.mark)).length,r=i=>ct(L(He.bar.changed,Ks(t,i.target.checked))),s=t.length>1?k(He.mark_all,{count:t.length,what:e}):k(He.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var Sl=t=>oo().has(t.mark)?"gemarkeerd":"",Sf=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${Sl(t)}`} data-vraag=${t.mark}>
    <${aa} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${ea} gap=${t} query=${o} />
      <${oa} gap=${t} scenario=${e} />
    </div>
  </article>
`,Of={topic:{of:t=>t.topic,all:()=>g.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Xo(e)])}};function jf({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(u=>u.severity===Object.keys(g.codes.Severity)[0]).length,l=T(e.map(u=>n==="topic"?Xo(u.query):_l(u))),c=u=>e.filter(f=>(n==="topic"?Xo(f.query):_l(f))===u).length,m=u=>c(u)>1?k(He.repeated,{title:u,count:c(u)}):u,p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${L(He.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(He.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(m).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(He.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${aa} gaps=${e} what=${t} />
      <${Zn} summary=${p} inside=${()=>e.map(u=>a`<${Sf} key=${u.mark} gap=${u} scenario=${r} query=${g.queries[u.query]||{}} />`)} open=${s} />
    </div>
  `}var _l=t=>t.subject_label;function Ol({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=Of[o],l=(c,m)=>c.filter(p=>s(p)===m);return i(t).map(([c,m])=>[c,m,l(t,c)]).filter(([,,c])=>c.length).map(([c,m,p])=>a`
        <${jf}
          key=${c}
          title=${m}
          gaps=${p}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var xl=2;function Cf({row:t}){let e=t.who.length>xl+1?t.who.slice(0,xl):t.who,o=t.who.length-e.length;return a`
    <${At} ids=${e} name=${Mf} />${o>0&&k(He.deadline.others.more,{names:"",count:o})}
    <span class="bij">${He.deadline.how[t.how]}</span>
  `}var Mf=t=>x(t);function Tf({gap:t,scenario:e}){let o=t.deadline,n=He.deadline.columns,r=Ne(t.subject),s=x(t.subject);return a`
    <tr role="row" class=${Sl(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${aa} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${oa} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${en} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${Cf} row=${o} /></td>
    </tr>
  `}var[Lf,Bf]=[8,5];function jl({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,note:c,show:m}=He.deadline,p=fe()?Bf:Lf,$=o||t.length<=p+1?t:t.slice(0,p),u=Object.entries(xf).map(([f,{said:d}])=>[t.filter(h=>h.deadline.outcome===f).length,d]).filter(([f])=>f).map(([f,d])=>k(i,{count:f,said:d}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${u.join(" · ")} <span class="zacht">${c}</span></p>
        <p class="deelactie"><a href=${C("beloften")}>${l}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${r}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(n).map(f=>a`<th scope="col" role="columnheader">${f}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${$.map(f=>a`<${Tf} key=${f.mark} gap=${f} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${$.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>z({termijnen:"alle"},!0)}>
            ${L(m,t.length-$.length)}
          </button>
        `}
    </section>
  `}var he=b.gaps.bar,Ef={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function Ff({scenario:t,tell:e}){async function o(n){e(he.busy);try{let r=await yi(pn(t),vl(),n);Oe(`${he.file}.${n}`,r,Ef[n]),e("")}catch(r){e(r.message)}}return wi().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${he.office[n]}</button>`)}function Cl({gaps:t,scenario:e,rows:o}){let[n,r]=V(""),s=oo();if(!s.size)return null;let i=t.filter($=>s.has($.mark)),l=s.size-i.length,c=Gs(),m=()=>{Ks([...s].map($=>({mark:$})),!1),ct(he.cleared)},p=()=>{z({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${he.label}>
      <p>
        <strong>${L(he.count,s.size)}</strong>${l>0&&L(he.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>z({alleen:c?null:"gemarkeerd"})}>
        ${c?he.every:he.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${m}>${he.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||he.address}</p>
      <button type="button" id="merk-print" onClick=${p}>${he.print}</button>
      <${xt} name=${`${he.file}.csv`} rows=${()=>o(i)} label=${he.csv} id="merk-csv" />
      <${Ff} scenario=${e} tell=${r} />
    </section>
  `}var pt=b.gaps,Ll=t=>x(oe(t)||t),Ml=(t,e)=>[[...pt.csv,...Et],...t.map(o=>[R("Severity",o.severity),Xo(o.query),o.sentence,g.queries[o.query]?.why||"",o.steps.map(X).join(", "),o.kinds.map(st).join(", "),o.partners.map(Ll).join(", "),o.subject_label,Eo(o).map(lt).join("; "),...Bt(e,o.plan)])],ia=["tekst","stap","soort","partner","vraag","gewicht"];function Af({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>Qo(s).flatMap(i=>i.partners)),Ll),n=e(t.map(s=>s.query).sort(P),Xo),r=Object.entries(g.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Be}>
      <div class="velden">
        <${It}
          label=${pt.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>P(s[1],i[1]))}
        />
        <${It} label=${pt.fields.step} name="stap" options=${zt.map(s=>[s.notation,s.label])} />
        <${It} label=${pt.fields.query} name="vraag" options=${n} />
        <${It} label=${pt.fields.weight} name="gewicht" options=${r} />
        <${It} label=${pt.fields.kind} name="soort" options=${fn.map(s=>[s.notation,s.label])} />
        <${Qe} label=${pt.fields.text} name="tekst" />
        <${Lo} names=${ia} />
      </div>
    <//>
  `}var zf=({scenario:t})=>a`
  <details class="blik">
    <summary>${nt(t)} <span class="wijzig">${pt.change}</span></summary>
    <${Xe} />
  </details>
`,Bl="bron",Tl=Object.keys(g.codes.Severity).at(-1);function Pf({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>L(pt.questions,c.length),i={points:k(pt.part_counts.points,{questions:s(t),topics:L(pt.topics_count,r)}),source:k(pt.part_counts.source,{questions:s(e)})},l=(c,m,p)=>a`
    <a href=${C("aandachtspunten",{...n,deel:m})} aria-current=${p?"true":null} id=${`deel-${m}`}>
      <strong>${pt.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${pt.parts_label}>
      ${l("points","overleg",!o)}${l("source",Bl,o)}
    </nav>
  `}var Zs={onderwerp:"topic",soort:"query"};function Nf({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter($=>$.deadline).sort(($,u)=>P($.deadline.day,u.deadline.day)),l=t.filter($=>!$.deadline),c=Zs[o],m=Object.entries(Zs).map(([$,u])=>[$,pt.fold[u]]),p=()=>z({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${jl} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${pt.heading[c]}</h2>
            <p>${pt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${r?pt.refold:pt.unfold}</button>
            </p>
          </header>
          <${To} legend=${pt.fold_by} name="per" options=${m} current=${o} id="per" />
          <${Ol} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${pt.none}</p>`}
  `}var Rf=25;function El({route:t}){let e=G(t.query),o=t.query,n=ft(e).gaps,r=Gs(),s=n.filter(h=>r?oo().has(h.mark):ul(h,o)),i=s.filter(h=>h.severity!==Tl),l=s.filter(h=>h.severity===Tl),c=o.deel?o.deel===Bl:!i.length&&l.length>0,m=r?s:c?l:i,p=r||ia.some(h=>o[h]),$=o.vouw?o.vouw==="uit":p&&m.length<=Rf,u=o.per in Zs?o.per:Object.keys(Zs)[Number(c&&!r)],f=Object.fromEntries(ia.filter(h=>o[h]).map(h=>[h,o[h]])),d=h=>L(pt.questions,h.length);return a`
    <${K} text=${pt.title}>
      <p class="uitleg">${k(pt.intro,{report:mo(q(e.plan))})} ${Se}</p>
    <//>
    ${we(e).map(h=>a`<${Fo} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${pt.only_title}</strong></p>`:a`<${Pf} points=${i} low=${l} source=${c} query=${f} />`}
      <${zf} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${Af} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${pt.source_intro}</p>`}
        <${Nf}
          key=${`${c}${r}`}
          gaps=${m}
          beside=${c||r?[]:l}
          per=${u}
          scenario=${e}
          open=${$}
          all=${p||!!o.termijnen}
        />
        <p class="acties"><${xt} name="aandachtspunten.csv" rows=${()=>Ml(m,e)} /></p>
        <${Vs} />
      </div>
    </div>
    <${Cl} gaps=${n} scenario=${e} rows=${h=>Ml(h,e)} />
    <${Tt} text=${k(pt.shown,{points:d(i),source:d(l)})} />
  `}function Ys(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function Fl(t,e,o){let n=new Map(t.map($=>[$.id,$])),r=$=>e.flatMap(u=>u.from===$?[u.to]:u.to===$?[u.from]:[]),s=[],i=[...t].sort(($,u)=>P($.title,u.title)).map($=>$.id),l=new Set,c=$=>{if(!(l.has($)||!n.has($))){l.add($),s.push($);for(let u of T(r($)))c(u)}};for(let $ of i)c($);let m=Math.ceil(s.length/2),p=Math.max(o*1.6,40);return s.map(($,u)=>{let f=u<m,d=f?m:s.length-m,h=f?u:s.length-1-u,y=d>1?Math.sin(Math.PI*h/(d-1)):1,_=Math.round((h+.5)*p*(m/d));return{...n.get($),x:Math.round((f?-1:1)*(140+250*y)),y:_}})}var Ee="omgeving",If=16,la=8,ca=68,pa=236;function Al(t,e){let o=new Map,n=(s,i,l,c)=>{let m=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:m,from:s,to:i,group:l,said:[c]})},r=s=>k(b.graph.contributes,{basis:R("Basis",w(s,"basis"))});for(let s of po(t,e))n(s.organisation,t,"rol",R("Role",s.role));for(let s of $n(t,e))n(t,s.undertaking,"rol",R("Role",s.role));for(let s of So(t))Nt(s,e)&&n(t,I(s,"barrier"),"stap",r(s));for(let s of Gt(t,"Contribution","barrier"))Nt(s,e)&&n(I(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(ee.get(t)))for(let l of i)l.startsWith("@")&&it(l.slice(1))&&n(t,l.slice(1),"verband",vo(s));for(let[s,i]of Le(t))it(s)&&Nt(s,e)&&n(s,t,"verband",vo(i));return[...o.values()]}var ae=g.around,Wf=t=>mn(t).find(e=>ae.nodes[e])||"*",qf=t=>t.length>ae.letters?`${t.slice(0,ae.letters-1)}…`:t,zl=(t,e,o)=>({id:t,label:qf(x(t)),title:x(t),group:Wf(t),x:e,y:o}),Pl=t=>{let{color:e,dashes:o}=ae.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Nl(t,e){let o=Mt(t)?t:"",n=o?Al(o,e).map(Pl):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let m=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of m)s.add(p);return m.sort((p,$)=>P(x(p),x($))).map((p,$)=>zl(p,c*ae.width,$))});return{...ae,name:Ee,title:o?ae.title_of.replace("{name}",x(o)):ae.title,layout:"columns",looks:ae,nodes:Ys(i,ae.step),rows:n,date:e,centre:o}}function Rl(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>Mt(c)&&r.some(m=>m.id===c))){let c=new Set(r.map(y=>y.id)),m=Al(l,o),p=y=>y.from===l?y.to:y.from,$=T(m.map(p)).filter(y=>!c.has(y)),u=$.slice(0,If),f=r.find(y=>y.id===l),d=(n==="route"?Hf:Df)(r,f,u);r.push(...d.map(({id:y,x:_,y:v})=>zl(y,_,v)));let h=new Map(d.map(y=>[y.id,y]));for(let y of m.filter(_=>h.has(p(_)))){let{branch:_}=h.get(p(y));s.push({...Pl(y),..._&&{branch:{..._,head:l,stop:p(y)}}})}$.length>u.length&&i.set(l,{shown:u.length,count:$.length-u.length})}return{nodes:r,rows:s,left:i}}function Df(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-ae.width:s+ae.width,l=e.y-(o.length-1)*ae.step/2;return o.map((c,m)=>({id:c,x:i,y:l+m*ae.step}))}function Hf(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/la)*pa,i=Math.max(0,Math.min(e.x+ca,n+ca-s));return o.map((l,c)=>{let m=i+Math.floor(c/la)*pa,p=r+26+c%la*(ae.step-3);return{id:l,x:m+pa/2-4,y:p,branch:{beside:m-e.x,aside:ca,top:r}}})}function Il(t,e){let{date:o}=G(e);if(t===Ee)return Nl(e.ding,o);let n=g.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function jn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var Cn=t=>Object.keys(t.table).filter(e=>!Wl[e]),Wl={from_label:"from",to_label:"to"},ql=t=>Wl[t],Qs={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function Dl(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=G(e),r=Object.entries(Qs).map(([c,m])=>[m,c==="partner"?e[c]&&oe(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([m,p])=>c[m]?.includes(p)||c.from===p||c.to===p));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:Fl(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?Ys(l,t.step):l,rows:s}}var Xs=b.graph.choose,Ul="alles",Uf=["stap","hoofdstuk"],Gl=t=>!!t[Ul]||Object.keys(Qs).some(e=>t[e]),Hl=t=>T(t.flatMap(e=>[e.from,e.to])).length;function Kl({picture:t}){let e=T(ve("Chapter").map(s=>w(s,"identifier"))).sort(P),o=s=>x(ve("Chapter").find(i=>w(i,"identifier")===s)),n={stap:zt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>C(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${Xs.sentence}</p>
    ${Uf.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(m=>m[Qs[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Xs[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:m})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${L(Xs.partners,Hl(m))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[Ul]:"ja"})}>${L(Xs.whole,Hl(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var no=b.graph.card,Xn=3;function Zl(t,e=Ke){let o=T(t.filter(Boolean)),n=o.length-Xn;return e(n>0?[...o.slice(0,Xn),no.more.replace("{count}",String(n))]:o)}var Js=t=>Zl(t,e=>e.join("; ")),Vl=t=>Js(t.flatMap(e=>Mt(e)?Lt(e).slice(0,1).map(lt):[])),Yl=t=>R("Role",t);function Gf(t,e){let o=po(t,e).filter(s=>Go(s.role)),n=So(t).filter(s=>Nt(s,e)),r=s=>`${x(Ur(I(s,"barrier")))}, ${R("Basis",w(s,"basis")).toLowerCase()}`;return[[no.who,Js(o.map(s=>`${x(s.organisation)} (${Yl(s.role)})`))],[no.state,Kt(t,e)],[no.step,Js(n.map(r))],[no.where,Js(Lt(t).slice(0,2).map(lt))]]}function Ql(t,e){let o=[t.from,t.to].flatMap(n=>n?$n(n,e).filter(r=>t.about?.includes(r.undertaking)&&Go(r.role)):[]);return Zl(o.map(n=>Yl(n.role)))}var Kf=(t,e)=>Cn(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),Vf=(t,e,o)=>[...t.said.filter(n=>n&&et(n)!==et(e)),Ql(t,o)].filter(Boolean).join(" · ");function Xl(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:jn(t,r,n),facts:[...Kf(t,r),[no.role,Ql(r,t.date)],[no.where,Vl(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=co(o)?Gf(o,t.date):[...s.slice(0,Xn).map(c=>[i(c),Vf(c,i(c),t.date)]),[no.also,s.length>Xn?no.more.replace("{count}",String(s.length-Xn)):""],[no.where,Vl(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Mt(o)?E(bt(o)):"",name:n(o),facts:l,thing:Mt(o)?o:""}}var qt=b.graph,ma=40,Jl=(t,e=x(t))=>a`<a href=${ce(t)}>${e}</a>`,Zf=t=>(t===1?qt.counted.one:qt.counted.more).replace("{count}",t);function Yf({picture:t,row:e}){let o=e.group&&!g.views[t.name]?Object.keys(g.around.table):Object.keys(t.table),n=Cn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Qf({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>Mt(s)&&s!==e.from&&s!==e.to),r=s=>jo(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${jn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${Yf} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${Se}</p><p><a href=${C("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${qt.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${qt.about}</p>
        <ul>${n.map(s=>a`<li>${it(s)?Jl(s):x(s)}${co(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Lt(s).slice(0,1).map(i=>a`<span class="zacht adres">${lt(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&it(s)).map((s,i)=>a`${i>0&&" · "}${Jl(s,qt.page_of.replace("{name}",x(s)))}`)}</p>
  `}function Xf({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(u=>u.from===o||u.to===o),c=t.nodes.find(u=>u.id===o)?.group,m=t.looks.nodes[c]?.label||bt(o),p=s.includes(o),$=u=>{let f=u.from===o?u.to:u.from;return a`<li>
      ${t.arrows!==!1&&(u.from===o?qt.towards:qt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(f||u.id)}>${n(f)}</button>
      ${u.group&&a`<span class="zacht"> – ${t.looks.edges[u.group]?.label||u.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${m&&`${E(m)}. `}${Zf(l.length)}</p>
    ${Mt(o)&&it(o)&&a`<p class="acties">
        <a href=${ce(o)}>${qt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(o)}>${p?`− ${qt.fold}`:`+ ${qt.unfold}`}</button>
        ${" "}<a href=${C(["graaf",Ee],{ding:o})}>${qt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,ma).map($)}</ul>
    ${l.length>ma&&a`<p>${qt.rest.replace("{count}",String(l.length-ma))}</p>`}
  `}function tc(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${qt.in_words}>
      ${e&&a`<${Qf} ...${t} />`} ${o&&a`<${Xf} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${qt.nothing_chosen}</p>`)}
    </section>
  `}function ec({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let m=gt(null);Pe(()=>{let u=f=>f.key==="Escape"&&r();return window.addEventListener("keydown",u),()=>window.removeEventListener("keydown",u)},[]),Ct(()=>{let{offsetWidth:u,offsetHeight:f,offsetParent:d}=m.current,h=Math.max(4,Math.min(n.x-20,d.clientWidth-u-4)),y=n.y+16,_=y+f>d.clientHeight-4?Math.max(4,n.y-18-f):y;m.current.style.transform=`translate(${h}px, ${_}px)`});let p=Xl(t,e,n.id,o),$=p.facts.filter(([u,f])=>u&&f);return a`
    <div class="zweefkaart" ref=${m} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${p.kind&&a`<span class="zacht">${p.kind}</span>`}
      <strong>${p.name}</strong>
      <dl>${$.map(([u,f])=>a`<div><dt>${u}</dt><dd>${f}</dd></div>`)}</dl>
      ${p.thing&&it(p.thing)&&a`<p class="acties"><a href=${ce(p.thing)}>${qt.page}</a>${c(p.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(p.thing)}>${l.includes(p.thing)?qt.fold:qt.unfold}</button>`}</p>`}
    </div>
  `}var on="#16212B",oc="#8E8779",fa="#0A4F7A",tr="#FFFFFF";function ua(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function er(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function nc(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=on,t.lineWidth=14,s(),t.strokeStyle=tr,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=on,t.fill(),t.restore()}function $a(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?on:tr,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=on,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=on,t.stroke()}function sc(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function Jn(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function Jf({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function rc(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:Jf(Jn(e,s),s)}));for(let{down:s}of r)ua(t,s,3,oc);for(let{on:s,down:i}of r)s&&ua(t,i,4,on);t.restore()}function ac(t,e,o,n){for(let r of o){let{x:s,y:i}=Jn(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),m=(l+c)/2,{label:p,font:$}=e.body.nodes[r.stop].options;t.font=`${$.size}px ${$.face}`;let u=n.has(r.edge.id),f=r.between&&!u?t.measureText(p).width/2+8:(c-l)/2-6,d=s<m?m-f:m+f;Math.abs(d-s)>3&&ua(t,[[s,i],[d,i]],u?4:1.6,u?on:oc)}for(let r of o){let{x:s,y:i}=Jn(e,r);$a(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function da(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function ic(t,e,o,n){let{x:r,y:s}=da(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?fa:tr,t.fill(),t.lineWidth=1.8,t.strokeStyle=fa,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?tr:fa,t.stroke(),t.restore()}var tu="#16212B",or=12/14,eu=13,lc=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<eu;function nr(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:m}={}){let p=sc(e,o),$=new Map(p.map(O=>[O.edge.id,O])),u=new vis.DataSet(e.map(({title:O,...D})=>m?D:{...D,title:O})),f=new vis.DataSet(o.map(O=>$.has(O.id)?{...O,hidden:!0}:O)),d=new vis.Network(t,{nodes:u,edges:f},n),h=t.querySelector(".vis-network");h.setAttribute("role","application"),h.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let y=e.filter(O=>O.slot).map(O=>O.id),_=e.filter(O=>O.station).sort((O,D)=>O.station-D.station),v=new Set,j="",S=()=>[...new Set([j,...s,...d.getSelectedNodes()])].filter(O=>O&&c(O));d.on("beforeDrawing",O=>{rc(O,d,p,v);let D=_.map(W=>d.getPosition(W.id));D.length&&nc(O,D);for(let W of y)er(O,d.getBoundingBox(W))}),d.on("afterDrawing",O=>{ac(O,d,p,v);for(let D of S())ic(O,d,D,s.includes(D))});let H=O=>p.find(D=>lc(Jn(d,D),O,d.getScale()))?.edge.id,tt=O=>S().find(D=>lc(da(d,D),O,d.getScale())),B=(O=.05)=>{if(!e.length||(d.fit({animation:!1,maxZoomLevel:1.15}),d.getScale()>=O))return;let W=Math.min(...e.map(io=>io.x))-85,Q=Math.min(...e.map(io=>io.y))-30,te=t.clientWidth/O*.5,Ht=Math.max(...e.map(io=>io.x))+85-W,ye={x:Ht<2*te?W+Ht/2:W+te,y:Q+t.clientHeight/O*.5};d.moveTo({position:ye,scale:O,animation:!1})};d.on("click",({nodes:[O],edges:[D],pointer:W})=>{let Q=tt(W.canvas);Q?l?.(Q):i?.(H(W.canvas)??O??D??null)}),d.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let yt=(O,D)=>{O&&c(O)!==(j===O)&&d.redraw(),O&&(j=O),m?.(O,D)};if(m){d.on("hoverNode",({node:W,pointer:Q})=>yt(W,Q.DOM)),d.on("hoverEdge",({edge:W,pointer:Q})=>yt(W,Q.DOM));for(let W of["blurNode","blurEdge","dragStart","zoom"])d.on(W,()=>yt(null));let O="",D=W=>{if(!p.length||W.buttons)return;let{left:Q,top:te}=t.getBoundingClientRect(),Ht={x:W.clientX-Q,y:W.clientY-te},ye=H(d.DOMtoCanvas(Ht))||"";ye!==O&&yt(ye||null,Ht),t.style.cursor=ye||tt(d.DOMtoCanvas(Ht))?"pointer":"",O=ye};h.addEventListener("pointermove",D)}r?d.moveTo({...r,animation:!1}):B(or);let Jt=new Map(o.map(O=>[O.id,O]));return{network:d,given:{nodes:e,edges:o,options:n},fit:B,view:()=>({position:d.getViewPosition(),scale:d.getScale()}),zoom:O=>d.moveTo({scale:Math.min(4,Math.max(.05,d.getScale()*O))}),select(O,D,W){let Q=D.length?D:o.filter(vt=>O.includes(vt.from)||O.includes(vt.to)).map(vt=>vt.id),te=new Set(Q.filter(vt=>Jt.has(vt))),Ht=[...v,...te].filter(vt=>!$.has(vt)&&v.has(vt)!==te.has(vt));Ht.length&&f.update(Ht.map(vt=>te.has(vt)?{id:vt,width:3,color:{color:tu}}:{id:vt,width:1.6,color:{color:Jt.get(vt).color}})),v=te;let ye=O.filter(vt=>u.get(vt));if(d.setSelection({nodes:ye,edges:[]},{highlightEdges:!1}),d.redraw(),!W||!ye.length)return;ye.some(vt=>{let{x:U,y:is}=d.canvasToDOM(d.getPosition(vt));return U>0&&U<t.clientWidth&&is>0&&is<t.clientHeight})||d.focus(ye[0],{scale:Math.max(d.getScale(),or),animation:!1})},show(O){d.fit({nodes:O.filter(D=>u.get(D)),animation:!1,maxZoomLevel:1.15}),d.getScale()<or&&d.moveTo({scale:or})},destroy:()=>d.destroy()}}function cc(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var ou=250,nu=.9,su={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function pc(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:m,title:p,opened:$}=t,u=gt(null),f=gt({of:"",view:null,ids:new Set}),d=gt(t);d.current=t,Ct(()=>{let _=performance.now(),v=f.current.of===e?f.current.view:null,j=0,S=(B,yt)=>{window.clearTimeout(j),j=window.setTimeout(()=>d.current.onHover(B===null?null:{id:B,...yt}),ou)},H=nr(u.current,{nodes:o,edges:n,options:r,view:v,opened:$},{onChoose:B=>d.current.onChoose(B),onUnfold:B=>d.current.onUnfold(B),unfolds:B=>d.current.unfolds(B),onHover:S});s.current=H;let tt=v?o.map(B=>B.id).filter(B=>!f.current.ids.has(B)):[];return tt.length&&H.show([...tt,...i]),u.current.dataset.ms=String(Math.round(performance.now()-_)),()=>{window.clearTimeout(j),f.current={of:e,view:H.view(),ids:new Set(o.map(B=>B.id))},H.destroy(),s.current=null}},[e,o,n]),Ct(()=>{m&&f.current.of===""&&s.current.fit(12/14)},[m]),Ct(()=>{let _=()=>window.setTimeout(()=>s.current?.fit(),60),v=()=>s.current?.fit();return document.addEventListener("fullscreenchange",_),window.addEventListener("beforeprint",v),()=>{document.removeEventListener("fullscreenchange",_),window.removeEventListener("beforeprint",v)}},[]),Ct(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let h=_=>su[_.key]?.(t),y={height:`${cc(o,Math.max(420,Math.round(window.innerHeight*nu)))}px`};return a`<div class="doek" id="doek" ref=${u} style=${y} data-title=${p} onKeyDown=${h}></div>`}var ts=t=>t===""?2:Mt(t)&&Ko(t)?1:0;function sr(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>ts(s)-ts(i)||P(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var so=b.graph.matrix,nn=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function mc({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=v=>o.get(v)?.title||so.nobody,c=v=>o.get(v)?.label||so.nobody,{givers:m,takers:p,at:$}=sr(e,c),u=v=>t.looks.edges[v.group],f=v=>[v.said[0],u(v).label].filter(Boolean).join(", "),d=(v,j)=>[ts(v)!==ts(j)&&"nieuw",v===""&&"ongenoemd"].filter(Boolean).join(" "),h=(v,j)=>{let S=v.currentTarget.getBoundingClientRect(),H=v.currentTarget.closest(".vlak").getBoundingClientRect();s({id:j.id,x:S.right-H.left,y:S.bottom-H.top-10})},y=(v,j)=>{let S=$(v,j);if(!S.length)return null;let H=S.some(B=>B.id===n),tt=S.some(B=>u(B).mark==="broken");return a`
      <button type="button" class=${tt?"hapert":null} aria-pressed=${String(H)}
        aria-label=${`${l(v)} ${so.to} ${l(j)}: ${S.map(f).join("; ")}`}
        onClick=${()=>r(S[(S.findIndex(B=>B.id===n)+1)%S.length].id)}
        onMouseEnter=${B=>h(B,S[0])} onMouseLeave=${()=>s(null)}
        onFocus=${B=>h(B,S[0])} onBlur=${()=>s(null)}>
        ${S.length>2?a`<${nn} look=${u(S[0])} /><b>${S.length}</b>`:S.map(B=>a`<${nn} look=${u(B)} />`)}
      </button>
    `},_=v=>n&&e.some(j=>j.id===n&&(j.from||"")===v);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${so.corner}</td>
            ${p.map((v,j)=>a`<th scope="col" class=${d(v,p[j-1]??v)}><span>${c(v)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${m.map((v,j)=>a`
              <tr class=${[d(v,m[j-1]??v),_(v)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(v)}</th>
                ${p.map((S,H)=>a`<td class=${d(S,p[H-1]??S)}>${y(v,S)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function fc({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${so.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${nn} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",so.no_giver],["to",so.no_taker]].map(([i,l])=>{let c=e.filter(m=>!m[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${so.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${so.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${E(so.empty)}</p>
  `}var $o=b.graph,$c=["kies","uit"],uc=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...$c];function ru({thing:t}){let e=Me(()=>[...ee.keys()].filter(it).sort((n,r)=>P(x(n),x(r))),[]),o=n=>{let r=e.find(s=>x(s)===n.target.value);r?z({ding:r,kies:null,uit:null}):ct($o.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${$o.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Mt(t)?x(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${x(n)}></option>`)}</datalist>
    </label>
  `}function dc({picture:t,query:e}){let[o,n]=V(!1),r=uc.filter(h=>e[h]&&!$c.includes(h)).length,s=t.name===Ee,i=t.nodes.filter(h=>Rn(h.id)).sort((h,y)=>P(h.title,y.title)),l=h=>g.codes.CellState[h]?.order??9,c=T(t.rows.map(h=>h.state).filter(Boolean)).sort((h,y)=>l(h)-l(y)),m=h=>E(g.codes.CellState[h]?.label||R("Status",h)),p=fn.filter(h=>t.rows.some(y=>y.kinds?.includes(h.notation))),$=zt.filter(h=>t.rows.some(y=>y.steps?.includes(h.notation))),u=new Set(t.rows.flatMap(h=>h.chapters||[])),f=ve("Chapter").map(h=>[w(h,"identifier"),x(h)]).filter(([h])=>u.has(h)).sort((h,y)=>P(h[0],y[0])),d=[["stap",$o.filters.step,$.map(h=>[h.notation,h.label])],["hoofdstuk",$o.filters.chapter,f],["soort",$o.filters.kind,p.map(h=>[h.notation,h.label])],["partner",$o.filters.partner,i.map(h=>[w(h.id,"notation"),h.title])],["staat",$o.filters.state,c.map(h=>[h,m(h)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${r?k(b.shared.filters_set,{count:r}):$o.choices}</summary>
      ${!s&&a`<${qe} />`}
      <${Zo} />
      <div class="velden">
        ${s&&a`<${ru} thing=${t.centre} />`}
        ${!s&&d.filter(([,,h])=>h.length>1).map(([h,y,_])=>a`<${It} name=${h} label=${y} options=${_} />`)}
        <${Qe} label=${$o.filters.search} name="zoek" id="graafzoek" />
        <${Lo} names=${uc} />
      </div>
    </details>
  `}var ha=b.graph,au={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},iu=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${au[t.mark]}
  </svg>
`,lu=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,hc={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},gc=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${hc[t.shape]?"#FFFFFF":t.color} stroke=${hc[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function bc({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(m=>m.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(m=>m.group===c)),i=(c,m)=>{if(t.matrix&&m.mark)return a`<${nn} look=${m} />`;if(t.layout==="route"&&m.mark)return a`<${iu} look=${m} />`;if(t.layout!=="grid")return a`<${lu} look=${m} />`;let p=t.looks.nodes[c];return p?a`<${gc} look=${p} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,m)=>{m?o.delete(c):o.add(c),z({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${ha.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${ha.points}>
      ${s.map(([,c])=>a`<li><${gc} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${ha.slots}</span></li>`}
    </ul>`}
  `}var rr=b.graph;function ga({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(p=>[p.id,p.station??0])),m=sr(e,o)[s?"givers":"takers"];return m.sort((p,$)=>(c.get(p)||0)-(c.get($)||0)),a`<div class="beeldlijst">
    ${m.map(p=>{let $=e.filter(y=>(y[i]||"")===p),u=$.filter(y=>y.color||s),f=$.filter(y=>!y.color&&!s),d=u.length?L(s?rr.list.flows:rr.list.partners,u.length):rr.list.nobody,h=f.length>0&&L(rr.list.slots,f.length);return a`
        <details key=${p} open=${m.length<4||$.some(y=>y.id===n)}>
          <summary><h2>${o(p)}</h2><span class="zacht">${[d,h].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${f.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${u.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>r(y.id)}>
                  ${s&&a`<${nn} look=${t.looks.edges[y.group]} />`}${s&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var es=b.graph,kc="from_label",cu="amount",ba=new WeakMap;function pu(t,e){return ba.has(t)||ba.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),ba.get(t).get(e)||es.not_said}function Mn(t,e,o){let n=ql(o);return n?pu(t,e[n]):e.said[Cn(t).indexOf(o)]||""}function mu(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[Mn(t,l,n),l]),i=l=>+(l===""||l===es.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*P(l[0],c[0])).map(([,l])=>l)}function yc({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=A.route.query.sorteer||kc,i=Object.entries(t.table),l=($,u)=>{let f=s===$?`-${$}`:$;z({sorteer:f===kc?null:f},!0),ct(es.sorted.replace("{column}",u.toLowerCase()).replace("{direction}",f[0]==="-"?es.down:es.up))},c=$=>s===$?"ascending":s===`-${$}`?"descending":null,m=([$,u])=>$===cu?a`<th scope="col" role="columnheader">${u}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c($)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${$}`} onClick=${()=>l($,u)}>
            ${u}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=$=>{let u=$.id===o,f=u||o&&($.from===o||$.to===o);return a`
      <tr key=${$.id} role="row" class=${f?"gekozen":null} data-rij=${$.id} data-van=${$.from||""}
        data-naar=${$.to||""} data-lijn=${$.color?"ja":null} onClick=${d=>d.target.closest("button, a")||n($.id)}>
        ${i.map(([d,h],y)=>y?a`<td role="cell" data-kop=${h}>${Mn(t,$,d)}</td>`:a`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String(u)} onClick=${()=>n($.id)}>
                  ${Mn(t,$,d)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(m)}</tr></thead>
      ${Yo("beeldtabel",mu(t,e,s)).map($=>a`
          <tbody role="rowgroup" class=${vn($)}>
            ${$.folds&&a`<tr role="row" class="vouwrij"><th scope="rowgroup" role="rowheader" colspan=${i.length}><${Bo} part=${$} /></th></tr>`}
            ${$.rows.map(p)}
          </tbody>
        `)}
    </table>
  `}var xc=b.graph.keep,ar="#16212B",ir="#46525D",fu="#8E8779",Ao=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[Yt,wc,uu]=[28,12e3,2];function Sc(t,e=null){let{version:o,content:n}=g.meta,r=(n||"").slice(0,12);return{title:t,source:`${[Re(),e&&nt(e)].filter(Boolean).join(". ")}. ${Se}`,foot:k(xc.foot,{version:o,content:r})}}function ka(t,e,o){let n=[""];for(let r of String(e).split(/\s+/)){let s=n[n.length-1]?`${n[n.length-1]} ${r}`:r;t.measureText(s).width<=o||!n[n.length-1]?n[n.length-1]=s:n.push(r)}return n}function $u(t){let e=s=>t.rows.some(i=>i.group===s),o=Object.entries(t.looks.edges).filter(([s])=>e(s)),n=Object.entries(t.looks.nodes).filter(([s])=>t.nodes.some(i=>i.group===s)),r=t.layout==="route";return[...o.map(([,{color:s,dashes:i,mark:l,label:c}])=>r&&l?{line:!0,color:fu,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:s,dashes:i,label:c}),...n.map(([,{color:s,label:i}])=>({color:s,label:i})),...t.nodes.some(s=>s.slot)?[{slot:!0,label:xc.slot}]:[]]}function du(t,{line:e,slot:o,color:n,dashes:r,mark:s},i,l){if(o)return er(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(r?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),s&&$a(t,i+13,l-4,s)}function vc(t,e,o,n,r,s){let[i,l]=[o,n];t.font=`13px ${Ao}`;for(let c of e){let m=t.measureText(c.label).width+54;i>o&&i+m>o+r&&([i,l]=[o,l+24]),s&&(du(t,c,i,l),t.fillStyle=ar,t.fillText(c.label,i+34,l)),i+=m}return e.length?l+14:n}async function hu(t,e,o,n,r){let s=o.map(y=>({...y,...e[y.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=nr(i,{nodes:s,edges:n,options:r}),c=s.map(y=>l.network.getBoundingBox(y.id)),[m,p]=[Math.min(...c.map(y=>y.left))-20,Math.min(...c.map(y=>y.top))-20],$=Math.max(...c.map(y=>y.right))+(t.layout==="route"?130:20),u=Math.max(...c.map(y=>y.bottom))+20,[f,d]=[$-m,u-p],h=Math.min(uu,wc/f,wc/d);return Object.assign(i.style,{width:`${f*h}px`,height:`${d*h}px`}),l.network.setSize(`${f*h}px`,`${d*h}px`),l.network.moveTo({position:{x:m+f/2,y:p+d/2},scale:h,animation:!1}),await new Promise(y=>{l.network.once("afterDrawing",y),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:f,height:d,scale:h,done:()=>{l.destroy(),i.remove()}}}function gu(t,e,o){let n=document.createElement("canvas"),r=n.getContext("2d"),s=Math.max(t.width,720)+2*Yt,i=s-2*Yt;r.font=`650 22px ${Ao}`;let l=ka(r,e.title,i);r.font=`13px ${Ao}`;let c=ka(r,e.source,i),m=Yt+l.length*27+c.length*18+12,$=vc(r,o,Yt,m+t.height+30,i,!1)+40;n.width=s*t.scale,n.height=$*t.scale,r.scale(t.scale,t.scale),r.fillStyle="#FFFFFF",r.fillRect(0,0,s,$),r.fillStyle=ar,r.font=`650 22px ${Ao}`;for(let[f,d]of l.entries())r.fillText(d,Yt,Yt+18+f*27);r.fillStyle=ir,r.font=`13px ${Ao}`;let u=Yt+l.length*27;for(let[f,d]of c.entries())r.fillText(d,Yt,u+13+f*18);return r.drawImage(t.canvas,Yt,m,t.width,t.height),vc(r,o,Yt,m+t.height+30,i,!0),r.fillStyle=ir,r.font=`13px ${Ao}`,r.fillText(e.foot,Yt,$-16),n}async function Oc({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:r,edges:s,options:i}=o.current.given,l=await hu(e,o.current.network.getPositions(),r,s,i),c=gu(l,Sc(e.title,n),$u(e));l.done(),c.toBlob(m=>Oe(`${t}.png`,m,"image/png"),"image/png")}var bu=["fill","stroke","stroke-width","stroke-dasharray","font-size","font-weight","text-anchor","opacity"],ya="http://www.w3.org/2000/svg";function jc({name:t,svg:e,title:o,scenario:n,items:r}){let s=Sc(o,n),i=_c(e),[,,l,c]=e.getAttribute("viewBox").split(" ").map(Number),m=document.createElement("canvas").getContext("2d");m.font=`13px ${Ao}`;let p=ka(m,s.source,l),$=40+p.length*17,u=document.createElementNS(ya,"svg"),f=(_,v,j="")=>{let S=document.createElementNS(ya,_);for(let[H,tt]of Object.entries(v))S.setAttribute(H,String(tt));return S.textContent=j,u.append(S),S},d=$+c+64,h={width:l+2*Yt,height:d,viewBox:`${-Yt} 0 ${l+2*Yt} ${d}`};for(let[_,v]of Object.entries({...h,"font-family":Ao,role:"img"}))u.setAttribute(_,String(v));f("title",{},`${s.title} ${s.source}`),f("rect",{x:-Yt,y:0,width:l+2*Yt,height:d,fill:"#FFFFFF"}),f("text",{x:0,y:26,"font-size":20,"font-weight":650,fill:ar},s.title);for(let[_,v]of p.entries())f("text",{x:0,y:46+_*17,"font-size":13,fill:ir},v);i.setAttribute("x","0"),i.setAttribute("y",String($)),i.setAttribute("width",String(l)),i.setAttribute("height",String(c)),u.append(i);let y=0;for(let _ of r){if(_.svg){let v=_c(_.svg);for(let[j,S]of Object.entries({x:y,y:$+c+12,width:16,height:16}))v.setAttribute(j,String(S));u.append(v)}f("text",{x:y+20,y:$+c+25,"font-size":13,fill:ar},_.label),y+=m.measureText(_.label).width+40}f("text",{x:0,y:d-12,"font-size":13,fill:ir},s.foot),Oe(`${t}.svg`,new XMLSerializer().serializeToString(u),"image/svg+xml")}function _c(t){let e=t.cloneNode(!0),[o,n]=[[t,...t.querySelectorAll("*")],[e,...e.querySelectorAll("*")]];for(let[r,s]of n.entries()){let i=window.getComputedStyle(o[r]);for(let l of bu)s.setAttribute(l,i.getPropertyValue(l));for(let{name:l}of[...s.attributes])(["class","style","id","href","role"].includes(l)||l.startsWith("aria-"))&&s.removeAttribute(l)}for(let r of e.querySelectorAll("a")){let s=document.createElementNS(ya,"g");for(let{name:i,value:l}of[...r.attributes])s.setAttribute(i,l);s.append(...r.childNodes),r.replaceWith(s)}return e}var Ue=b.graph,Cc=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${Ue.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function Mc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${Ue.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>{ct(Ue.keep.busy),Oc({name:e.name,picture:e,handle:t,scenario:G(A.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Ue.tools.fit,()=>t.current.fit())} ${n("back",Ue.tools.back,o)}
      ${n("screen",Ue.tools.screen,r)} ${n("png",Ue.tools.png,s)}
    </div>
  `}function Tc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>z({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${Ue.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=x(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(Ue.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(Ue.left_out,{name:x(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${C(["graaf",Ee],{ding:r})}>${Ue.surroundings}</a></p>`})}
    </nav>
  `}function zo(){let t=b.missing;return a`
    <${K} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}var Ot=b.graph,wa=null,va=()=>wa,sn=t=>z({kies:A.route.query.kies===t?null:t},!0);function ku(t){let e=fe(),o=t.matrix?[["matrix",Ot.show.matrix],["beeld",Ot.show.arrows]]:[["beeld",Ot.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",Ot.show.list]]:[],r=["tabel",Ot.show.table];return e&&!n.length&&!t.choose?[r,...o]:[...n,...o,r]}function yu(t,e,o){let n=et(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>et(Mn(t,s,i)).includes(n))):e}function wu({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:m,tell:p}){let $=Me(()=>e.rows.filter(d=>d.color),[e]),u=Me(()=>[...e.nodes].filter(d=>d.title).sort((d,h)=>d.y-h.y||d.x-h.x).map(d=>d.id),[e]),f=d=>{let h=u[(u.indexOf(s[0])+d+u.length)%u.length];z({kies:h},!0)};return a`
    <${pc} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${$} options=${_u(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${m}
      title=${k(Ot.picture,{title:t.title})} onChoose=${d=>d&&sn(d)} onStep=${f}
      unfolds=${p.unfolds} onUnfold=${p.unfold} onHover=${p.point}
      onClear=${()=>z({kies:null},!0)} />
  `}function vu({picture:t,query:e}){let o=gt(null),n=gt(!1),[r,s]=V(0),[i,l]=V(null),c=e.kies||"",m=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(U=>e[U]).join("|"),p=Me(()=>Dl(t,e),[t,m]),$=(e.uit||"").split(",").filter(Mt),u=Me(()=>Rl(p,$,t.date,t.layout),[p,e.uit]),f=Me(()=>new Map(u.nodes.map(U=>[U.id,U])),[u]),d=u.rows.find(U=>U.id===c||c===`leeg~${U.id}`&&U),h=d?"":f.has(c)?c:"",y=Me(()=>yu(t,p.rows,e.zoek),[p,e.zoek]),_=!d&&!h&&et(e.zoek||""),v=_?u.nodes.filter(U=>et(U.title||"").includes(_)).map(U=>U.id):[],j=ku(t),S=j.some(([U])=>U===e.toon)?e.toon:j[0][0],H=t.choose&&!Gl(e),tt=S==="beeld"&&!H,B=U=>f.get(U)?.title||(t.matrix?Ot.matrix.nobody:Ot.not_said),yt=U=>Mt(U)&&it(U)&&U!==t.centre,Jt=U=>{if(!yt(U))return;let is=$.includes(U)?$.filter(Dp=>Dp!==U):[...$,U];l(null),z({uit:is.join(","),kies:U})},O=U=>{(U||!n.current)&&l(U)},D=U=>{n.current=U,U||l(null)};Pe(()=>{!c||!A.started||(d&&!(d.from&&d.to)?ct(k(Ot.chosen_one,{name:jn(t,d,B)})):d?ct(k(Ot.chosen_pair,{from:B(d.from),to:B(d.to)})):h&&ct(k(Ot.chosen_one,{name:B(h)})))},[c]),Ct(()=>(wa={name:t.name,drawing:o.current},()=>{wa=null}));let W=d&&!d.color?`leeg~${d.id}`:"",Q=W&&f.has(W)?[W]:d?[d.from,d.to].filter(Boolean):h?[h]:v,te={unfolds:yt,unfold:Jt,point:O},Ht={picture:t,rows:u.rows,name:B,opened:$,unfold:Jt,pick:sn},ye=i&&i.id!==c&&a`<${ec} ...${Ht} unfolds=${yt} keep=${D} hover=${i} close=${()=>l(null)} />`,io=L(Ot.rows,y.length),vt=t.matrix?a`<${fc} picture=${t} rows=${y} name=${B} pick=${sn} />`:t.layout==="route"&&tt&&a`<p class="zacht">${Ot.nothing_chosen}</p><${ga} picture=${t} rows=${y} name=${B} chosen="" pick=${sn} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Cc} ways=${j} shows=${S} choose=${U=>z({toon:U},!0)} />
      ${tt&&a`<${Mc} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${dc} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${S==="tabel"}>
          ${tt&&a`<${Tc} picture=${t} ids=${$} left=${u.left} />`}
          ${t.choose&&!H&&a`<p class="spoor"><a href=${C(["graaf",t.name])}>${Ot.choose.back}</a></p>`}
          <div class="vlak">
            ${H?a`<${Kl} picture=${t} />`:S==="matrix"?a`<${mc} picture=${t} rows=${y} names=${f} chosen=${d?.id||""} pick=${sn}
                      point=${O} caption=${k(Ot.matrix.caption,{rows:io})} />`:S==="lijst"?a`<${ga} picture=${t} rows=${y} name=${B} chosen=${d?.id||""} pick=${sn} />`:a`<${wu} ...${{picture:t,drawn:u,opened:$,chosen:c,row:d,lit:Q,choices:m,handle:o,turn:r,tell:te}}
                        shown=${S==="beeld"} />`}
            ${!p.rows.length&&a`<p class="leegbeeld">${t.centre?Ot.alone:Ot.empty}</p>`}
            ${ye}
          </div>
          ${!H&&a`<${bc} picture=${t} hidden=${e.zonder||""} />`}
          ${tt&&a`<p class="zacht sleutels">${Ot.keys}</p>`}
        </div>
        <div class="tabel" hidden=${S!=="tabel"}>
          <div class="rol">
            <${yc} picture=${t} rows=${y} chosen=${d?.id||h} pick=${sn}
              caption=${k(Ot.caption,{title:t.title,rows:io})} />
          </div>
          <div class="acties">
            <${xt} name=${`${t.name}.csv`} rows=${()=>xu(t,y)} />
          </div>
        </div>
      </div>
      <${tc} ...${Ht} row=${d} node=${h} first=${vt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${Ot.loose}</p>`}
  `}var _u=(t,e)=>e.length&&t.name!==Ee?{...t.options,groups:{...g.around.options.groups,...t.options.groups}}:t.options,xu=(t,e)=>[[...Object.values(t.table),...Et],...e.map(o=>[...Object.keys(t.table).map(n=>Mn(t,o,n)),...Bt(null)])];function Su({name:t,title:e,sentence:o}){let r=[...Object.values(g.views).map(s=>[s.name,s.tab||s.title]),[Ee,g.around.tab]];return a`
    <${K} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${Ot.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${C(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Lc({route:{path:t,query:e}}){let o=t[1]||Object.keys(g.views)[0],n=Me(()=>Il(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Su} name=${o} title=${n.title} sentence=${n.sentence} />
    <${vu} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${zo} />`}function os({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i,groups:l,named:c}){let m=b[e];return function({route:$}){let u=G($.query).plan,f=o(u).filter(_=>s(_,$.query)),d=n(),h=L(m.count,f.length),y=()=>[[...d.map(_=>_.label),...Et],...Ns(f,d,Jr("sorteer",i)).map(_=>[...d.map(v=>v.text(_)),...Bt(null,ot(_.id)?.key||u)])];return a`
      <${K} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${Be}>
        <${qe} />
        <div class="velden">
          <${Qe} name="tekst" />
          ${r().map(_=>a`<${It} ...${_} />`)}
          <${Lo} names=${Object.keys($.query).filter(_=>_!=="merk")} />
        </div>
      <//>
      <p class="telling">${h}<${xt} name=${`${t}.csv`} rows=${y} /></p>
      <${$t}
          id=${t}
          caption=${k(m.caption,{count:h})}
          rows=${f}
          columns=${d}
          urlKey="sorteer"
          sort=${i}
          groups=${l&&{...l(),named:c,count:m.count}}
        />
      <${Tt} text=${h} />
    `}}var Ec=zt.map(t=>[t.notation,t.label]),Fc=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Ac=t=>Object.entries(g.codes[t]).map(([e,o])=>[e,o.label]),zc=(t,e)=>!e||et([x(t),...["altLabel","promise","summary"].flatMap(o=>at(t,o))].join(" ")).includes(et(e)),ro=b.partners,Pc=os({name:"partners",of:"partners",sort:"naam",rows:t=>g.partners[N?t:""],keep:(t,e)=>zc(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:ro.fields.step,name:"stap",options:Ec},{label:ro.fields.kind,name:"soort",options:Ac("OrganisationKind")},{label:ro.fields.role,name:"rol",options:Object.entries(ro.roles)}],columns:()=>[{key:"naam",label:ro.columns.name,text:t=>x(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${kn} id=${t.id} />`]},{key:"soort",label:ro.columns.kind,text:t=>_e(t.id,"organisationKind")},{key:"stappen",label:ro.columns.steps,text:t=>Fc(t.steps)},{key:"handelt",label:ro.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:ro.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:ro.columns.wish,text:t=>t.wish}]}),Dt=b.measures,ns=t=>g.called[t]?.short||"",Tn=t=>w(t,"prefLabel"),Ou=Si.map(t=>({id:t,...g.works[t]})).sort((t,e)=>P(ns(t.id)||"~",ns(e.id)||"~")||P(Tn(t.id),Tn(e.id))),lr=N?"":lo[0].date,ju=(t,e,o)=>({key:t,label:e,text:({id:n})=>hn(n,o)?Kt(n,o):"",cell:({id:n})=>hn(n,o)&&a`<${kt} id=${n} date=${o} />`}),Bc=()=>ve("Chapter").sort((t,e)=>P(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,k(Dt.chapter,{identifier:w(t,"identifier"),title:Tn(t)})]),Nc=os({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Ou.filter(e=>Do(e.id,t)),keep:(t,e)=>zc(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Oo(t.id).includes(e.stap)))&&(!e.soort||Fi(t.id).includes(e.soort))&&(!e.wat||me(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||hn(t.id)===e.staat),named:({id:t})=>Tn(t),groups:()=>({of:t=>t.chapter||"",titles:[...Bc(),["",Dt.no_chapter]]}),fields:()=>[{label:Dt.fields.what,name:"wat",options:Object.entries(Dt.types)},{label:Dt.fields.chapter,name:"hoofdstuk",options:Bc()},{label:Dt.fields.step,name:"stap",options:[...Ec,["alle",Dt.across]]},{label:Dt.fields.kind,name:"soort",options:fn.map(t=>[t.notation,t.label])},{label:Dt.fields.status,name:"staat",options:Ac("Status")}],columns:()=>[{key:"nr",label:Dt.columns.number,text:({id:t})=>ns(t),cell:({id:t})=>ns(t)?a`<a href=${ce(t)}>${ns(t)}</a>`:a`<span class="zacht">${Dt.no_number}</span>`},{key:"naam",label:Dt.columns.name,text:({id:t})=>Tn(t),cell:({id:t})=>a`<${M} id=${t} text=${Tn(t)} />`},...Ie(({id:t})=>ot(t)?.key),{key:"wat",label:Dt.columns.what,text:({id:t})=>bt(t)},...lr&&lr!==pe?[ju("plan",E(yo(lr)),lr)]:[],{key:"nu",label:N?Dt.columns.stand:E(yo(pe)),text:({id:t})=>Kt(t),cell:({id:t})=>a`<${kt} id=${t} />`},{key:"termijn",label:Dt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>Z(w(t,"finalDueBy"))},{key:"stap",label:Dt.columns.step,text:t=>t.across?b.shared.all_steps:Fc(Oo(t.id))},{key:"wie",label:Dt.columns.lead,sort:!1,text:t=>t.container?"":Uo(t.id).map(x).join(", ")||b.shared.nobody,cell:t=>t.container?"":Uo(t.id).length?a`<${At} ids=${Uo(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var ao=b.lookup,Cu=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Pt(t,e))).filter(it),Mu=Object.entries(g.lookups).map(([t,e])=>({id:t,...e,about:Cu(t),text:et([x(t),...at(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),Rc=t=>Lt(t).map(lt),Ic=os({name:"naslag",of:"lookup",sort:"naam",rows:t=>Mu.filter(e=>Do(e.id,t)),keep:(t,e)=>(!e.wat||me(t.id,e.wat))&&(!e.tekst||t.text.includes(et(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),named:({id:t})=>x(t),groups:()=>({of:({id:t})=>Object.keys(ao.types).find(e=>me(t,e)),titles:Object.entries(ao.types).map(([t,e])=>[t,E(e)])}),fields:()=>[{label:ao.fields.what,name:"wat",options:Object.entries(ao.types).filter(([t])=>ve(t).length)},{label:ao.fields.step,name:"stap",options:zt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:ao.columns.name,text:({id:t})=>x(t),cell:({id:t})=>[a`<${M} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},...Ie(({id:t})=>ot(t)?.key),{key:"wat",label:ao.columns.what,text:({id:t})=>bt(t)},{key:"zegt",label:ao.columns.told,text:t=>t.told},{key:"over",label:ao.columns.about,sort:!1,text:t=>t.about.map(x).join("; "),cell:t=>a`<${At} ids=${t.about} name=${Ne} />`},{key:"bron",label:ao.columns.place,sort:!1,text:({id:t})=>Rc(t).join("; "),cell:({id:t})=>{let[e,...o]=Rc(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var Wc=b.unknown,Tu=3,Ce=({of:t,count:e,intro:o=t.intro,id:n="",children:r})=>a`
  <${Is} id=${e<=Tu?"":n} title=${e===void 0?t.title:k(Wc.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${o}</p>`}>${r}<//>
`,_a=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(g.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${E(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function cr({id:t=""}){let e=Wc.reading;return a`
    <${Ce} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([o,n])=>a`<h3>${n}</h3><${_a} list=${o} />`)}
      ${e.rules.map(({title:o,text:n})=>a`<h3>${o}</h3><p>${n}</p>`)}
      <h3>${e.source}</h3>
      ${g.plans.map(o=>a`<p>${`${Re(o)}.`}${o.sha&&[e.hash,a`<code>${o.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}var pr=b.method,qc=()=>a`
  <${K} text=${pr.title}><p class="uitleg">${pr.intro}</p><//>
  <${bl} />
  <div class="blok"><${Ds} /></div>
  <${Ce} of=${pr.states}><${_a} list="CellState" /><//>
  <${cr} />
  <p><a href=${C("weet-niet")}>${pr.unknown}</a></p>
`;var Po=b.overview;function Lu({cell:t}){let[e,...o]=t.brief,n=t.asked&&a`<span class="bij">${Po.asked_mark}</span>`;if(!e)return n||a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;let r=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(s=>a`<span class="bij">${s}</span>`),n];return t.unmet?a`<span class="plaat">${r}</span>`:a`<${Ze} bar=${t.bar} support=${t.support_only} />${r}`}function Bu({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=$e(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let m=je(t.key,o,n.key),p=[s,...i,e.strict,e.most_basis&&Rt[e.most_basis]?.[1],e.asked&&Po.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Vo(m)} aria-haspopup="dialog" onClick=${()=>z({cel:m})}>
        <span class="sr">${k(Po.cell,{row:t.label,step:X(o)})}${p}</span>
        <span class="beeld" aria-hidden="true"><${Lu} cell=${e} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Je} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var Eu=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Fu=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${ue(e).map((n,r)=>a`<${Bu} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,Au=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Po.one_step}>
    ${ue(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${X(n)}
        </button>
      `)}
  </div>
`;function Dc({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=ue(o),[i,l]=V(n?Math.max(0,s.indexOf(Ls(n).step)):0),c=new Set(r?.columns.filter(m=>!m.acting).map(m=>m.step));return a`
    <${Au} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===g.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Po.caption,{rows:Po.heads[t],scenario:nt(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Po.heads[t]}</th>
          ${o.steps.map((m,p)=>a`
              <${Eu} step=${m} place=${p+1} of=${o.steps.length} empty=${c.has(m.notation)}
                chosen=${p===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Po.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Vt(t,e,o).map(m=>a`<${Fu} key=${m.key} row=${m} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var zu={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Hc=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${zu[t]}
  </svg>
`;var ss=b.overview.start;function Uc({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${ss.wish}</h2>
      <ul class="tegels">
        ${ss.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
                <${Hc} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var Pu=({query:t,barriers:e,plan:o,weights:n},r)=>C("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}}),Nu=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Pu(t,e)}>${t.ask}</a></p>
  </li>
`;function Gc({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${ss.discuss.title}</h2><p>${ss.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${k(ss.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(r=>{let s=t.filter(i=>i.plan===r.key);return s.length?a`
          ${n&&a`<p class="zacht">${r.title}</p>`}
          <ul class="kaartjes">
            ${s.map(i=>a`<${Nu} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var ie=b.overview,Kc={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Vc}=b.thing,Ru=(t,e,o)=>{let{word:n,lines:r}=$e(e);if(!e)return[t.label,X(o),ie.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:m,expected:p}=e;return[t.label,X(o),n,r.join("; "),R("Basis",s),Vc[i],l,c,m,Vc[p]]},Iu=(t,e,o)=>[[...ie.csv,...Et],...Vt(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...Ru(n,r,ue(o)[s]),...Bt(e,o.key)]))],Wu=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${xt} name="matrix.csv" rows=${()=>Iu(t,e,o)} />
    <button type="button" onClick=${()=>Xi(t,e,o)}>${ie.svg}</button>
    <button type="button" onClick=${()=>Ji(t,e,o)}>${ie.png}</button>
    <${fo} text=${()=>location.href} label=${ie.link} />
  </div>
`,qu=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${K} text=${ie.heading} title=${ie.title}>
      <p>${k(ie.start.intro,{report:mo(e)})}</p>
    <//>
    <${Uc} answer=${t} />
  </div>
  <${Gc} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function Zc({route:t}){let e=G(t.query),o=Kc[t.query.rijen||""]||"kind",n=Object.entries(Kc).map(([l,c])=>[l,ie.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=ft(e);return a`
    ${o==="kind"?a`<${qu} answer=${i} plan=${q(e.plan)} plans=${we(e)} />`:a`<${K} text=${ie.heading} title=${ie.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${ie.matrix[o]}</h2><p>${nt(e)}</p>
          <p class="acties"><a href=${C("methode")}>${ie.legend.more}</a></p>
          <${As} query=${t.query}>
            <${To} legend=${ie.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${Xe} />
          <//>
        </div>
        ${we(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Fo} plan=${l} />
            <${Dc} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Wu} by=${o} scenario=${e} plan=${l} />
            <${kl} scenario=${e} plan=${l} />
          `)}
        <${Vs} />
      </div>
      <${Ds} />
    </div>
    ${s&&a`<${Us} address=${s} by=${o} scenario=${e} />`}
    <${Tt} text=${s?"":k(ie.shown,{scenario:nt(e)})} />
  `}var xa=(t,e)=>g.promises[t.key].rows.filter(({id:o})=>Nt(o,e)&&ne(o,e).outcome).map(o=>({...o,plan:t,...Qc(o.id,o.work,e)})),Yc=(t,e)=>g.promises[t.key].undated.filter(o=>Nt(o,e)).map(o=>{let n=w(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Qc(o,n,e)}});function Qc(t,e,o){let n=ne(t,o),r=x(e);return{name:r,short:Ne(e)===r?r:Ne(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),day:w(t,"dueBy"),by:Z(w(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:Z(n.on)}}var Xc=t=>we(t).filter(e=>g.promises[e.key].rows.length||g.promises[e.key].undated.length),Sa=t=>g.promises[t.key].reports,rs=t=>g.promises[q(t.key).key];var ho=b.promises,Oa=b.shared.outcomes,rt={left:274,top:32,foot:40,level:19,pad:30,line:21};function Du(t){let e=rt.top;return t.map(o=>{let n=Math.max(o.levels*rt.level+rt.pad,o.title.length*rt.line+36),r={...o,y:e,height:n};return e+=n,r})}var Hu=t=>k(ho.mark,{name:t.name,what:t.what||ho.card.none,quote:t.quote,said:Oa[t.outcome].said}),ja=t=>Object.entries(Oa).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(ho.lane_counts,{count:e,said:o}));function Uu({lane:t,rows:e,wide:o}){let n=ja(e),r=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${rt.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${r} text-anchor="end">${t.number}</text>
      ${t.title.map((s,i)=>a`<text class="laannaam" x="32" y=${r+i*rt.line}>${s}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${r+t.title.length*rt.line}>
        ${n.length?n.join(" · "):L(ho.lane_total,e.length)}
      </text>
    </g>
  `}function Gu({row:t,lane:e,shown:o,point:n}){let r=e.levels*rt.level,s=rt.left+t.x,i=e.y+e.height/2+r/2-rt.level/2-t.level*rt.level,l=t.tail&&Oa[t.outcome].tail&&rt.left+t.tail,c={row:t,x:s,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${s} ${i} H${Math.max(l,s+9)} m0 -5 v10`} />`}
    <a
      href=${ce(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${Hu(t)}
      transform=${`translate(${s} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Qn} outcome=${t.outcome} /></g>
    </a>
  `}function Ku({at:t,width:e,height:o,close:n}){let{row:r,x:s,y:i}=t,[l]=Lt(r.id),c=s>e*.62,m={left:c?"auto":`${(s+14)/e*100}%`,right:c?`${(e-s+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${m} onMouseLeave=${n}>
      <p><strong>${r.name}</strong></p>
      <p>${ho.card.promised}${r.what?`${r.what}, `:""}${r.quote} <span class="zacht">(${r.by})</span></p>
      <p><${en} outcome=${r.outcome} on=${r.on&&k(ho.card.came,{day:r.on})} /></p>
      ${Uo(r.work).length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${At} ids=${Uo(r.work)} /></p>`}
      ${l&&a`<p class="zacht">${lt(l)}</p>`}
    </div>
  `}function Jc({plan:t,rows:e,date:o}){let[n,r]=V(null),s=gt(null),{lanes:i,wide:l,years:c,beyond:m}=rs(t),p=Du(i),$=p.length?p.at(-1).y+p.at(-1).height:rt.top,u=rt.left+l+20,f=$+rt.foot,d=Sa(t).find(j=>j.date===Ve(t.key,o))||Sa(t).at(-1),h=rt.left+d.x,y=k(ho.report,{date:Z(d.date)}),_=y.length*8.6+24,v=Math.min(Math.max(h-_/2,rt.left),u-_);return a`
    <div class="lanenvak" ref=${s} onMouseLeave=${()=>r(null)} onKeyDown=${j=>j.key==="Escape"&&r(null)}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${f}`} role="group" aria-label=${ho.picture}>
        <rect class="daarna" x=${h} y=${rt.top} width=${rt.left+l+20-h} height=${$-rt.top} />
        ${c.map(({year:j,x:S})=>a`
            <g class="jaar">
              <line x1=${rt.left+S} x2=${rt.left+S} y1=${rt.top} y2=${$} />
              <text x=${rt.left+S+4} y=${rt.top-9}>${j}</text>
            </g>
          `)}
        ${m&&a`<g class="jaar"><text text-anchor="middle" x=${rt.left+m.x} y=${rt.top-9}>${ho.beyond}</text></g>`}
        ${p.map((j,S)=>a`<${Uu} lane=${j} rows=${e.filter(H=>H.lane===S)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${$} y2=${$} />
        <line class="nu" x1=${h} x2=${h} y1=${rt.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${v} y=${$+4} width=${_} height="28" rx="3" />
          <text x=${v+_/2} y=${$+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(j=>a`<${Gu} key=${j.id} row=${j} lane=${p[j.lane]} shown=${n?.row.id===j.id} point=${r} />`)}
      </svg>
      ${n&&a`<${Ku} at=${n} width=${u} height=${f} close=${()=>r(null)} />`}
    </div>
  `}var dt=b.promises;function Vu({rows:t,chosen:e,plan:o}){let n=Ut(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${dt.tiles_label}>
      ${Object.entries(n).map(([r,{tile:s}])=>a`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>z({uitkomst:e===r?null:r})}
          >
            <${On} outcome=${r} />
            <span class="getal">${t.filter(i=>i.outcome===r).length}</span>
            <span>${s}</span>
          </button>
        `)}
    </div>
  `}var Zu=t=>{let e=rs(t.plan).lanes[t.lane];return e?[e.number,e.title.join(" ")].filter(Boolean).join(" "):""},Ca=[{key:"dag",label:dt.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:dt.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:dt.columns.what,text:t=>t.what},{key:"woorden",label:dt.columns.quote,text:t=>t.quote},{key:"stand",label:dt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${en} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:dt.columns.lane,text:Zu}],Yu=(t,e)=>[[...Ca.map(o=>o.label),b.timeline.csv.at(-1),...Et],...t.map(o=>[...Ca.map(n=>n.text(o)),Lt(o.id).map(lt).join("; "),...Bt(e,o.plan.key)])],Qu=6;function Xu({rows:t,plan:e,date:o}){let[n]=Object.entries(b.shared.outcomes).find(([,{open:s}])=>s),r=t.filter(s=>s.outcome===n).sort((s,i)=>P(s.day,i.day));return a`
    <aside class="langst-open">
      <h2>${dt.open.title}</h2>
      <p>${r.length?k(dt.open.said,{date:Z(Ve(e.key,o))}):dt.open.none}</p>
      <ul>
        ${r.slice(0,Qu).map(s=>a`
            <li key=${s.id}>
              <${On} outcome=${s.outcome} />
              <span>
                <${M} id=${s.work} text=${s.short} />${" "}${s.what||""}
                <span class="bij">${dt.open.promised}${s.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${C("aandachtspunten",{termijnen:"alle"})}>${dt.open.gaps}</a></p>
      <h2>${dt.read.title}</h2>
      <ul class="leesregels">${dt.read.lines.map(s=>a`<li>${s}</li>`)}</ul>
    </aside>
  `}var Ju=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${rs(t).lanes.map((o,n)=>[o,e.filter(r=>r.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${[o.number,o.title.join(" ")].filter(Boolean).join(" ")}
              <span class="bij">${L(dt.lane_total,n.length)}${ja(n).map(r=>` · ${r}`)}</span>
            </summary>
            <ul>
              ${n.map(r=>a`
                  <li key=${r.id}>
                    <${en} outcome=${r.outcome} on=${r.by} />
                    <span><${M} id=${r.work} text=${r.short} />${" "}${r.what||r.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function t$({plan:t,scenario:e,chosen:o}){let n=xa(t,e.date),r=Yc(t,e.date),s=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(dt.intro,{count:n.length,undated:r.length})}</p>
      <${Vu} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${Jc} plan=${t} rows=${s} date=${e.date} /><${Ju} plan=${t} rows=${s} /></div>
        <${Xu} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${dt.table}</summary>
        <${$t} id=${`beloften-${t.key}`} caption=${dt.caption} rows=${s} columns=${Ca} sort="dag" />
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
  `}function e$(t){let e=document.querySelector("svg.lanen"),o=Object.entries(b.shared.outcomes).map(([n,{tile:r}])=>({svg:document.querySelector(`#uitkomst-${n} svg`),label:r}));jc({name:"beloften",svg:e,title:dt.heading,scenario:t,items:o})}function tp({route:t}){let e=G(t.query),o=Xc(e),n=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",r=o.flatMap(s=>xa(s,e.date)).filter(s=>!n||s.outcome===n);return a`
    <${K} text=${dt.heading} title=${dt.title} />
    <${Be}><${qe} /><${Zo} /><//>
    ${o.map(s=>a`<${t$} key=${s.key} plan=${s} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${dt.none}</p>`}
    <p class="acties">
      <${xt} name="beloften.csv" rows=${()=>Yu(r,e)} />
      ${o.length>0&&a`<button type="button" id="lanen-svg" onClick=${()=>e$(e)}>${b.graph.keep.svg}</button>`}
      <a href=${C("tijdlijn")}>${dt.all_events}</a>
    </p>
    <${Tt} text=${L(dt.lane_total,r.length)} />
  `}var ge=b.questions.own,Ma=200;function o$({columns:t,rows:e}){return a`
    <p>${L(ge.rows,e.length)}${e.length>Ma&&` ${k(ge.first,{count:Ma})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${ge.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Ma).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>Oe(ge.file,an([t,...e]),"text/csv;charset=utf-8")}>${ge.csv}</button>
    </div>
  `}function Ta({start:t=ge.example,exported:e=!1}){let[o,n]=V(t),[r,s]=V(null);async function i(){s({said:ge.busy});try{s(await F().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
    <section class="blok">
      <h2>${ge.title}</h2>
      <p class="zacht">${ge.intro}</p>
      <label class="veld breed">
        <span>${ge.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${ge.ask}</button></div>
      <div aria-live="polite">
        ${r?.said&&a`<p>${r.said}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?ge.yes:ge.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${ge.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${o$} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var ut=b.questions,op="gaps",n$=/VALUES\s+\?\w+\s*\{\s*\}/,ep={barrier:t=>t.barrier&&X(t.barrier),kind:t=>t.kind&&st(t.kind),partner:t=>t.partner&&x(oe(t.partner)||t.partner),severity:t=>R("Severity",t.severity),detail:t=>t.detail&&(Mt(t.detail)?x(t.detail):t.told)},np=(t,e)=>(ep[t]?ep[t](e):e[t])||"",sp=t=>ft(t).gaps.flatMap(e=>Qo(e).map(o=>({...o,plan:e.plan}))),rp={key:"severity",label:ut.columns.weight,text:t=>String(Object.keys(g.codes.Severity).indexOf(t.severity)),cell:t=>a`<${zs} severity=${t.severity} />`};function s$(t){let e=Object.entries(t.columns),o=n=>Mt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>np(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[rp],...Ie(n=>n.plan),{key:"bron",label:ut.columns.place,sort:!1,text:n=>Eo(n).map(lt).join("; ")}]}function r$({name:t,query:e,scenario:o}){let n=sp(o).filter(l=>l.query===t);if(!n.length)return a`<p>${ut.nothing}</p>`;let r=s$(e),s={rows:L(ut.rows,n.length),scenario:nt(o)},i=()=>[[ut.columns.sentence,...r.map(l=>l.label),...Et],...n.map(l=>[l.sentence,...r.map(c=>c===rp?np("severity",l):c.text(l)),...Bt(o,l.plan)])];return a`
    <${$t}
        id=${`uitkomst-${t}`}
        caption=${k(ut.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    <div class="acties">
      <${xt} name=${`${t}.csv`} rows=${i} />
      <a href=${C("aandachtspunten",{vraag:t})}>${ut.as_sentences}</a>
    </div>
  `}function a$({name:t,query:e,scenario:o}){let n=Object.values(g.views).find(i=>i.query===t),r=e.shelf===op,s=C("overzicht",{rijen:ut.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${ut.title}</a></p>
    <${K} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Be}><${Xe} /><//>`}
    <${to} pairs=${[[ut.why,e.why],[ut.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${ut.result}</h2>
          <${r$} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in ut.rows_of&&a`<p><a href=${s}>${ut.in_overview}</a></p>`}
    ${n&&a`<p><a href=${C(["graaf",n.name])}>${ut.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${ut.ask} <code>${k(ut.command,{name:t})}</code></p>`}
    <details>
      <summary>${ut.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${ut.sparql}><code lang="en">${e.sparql}</code></pre>
      <${fo} text=${()=>e.sparql} label=${ut.copy} />
    </details>
    ${F()&&!n$.test(e.sparql)&&a`<${Ta} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function i$({shelf:t,counts:e}){let o=Object.entries(g.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:ut.columns.title,text:r=>r.title,cell:r=>a`<a href=${C(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:ut.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:ut.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${$t}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===op?n:n.slice(0,2)}
      />
    </section>
  `}function ap({route:t}){let e=G(t.query),o=t.path[1],n=g.queries[o];if(o&&!n)return a`<${zo} />`;if(o)return a`<${a$} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of sp(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${K} text=${ut.title}><p class="uitleg">${ut.intro}</p><//>
    ${F()&&a`<${Ta} />`}
    ${ut.shelves.map(s=>a`<${i$} shelf=${s} counts=${r} />`)}
  `}var Qt=b.search,La=100,Ba=({text:t,wanted:e})=>di(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),l$=({item:t,wanted:e})=>a`
  <li>
    <a href=${C(t.path)}><${Ba} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${N&&ot(t.id)&&`, ${ot(t.id).title}`}
    </span>
    <p><${Ba} text=${Bi(t,e)} wanted=${e} /></p>
  </li>
`,ip=t=>C("zoek",{q:t});function c$({text:t}){let{meant:e,alone:o}=Li(t),[n,r]=Qt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${ip(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Qt.alone} ${o.map(s=>a` <a href=${ip(s)}>${s}</a>`)}</p>`}
      <p>${Qt.try} ${Object.entries(Qt.lists).map(([s,i])=>a` <a href=${C(s)}>${i}</a>`)}</p>
    </section>
  `}var lp=t=>T(Le(t).map(([e])=>it(e)?e:Pt(e,"initiative").find(it)).filter(Boolean));function p$({text:t,wanted:e}){let[o,n]=V(null);if(Pe(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{ki(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Qt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Qt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Qt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${Ba} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${lt(i)}${lp(i).length>0&&[", ",Qt.source.about,a`<${At} ids=${lp(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function cp({route:t}){let e=t.query.q||"",{wanted:o,found:n}=xs(e),r=T(n.map(l=>l.kind)).sort(P),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);Ct(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?L(Qt.found,s.length):k(Qt.nothing,{text:e});return a`
    <${K} text=${Qt.title} />
    <section class="filters" aria-label=${Qt.label}>
      <div class="velden">
        <${Qe} label=${Qt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${It} label=${Qt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Qt.type}</p>
    ${o.length>0&&!n.length&&a`<${c$} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,La).map(l=>a`<${l$} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>La&&a`<p>${k(Qt.too_many,{count:s.length-La})}</p>`}
    ${o.length>0&&Te()&&a`<${p$} text=${e} wanted=${o} />`}
    <${Tt} text=${o.length?i:""} />
  `}var mr=b.summary.lanes,fp=b.shared.outcomes,[pp,Ln,Fa,as,m$,f$]=[225,690,17,8,16,.68];function up(t,e){return ve("Deadline").filter(o=>o.startsWith(`${t.key}/`)&&Nt(o,e)&&w(o,"dueBy")).map(o=>{let n=I(o,"initiative");return{id:o,day:w(o,"dueBy"),outcome:ne(o,e).outcome,chapter:g.works[n]?.chapter||""}}).filter(o=>o.outcome)}function u$(t,e,o){let n=up(t,e),r=l=>w(l,"identifier"),s=T(n.map(l=>l.chapter)).sort((l,c)=>P(r(l)||"~",r(c)||"~")),i=Fa;return s.map(l=>{let c=n.filter(d=>d.chapter===l).sort((d,h)=>P(d.day,h.day)),m=new Map;for(let d of c){let h=Math.round(o(d.day)/as)*as,y=d.outcome==="ahead"?Math.max(h,o(e)+as):h;m.set(y,[...m.get(y)||[],d])}let p=Math.max(m$,Math.max(...[...m.values()].map(d=>d.length))*as+4),$=i+p/2,u=[...m].flatMap(([d,h])=>h.map((y,_)=>({...y,x:d,y:$+(_-(h.length-1)/2)*as}))),f={chapter:l,top:i,middle:$,height:p,signs:u};return i+=p,f})}var Ea=t=>new Date(`${t}T00:00:00Z`).getTime(),mp=t=>t?k(mr.chapter,{number:w(t,"identifier"),name:w(t,"prefLabel")}):mr.elsewhere,$$=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,d$=t=>Ke(Object.entries(fp).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function $p({scenario:t,plan:e}){let o=Ve(e.key,t.date),n=up(e,o).map(h=>h.day);if(!n.length)return null;let[r,s]=[Math.min(...n.map(h=>+h.slice(0,4))),Math.max(...[...n,o].map(h=>+h.slice(0,4)))],[i,l]=[Ea(`${r}-01-01`),Ea(`${s+1}-01-01`)],c=h=>pp+8+(Ea(h)-i)/(l-i)*(Ln-pp-16),m=u$(e,o,c),p=m[m.length-1].top+m[m.length-1].height,$=c(o),u=Array.from({length:s-r+1},(h,y)=>r+y),f=m.map(({chapter:h,signs:y})=>k(mr.told,{chapter:mp(h),counts:d$(y)})),d=$>Ln-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Ln} ${p+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${$} y=${Fa} width=${Ln-$} height=${p-Fa} />
      ${u.map(h=>a`
          <line class="jaar" x1=${c(`${h}-01-01`)} x2=${c(`${h}-01-01`)} y1="4" y2=${p} />
          <text class="jaartal" x=${c(`${h}-01-01`)+4} y="12">${h}</text>
        `)}
      ${m.map(h=>a`
          <line class="baan" x1="0" x2=${Ln} y1=${h.top} y2=${h.top} />
          <text x="0" y=${h.middle+4}>${$$(mp(h.chapter))}</text>
        `)}
      <line class="baan" x1="0" x2=${Ln} y1=${p} y2=${p} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${p+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${p+13} text-anchor=${d}>
        ${k(mr.line,{date:Z(o)})}
      </text>
      ${m.flatMap(({signs:h})=>h.map(y=>a`
            <g transform=${`translate(${y.x} ${y.y}) scale(${f$})`}>
              <title>${[x(I(y.id,"initiative")),Z(y.day),fp[y.outcome].said].join(", ")}</title>
              <${Qn} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var Aa=b.summary.route;function h$({step:t,number:e,missing:o,partners:n}){let r=n.filter(({id:s})=>!Ko(s));return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?L(Aa.count,r.length):Aa.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${Aa.silent}>${o.map(s=>a`<li><span>${s}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:s,label:i})=>a`<li class=${Ko(s)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function dp({scenario:t,plan:e}){let o=Vt("kind",t,e),n=Vt("partner",t,e);return a`
    <ol class="blad-route">
      ${e.steps.map((r,s)=>{let i=o.filter(c=>c.cells[s]?.unmet).map(c=>c.label),l=n.filter(c=>c.cells[s]?.initiatives).map(c=>({id:oe(c.key),label:c.label}));return a`<${h$} step=${r} number=${s+1} missing=${i} partners=${l} />`})}
    </ol>
  `}var go=b.summary,g$=b.shared.outcomes;function hp({plan:t,scenario:e,number:o,total:n,children:r}){let{version:s,content:i}=g.meta,l={version:s,content:(i||"").slice(0,12),scenario:nt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${k(go.head,{date:Z(Ve(t.key,e.date))})}</p>
      </div>
      ${r}
      <div class="vel-voet">
        <p>${k(go.foot.source,{sources:Re(t)})} ${k(go.foot.version,l)}</p>
        <p>${k(go.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function b$({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${X(e)}>
      <${Ze} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${X(e)}><span class="plaat">${o}</span></td>`}var k$=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${go.matrix.title}</caption>
    <thead>
      <tr><td></td>${ue(e).map(o=>a`<th scope="col">${X(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Vt("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,r)=>a`<${b$} cell=${n} step=${ue(e)[r]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,fr=({title:t,note:e,children:o})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function y$(t,e){let n=Vt("kind",t,e).flatMap(r=>r.cells.slice(0,-1)).filter(r=>r?.expected);return{expected:n.length,silent:n.filter(r=>!r.initiatives).length}}function w$({scenario:t,plan:e,...o}){let n=Ut(e).summary,r=ft({...t,plan:e.key}).points,s=y$(t,e);return a`
    <${hp} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:mo(e)})} ${s.expected>0&&k(n.counted,s)}
      </p>
      <${Fo} plan=${e} />
      <${fr} title=${n.matrix.title} note=${n.matrix.note}>
        <${k$} scenario=${t} plan=${e} />
        <${Vn} />
      <//>
      <${fr} title=${b.overview.start.discuss.title}>
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
  `}function v$({scenario:t,plan:e,...o}){let n=Ut(e).summary;return a`
    <${hp} plan=${e} scenario=${t} ...${o}>
      <${fr} title=${n.route.title} note=${n.route.note}>
        <${dp} scenario=${t} plan=${e} />
      <//>
      <${fr} title=${n.lanes.title} note=${n.lanes.note}>
        <${$p} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(g$).map(([r,{tile:s}])=>a`<li><${On} outcome=${r} /> ${s}</li>`)}
        </ul>
      <//>
    <//>
  `}function gp({route:t}){let e=G(t.query),o=we(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${K} text=${go.title}><p class="uitleg">${go.screen}</p><//>
      <${qe} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${go.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((r,s)=>a`
          <${w$} key=${r.key} scenario=${e} plan=${r} number=${2*s+1} total=${n} />
          <${v$} key=${`${r.key}-2`} scenario=${e} plan=${r} number=${2*s+2} total=${n} />
        `)}
    </div>
    <${Tt} text=${go.screen} />
  `}var ur=b.thing.route,_$={organisation:(t,e)=>g.partners[N?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:Oo},x$=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?k(ur.of_plan,{plan:t.title}):ur.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?ur.here:ur.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function bp({id:t}){let e=_$[wo(t)];return e?(ot(t)?[ot(t)]:g.plans).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${x$} key=${o.plan.key} ...${o} />`):null}var Bn=b.thing,S$=new Set([...g.hidden,...Bn.said]),ht=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,be=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,No=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function O$({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:g.lists[t]?R(g.lists[t],e):Bn.truth[e]||Z(e)}var En=t=>Object.entries(ee.get(t)).filter(([e])=>!S$.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${O$} property=${e} value=${r} />`);return[E(vo(e)),n.length>1?a`<${No} items=${n} />`:n[0]]}),$r=({id:t})=>Le(t).some(([e])=>me(e,"Figure"))&&a`<${ht} title=${Bn.figures}><${na} id=${t} /><//>`,j$=3;function Fn({id:t,skip:e}){let o=new Map;for(let[c,m]of Le(t)){if(!it(c)||me(c,"Figure")||me(c,"Barrier")||e.includes(m))continue;let p=Bn.from_here[m]||k(Bn.this,{term:vo(m)});o.set(c,[...o.get(c)||[],p])}if(!o.size)return null;let n=[...o].map(([c,m])=>({from:c,how:T(m).join(", ")})),{columns:r,title:s,caption:i}=Bn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>x(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>bt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Kt(c),cell:({from:c})=>co(c)&&a`<${kt} id=${c} />`}];return a`
    <${Is} id=${n.length>j$?"verwijzingen":""} title=${k(s,{count:n.length})}>
      <${$t} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var wt=b.thing.organisation,yp=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label);function C$({id:t,rows:e}){let o=e.filter(l=>Go(l.role)),n=yp(o.flatMap(l=>Oo(l.undertaking))),r=Pt(t,"unit"),s=w(t,"tooi"),i=[...En(t),[b.thing.also_known,at(t,"altLabel").join(", ")],[wt.units,r.length>0&&a`<${De} ids=${r} />`],[wt.identity,s?k(wt.identified,{code:s,date:Z(w(t,"checkedOn"))}):wt.unidentified]];return a`
    <${ht} title=${b.thing.known}>
      <${be} text=${w(t,"summary")} />
      ${Ko(t)&&a`<p>${wt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${wt.independent}</p>`}
      <p>${n.length?k(wt.steps,{steps:Ke(n.map(l=>l.toLowerCase()))}):wt.no_steps}</p>
      <${to} pairs=${i} />
    <//>
  `}function M$({rows:t}){let e=wt.columns,o=({undertaking:s})=>g.works[s]?.across?b.shared.all_steps:yp(Oo(s)).join(", "),n=[...Ie(s=>ot(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>x(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>bt(s.undertaking)},{key:"rol",label:e.role,text:s=>R("Role",s.role)},{key:"stand",label:e.stand,text:s=>Kt(s.undertaking),cell:s=>a`<${kt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Zt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${ht} title=${k(wt.work,{count:r})}>
      <p class="zacht">${wt.work_note}</p>
      ${r?a`<${$t} id="acties" caption=${wt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}var T$=1;function L$({id:t}){let e=Gt(t,"Contribution","byOrganisation");if(!e.length)return null;let o=e.map(n=>a`
      <section>
        <h3><${M} id=${I(n,"initiative")} /></h3>
        <${Yn} id=${n} />
        <${Zt} of=${[n]} />
      </section>
    `);return a`
    <${ht} title=${k(wt.own,{count:e.length})}>
      <p class="zacht">${wt.own_note}</p>
      <${Ws} id="eigen" as="div" first=${T$} items=${o} />
    <//>
  `}function B$({id:t}){let e=Gt(t,"Expectation","organisation");return e.length?a`
    <${ht} title=${wt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${E(_e(o,"engagement")||wt.wish)}</strong>: ${w(o,"rationale")}</p>
            <${Zt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function E$({id:t}){let e=["member","organization"].flatMap(n=>Gt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${I(n,"member")} />`,wt.member,a`<${M} id=${I(n,"organization")} />`,`: ${w(n,"post")}`]);return a`<${ht} title=${wt.members}><${No} items=${o} /><//>`}var kp=4;function F$({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>Go(s.role)))for(let s of Hn(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Ne),i=k(s.length>kp?wt.more_works:wt.works,{works:s.slice(0,kp).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${ht} title=${wt.together}>
      <p class="zacht">${wt.alphabetical}</p>
      <${De} ids=${eo([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function wp({id:t}){let e=$n(t);return a`
    <${C$} id=${t} rows=${e} />
    <${M$} rows=${e} />
    <${L$} id=${t} />
    <${B$} id=${t} />
    <${E$} id=${t} />
    <${F$} id=${t} rows=${e} />
    <${Fn} id=${t} skip=${["unitOf","unit"]} />
  `}var ke=b.thing.step,za=t=>Rt[t]?.[1]||"",vp=(t,e="")=>[a`<${Je} basis=${t} />`,` ${za(t)}${e}`],A$=({id:t,narrow:e})=>a`
  <${ht} title=${ke.what}>
    <${be} text=${w(t,"step")} />
    <${be} text=${w(t,"definition")} />
    <${be} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ke.narrower}<${At} ids=${e} />.</p>`}
    ${I(t,"broader")&&a`<p>${ke.broader}<${M} id=${I(t,"broader")} />.</p>`}
  <//>
`;function z$({id:t,scenario:e}){let o=ke.cell_columns,n=ft(e).matrix.kind.filter(c=>ys(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>C("overzicht",{cel:je(c.column,Ss(t),c.plan)}),s=c=>E(st(c.column)),i=c=>{let{word:m,lines:p,look:$}=$e(c);return[a`<span class=${`chip ${$}`}>${m}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...Ie(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>$e(c).word,cell:i},{key:"hoe",label:o.how,text:c=>za(c.most_basis),cell:c=>c.most_basis&&vp(c.most_basis)}];return a`
    <${ht} title=${ke.cells}>
      <p class="zacht">${nt(e)}</p>
      <${$t} id="vakken" caption=${ke.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function P$({links:t,scenario:e}){let o=ke.columns,n=s=>I(s,"initiative"),r=[...Ie(s=>ot(s)?.key),{key:"actie",label:o.action,text:s=>x(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>at(s,"interventionKind").map(st).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Hn(n(s)).map(x).join(", "),cell:s=>a`<${At} ids=${Hn(n(s))} />`},{key:"stand",label:o.stand,text:s=>Kt(n(s),e.date),cell:s=>a`<${kt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>za(xo(s,"basis",e)),cell:s=>vp(xo(s,"basis",e),`; ${R("Strength",xo(s,"strength",e))}`)}];return a`
    <${ht} title=${k(ke.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${$t} id="wiewat" caption=${ke.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${bn(q(e.plan))}</p>`}
    <//>
  `}function N$({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(Ut(ot(o)).thing.step.helper,{awareness:_e(o,"awareness")||ke.unaware})]);return a`<${ht} title=${ke.helpers}><${No} items=${e} /><//>`}function R$({ids:t}){if(!t.length)return null;let e=n=>[_e(n,"recommendationKind"),_e(n,"response")||ke.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k(ke.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${ht} title=${ke.asked}><${No} items=${o} /><//>`}function _p({id:t}){let e=G(A.route.query),o=Pt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Gt(i,s,"barrier")),r=n("Contribution").filter(s=>Gr(s,e)&&Do(s,e.plan));return a`
    <${A$} id=${t} narrow=${o} />
    <${z$} id=${t} scenario=${e} />
    <${P$} links=${r} scenario=${e} />
    <${R$} ids=${n("Recommendation").filter(s=>Do(s,e.plan))} />
    <${N$} ids=${n("Facilitator")} />
  `}var Fe=t=>Ut(ot(t)).thing.undertaking,xp=t=>a`<${Zt} of=${[t]} />`;function I$({report:t,said:e}){return a`
    <${be} text=${w(t,"summary")} />
    <${Jo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Zt} of=${[t]} />
  `}var Sp=(t,e)=>!dn(t,e)||w(dn(t,e),"asOf")===e;function W$({id:t,reports:e}){let o=Fe(t);if(ot(t).dates.length<3)return null;let n=r=>Sp(t,r)?a`<${kt} id=${t} date=${r} />`:a`<span class="chip s-geen">${o.not_mentioned}</span>`;return a`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:r})=>a`<li><span class="zacht">${Z(r)}</span>${n(r)}</li>`)}
    </ol>
  `}function q$({id:t}){let e=ot(t),{result:o,not_mentioned:n}=Fe(t),r=e.dates.filter(({date:i})=>hn(t,i));if(!r.length)return null;let s=(i,l)=>l===e.date&&o[w(i,"resultReported")];return a`
    <${W$} id=${t} reports=${r} />
    <ol class="tijdlijn">
      ${r.map(({date:i,label:l})=>{let c=dn(t,i);return a`
          <li>
            <strong>${E(l)}</strong>
            <p><${kt} id=${t} date=${i} /></p>
            ${!Sp(t,i)&&a`<p class="zacht">${E(n)}</p>`}
            ${c&&a`<${I$} report=${c} said=${s(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function D$({id:t}){let e=Pt(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${R("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Fe(t).silent}</strong></p><${No} items=${o} />`}function H$({id:t}){let e=Fe(t),o=e.deadline_columns,n=Os(t);if(!n.length)return null;let r=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>Z(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>js(w(i,"modality"))},{key:"er",label:o.there,text:i=>ne(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${be} text=${w(i,"summary")} />`,xp(i)]}];return a`<${$t} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function U$({id:t}){let e=Fe(t),o=e.who_columns,n=po(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${kn} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>x(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>R("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>w(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>xp(i.id)}];return a`<${$t} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function G$({id:t}){let e=Pt(I(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Fe(t).heading}<${At} ids=${e} />.</p>`}function K$({id:t}){let e=Fe(t),o=So(t);if(o.length)return o.map(r=>a`<${Yn} id=${r} /><${Zt} of=${[r]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=at(t,"interventionKind").map(st).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function V$({id:t}){let e=Fe(t),o=Le(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${kt} id=${r} />`;return a`
    <${ht} title=${e.container}><p>${e.parts}</p><${De} ids=${o} more=${n} /><//>
  `}var Z$=({id:t})=>a`
  <${ht} title=${Fe(t).progress}><${q$} id=${t} /><${D$} id=${t} /><${H$} id=${t} /><//>
  <${ht} title=${Fe(t).who}><${U$} id=${t} /><${G$} id=${t} /><//>
  <${ht} title=${Fe(t).steps}><${K$} id=${t} /><//>
`;function Op({id:t}){let e=Fe(t),o=ot(t),n=w(t,"promise"),r=En(t),s=w(t,"isContainer")==="true"?V$:Z$;return a`
    <${ht} title=${n?e.promise:e.what}>
      <${be} text=${n} />
      <${be} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:yo(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Zt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${$r} id=${t} />
    ${r.length>0&&a`<${ht} title=${b.thing.further}><${to} pairs=${r} /><//>`}
    <${Fn} id=${t} skip=${["subMeasureOf"]} />
  `}var Ro=b.thing;function Y$({id:t}){let e=Le(t).filter(([r,s])=>s==="inChapter"&&co(r)).map(([r])=>r),o=[...En(t),[Ro.also_known,at(t,"altLabel").join(", ")],[Ro.place,Lt(t).length>0&&a`<${Zt} of=${[t]} />`]],n=r=>a` <${kt} id=${r} />`;return a`
    <${ht} title=${Ro.known}>
      ${me(t,"Facilitator")&&a`<p class="zacht">${Ut(ot(t)).thing.other.judged}</p>`}
      <${be} text=${w(t,"summary")} />
      <${be} text=${w(t,"rationale")} />
      <${to} pairs=${o} />
    <//>
    <${$r} id=${t} />
    ${e.length>0&&a`<${ht} title=${Ro.other.chapter}><${De} ids=${eo(e)} more=${n} /><//>`}
    <${Fn} id=${t} skip=${["inChapter"]} />
  `}var Q$=3;function X$({id:t}){let e=G(A.route.query),o=s=>Qo(s).some(i=>i.subject===t||me(t,"Barrier")&&ys(i.barrier,s.plan)===t||Rn(t)&&[i.partner,...i.beside||[]].includes(w(t,"notation"))),n=ft(e).gaps.filter(o);if(!n.length)return null;let r=n.map(s=>a`<${dl} list=${[s]} scenario=${e} />`);return a`
    <${ht} title=${k(Ro.gaps,{count:n.length})}>
      <${Ws} id="vragen" items=${r} first=${Q$} as="div" />
    <//>
  `}var jp={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function J$({id:t}){let e=wo(t),o=[jp[e]&&a`<a href=${C(jp[e])}>${Ro.crumbs[e]}</a>`,N&&ot(t)?.title,...["inChapter","subMeasureOf"].map(n=>I(t,n)&&a`<${M} id=${I(t,n)} />`),bt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var td={undertaking:Op,organisation:wp,step:_p,other:Y$};function Cp({route:t}){let e=t.path.slice(1).join("/");if(!it(e))return a`<${zo} />`;let o=x(e),n=wo(e),r=td[n],s=()=>{let l=k(Ro.footnote,{kind:bt(e),name:o,said:w(e,"promise")||w(e,"summary")});return Un(l.trim().replace(/([^.!?])$/,"$1."),Lt(e),null,ot(e)||q())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${J$} id=${e} />
    <${K} text=${me(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${kt} id=${e} /></p>`}
    <//>
    <${bp} id=${e} />
    <div class="acties bovenaan">
      <${fo} text=${s} />
      <a href=${C(["graaf","omgeving"],{ding:e})}>${Ro.around}</a>
    </div>
    <${r} id=${e} />
    <${X$} id=${e} />
  `}var Ae=b.timeline,ed=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Mp=(t,e)=>[t.progress&&t.id&&Kt(t.id,e),t.stand[e]].filter(Boolean).join("; "),dr=t=>t.day.slice(0,4);function od({row:t,date:e}){let o=Mp(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Ae.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${sl} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var nd=t=>T(t.map(e=>e.id?x(e.id):e.what)),sd=(t,e)=>[[...Ae.csv,...Et],...t.map(o=>[o.when,Ae.kinds[o.kind],o.id&&x(o.id),o.what,Mp(o,e.date),Lt(o.at).map(lt).join("; "),...Bt(e,o.plan||o.at)])],rd=["tekst","wat","stap","jaar"];function ad({years:t}){return a`
    <${Be}>
      <${qe} />
      <${Zo} />
      <div class="velden">
        <${Qe} name="tekst" />
        <${It} label=${Ae.fields.what} name="wat" options=${Object.entries(Ae.kinds)} />
        <${It} label=${Ae.fields.step} name="stap" options=${zt.map(e=>[e.notation,e.label])} />
        <${It} label=${Ae.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Lo} names=${rd} />
      </div>
    <//>
  `}function Tp({route:t}){let e=G(t.query),o=t.query,n=g.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||dr(l)===o.jaar)&&(!o.tekst||et(ed(l)).includes(et(o.tekst)))),s=L(Ae.count,r.length),i={of:dr,titles:T(r.map(dr)).map(l=>[l,l])};return a`
    <${K} text=${Ae.title}><p class="uitleg">${Ae.intro} <a href=${C("beloften")}>${Ae.lanes}</a>.</p><//>
    <${ad} years=${T(n.map(dr))} />
    <p class="telling">${s}<${xt} name="tijdlijn.csv" rows=${()=>sd(r,e)} /></p>
    ${Yo("tijdlijn",r,i).map(l=>a`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?a`<${Bo} part=${l} level=${l.more?0:2} names=${l.more?[]:nd(l.rows)}
                  count=${l.more?"":L(Ae.count,l.rows.length)} />`:a`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>a`<${od} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Tt} text=${s} />
  `}var le=b.unknown,Xt=g.unknown,Lp=t=>eo(t).map(e=>a`<li><${M} id=${e} /></li>`),Bp=t=>[...t].sort((e,o)=>P(x(I(e,"initiative")),x(I(o,"initiative")))),id=({id:t})=>a`
  <li>
    <${M} id=${I(t,"initiative")} />${" → "}<${Ps} id=${I(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Jo} of=${t} />
  </li>
`,ld=({id:t})=>a`
  <li><${M} id=${I(t,"initiative")} />${`: ${_e(t,"status")}`}<${Jo} of=${t} /></li>
`;function cd(){let t=le.unjudged,e=eo(Xt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${bt(o).toLowerCase()}</span></li>`);return a`
    <${Ce} of=${t} id="ongeplaatst" count=${e.length}>${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}<//>
  `}function pd(){let t=ve("Contribution").length,e=s=>a`<${id} id=${s} />`,o=Bp(Xt.weak).map(e),n=k(le.weak.intro,{all:t,stated:t-o.length}),r=Bp(Xt.statuses).map(s=>a`<${ld} id=${s} />`);return a`
    <${Ce} of=${le.weak} id="lezing" count=${o.length} intro=${n}><ul>${o}</ul><//>
    <${Ce} of=${le.other} id="anders" count=${Xt.other.length}><ul>${Xt.other.map(e)}</ul><//>
    ${r.length>0&&a`<${Ce} of=${le.statuses} id="standen" count=${r.length}><ul>${r}</ul><//>`}
  `}var md=()=>a`
  <${Ce} of=${le.clashes} id="tegenspraak" count=${Xt.clashes.length}>
    ${eo(Xt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${Zt} of=${[t]} />
        </div>
      `)}
  <//>
`;function fd(){if(!Xt.judged.length)return null;let t=e=>k(le.judged.line,{step:x(I(e,"barrier")),kinds:at(e,"interventionKind").map(st).join(", "),state:_e(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:Z(w(e,"asOf"))});return a`
    <${Ce} of=${le.judged} id="oordelen" count=${Xt.judged.length}>
      <ul>${Xt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function ud(){let t=le.expected.columns,e=n=>I(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>x(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>at(n,"interventionKind").map(st).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${Ce} of=${le.expected} id="verwacht" count=${Xt.expected.length}>
      <${$t} id="verwachtingen" caption=${le.expected.caption} rows=${Xt.expected} columns=${o} />
    <//>
  `}var Ep=()=>a`
  <${K} text=${le.title}><p class="uitleg">${le.intro} ${Se}</p><//>
  <${cd} />
  <${pd} />
  <${md} />
  <${fd} />
  <${Ce} of=${le.nameless} id="naamloos" count=${Xt.nameless.length}><ul>${Lp(Xt.nameless)}</ul><//>
  <${Ce} of=${le.generic} id="verzamelnamen" count=${Xt.generic.length}><ul>${Lp(Xt.generic)}</ul><//>
  <${ud} />
  <${cr} id="lezen" />
`;var rn=b.whatif.picture;function Fp(t,e){let o=ft({...e,plan:t.plan}),n=o.matrix.kind,r=(c,m)=>T(t.cells.filter(p=>p.barrier===c).flatMap(p=>p[m])),s=c=>T(n.filter(m=>m.barrier===c).flatMap(m=>m.things)),i=[...q(t.plan).steps.map(c=>c.notation),null].map(c=>({key:String(c),title:X(c),things:s(c),alone:r(c,"last_actor").filter(m=>s(c).includes(m)),lead:r(c,"only_lead").filter(m=>s(c).includes(m))})),l=o.apart.map(({kind:c,groups:m})=>{let p=m.flatMap(u=>u.things),$=u=>T(t.cells.filter(f=>f.column===c).flatMap(f=>f[u]));return{key:c,title:E(st(c)),things:p,alone:$("last_actor"),lead:$("only_lead")}});return[...i,...l.filter(c=>c.things.length)]}var Ap=(t,e)=>Object.keys(g.codes.CellState).indexOf(gn(t,e));function $d({place:t,date:e}){let{title:o,things:n,alone:r,lead:s}=t,i=n.filter(l=>!r.includes(l)).sort((l,c)=>Ap(l,e)-Ap(c,e));return a`
    <li class=${r.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${gn(l,e)}`}></i>`)}
      </div>
      ${r.length>0&&a`
          <p class="verliestal">${k(rn.lost,{count:r.length,total:n.length})}</p>
          <p class="verlieswoord">${rn.lost_said}</p>
        `}
      ${s.length>0&&a`<p>${L(rn.lead,s.length)}</p>`}
      ${(i.length>0||!n.length)&&a`<p class="zacht">${n.length?L(rn.stays,i.length):rn.nothing}</p>`}
    </li>
  `}function zp({loss:t,scenario:e}){let{legend:o}=rn,n=T(Fp(t,e).flatMap(s=>s.things.map(i=>gn(i,e.date)))),r=Object.keys(g.codes.CellState).filter(s=>n.includes(s));return a`
    <section class="verliesbeeld">
      <h2>${rn.title}</h2>
      <ul class="plaatsen">
        ${Fp(t,e).map(s=>a`<${$d} key=${s.key} place=${s} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${k(o.lost,{source:Ho(q(t.plan))})}</span>
        ${r.map(s=>a`<span><i class=${`paal b-${s}`}></i> ${R("CellState",s)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var Y=b.whatif,Np=(t,e,o)=>ft({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Rp(t){if(!t)return Y.no_cell;let{word:e,lines:o}=$e(t);return[e,...o].join(", ")}var Pa=(t,e)=>{let o=E(st(t.column));return e?k(Y.cell,{kind:o,step:X(t.barrier).toLowerCase()}):o};function Pp({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${k(Y.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function dd({loss:t,scenario:e,id:o,title:n}){let r=l=>Np(t,l,e),s=l=>C("overzicht",{cel:je(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Y.columns.cell,sort:!1,text:l=>Pa(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${Pa(l,r(l))}</a>`:Pa(l)},{key:"nu",label:Y.columns.now,sort:!1,text:l=>Rp(r(l))},{key:"weg",label:Y.columns.lost,sort:!1,text:l=>l.said}];return a`<${$t} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function hd({loss:t,names:e,scenario:o}){let n=q(t.plan),{cells:r,none:s,...i}=n.words.losses,l=`verlies${n===g.plans[0]?"":`-${n.key}`}`,c=p=>[" ",a`<${kt} id=${p} date=${o.date} />`],m=(p,$)=>a`
    <${Pp} title=${p} count=${$.length} none=${s}><${De} ids=${$} more=${c} /><//>
  `;return a`
    <section>
      ${N&&a`<h2>${n.title}</h2>`}
      <p class="verlieskop">${gd(t,e)}</p>
      <p>${t.said}</p>
      <${zp} loss=${t} scenario=${o} />
      <${Pp} title=${r} count=${t.cells.length} none=${s}>
        <${dd} loss=${t} scenario=${o} id=${l} title=${r} />
      <//>
      ${Object.keys(i).filter(p=>t[p]?.length).map(p=>m(i[p],t[p]))}
      ${t.blocks.map(p=>m(p.said,p.acts))}
    </section>
  `}function gd(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Ho(q(t.plan))};return k(e.length===1?Y.heading.one:Y.heading.more,{...o,names:Ke(e)})}function Ip({losses:t,names:e,scenario:o}){let n=Ke(e),r=()=>t.flatMap(s=>s.cells.map(i=>{let l=Np(s,i,o),c=l?X(i.barrier):"";return[n,st(i.column),c,Rp(l),i.said,...Bt(o,s.plan)]}));return a`
    ${t.length?t.map(s=>a`<${hd} key=${s.plan} loss=${s} names=${e} scenario=${o} />`):we(o).map(s=>a`<p>${s.words.losses.nothing}</p>`)}
    <div class="acties">
      <${xt} name="wat-als.csv" rows=${()=>[[...Y.csv,...Et],...r()]} />
    </div>
  `}var bd=(t,e)=>[...pn(e),...t.map(o=>["zonder",o])];function kd({notations:t,names:e,scenario:o}){let[n,r]=V(null),s=[o.key,...t].join();if(Pe(()=>{let c=!0;return r(null),gi(bd(t,o)).then(m=>{c&&(r(m),ct(Y.done))}).catch(m=>c&&r({silent:m.message||Y.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${Y.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=L(Y.questions,n.gaps.filter(i).length);return a`
    <div>
      <${Ip} losses=${n.losses.filter(i)} names=${e} scenario=${o} />
      <p>${k(Y.with_this,{questions:l,now:ft(o).gaps.length})}</p>
    </div>
  `}var Na=t=>w(t,"notation");function yd({acting:t,chosen:e}){let[o,n]=V(""),r=c=>z({zonder:c.map(Na).join(",")}),s=c=>{if(e.includes(c))return r(e.filter(m=>m!==c));r(Te()?[...e,c]:[c])},i=c=>et([x(c),...at(c,"altLabel")].join(" ")),l=t.filter(c=>i(c).includes(et(o)));return a`
    <h2>${Y.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${k(Y.put_back,{name:x(c)})} onClick=${()=>s(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>r([])}>${Y.clear}</button>
          <button type="button" class="klein" onClick=${()=>Gn(location.href,Y.shared)}>${Y.share}</button>
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
              id=${`zonder-${Na(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>s(c)}
            >${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${Y.none_found}</p>`}
    ${!Te()&&a`<p class="zacht">${Y.alone}</p>`}
  `}function wd({most:t,scenario:e}){let o=({steps:r,alone:s,lead:i})=>[s>0&&L(Y.start.alone,s),s>0&&(r.length?k(Y.start.steps,{steps:Ke(r.map(l=>X(l).toLowerCase()))}):Y.start.no_step),i>0&&L(Y.start.lead,i)].filter(Boolean),n=Ho(q(e.plan));return a`
    <section id="begin">
      <h2>${Y.start.title}</h2>
      <p class="zacht">${k(Y.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(r=>a`
            <li key=${`${r.who}${r.plan}`}>
              <a href=${C("wat-als",{zonder:w(r.who,"notation")})}>${x(r.who)}</a>
              <span class="bij">${N?`${q(r.plan).title}: `:""}${o(r).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${Y.start.nobody}</p>`}
    </section>
  `}function Wp({route:t}){let e=G(t.query),{without:o,most:n}=ft(e),r=Object.keys(o).filter(m=>o[m].length).sort((m,p)=>P(x(m),x(p))),s=(t.query.zonder||"").split(",").map(oe).filter(Boolean),i=s.map(m=>x(m)),[l]=s,c=s.length>1&&Te();return a`
    <${K} text=${Y.title}><p class="uitleg">${Y.intro}</p><//>
    <details class="blik">
      <summary>${nt(e)} <span class="wijzig">${b.gaps.change}</span></summary>
      <${Xe} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${yd} acting=${r} chosen=${s} /></section>
      <div>
        ${!s.length&&a`<${wd} most=${n} scenario=${e} />`}
        ${s.length>0&&!c&&a`<${Ip} losses=${o[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${kd} notations=${s.map(Na)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Tt} text=${s.length===1?k(Y.said,{name:i[0]}):""} />
  `}var ze=t=>document.getElementById(t);ze("spring").addEventListener("click",t=>{t.preventDefault(),ze("inhoud").focus()});Pi();ze("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=ze("zoek").value;location.hash=Ti(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=g.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};Gn(k(e,{...s,sources:Re()}),o)});var qp={__proto__:null,overzicht:Zc,dekking:wl,aandachtspunten:El,partners:Pc,maatregelen:Nc,naslag:Ic,tijdlijn:Tp,beloften:tp,graaf:Lc,ding:Cp,samenvatting:gp,vragen:ap,"wat-als":Wp,vergelijk:fl,"weet-niet":Ep,methode:qc,zoek:cp,...(g.served||F())&&{controleer:ol},onbekend:zo};function vd(t,e){let o=Object.keys(g.views).length>0,n=Object.keys(g.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return Rr(e)&&r.views===o&&r.comparisons===n?!1:(Ge(a`<p role="status">${b.werkplaats.busy}</p>`,ze("inhoud")),F().ask("page",{options:pn(e),...r}).then(({page:s})=>F().show(s,F().own)).catch(s=>Ge(a`<p role="alert">${s.message}</p>`,ze("inhoud"))),!0)}function _d(t){let e=t.path[0]||"overzicht",o=ze("inhoud");F()?.own&&vd(e,G(t.query))||(o.className=`scherm-${e}`,Ge(a`<${qp[e]||qp.onbekend} key=${t.path.join("/")} route=${t} />`,o),Ni(e,t.path))}function Ra(){let t=ze("motor");t.hidden=!1;let{state:e,why:o,own:n}=F();Ge(a`<${Gi} state=${e} why=${o} own=${n} />`,t)}function xd(){Sd(),window.removeEventListener("werkplaats",Ra),Ge(null,ze("inhoud")),Ge(null,ze("motor"))}F()&&(ze("eigen").hidden=!1,window.addEventListener("werkplaats",Ra),Ra());ze("inhoud").replaceChildren();var Sd=$i(_d);F()&&window.addEventListener("andere-bladzijde",xd,{once:!0});document.fonts.ready.then(()=>va()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Zp(Od);})();
