"use strict";var ketenkaart=(()=>{var m$=Object.defineProperty;var C=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var f$=(t,e)=>{for(var n in e)m$(t,n,{get:e[n],enumerable:!0})};function _t(t){let e=zt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Il(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var zt,Se=C(()=>{"use strict";zt=t=>document.getElementById(t)});async function Rl(){let t=Uint8Array.from(atob(zt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Za=h$(await new Response(e).json())}function h$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Za,Xa=C(()=>{"use strict";Se()});function Dl(t){var e=ql.get(this);return e||(e=new Map,ql.set(this,e)),(e=Wl(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Wl,ql,Vl=C(()=>{Wl=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Wl(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},ql=new Map});function Es(t){t&&t.parentNode&&t.remove()}function ri(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?oi.call(arguments,2):n),Po(t,i,s,o,null)}function Po(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Io,__v:o||++Kl,__i:-1,__u:0};return!o&&vt.vnode&&vt.vnode(r),r}function Sr(t){return t.children}function yr(t,e){this.props=t,this.context=e,this.__g=0}function ps(t,e){if(e==null)return t.__&&ps(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ps(t)}function y$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=As({constructor:Io},n)).__v=n.__v+1,vt.vnode&&vt.vnode(e),ai(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ps(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,ec(o,e,r),n.__=n.__e=null,e.__e!=s&&Ql(e))}function Ql(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ql(t)}function Hl(t){(8&t.__g||(t.__g|=8,cs.push(t),_r++))&&ti==vt.debounceRendering||((ti=vt.debounceRendering)||queueMicrotask)(Yl)}function Yl(){try{for(var t,e=1;cs.length;)cs.length>e&&cs.sort(Gl),t=cs.shift(),e=cs.length,8&t.__g&&y$(t)}finally{(_r=cs.length)&&(ti||queueMicrotask)(Yl)}}function Zl(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,f,h,b,_=s.__k||xr,v=e.length;for(c=w$(n,e,_,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&_[d.__i]||vr,d.__i=$,b=ai(t,d,m,o,r,i,l,c,p,u),f=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&ii(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=Xl(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function w$(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,f=n.length,h=f,b=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=Po(null,i):si(i)?i=v[r]=Po(Sr,{children:i}):i.constructor===Io&&i.__b?i=v[r]=Po(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=_$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,_=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(u=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ps(l)),li(l,l));return s}function Xl(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Xl(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ps(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function _$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Ul(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function br(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Ul(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Ul(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=ei[e]||(ei[e]=v$(e)),(t.__a||(t.__a={}))[e]=ni,r=e!=(e=e.replace(Jl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function v$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[kr]==null)e[kr]=ni++;else if(e[kr]<this.__a[t])return;return n(vt.event?vt.event(e):e)}}}function ai(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,_,v,S,F,q,D,Y,rt,z,yt,Xt,E=e.type;if(e.constructor!==Io)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=wr(u,r):r.push(u),l=r[0]||l),(u=vt.__b)&&u(e);t:if(typeof E=="function"){m=i.length;try{if(_=e.props,v=(u=E.prototype)&&u.render,S=(u=E.contextType)&&s[u.__c],F=u?S?S.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new E(_,F):(e.__c=d=new yr(_,F),d.constructor=E,d.render=S$),S&&S.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),E.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=As({},d.__s)),As(d.__s,E.getDerivedStateFromProps(_,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(_!==f&&v&&!E.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,F),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,F)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Gt){Gt&&(Gt.__=e)}),xr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ps(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,F),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,b)})}else v&&!E.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=F,d.props=_,d.__P=t,d.__g&=-5,q=vt.__r,D=v?25:0;do d.__g&=-9,q&&q(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++D<25);v&&(xr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=As({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,h)),Y=u&&u.type===Sr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Gt){Gt&&li(Gt,Gt)}),n.__k=null),l=n.__k?ps(n,0):null),l=Zl(t,si(Y)?Y:[Y],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Es),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Gt){if(i.length=m,e.__v=null,c||r)if(Gt&&Gt.then){if(e.__u|=128|c,r){for(~(yt=r.indexOf(l||void 0))||(yt=r.length);(Xt=r[yt-1])&&Xt.nodeType==8;)yt--;for(;yt<r.length;yt++)if(Xt=r[yt])if(r[yt]=null,rt){if(Xt==z)break}else{if(Xt.nodeType!=8)break;Xt.data.startsWith("$s")&&(z=wr(rt=Xt))}}if(!rt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;rt=l}(u=wr(rt=e.__c.__z||(e.__c.__z=rt)))?(e.__e=rt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Es);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Gt&&Gt.then||tc(e),vt.__e(Gt,e,n)}}else l=e.__e=x$(n.__e,e,n,s,o,r,i,c,p,t);return(u=vt.diffed)&&u(e),l}function wr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function tc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(tc))}function ec(t,e,n){for(var s=0;s<n.length;)ii(n[s++],n[s++],n[s++]);vt.__c&&vt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){vt.__e(r,o.__v)}})}function x$(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,_,v=n.props||vr,S=e.props,F=e.type;if(F=="svg"?o="http://www.w3.org/2000/svg":F=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(F?f.localName==F:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!F)return _.createTextNode(S);t=_.createElementNS(o,F,S.is?S:p),l&&(vt.__m&&vt.__m(e,r),l=!1),r=null}if(F){if(p=F=="template"&&t.content||t,r=F=="textarea"&&S.defaultValue!=null?null:r&&oi.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(f=t.attributes[u]).name]=f.value;for(u in v)f=v[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||br(t,u,null,f,o);for(u in S)f=S[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?h=f:u=="checked"?b=f:l&&typeof f!="function"||v[u]===f||br(t,u,f,v[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(F=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&k$.test(F))&&(o="http://www.w3.org/1999/xhtml"),Zl(p,si(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&ps(n,0),l,c),r&&r.some(Es)),l&&F!="textarea"||(u="value",F=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(F!="progress"||h)||br(t,u,h,v[u],o),u="checked",b!=null&&b!=t[u]&&br(t,u,b,v[u],o))}else v===S||l&&t.data==S||(t.data=S);return t}function ii(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){vt.__e(o,n)}}function li(t,e,n){var s,o,r,i;if(vt.unmount&&vt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||ii(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){vt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&li(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=wr(s,r=[]))&&(s==t.__e&&r.some(Es),Es(o),Es(s)),n||Es(t.__e),t.__e=t.__c=t.__=null}function S$(t,e,n){return this.constructor(t,n)}function _n(t,e){var n,s,o,r;vt.__&&vt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Po(Sr,{children:[t]}),o=[],r=[],ai(e,e.__k,s||vr,vr,e.namespaceURI,s?null:e.firstChild?oi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),ec(o,e.__k,r),e.__k.props.children=null}var vt,Kl,g$,cs,ti,_r,Gl,kr,Jl,ni,ei,b$,Io,vr,xr,k$,si,oi,As,Or=C(()=>{Io=Symbol.for("pv"),vr={},xr=[],k$=/^m(i|n|o|s|text|space)$/,si=Array.isArray,oi=xr.slice,As=Object.assign;vt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw _r=0,t}},Kl=0,g$=function(t){return t!=null&&t.constructor===Io},yr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=As({},this.state)),typeof t=="function"&&(t=t(As({},n),this.props)),t&&(As(n,t),this.__v&&(e&&this.__k.push(e),Hl(this)))},yr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Hl(this))},yr.prototype.render=Sr,cs=[],_r=0,Gl=function(t,e){return t.__v.__b-e.__v.__b},kr=Symbol(),Jl=/(PointerCapture)$|Capture$/i,ni=0,ei={},b$=0});function jr(t,e){Dt.__h&&Dt.__h(Jt,t,Cr||e),Cr=0;var n=Jt.__H||(Jt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function P(t){return Cr=1,O$(dc,t)}function O$(t,e,n){var s=jr(ao++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):dc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);pi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Jt,!Jt.__f)){Jt.__f=!0;var o=Jt.shouldComponentUpdate;Jt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,pi(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function te(t,e){var n=jr(ao++,3);!Dt.__s&&$i(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Jt.__H.__h.push(n))}function Je(t,e){var n=jr(ao++,4);!Dt.__s&&$i(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Jt.__h.push(n))}function qo(t){return Cr=5,ze(function(){return{current:t}},[])}function ze(t,e){var n=jr(ao++,7);return $i(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function C$(){var t;do{for(;t=ui.shift();)try{Ro(t)}catch(n){Dt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=uc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ro),e.__h.some(di),e.__h=[]}catch(n){e.__h=[],Dt.__e(n,t.__v)}}}while(ui.length)}function j$(t){var e,n=function(){clearTimeout(s),cc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);cc&&(e=requestAnimationFrame(n))}function pc(t){t!=1&&nc==Dt.requestAnimationFrame||((nc=Dt.requestAnimationFrame)||j$)(C$)}function Ro(t){var e=Jt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Jt=e}function di(t){var e=Jt;t.__c=t.__(),Jt=e}function $i(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!pi(n,t[s])})}function dc(t,e){return typeof e=="function"?e(t):e}var ao,Jt,ci,nc,pi,Cr,uc,ui,Dt,sc,oc,rc,ac,ic,lc,cc,mi=C(()=>{Or();pi=Object.is,Cr=0,uc=[],ui=[],Dt=vt,sc=Dt.__b,oc=Dt.__r,rc=Dt.diffed,ac=Dt.__c,ic=Dt.unmount,lc=Dt.__;Dt.__b=function(t){Jt=null,sc&&sc(t)},Dt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),lc&&lc(t,e)},Dt.__r=function(t){oc&&oc(t),ao=0;var e=(Jt=t.__c).__H;e&&(ci==Jt?Jt.__h=[]:(e.__h.some(Ro),e.__h.some(di),ao=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ci=Jt},Dt.diffed=function(t){rc&&rc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&pc(uc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ci=Jt=null},Dt.__c=function(t,e){e.some(function(n){try{n.__h.some(Ro),n.__h=n.__h.filter(function(s){return!s.__||di(s)})}catch(s){n.__h=[function(){throw s}]}}),ac&&ac(t,e)},Dt.unmount=function(t){ic&&ic(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,pc(ui.push(o))}else Ro(o)}catch(r){e=r}}),s.__H=void 0,e&&Dt.__e(e,s.__v))};cc=typeof requestAnimationFrame=="function"});function $c(t){if(Array.isArray(t))return t.map($c);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[ri("wbr",null),n]:[n])}var It,a,R=C(()=>{"use strict";Vl();Or();mi();Or();mi();/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

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
*/It=()=>qo(null);a=Dl.bind((t,e,...n)=>ri(t,e,...typeof t=="string"?n.map($c):n))});function z$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(mc,n)&&!t.query.uit?{path:mc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function gi(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[M$[r]||r,i]);return z$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=L$.filter(i=>n&&L.route.query[i]).map(i=>[i,L.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function I(t,e=!1){let n=O(L.route.path,{...L.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++fi},"",n),hi())}function hi(t=!1){let e=gi(location.hash),n=L.route.path.join("/")===e.path.join("/");L.route=e,L.led=L.started&&!n&&!t,fc(e),!n&&window.scrollTo(0,t&&hc.get(history.state?.turn)||0)}function gc(t){fc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),fi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>hc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++fi},""),hi(o)};return window.addEventListener("popstate",s,n),hi(),L.started=!0,()=>e.abort()}var L$,M$,mc,L,fc,fi,hc,Ve,K=C(()=>{"use strict";L$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],M$={ernst:"gewicht"},mc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};L={route:{path:[],query:{}},started:!1,led:!1},fi=0,hc=new Map;Ve=t=>O(["ding",t])});function et({text:t,title:e=t,children:n}){let s=It();return Je(()=>{document.title=`${e} – Ketenkaart`},[e]),Je(()=>{L.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function pe({text:t}){let{route:e}=L;return Je(()=>{L.started&&t&&_t(t)},[t,e]),null}var Z,Ct=C(()=>{"use strict";Se();R();K();Z=()=>window.matchMedia("(max-width: 44rem)").matches});function ee(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function vn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function io(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Mr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?G(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function zr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function bc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,j,W,Lr,Vt,M,Pn,G,B=C(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),j=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Lr=t=>(Vt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Vt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();M=t=>[...new Set(t)],Pn=t=>t.map(e=>[e,e]),{compare:G}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,kc,yc,T$,F$,E$,A$,B$,N$,P$,I$,R$,q$,Qe,lo,N,k,ue,nt,on,jt,ne,wc,W$,In,Te,D$,Ye,rn,at,Bs,ke,us,A=C(()=>{"use strict";Xa();y=Za,{codes:kc,progress:yc,queries:T$,names:F$,absent:E$,lists:A$,kinds:B$,called:N$,works:P$,partners:I$,lookups:R$}=y,q$=[kc,yc,T$,F$,E$,y.dates,A$,B$,N$,P$,I$,R$];for(let t of[...q$,y.words,y.addresses,...[kc,yc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Qe=new Map(Object.entries(y.things)),lo=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,k=y.words,ue=t=>t?.words.page||k,nt=t=>lo.get(t||"")||(N?void 0:y.plans[0]),on=t=>lo.get(t),jt=t=>lo.get(t.split("/")[0]),ne=(t,e)=>!e||!jt(t)||jt(t)?.key===e,wc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],W$=y.plans.flatMap(t=>t.dates),In=wc(W$,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Te=In[In.length-1].date,D$=y.plans.flatMap(t=>t.steps),Ye=wc(D$.reverse(),({notation:t})=>t).reverse(),rn=(t,e)=>{let n=jt(t);return n?y.stands[e]?.[n.key]||n.date:e},at=t=>y.dates[t]||t||"",Bs=(t=nt())=>t?.source||y.source,ke=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),us=(t,e=nt())=>(e?e.dates:In).find(n=>n.date===t)?.label||at(t)});async function Tr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Rn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var bi,de,X,Fe,Oe=C(()=>{"use strict";B();A();bi=5*2**20,de=()=>window.werkplaats,X=()=>de(),Fe=()=>!!de()&&de()?.state!=="off"});function H(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!ki.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:yi(o,n),without:yi(r,n),links:i},p={...yi(l,n),...c};ki.set(s,p)}return ki.get(s)}function ds({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function V(t){let e=N&&lo.has(t.plan)?t.plan:"",n=In.some(p=>p.date===t.stand)?t.stand:Te,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Te};return[r,i,l].map(Fr).find(p=>Wo(p)||de())||Fr({...l,stated:!1,strict:!1})}function Fr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function wi(t,e,n){return new Set(n.map(([o])=>V({...t,[e]:o}).key)).size===n.length?n:[]}var ki,yi,xn,Wo,_i,_c,Tt=C(()=>{"use strict";A();Oe();ki=new Map,yi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));xn=(t,e)=>H({...t,plan:e.key}).numbers[0];Wo=t=>t.key in y.answers;_i=(t,e)=>lo.get(e)?.steps.find(n=>n.notation===t)?.id,_c=t=>new Set(H(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>_i(s.step,e))))});var vc,V$,Ns,Do,tt,ye,$s,Ce=C(()=>{"use strict";B();A();vc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])vn(vc,i,r)}V$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Ns=(t,e=Te)=>!V$[e]?.has(t),Do=(t,e=Te)=>(vc.get(t)||[]).filter(n=>Ns(n.of[0]||n.from,e)),tt=(t,e,n)=>Do(t,n).filter(s=>s.name===e),ye=(t,e,n)=>tt(t,e,n).filter(s=>s.to===t).map(s=>s.from),$s=(t,e)=>t.from===e?t.to:t.from});var vi,mt,w,Qt,xt,fn,Er,Ps,Ze,Sc,He,se,qn,$e,Ht,U,Bt,Ar,Oc,x,oe,xc,Wn,co,H$,Br,Vo,an,po,U$,we,re,Xe,J=C(()=>{"use strict";B();A();vi=[],mt=(t,e)=>Qe.get(t)?.[e]||vi,w=(t,e)=>mt(t,e)[0]||"",Qt=(t,e)=>mt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),xt=(t,e)=>Qt(t,e)[0]||"",fn=t=>Qe.has(t),Er=t=>mt(t,"type"),Ps=t=>Oc.get(t)||vi,Ze=(t,e)=>Er(t).includes(e),Sc=t=>Er(t).map(e=>y.kinds[e]).find(Boolean),He=t=>Sc(t)?.page||"",se=t=>Sc(t)?.kind||"",qn=t=>He(t)==="organisation",$e=t=>He(t)==="undertaking",Ht=t=>!!He(t)&&!!w(t,"prefLabel"),U=(t,e)=>y.codes[t]?.[e]?.label||e||"",Bt=(t,e)=>U(y.lists[e],w(t,e)),Ar=t=>y.names[t]||k.thing.foreign[t]||t,Oc=new Map;for(let[t,e]of Qe)for(let n of e.type||vi)vn(Oc,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),oe=t=>y.called[t]?.short||x(t),xc=t=>w(t,"identifier"),Wn=[...Ps("Chapter")].sort((t,e)=>G(xc(t),xc(e))),co=[...Qe.keys()].filter($e),H$=[...Qe.keys()].filter(qn),Br=t=>Ye.find(e=>e.notation===t),Vo=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),an=Ye.map(t=>[t.notation,t.label]),po=Vo("InterventionKind"),U$=new Map(H$.map(t=>[w(t,"notation"),t])),we=t=>U$.get(t)||"",re=t=>y.addresses[t]||"",Xe=t=>Qt(t,"passage")});function jc(t,e,n){let s=me(t,n);return{name:x(e),short:oe(e),what:w(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:W(Uo(w(t,"modality"))),day:w(t,"dueBy"),by:at(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:at(s.on)}}var Ho,Sn,uo,$o,mo,xi,Nr,ms,St,Uo,K$,me,fs,hn,hs,Is,Cc,Pr,gs,Lc,Si,fo,bs,Ft=C(()=>{"use strict";K();B();A();Ce();J();Ho=t=>e=>y.works[e]?.[t]||[],Sn=Ho("steps"),uo=Ho("kinds"),$o=Ho("years"),mo=Ho("leads"),xi=Ho("acts"),Nr=(t,e)=>tt(t,"at",e).flatMap(n=>n.of),ms=(t,e)=>tt(t,"deadline",e).map(n=>n.from),St=t=>w(t,"isGeneric")==="true",Uo=t=>U("Modality",t),K$={},me=(t,e=Te)=>L.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||K$,fs=(t,e)=>me(t,e).report||"",hn=(t,e)=>me(t,e).status||"",hs=(t,e)=>me(t,e).state||"",Is=(t,e)=>bs(t).rows.filter(({id:n})=>me(n,e).outcome).map(n=>({...n,plan:t,...jc(n.id,n.work,e)})),Cc=(t,e)=>y.promises[t.key].undated.filter(n=>Ns(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...jc(n,s,e)}});Pr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),gs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?j(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Lc=t=>ke(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Si=(t,e)=>{let{reports:n}=bs(t);return n.find(s=>s.date===rn(t.key,e))||n[n.length-1]},fo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),bs=t=>y.promises[t.key]});function ho(t,e){if(w(t,"crossCutting")==="true")return[{step:Rs,of:t,basis:""}];let n=H(e).links;return tt(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:G$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Ir(t,e){if($e(t))return[t];let n=r=>$e(r)&&ne(r,e.plan);if(qn(t))return M(Dn(t,e).map(r=>r.to));if(!zc(t))return M(Do(t,e.date).map(r=>$s(r,t))).filter(n);let s=[t,...tt(t,"broader",e.date).map(r=>r.from)];return M(s.flatMap(r=>tt(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&ho(r,e).some(i=>i.step===t))}function Fc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Ht),$=E=>(!s||ho(E,c).some(Gt=>w(Gt.step,"notation")===s))&&(!o||uo(E).includes(o))&&(!r||$o(E).slice(-1)[0]>=r)&&(!i||$o(E)[0]<=i),m=M(u.flatMap(E=>Ir(E,c))),d=E=>u.includes(E)&&!l,f=m.filter(E=>!d(E)&&!$(E)),h=m.filter(E=>d(E)||$(E)&&!p.has(E)).sort(Tc),b=u.filter(E=>!qn(E)),_=new Set(h),S=[...b.flatMap(E=>Ir(E,c)),e].filter(E=>_.has(E)).flatMap(E=>Mc(E,c,l)),F=M([...u.filter(qn),...S]).filter(E=>!p.has(E)).sort(Rr),q=new Set(F),D=h.flatMap(E=>Dn(E,c,l).filter(Gt=>q.has(Gt.from))),Y=h.flatMap(E=>ho(E,c).map(Gt=>({work:E,...Gt}))),rt=[...Ye.map(E=>E.id),Rs],z=M([...u.filter(zc),...Y.map(E=>E.step)]).filter(E=>!p.has(E)).sort((E,Gt)=>rt.indexOf(E)-rt.indexOf(Gt)),yt=new Set(z),Xt=r||i?f.filter(E=>!$o(E).length).length:0;return{who:F,what:h,steps:z,roles:D,ties:Y.filter(E=>yt.has(E.step)),left:f.length,undated:Xt}}function qr(t,{who:e,what:n},s){return $e(t)?Mc(t,s).filter(o=>!e.includes(o)).length:Ir(t,s).filter(o=>!n.includes(o)).length}function Wr(t,e,n,s=!1){let o=Ec(t,e,n,s),r=Oi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Ko)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Rr))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function go(t,e,n,s=!1){let o=Ec(t,e,n,s),r=Oi(t,e,o),i=Oi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(f=>r.get(f)===d).sort(Rr)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(Rr).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:Dn(f,n).filter(b=>$s(b,f)===h)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Ac(t,e,n){let s=[t,e];return M(Dn(t,n,!0).map(o=>o.to)).map(o=>Dn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function Oi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=M(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Bc(t,e){let n=r=>ho(r,e).map(i=>i.step),[s,o]=t.map(r=>Ir(r,e).flatMap(n));return Ye.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Nc(t,{date:e}){let[n,s]=t.map(o=>[o,...tt(o,"member",e).map(r=>r.to)]);return M(n.filter(o=>s.includes(o)))}var Rs,Ci,Dn,Mc,zc,G$,Tc,Rr,Ec,Ko,bo=C(()=>{"use strict";B();Tt();A();Ce();J();Ft();Rs="dwars",Ci=60,Dn=(t,{date:e,plan:n},s=!1)=>tt(t,"who",e).filter(o=>(s||o.acts)&&ne(o.to,n)),Mc=(t,e,n=!1)=>M(Dn(t,e,n).map(s=>s.from)),zc=t=>He(t)==="step",G$=t=>xt(t,"broader")||t;Tc=(t,e)=>G(oe(t),oe(e))||G(x(t),x(e)),Rr=(t,e)=>Number(St(t))-Number(St(e))||Tc(t,e);Ec=(t,e,n,s)=>o=>M(Dn(o,n).map(r=>$s(r,o))).filter(r=>r===t||r===e||$e(r)||s||!St(r)),Ko=30});var J$,Wc,Dc,Go,ko,Q$,Vc,Jo,Hr,Ti,ji,Y$,Hc,Uc,Ai,Bi,Kc,Z$,Qo,Li,X$,tm,em,nm,Mi,Pc,sm,Fi,Ei,zi,om,Ic,Rc,qc,Dr,Vr,Gc,rm,Jc=C(()=>{J$="ENTRIES",Wc="KEYS",Dc="VALUES",Go=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=ko(this._path);if(ko(n)==="")return{done:!1,value:this.result()};let s=e.get(ko(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=ko(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>ko(e)).filter(e=>e!=="").join("")}value(){return ko(this._path).node.get("")}result(){switch(this._type){case Dc:return this.value();case Wc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},ko=t=>t[t.length-1],Q$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Vc(t,e,n,s,i,1,o,""),s},Vc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,f=d-i,h=o[d],b=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let v=b;v<_;++v){let S=m!==e[v],F=o[f+v]+ +S,q=o[f+v+1]+1,D=o[d+v]+1,Y=o[d+v+1]=Math.min(F,q,D);Y<h&&(h=Y)}if(h>n)continue t}Vc(t.get(p),e,n,s,o,u,i,l+p)}},Jo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Hr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Ai(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Y$(this._tree,e)}entries(){return new Go(this,J$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return Q$(this._tree,e,n)}get(e){let n=Ti(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Ti(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Go(this,Wc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ji(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ji(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ji(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Go(this,Dc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Hr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Hr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Hr(void 0,"",n)},Ti=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Ti(t.get(n),e.slice(n.length))},ji=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Y$=(t,e)=>{let[n,s]=Hr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Hc(s);else if(n.size===1){let[o,r]=n.entries().next().value;Uc(s,o,r)}}},Hc=t=>{if(t.length===0)return;let[e,n]=Ai(t);if(e.delete(n),e.size===0)Hc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Uc(t.slice(0,-1),s,o)}},Uc=(t,e,n)=>{if(t.length===0)return;let[s,o]=Ai(t);s.set(o+e,n),s.delete(o)},Ai=t=>t[t.length-1],Bi="or",Kc="and",Z$="and_not",Qo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?zi:e.autoVacuum;this._options={...Mi,...e,autoVacuum:n,searchOptions:{...Pc,...e.searchOptions||{}},autoSuggestOptions:{...sm,...e.autoSuggestOptions||{}}},this._index=new Jo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ei,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of m){let b=r(h,u);if(Array.isArray(b))for(let _ of b)this.addTerm(d,p,_);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of m){let b=s(h,u);if(Array.isArray(b))for(let _ of b)this.removeTerm(d,p,_);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Jo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ei,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Fi.batchSize,r=e.batchWait||Fi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||zi.minDirtCount,s=s||zi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Rc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Rc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Mi.hasOwnProperty(e))return Li(Mi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Dr(o),c._fieldLength=Dr(r),c._storedFields=Dr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Dr(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Vr(o),c._fieldLength=await Vr(r),c._storedFields=await Vr(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let f=$[d];l===1&&(f=f.ds),m.set(parseInt(d,10),await Vr(f))}++p%1e3===0&&await Gc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Jo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(nm(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:Li(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Pc.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let _=h.length-e.term.length;if(!_)continue;f?.delete(h);let v=u*h.length/(h.length+.3*_);this.termResults(e.term,h,v,e.termBoost,b,o,r,c,m)}if(f)for(let h of f.keys()){let[b,_]=f.get(h);if(!_)continue;let v=p*h.length/(h.length+_);this.termResults(e.term,h,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Bi){if(e.length===0)return new Map;let s=n.toLowerCase(),o=X$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let f=d.size,h=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),f-=1;continue}let _=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!_)continue;let v=d.get(b),S=this._fieldLength.get(b)[m],F=em(v,f,this._documentCount,S,h,c),q=s*o*$*_*F,D=p.get(b);if(D){D.score+=q,om(D.terms,e);let Y=Li(D.match,n);Y?Y.push(u):D.match[n]=[u]}else p.set(b,{score:q,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,qc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,qc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Qo.wildcard=Symbol("*");Li=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,X$={[Bi]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Ic(s.terms,r)}}return t},[Kc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Ic(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Z$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},tm={k:1.2,b:.7,d:.5},em=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},nm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Mi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(rm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Pc={combineWith:Bi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:tm},sm={combineWith:Kc,prefix:(t,e,n)=>e===n.length-1},Fi={batchSize:1e3,batchWait:10},Ei={minDirtFactor:.1,minDirtCount:20},zi={...Fi,...Ei},om=(t,e)=>{t.includes(e)||t.push(e)},Ic=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Rc=({score:t},{score:e})=>e-t,qc=()=>new Map,Dr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Vr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Gc(0);return e},Gc=t=>new Promise(e=>setTimeout(e,t)),rm=/[\n\r\p{Z}\p{P}]+/u});function Ur(t,e=[],n=yo(t),s=()=>!0){let o=Vt(t),r=M([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=im&&l.length>=c.length+lm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Vn(t,e){let n=Yo(t).map(Vt);return qs(e).every(s=>n.some(Ur(s)))}function Kr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Qc))Yc(o).map(Vt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var am,im,lm,Qc,cm,qs,Yc,Yo,yo,wo=C(()=>{"use strict";B();am=4,im=6,lm=3,Qc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,cm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),qs=t=>cm(t).match(Qc)||[],Yc=t=>t.includes("-")?M([t,t.replaceAll("-",""),...t.split("-")]):[t],Yo=t=>qs(t).flatMap(Yc),yo=t=>t.length>1&&t.length<=am&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function $m(){let t=new Map([...Qe.keys()].filter(Ht).map(n=>{let s=[y.called[n]&&x(n),w(n,"value")&&y.lookups[n]?.description];return[n,{sort:[se(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Qe){let o=On.owners.flatMap(i=>Qt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...dm(n)),r?.text.push(...On.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(On.weights[n]??On.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:se(n),titles:um(n),...s},weight:Math.min(...Er(n).map(e))})),...Object.entries(y.queries).filter(Pi).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[On.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:On.question,...i,weight:e("question")}})]}function mm(){let t=new Map($m().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(Yo)),s=new Set(n.filter(p=>!_o(p)).map(Vt)),o=new Qo({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Yo,processTerm:p=>_o(p)?null:Vt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Yo),i=new Set(r.filter(yo).map(Vt)),c=[...e.filter(p=>On.synonyms.some(u=>Ze(p.id,u))).map(p=>p.titles),...On.same].map(p=>M(p.map(Ws))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function ym(t){if(Ee.known.has(t))return Ni.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ee.known.has(n));return[...Ni.get(t)||[],...e.flatMap(n=>Ni.get(n)||[n])]}function Ii(t){let e=Vt(t),n=[e,e.replace(/s$/,"")].find(o=>Ee.shorts.has(o));if(n||yo(t))return Ur(n||t,[],!0);let s=[...Ee.known].some(o=>o.startsWith(e));return Ur(t,ym(e),!1,o=>s||Ee.known.has(o))}function tp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ee.known.has(n)||e<Zc&&!Ee.shorts.has(n))continue;let o=s.length>=Zc&&Ee.known.has(s)?[s]:tp(s);if(o.length)return[n,...o]}return[]}function wm(t){for(let e of t.length<fm||/\d/.test(t)?[]:t.length<hm?[1]:[1,2]){let s=Ee.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function ep(t){let e=qs(t),n=e.filter(s=>!_o(s));return(n.length?n:e).flatMap(s=>{if(yo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>tp(Vt(s)),()=>wm(Vt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Ri(Ii(l)).length))return i}return[s]})}function _m(t,e){let n=Ee.groups.flatMap(s=>s.filter(o=>o.length>gm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...M(n).map(s=>qs(s).filter(o=>!_o(o)))]}function vm(t,e){let[n,...s]=t.titles.map(Ws);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function qi(t){Ee=Ee||mm();let e=ep(t),n=e.join(" "),s=qs(t).filter(c=>e.length===1||!_o(c)).join(" "),o=Vt(n)===Vt(s)?Ws(t):Ws(n),r=_m(e,o).map(c=>c.map(Ii)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:bm,queries:Ri(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,$]of km.entries())for(let{id:m,score:d}of Ee.mini.search({combineWith:"AND",queries:p},{fields:$})){let f=Ee.items.get(m),h=vm(f,o)??u+4;h<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:f,place:h,score:d})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||G(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Vt(n)===Vt(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function op(t,e){let n=r=>{let[i,l]=Kr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var On,pm,_o,Ws,Xc,um,dm,Gr,Pi,fm,hm,Zc,gm,bm,km,Ni,Ee,Ri,np,sp,Zo=C(()=>{"use strict";Jc();wo();K();B();A();Oe();J();On=k.search,pm=new Set(On.small),_o=t=>!yo(t)&&pm.has(Vt(t)),Ws=t=>` ${qs(t).map(Vt).join(" ")} `,Xc=new Map;for(let[t,e]of y.search.english)vn(Xc,t,e);um=t=>M([x(t),oe(t),...["prefLabel","altLabel"].flatMap(e=>mt(t,e)),...Xc.get(t)||[]]),dm=t=>On.sorts.flatMap(e=>mt(t,e).flatMap(n=>[U(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]])),Gr="gaps",Pi=([t,{shelf:e}])=>e===Gr||t in k.questions.rows_of||!!de();fm=6,hm=10,Zc=4,gm=4,bm="OR",km=[["titles"],["titles","sort"],["titles","sort","text"]],Ni=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Ri=t=>[...Ee.known].filter(t);np=t=>{let{found:e,read:n}=qi(t);return e.length===1&&!n?O(e[0].path):""},sp=t=>M(ep(t)).filter(e=>!_o(e)&&Ri(Ii(e)).length)});function Jr(t,e,n,s=nt(n?.plan)){let{version:o,content:r}=y.meta;return g(tn.export.footnote,{phrase:t,sources:Un(s),addresses:e.map(i=>`; ${re(i)}`).join(""),version:o+(r?g(tn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Et(n,s)}`:""})}var tn,Cn,Hn,vo,Un,ks,_e,ae,st,it,xm,Wi,Et,ut=C(()=>{"use strict";B();A();J();Ft();tn=k.shared,Cn=tn.silence,Hn=(t=nt())=>t?g(ue(t).shared.report,{date:at(t.date)}):tn.reports,vo=(t=nt(),e=tn.nothing)=>`${j(e,t?1:2,{report:W(Hn(t))})} ${Cn}`,Un=(t=nt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${at(e.date)}`).join("; "),ks=(t,e)=>[me(t,e).word||"",me(t,e).more||""],_e=(t,e)=>ks(t,e).filter(Boolean).join(", "),ae=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,tn.bases[t]||W(e.label)]])),st=t=>t===null?tn.all_steps:Br(t)?.label||t,it=t=>U("InterventionKind",t),xm=(t,e)=>e?us(rn(e.key,t.date),e):t.date===Te?tn.choices.latest:g(tn.choices.others_latest,{date:us(t.date)}),Wi=({stated:t,strict:e,plan:n},s=nt(n))=>[t&&ue(s).shared.choices.links_stated,e&&tn.choices.strict_phrase].filter(Boolean).join(" · ")||tn.choices.all_phrase,Et=(t,e=nt(t.plan))=>[xm(t,e),Wi(t,e),t.expect?tn.choices.with_phrase:tn.choices.without_phrase].join(" · ")});function Rt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||L.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>I({[e]:i.target.value})}>
        ${!o&&a`<option value="">${ln.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function ap({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=P(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function cn({children:t}){if(!Z())return a`<section class="filters" aria-label=${ln.filters}>${t}</section>`;let e=M(Di().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(ln.filters_set,{count:e}):ln.filters;return a`<${ap} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ds({children:t}){let e=!Z()&&Om.some(n=>L.route.query[n]);return a`
    <${ap} look="keuzes" id="wijzig" phrase=${ln.change} opens=${e}>${t}<${Qr} /><//>
  `}function Xo(){let t=V(L.route.query),e=nt(t.plan)?.dates||In;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=wi(L.route.query,"stand",n);return a`<${Kn} legend=${ln.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Vi(){let{query:t}=L.route,e=V(t),{counted:n}=ue(nt(e.plan)).shared.choices,s=Object.entries(Cm).filter(([,o])=>rp(o,V({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`<label>
            <input type="radio" name="telt" id=${`telt-${o}`} checked=${rp(r,e)}
              onChange=${()=>I(r)} />
            ${n[o]}
          </label>`)}
      </div>
    </fieldset>
  `}function Qr(){let{query:t}=L.route,e=ln.choices,n=Object.entries({"":e.with,uit:e.without}),s=V(t).expect?"":"uit",o=wi(t,"verwachtingen",n);return a`
    <${Vs} />
    <${Vi} />
    <${Xo} />
    <${Kn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var ln,Kn,xo,ys,Sm,Di,Om,Vs,Cm,rp,So,Yr,Gn,Ue=C(()=>{"use strict";R();K();Ct();B();Tt();A();ut();ln=k.shared,Kn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>I({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;xo=({label:t=ln.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${L.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>I({[e]:s.target.value},!0)} />
  </label>
`,ys=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>I(Object.fromEntries(t.map(e=>[e,null])))}>
    ${ln.clear}
  </button>
`;Sm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Di=()=>Object.entries(L.route.query).filter(([t])=>!Sm.test(t));Om=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Vs=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Rt} label=${ln.plan} name="plan" options=${t} /></div>`};Cm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},rp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;So=()=>V(L.route.query).strict&&a`
    <p class="zacht">
      ${ln.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>I({lezing:null})}>${ln.choices.strict_off}</button>
    </p>
  `,Yr=({scenario:t})=>a`
  <details class="blik">
    <summary>${Et(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${Qr} />
  </details>
`,Gn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function jm({text:t,done:e}){let n=It(),s=It();return Je(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${ws.by_hand} ref=${n} onClose=${e}>
      <p>${ws.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ws.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function tr(t,e=ws.copied){try{await navigator.clipboard.writeText(t),_t(e)}catch{let n=document.createElement("div");document.body.append(n),_n(a`<${jm} text=${t} done=${()=>n.remove()} />`,n)}}function pn(t,e,n){Il(t,e,n),_t(g(ws.downloaded,{name:t}))}function Oo(){return!y.files.length&&!de()?null:a`
    <section class="bestanden" aria-label=${cp}>
      <h2>${cp}</h2>
      <ul>
        <li><a href="#/samenvatting">${ip.label}</a> <span class="zacht">${ip.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${Lm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${de()&&a`<li><a href="#/controleer">${lp.label}</a> <span class="zacht">${lp.description}</span></li>`}
      </ul>
    </section>
  `}var ip,lp,cp,ws,Zr,_s,ie,ve,Hs,gn,jn,Lm,le=C(()=>{"use strict";Se();R();B();A();Oe();J();ut();Ue();({summary:ip,save:lp,title:cp}=k.frame.foot.files),ws=k.shared.export;Zr=t=>t.replace(".",`${Di().map(([,e])=>`-${Lr(x(e).split(":")[0])}`).join("")}.`),_s=({text:t,label:e=ws.copy})=>a`<button type="button" class="klein" onClick=${()=>tr(t())}>${e}</button>`,ie=({name:t,rows:e,label:n=ws.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>pn(Zr(t),zr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,ve=(t,e="",n="")=>{let s=nt(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>at(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Et(t,s):n]},Hs=ws.heads,gn=(t,e,n)=>[[...t.map(s=>s.label),...Hs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],jn=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>nt(t(e))?.title||""}]:[],Lm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function pp({name:t}){let e=Hi(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${er} label=${e?.label} tabs=${n} />`}var Mm,Hi,er,Xr=C(()=>{"use strict";R();K();A();Mm=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Hi=t=>Mm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),er=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Be(t,e,n){let s=new Map;for(let r of H({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:zm[t](r),id:t==="partner"?we(r):"",cells:un(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>G(r.label,i.label)):o}function ta(t){let[e,n,s]=t.split("~");return{key:e,step:n===up?null:n,plan:s}}function Ae(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Co(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Fr);if(!l.every(Wo))return()=>null;let c=u=>[Ln(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(H(u).matrix[t].map(c)));return(u,$)=>{let m=Ln(u,$,n.key),[d,f,h,b]=p.map(v=>Tm(v.get(m)));return b===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get(m)}}}var up,zm,un,Ln,vs,Us,ea,na,Tm,bn=C(()=>{"use strict";K();B();Tt();A();J();ut();up="alle",zm={kind:t=>W(it(t)),form:t=>W(U("ExploitationForm",t)),partner:t=>x(we(t)||t)},un=t=>[...t.steps.map(e=>e.notation),null];Ln=(t,e,n)=>[t,e??up,...N?[n]:[]].join("~"),vs=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:Ln(t,e,n)});Us=t=>`cel-${t.replaceAll("~","-")}`,ea=(t,e)=>H(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);na=t=>[Ae(t).word,...Ae(t).lines].join(", "),Tm=t=>t&&JSON.stringify([t.phrase,Ae(t).look,t.most_basis])});function $p({passage:t}){let[e,n]=P("");async function s(){try{n((await X().ask("words",{passage:t})).woorden)}catch(o){n(o.message||dp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${dp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function sa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function Lt({id:t,date:e}){let[n,s]=ks(t,e);return a`<span class=${`chip s-${hs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function fe({basis:t}){let[e,n]=ae[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Fm[e]}
    </svg>
  `:null}function he({of:t}){let e=M(t.flatMap(Xe));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${ra} passage=${n} /></li>`)}</ul>
  `:null}function Jn({of:t,look:e}){let[n,...s]=Xe(t);return n?a`
    <p class=${e}>
      ${re(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Fe()&&a`<${$p} passage=${n} />`}
    </p>
  `:null}var dp,T,At,Ne,Fm,oa,ra,aa,xs,ft=C(()=>{"use strict";R();K();B();A();Oe();J();ut();Ft();dp=k.shared.passage;T=({id:t,text:e})=>Ht(t)?a`<a href=${Ve(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`;At=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${T} id=${s} text=${e(s)} />`]),Ne=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${T} id=${s} />${e?.(s)}</li>`)}</ul>`;Fm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};oa=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${U("Severity",t)}</span>`,ra=({passage:t})=>[re(t),Fe()&&a`<${$p} passage=${t} />`];aa=({id:t})=>[xt(t,"broader")&&[a`<${T} id=${xt(t,"broader")} />`," › "],a`<${T} id=${t} />`],xs=({id:t})=>St(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Ki({list:t,plan:e}){if(!t.length)return a`<p>${on(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Nm} ...${o} />`]);return a`
    <p class="zacht">${ia.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${T} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Gi({summary:t,inside:e,open:n=!1}){let[s,o]=P(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Qi({gap:t}){let e=[t.barrier&&st(t.barrier).toLowerCase(),t.kind&&it(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${oa} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Yn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${on(t.plan).title}`}
      ${Ht(t.subject)&&[" · ",a`<${T} id=${t.subject} />`]}
      <${Ji} gap=${t} />
    </p>
  `}function ca({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Ks(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Gi} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ra} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${ia.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:Yn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${ia.who}</strong></p><${Ki} list=${t.candidates} plan=${t.plan} />`}
    <${_s} text=${()=>Jr(t.sentence,Ks(t),e,nt(t.plan))} />
  `} /></div>`}var ia,Qn,Ks,Yn,mp,Em,Am,Bm,la,Ui,Nm,Ji,fp,jo=C(()=>{"use strict";wo();R();K();B();A();J();ut();le();ft();ia=k.shared.gaps,Qn=t=>[t,...t.also],Ks=t=>re(t.evidence)?[t.evidence]:[],Yn=t=>y.queries[t]?.title||t,mp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Em=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),Am=(t,e)=>mp(e.gewicht,[t.severity])&&(!e.tekst||Vn(Em(t),e.tekst))&&Qn(t).some(n=>mp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Bm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},la=t=>t.flatMap(e=>Qn(e).map(n=>Bm(e,n))),Ui=(t,e)=>(e.vraag?la(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Am(n,e)),Nm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${At} ids=${e} name=${oe} />`,n&&ia.more_work,")"]:t;Ji=({gap:t})=>a`<span class="alleen-papier">${Ks(t).map(e=>a` · <${ra} passage=${e} />`)}</span>`;fp=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${Qi} gap=${t} />
    <${ca} gap=${t} scenario=${e} />
  </article>
`});function Lo(t,e,n=null,s=qm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||pa(l.key),turn:Zi(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Pm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:pa(t),folds:!0,more:!0,turn:Zi(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Gs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,hp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>hp&&" …"}</span>`}
    </div>
  `}function ua({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||pa(t),turn:s||Zi(t)};return a`
    <section class="blok">
      ${t?a`<${Gs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Js(r)}>${o}</div>
    </section>
  `}var Pm,gp,Im,Rm,hp,qm,Yi,pa,Zi,Js,Ss,Qs=C(()=>{"use strict";R();K();Ct();B();A();Pm=k.shared,gp="uit",[Im,Rm,hp]=[20,6,4],qm=()=>Z()?Rm:Im,Yi=()=>(L.route.query.vouw||"").split(",").filter(Boolean),pa=t=>Yi().includes(gp)||Yi().includes(t),Zi=(t,e=[t])=>()=>{let n=e.filter(o=>pa(o)!==(o===t)),s=Yi().filter(o=>o!==gp&&!e.includes(o));I({vouw:[...s,...n].join(",")},!0)};Js=t=>t.open?null:"dicht";Ss=({id:t,items:e,first:n,as:s="ul"})=>Lo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Gs} part=${o} />`}
      <${s} class=${Js(o)}>${o.rows}<//>
    `)});function Wm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function dt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,$]=P(t),m=l?Xi(l,t):u,d=h=>{let b=m===h.key?`-${h.key}`:h.key;l?I({[l]:b===t?null:b},!0):$(b);let _=k.shared.table,v=b.startsWith("-")?_.descending:_.ascending;_t(g(_.sorted,{column:h.label.toLowerCase(),direction:v}))},f=Lo(s,Mr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(h=>a`<${Wm} id=${s} column=${h} sort=${m} turn=${d} />`)}
          </tr>
        </thead>
        ${f.map(h=>a`
            <tbody role="rowgroup" key=${h.more?"meer":h.key} class=${Js(h)}>
              ${h.folds&&a`<${Vm} part=${h} columns=${i} ...${e} />`}
              ${h.rows.map(b=>a`<${Dm} row=${b} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function dn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Xi,Dm,Vm,xe,Mn,Zn,Pe=C(()=>{"use strict";Se();R();K();B();A();J();ut();Qs();ft();Xi=(t,e="")=>L.route.query[t]||e;Dm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Vm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Gs} part=${t} count=${s&&j(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;xe=(t,e,n,s=x)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${T} id=${n(o)} text=${s(n(o))} />`}),Mn=(t,e,n,s)=>({key:t,label:e,text:o=>_e(n(o),s),cell:o=>a`<${Lt} id=${n(o)} date=${s} />`}),Zn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${he} of=${e(n)} />`})});function Hm({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of tt(t,"who",e))vn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${T} id=${s} />${` (${M(o).join(", ")})`}<${xs} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function Um(t){let e=w(t,"dueBy");return e&&` (${g(Ie.bound,{date:at(e)})}; ${Uo(w(t,"modality"))})`}function Ys({of:t}){let e=o=>[xt(o,"barrier")&&g(Ie.at_step,{step:x(xt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&Bt(o,r))].filter(Boolean),n=o=>w(o,"status")?g(Ie.other_status,{reading:e(o).join(", ")}):g(Ie.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Ie.other_unsaid}),s=Qt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function nr({id:t,read:[e,n]=[w(t,"basis"),w(t,"strength")]}){let s=mt(t,"interventionKind").map(it).join(", ");return a`
    <div class="koppeling">
      <p>
        <${aa} id=${xt(t,"barrier")} />
        ${` · ${s} · ${U("Strength",n)} · `}
        <${fe} basis=${e} />${` ${ae[e]?.[1]||U("Basis",e)}`}
      </p>
      <p class="reden"><strong>${Ie.here}</strong>${w(t,"rationale")}</p>
      <${Ys} of=${t} />
    </div>
  `}function kp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=fs(t,s),r=w(t,"promise"),i=ms(t,s),{links:l}=H(e),c=n.length?n.map(u=>a`<${nr} id=${u} read=${l[u]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ie.across}</strong>${w(t,"rationale")}</p>`,p=[[Ie.facts.deadline,i.length>0&&a`<${Km} ids=${i} date=${s} />`],[Ie.facts.who,a`<${Hm} id=${t} date=${s} />`],[Ie.facts.figures,da(t).length>0&&a`<${tl} id=${t} date=${s} />`],[Ie.facts.how,c],[Ie.facts.where,a`<${he} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${T} id=${t} /></h3>
      <p class="regel">${se(t)} · <${Lt} id=${t} date=${s} /></p>
      <${bp} lead=${r&&Ie.promise} text=${r||w(t,"summary")} />
      <${bp} lead=${Ie.progress} text=${w(o,"summary")} />
      ${o&&a`<${Ys} of=${o} />`}
      <${dn} pairs=${p} />
    </article>
  `}var Ie,Km,da,tl,bp,ce,zn=C(()=>{"use strict";R();B();Tt();A();Ce();J();ut();Ft();ft();Pe();Ie=k.shared.work;Km=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=me(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${w(n,"deadlineText")}”${Um(n)}
          ${w(n,"revises")==="true"&&`, ${Ie.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,da=(t,e)=>ye(t,"figure",e),tl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${da(t,e).map(n=>a`
        <li>
          <${T} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${he} of=${[n]} />
        </li>
      `)}
  </ul>
`;bp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;ce=t=>[...t].sort((e,n)=>G(x(e),x(n)))});function Xn({bar:t,most:e=Gm}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function fa(t,e,n){let{word:s,lines:o}=Ae(t),r=t&&[t.strict,ae[t.most_basis]?.[1],t.requested&&Tn.requested_mark];return[s,...o,...r||[],e&&ma(e,n)].filter(Boolean).join(" · ")}function Zm({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${Tn.undecided}</p>`;let l=vs({column:e,barrier:null},n,L.route.query),c=a`<a href=${l}>${Tn.see_elsewhere}</a>`;return a`
    <p>${vo(nt(n))}</p>
    ${s.length>0&&a`<h3>${Tn.why}</h3>`}
    ${s.map(p=>a`<p>${w(p,"rationale")} <span class="zacht">${w(p,"source")}</span></p>`)}
    ${o>0&&a`<p>${g(Tn.elsewhere,{count:o,kind:it(e)})} ${c}</p>`}
    ${r&&a`<h3>${Tn.who}</h3><${Ki} list=${r} plan=${n} />`}
  `}function Xm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=It(),c=It();Je(()=>{let b=document.getElementById(Us(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Us(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Ae(e),m=g(Tn.panel_note,{scenario:Et(o,r)}),d=n&&g(Tn.changed.usual,{phrase:na(n.usual)}),f=e.initiatives>0&&!o.strict&&W(e.strict||r.words.stands),h=e.things.map(b=>{let _=Nr(b).filter(v=>e.links.includes(v));return a`<${kp} key=${b} id=${b} scenario=${o} contributions=${_} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>L.led?history.back():I({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(Tn.panel,{row:t.label,step:st(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${ma(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Tn.requested} <${At} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${Zm} cell=${e} />`}
    </dialog>
  `}function Mo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ta(t),i=nt(r);if(!i)return null;let l=Be(e,n,i).find($=>$.key===s),c=l?.cells[un(i).indexOf(o)];if(!c)return null;let p=Co(e,n,i)(s,o);return a`<${Xm} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ke,Tn,Gm,sr,el,Jm,Qm,Ym,$a,ma,Zs=C(()=>{"use strict";R();K();B();A();bn();J();ut();Ft();jo();ft();zn();Ke=k.overview.legend,Tn=k.overview,Gm=20;sr=({expected:t=Ke.expected,quiet:e=Ke.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ke.states.map(o=>a`
        <li>
          <span class="staal"><${Xn} bar=${[[o,1,0]]} /></span>${W(y.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Xn} bar=${[[Ke.support_state,1,1]]} /></span>${Ke.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ke.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,el=()=>a`
  <ul class="stalen">
    ${Object.entries(ae).map(([t,[,e]])=>a`<li><span class="staal"><${fe} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Jm,...Qm]=Ke.sample.words,Ym=Ke.sample.bar.map(([t,e])=>[t,Number(e),0]),$a=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ke.title}>
    <h2>${Ke.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Xn} bar=${Ym} /><strong>${Jm}</strong>
      ${Qm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ke.explain}</p>
    <${sr} undecided=${t} />
    <h3>${Ke.how}</h3>
    <${el} />
    <p><span class="anders">${Ke.other}</span>${Ke.other_says}</p>
  </aside>
`,ma=({by:t},e)=>ue(e).overview.changed[t]});function _p({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${dn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function vp({id:t=""}){let e=ge.reading;return a`
    <${kn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${_p} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Un(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function ef(){let{howto:t}=k.overview,e=Object.values(ae).map(([s])=>s),n={report:N?t.reports:Hn(),marks:e.join(" "),source:Bs()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function nf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${fn(i)?a`<${T} id=${i} />`:i}</li>`,r=It();return te(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${sa(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function rf(){let t=ce(Re.unjudged),e=n=>a`<span class="zacht"> – ${se(n).toLowerCase()}</span>`;return a`
    <${kn} of=${ge.unjudged} id="ongeplaatst" count=${t.length}>
      ${t.length?a`<${Ne} ids=${t} more=${e} />`:a`<p>${ge.unjudged.none}</p>`}
    <//>
  `}function af(){let t=o=>a`
    <li>
      <${T} id=${xt(o,"initiative")} />${" → "}<${aa} id=${xt(o,"barrier")} />
      ${`: ${w(o,"rationale")}`}<${Ys} of=${o} />
    </li>
  `,e=wp(Re.weak).map(t),n=g(ge.weak.intro,Re.links),s=wp(Re.statuses).map(o=>a`
      <li><${T} id=${xt(o,"initiative")} />${`: ${Bt(o,"status")}`}<${Ys} of=${o} /></li>
    `);return a`
    <${kn} of=${ge.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${kn} of=${ge.other} id="anders" count=${Re.other.length}><ul>${Re.other.map(t)}</ul><//>
    ${s.length>0&&a`<${kn} of=${ge.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function cf(){if(!Re.judged.length)return null;let t=e=>g(ge.judged.line,{step:x(xt(e,"barrier")),kinds:mt(e,"interventionKind").map(it).join(", "),state:Bt(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:at(w(e,"asOf"))});return a`
    <${kn} of=${ge.judged} id="oordelen" count=${Re.judged.length}>
      <ul>${Re.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function pf(){let t=ge.expected.columns,e=[xe("stap",t.step,n=>xt(n,"barrier")),{key:"soort",label:t.kind,text:n=>mt(n,"interventionKind").map(it).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${kn} of=${ge.expected} id="verwacht" count=${Re.expected.length}>
      <${dt} id="verwachtingen" caption=${ge.expected.caption} rows=${Re.expected} columns=${e} />
    <//>
  `}var or,ge,tf,kn,sf,of,xp,Re,yp,wp,lf,Sp,Op=C(()=>{"use strict";R();K();Ct();B();Tt();A();J();ut();Zs();Qs();ft();Pe();zn();or=k.method,ge=k.unknown,tf=3,kn=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ua} id=${e!==void 0&&e<=tf?"":s} close=${o}
    title=${e===void 0?t.title:g(ge.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;sf=()=>I({getal:null},!0),of=({scenario:t})=>a`
  <${kn} of=${or.numbers} id="getallen" close=${L.route.query.getal?sf:null}>
    ${ke(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(xn(t,e).named).map(([n,s])=>a`
              <${nf} key=${n} name=${n} one=${s} plan=${e} open=${L.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,xp=({route:t})=>a`
  <${et} text=${or.title}><p class="uitleg">${or.intro}</p><//>
  <${ef} />
  <div class="blok"><${$a} /></div>
  <${kn} of=${or.states} id="standen"><${_p} list="CellState" /><//>
  <${of} scenario=${V(t.query)} />
  <${vp} />
  <p><a href=${O("weet-niet")}>${or.unknown}</a></p>
`,Re=y.unknown,yp=({of:t,id:e,ids:n})=>a`
  <${kn} of=${t} id=${e} count=${n.length}><${Ne} ids=${ce(n)} /><//>
`,wp=t=>[...t].sort((e,n)=>G(x(xt(e,"initiative")),x(xt(n,"initiative"))));lf=()=>a`
  <${kn} of=${ge.clashes} id="tegenspraak" count=${Re.clashes.length}>
    ${ce(Re.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${T} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${he} of=${[t]} />
        </div>
      `)}
  <//>
`;Sp=()=>a`
  <${et} text=${ge.title}><p class="uitleg">${ge.intro} ${Cn}</p><//>
  <${rf} />
  <${af} />
  <${lf} />
  <${cf} />
  <${yp} of=${ge.nameless} id="naamloos" ids=${Re.nameless} />
  <${yp} of=${ge.generic} id="verzamelnamen" ids=${Re.generic} />
  <${pf} />
  <${vp} id="lezen" />
`});function uf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function df(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=ol(s,o,.8);return n}function mf(t,e){return[...t.querySelectorAll($f)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=ha(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return ff(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(nl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Cp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function ff(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=Xs(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:ha(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=Xs(p.trim(),$,u.fontWeight),[d]})}function Xs(t,e,n){return sl.font=`${n} ${e}px ${ga}`,sl.measureText(t).width}function hf(t,e,n){let{width:s,height:o}=e,r=ha(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?ol(s/2,o/2,s/2-1):rr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;nl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:uf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:df(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:rr(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:rr(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:rr(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,f]of Object.entries(m)){let h=$(d);h.wide&&nl(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function gf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}Xs("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=sl.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+Xs($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=ha(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function jp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return mf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?gf(u,l,c):u instanceof Element?jp(u,l,c):[]);return o.style.transform="",[...hf(s,i,l),...p]}function rl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=jp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Xs(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ha,nl,rr,ol,Cp,$f,sl,ga,Lp=C(()=>{"use strict";ha=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),nl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),rr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,ol=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Cp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>ol(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>rr(t("x"),t("y"),t("width"),t("height"))},$f=[...Object.keys(Cp),"text"].join();sl=document.createElement("canvas").getContext("2d"),ga=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function al(t,e,n,s,o,r){let i=bc(t,p=>Xs(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,ts,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Fp({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[Un(nt(e?.plan)),e&&Et(e)].filter(Boolean).join(". "),c=g(ba.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=rl(p);p.classList.remove("heel");let $=Math.max(u.width,kf),m=al(t,22,650,bf,$,ts),d=al(`${l}. ${Cn}`,13,400,Mp,$,m.below+2),f=d.below+16,[h,b,_]=[ts,f+u.height+24,0],v=[...document.querySelectorAll(s)].map(rl).flatMap(q=>{h>ts&&h+q.width>ts+$&&([h,b,_]=[ts,b+_+6,0]);let D=Tp(q.shapes,h,b);return h+=q.width+20,_=Math.max(_,q.height),D}),S=al(`${o} ${c}`.trim(),13,400,Mp,$,b+_+16),F=[...m.shapes,...d.shapes,...Tp(u.shapes,ts,f),...v,...S.shapes];return{title:`${t} ${l}. ${Cn}`,width:$+2*ts,height:S.below+ts,shapes:F}}function _f(t){let{title:e,width:n,height:s,shapes:o}=Fp(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS(wf,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&m.setAttribute(d,String(f));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":ga,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:_,opacity:v}of o){let[S,F,q,D,Y,rt]=c,z=S===1&&!F&&!q&&D===1?`translate(${Y} ${rt})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:z,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":f},opacity:v===1?void 0:v}):r(l,"text",{transform:z,...{"font-size":h,"font-weight":b,"font-style":_},fill:$},p)}pn(Zr(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function vf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Fp(t),o=document.createElement("canvas"),r=Math.min(yf,zp/e,zp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${_} ${b} ${h}px ${ga}`,p!==void 0&&i.fillText(p,0,0);let S=new Path2D(u);$!=="none"&&i.fill(S),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(S)),i.restore()}let l=Zr(`${t.name}.png`);o.toBlob(c=>c?pn(l,c,"image/png"):_t(g(ba.too_large,{name:l})),"image/png")}var ba,bf,Mp,ts,kf,yf,zp,Tp,wf,Ge,Os=C(()=>{"use strict";Se();R();B();A();ut();le();Lp();ba=k.shared.export,[bf,Mp]=["#16212B","#46525D"],[ts,kf,yf,zp]=[28,720,2,12e3],Tp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));wf="http://www.w3.org/2000/svg";Ge=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>_f(t)}>${ba.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>vf(t)}>${ba.png}</button>
  </span>
`});function Ep({rows:t,unit:e,end:n}){let s=n?Ut.right:Ut.left-Ut.box,o=n?Ut.right+Ut.box+12:Ut.left-Ut.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Ut.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Ut.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Cs(r)}
        </text>
      </g>
    `})}function xf({band:t,unit:e}){let n=t.count*e,s=Ut.top+t.y1*e+n/2,o=Ut.top+t.y2*e+n/2,r=(Ut.left+Ut.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Ut.left} ${s} C${r} ${s} ${r} ${o} ${Ut.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Ap(t)}</title></path>
  `}function Sf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${Cs(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${Cs(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${to.listed}</p>
  </div>`}function Bp({flow:t,one:e,other:n,counted:s}){if(Z())return a`<${Sf} flow=${t} />`;let o=Ut.height/t.height,r=t.bands.map(Ap).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${to.title}>
      <svg viewBox=${`0 0 ${Ut.width} ${Ut.height+Ut.top+14}`} role="img"
        aria-label=${g(to.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Ut.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Ut.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${xf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Ep} rows=${t.left} unit=${o} />
        <${Ep} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${to.caption}</figcaption>
      <p class="acties"><${Ge} name="overgang" title=${`${to.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var to,Ut,Cs,Ap,Np=C(()=>{"use strict";R();Ct();B();A();J();Os();to=k.compare.flow,Ut={width:960,height:430,top:40,left:230,right:640,box:16},Cs=t=>t?W(U("CellState",t)):to.fresh,Ap=({count:t,from:e,to:n})=>j(to.band,t,{from:Cs(e),to:Cs(n)})});function Lf(t){let e=Fn[Fn.length-1],n=y.plans.map(c=>Fn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[Fn[0],e],r=Fn.slice(0,-1).find(c=>c.key===t.van)||s,i=Fn.slice(Fn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Mf({change:t,other:e}){let n=Ln(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===Te?null:e.date},!1),o=g(Q.see_cell,{kind:it(t.kind),step:st(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${Q.see}<span class="sr">${o}</span></a></li>`}function zf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${g(Q.stated,{count:t.length})}</h2>
      <p class="zacht">${Q.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Lo("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Gs} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Js(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${Ve(s)}>${Q.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Tf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:m=>m.other_barrier||m.barrier||"",titles:[...an,["",k.shared.all_steps]]},i={of:({whose:m})=>m,titles:Object.entries(Q.whose).map(([m,d])=>[m,g(d,{one:e.plan.title,other:n.plan.title})])},l=m=>m.map(d=>x(we(d)||d)).join(", "),c=m=>M([m.barrier,m.other_barrier].map(st)).join(" / "),p=m=>W(it(m.kind))+(s==="plans"?` (${c(m)})`:""),u=[{key:"stap",label:Q.columns.step,text:c},{key:"soort",label:Q.columns.kind,text:m=>W(it(m.kind))},{key:"een",label:e.label,text:m=>W(m.states[0])},{key:"ander",label:n.label,text:m=>W(m.states[1])},{key:"weg",label:Q.left[s],sort:!1,text:m=>l(m.left)},{key:"erbij",label:Q.joined[s],sort:!1,text:m=>l(m.joined)}],$=()=>gn(u,t.changes,()=>ve(null,"",o));return a`
    ${Lo("verschillen",t.changes,s==="plans"?i:r).map(m=>a`
        ${m.folds&&a`<${Gs} part=${m} level=${3} count=${j(Q.differ,m.rows.length)}
            names=${m.rows.map(p)} />`}
        <ul class=${Js(m)}>
          ${m.rows.map(d=>a`<${Mf} change=${d} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(m=>a`<p class="zacht">${m}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <${dt} id="vakken" caption=${Q.table} rows=${t.changes} columns=${u} />
      <div class="acties"><${ie} name="vergelijk-vakken.csv" rows=${$} /></div>
    </details>
  `}function Ff({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Cs(p)},...e.right.map(({state:p})=>({key:p,label:Cs(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||Q.nothing)}))],c=g(Q.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">${g(Q.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Bp} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${j(Q.heads,r.length,{names:ee(r.map(oe))})}</p>`}
      <details>
        <summary>${Q.flow.table}</summary>
        <${dt} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function Af(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Bf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":_e(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Q.not_yet}</span>`:a`<${Lt} id=${m} date=${e.date} />`,p=[xe("actie",Q.action,m=>m),{key:"wat",label:Q.what,text:se},{key:"plan",label:e.label,text:l,cell:c},Mn("nu",n.label,m=>m,n.date)],u=()=>gn(p,r,()=>ve(null,e.plan.key,o)),$=()=>I({alles:s?null:"ja"});return a`
    <section>
      <h2>${g(s?Q.all:Q.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Q.show_all}</button>
        <${ie} name="vergelijk.csv" rows=${u} />
      </div>
      <${dt} id="vergelijk" caption=${Q.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Ip({route:t}){if(Fn.length<2)return a`<${et} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:n,after:s}=Lf(t.query),o=V(t.query),r=Wi(o),i=jf(e,n,o),l=Ye.some(b=>b.notation===t.query.stap)?t.query.stap:"",c=i.actions&&Wn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=Ef(l,c),u=Af(i,l,p),{actions:$}=u,m=l&&c?null:$?.flows[l||c],d=co.filter(b=>ne(b,e.plan.key)&&y.works[b]?.container&&p(b)),f=$?"dates":"plans",h=g(Q.intro[f],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${et} text=${Q.heading[f]} title=${Q.title}><p class="uitleg">${h} ${Cn}</p><//>
    <${cn}>
      <${Vi} />
      <div class="velden">
        ${Fn.length>2&&a`
            <${Rt} label=${Q.first} name="van" chosen=${e.key} options=${Pp(Fn.slice(0,-1))} />
            <${Rt} label=${Q.second} name="met" chosen=${n.key} options=${Pp(s)} />
          `}
        <${Rt} label=${Q.columns.step} name="stap" options=${an} />
        ${$&&a`<${Rt} label=${Of} name="hoofdstuk" options=${Cf} />`}
      </div>
    <//>
    ${$&&m&&a`<${Ff} ...${{actions:$,flow:m,one:e,other:n,counted:r,heads:d}} />`}
    ${$&&a`<${zf} rows=${u.statements} />`}
    ${!c&&a`<section class="blok">
      <h2>${g(Q.cells,{count:u.changes.length})}</h2>
      ${u.changes.length?a`<${Tf} found=${u} one=${e} other=${n} mode=${f} counted=${r} />`:[a`<p>${k.shared.none}</p>`,u.notes.map(b=>a`<p class="zacht">${b}</p>`)]}
    </section>`}
    ${$&&a`<${Bf} ...${{actions:$,one:e,other:n,counted:r,all:!!t.query.alles}} />`}
    <${pe} text=${j(Q.shown,u.changes.length)} />
  `}var Q,Of,Cf,Fn,Pp,jf,Ef,Rp=C(()=>{"use strict";R();K();Ct();B();Tt();A();bn();J();ut();Ft();Ue();le();Qs();ft();Np();Pe();Q=k.compare,Of=k.measures.fields.chapter,Cf=Wn.map(t=>[t,x(t)]),Fn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(Q.side,{plan:t.title,label:n}):W(n)}))),Pp=t=>t.map(e=>[e.key,e.label]),jf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];Ef=(t,e)=>n=>(!t||Sn(n).includes(t))&&(!e||y.works[n]?.chapters?.includes(e))});function Pf({row:t,cell:e,change:n,step:s,plan:o}){let r=fa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Ln(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Us(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>I({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:st(s)})}${r}</span>
        <${qp} cell=${e} />
      </button>
    </td>
  `}function Wp({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?be.undecided:be.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Rf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(be.caption,{scenario:Et(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${be.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${If} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&St(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${T} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Pf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Wp} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Vf({plan:t,scenario:e,reach:n}){let s=Be("partner",e,t),o=Co("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Gn} plan=${t} /><p>${be.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Gn} plan=${t} />
    <p>${xn(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${be.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${Rf} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Ge} name=${`dekking-${t.key}`} title=${be.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Wf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${be.alike.title}</h2><p>${be.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Df} reach=${n} plan=${t} />
    </div>
  `:a`<p>${be.nothing}</p>`}function Dp({route:t}){let e=V(t.query),{reach:n}=H(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${et} text=${be.heading} title=${be.title} />
      <p class="zacht">${Et(e)}</p>
      <${Ds} />
    </div>
    ${ke(e).map(o=>a`
        <${Vf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Mo} address=${s} by="partner" scenario=${e} />`}
    <${pe} text=${s?"":g(be.shown,{scenario:Et(e)})} />
  `}var be,Nf,qp,il,If,qf,Wf,Df,Vp=C(()=>{"use strict";R();K();Ct();B();Tt();A();bn();ut();Ft();Zs();Ue();Os();ft();be=k.coverage,Nf=5,qp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${fe} basis=${t.most_basis} />
    <${Xn} bar=${t.bar} most=${Nf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;il=t=>!t.acting&&!t.undecided,If=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${il(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a>
    <span class=${il(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;qf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${St(t.id)?"verzamel":""}><${T} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${O("dekking",{...L.route.query,cel:Ln(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ae(e).word}${n&&`, ${ma(n,o)}`}</span>
      <${qp} cell=${e} />
    </a>
  </li>
`,Wf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${qf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${il(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(be.step,{step:st(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${Wp} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,Df=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${be.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${be.about}</p>
    <${sr} expected=${be.expected} quiet=${be.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${el} />
    <p><a href=${O("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Kp(t,e){let{columns:n=[]}=H(t).reach.find(c=>c.plan===e.key)||{},s=Be("kind",t,e),o=Be("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Hp(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>G(i(c),i(p)));return{stops:r,several:l}}var Hp,Up,ll,ka=C(()=>{"use strict";B();Tt();A();Ce();bn();J();Ft();Hp=(t,e)=>Number(St(t))-Number(St(e))||G(x(t),x(e)),Up=({date:t,plan:e})=>Ps("InformationFlow").filter(n=>Ns(n,t)&&ne(n,e)).map(n=>{let s=Qt(n,"between"),o=r=>[...Qt(n,r),...s].sort(Hp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>G(w(n.id,"content"),w(s.id,"content"))),ll=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Gf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(q=>o.get(q)).filter(q=>q!==void 0),[u,$]=p.sort((q,D)=>q.left-D.left);if(!u||!$)return{d:"",x:0,y:0};let[m,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[f,h]=[$.left-n.left,($.top+$.bottom)/2-n.top],b=(m+f)/2,_=`M${m} ${d}C${b} ${d} ${b} ${h} ${f} ${h}`,v=Kf.map(q=>{let[D,Y,rt,z]=[(1-q)**3,3*q*(1-q)**2,3*q*q*(1-q),q**3];return{d:_,x:D*m+(Y+rt)*b+z*f,y:(D+Y)*d+(rt+z)*h}}),F=v.find(q=>r.every(D=>Math.max(Math.abs(D.x-q.x),Math.abs(D.y-q.y))>Uf))||v[0];return c!==void 0&&r.push(F),F})}function Jf(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function zo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=It(),[c,p]=P([]);Je(()=>{let h=()=>p(Gf(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(h=>h.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:h,to:b})=>h===s||b===s?[h,b]:[])),d=({from:h,to:b})=>h===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!Hf.includes(h.key))return i(h.key,b);let _=Jf(h.key,b,e,n);h.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h},b)=>a`<path d=${h} class=${`${n[b]?.look}${n[b]&&d(n[b])?" aan":""}`} />`)}
      </svg>
      ${e.map((h,b)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${h.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===$?0:-1}
                      class=${`doos ${_.look}${m.has(_.id)?" buur":""}`}
                      aria-pressed=${String(_.id===s)} onClick=${()=>r(_.id)}>
                      ${_.text}${_.more}
                      ${!!_.badge&&a`<span class="erbij">+${_.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:h,y:b},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${h}px`,top:`${b}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var Hf,Uf,Kf,ya=C(()=>{"use strict";R();Hf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Uf=28,Kf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function To({label:t,id:e,thing:n,pick:s,among:o=fn}){let[r,i]=P(!1),l=()=>ce([...Qe.keys()].filter(h=>Ht(h)&&o(h))),c=ze(()=>r?l():[],[r]),[p,u]=P(null),$=h=>{let b=Vt(h.trim()),_=F=>[x(F),oe(F),...mt(F,"altLabel")].map(Vt),v=F=>qn(F)?_(F):_(F).slice(0,2),S=c.find(F=>x(F)===h)||c.find(F=>v(F).includes(b));return S?[S]:c.filter(F=>b&&_(F).some(q=>q.includes(b)))};te(()=>u(null),[n]);let{route:m}=L,d=h=>{if(L.route!==m)return;let[b,..._]=$(h.target.value);u(b&&!_.length?null:h.target.value),b&&!_.length&&s(b)},f=p?$(p).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(fn(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${x(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(Gp.meant,{names:f}):Gp.unknown_thing}</small>`}
    </label>
  `}var Gp,wa=C(()=>{"use strict";R();K();B();A();J();zn();Gp=k.explore});function Qf(t){let e=Yp(go(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${kt.none}</strong>${e.length>0&&` ${g(kt.only,{names:Qp(e)})}`}
    </p>
  `}function Yf({from:t,to:e,scenario:n}){let s=Bc([t,e],n).map(r=>r.label),o=Nc([t,e],n);return a`
    ${s.length>0&&a`<p>${g(kt.shared,{steps:ee(s)})}</p>`}
    ${o.length>0&&a`<p>${kt.bodies} <${At} ids=${o} />.</p>`}
  `}function cl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(c=>ye(c,"chapterLead",e)),r=s.filter(c=>(o||s).includes(c)&&ne(c,n)),[i,l]=o?kt.headed:kt.heads;return r.length>0&&a`<p>${i} <${At} ids=${r} />. ${l}</p>`}function Zf({from:t,to:e,scenario:n,collective:s}){let o=ze(()=>Wr(t,e,n,s),[t,e,s,n]),r=o.length>Ko?g(kt.longer.first,{count:Ko}):j(kt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Ko).map(i=>a`<li><${At} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function th({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Yp(t,e),i=ze(()=>{let f=b=>[$e(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(_=>({id:_,text:x(_),look:f(_)}))),ties:t.lines.map((b,_)=>({from:b.from,to:b.to,number:_+1,look:h(b)}))}},[t]),l=t.layers.map(f=>$e(f[0])),c=r.length?go(n,s,o):t,p=c?.length===t.length?c.count:0,u=Qp(r),$=j(kt.works,l.filter(Boolean).length),m={from:x(n),to:x(s),count:t.lines.length},d=f=>I({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">${p>0&&a`<strong>${j(kt.counted,p,{works:$})}</strong> `}${kt.says}</p>
    ${u&&a`<p>${j(kt.through,t.count-p,{names:u,works:$})} ${kt.dotted}</p>`}
    ${!Z()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${zo} heads=${l.map(f=>f?kt.columns.what:kt.columns.who)} ...${i} chosen=""
              label=${g(kt.picture,m)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ge} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${kt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${Zp} roles=${f} />`)}
    </ol>
  `}function Xp({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(m=>Jp(m)?m:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Ac(n,s,e):[],p=ze(()=>l?go(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(m,d,f)=>a`
    <${To} label=${d} id=${m} thing=${f} among=${Jp}
      pick=${h=>I({[m]:h})} />
  `,$=(m,d,f)=>a`
    <label class="vink">
      <input type="checkbox" id=${m} checked=${d} onChange=${()=>I({[m]:d?null:"ja"})} />
      ${` ${f}`}
    </label>
  `;return a`
    <section aria-label=${kt.heading}>
      <h2>${kt.heading}</h2>
      <div class="velden">
        ${u("van",kt.from,n)} ${u("naar",kt.to,s)}
        ${$("verzamel",o,kt.collective)}
        ${l&&a`<button type="button" onClick=${()=>I({van:s,naar:n})}>${kt.swap}</button>`}
        ${l&&p&&$("langer",r,kt.longer.show)}
      </div>
      <p><a href=${O("verken",{uit:n,kies:n})}>${kt.back}</a></p>
      ${!(n&&s)&&a`<p>${kt.choose}</p>`} ${n&&n===s&&a`<p>${kt.same}</p>`}
      ${l&&a`<${cl} of=${[n,s]} scenario=${e} />`}
      ${l&&(p?a`<${th} ...${i} found=${p} />`:a`<${Qf} ...${i} />`)}
      ${c.length>0&&a`
          <h3>${kt.together}</h3>
          <ul class="wegen">${c.map(m=>a`<${Zp} roles=${m} />`)}</ul>
        `}
      ${l&&a`<${Yf} ...${i} />`}
      ${l&&p&&r&&a`<${Zf} ...${i} collective=${o} />`}
    </section>
  `}var kt,Jp,Qp,Yp,Zp,Xf,tu=C(()=>{"use strict";R();K();Ct();B();A();bo();Ce();J();Ft();ya();Os();ft();wa();kt=k.explore.path,Jp=t=>Ht(t)&&(qn(t)||$e(t)),Qp=t=>ee(t.map(x)),Yp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>St(s)&&s!==e&&s!==n);Zp=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${T} id=${e.from} />: ${e.phrase}, <${T} id=${e.to} />${Xf(e.to)}</p>
      <${Jn} of=${e.of[0]} look="zacht adres" />
    `)}<${Lt} id=${t[0].to} /></li>`,Xf=t=>N&&` (${jt(t)?.title})`});function su(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=L.route.query,i=qr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):I({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&I({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&I({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||I({weg:[..._a(r),t].join(","),kies:null}),p:()=>o?l({van:t}):I({van:t}),Escape:()=>I({kies:null})}}function eh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=su(t,e),l=qr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ve(t)}>${lt.actions.page}</a>
      ${s.join()!==t&&c("f",lt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",j(lt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",lt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",lt.actions.hide)}
      ${He(t)!=="step"&&c("p",lt.actions.path)}
    </p>
  `}function ou(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${lt.panel.label}><p class="zacht">${lt.panel.none}</p></section>`;let s=e.roles.filter(i=>i.from===n||i.to===n),o=e.ties.filter(i=>i.work===n||i.step===n).map(i=>({...i,end:n===i.work?i.step:i.work,why:w(i.of,"rationale")})),r=$e(n)?"from":"to";return a`
    <section class="inwoorden" id="inwoorden" aria-label=${lt.panel.label}>
      <h2>${es(n)}</h2>
      ${$e(n)&&a`<p>${_e(n,t.scenario.date)}</p>`}
      ${fn(n)&&St(n)&&a`<p class="zacht">${lt.panel.collective}</p>`}
      ${fn(n)&&a`<${eh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?lt.panel.who:lt.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(i=>a`<li>
            <${T} id=${i[r]} /><span class="zacht"> – ${i.phrase}</span>
            <${Jn} of=${i.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?lt.panel.step:lt.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(({work:i,of:l,basis:c,end:p,why:u})=>a`<li>
            ${p===Rs?lt.no_step:a`<${T} id=${p} />`}
            ${" "}<${fe} basis=${c} />
            ${u&&a`<span class="zacht"> ${lt.panel.reason} ${u}</span>`}
            ${l!==i&&a`<${Jn} of=${l} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function ru({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=ze(()=>{let u=d=>`wie${St(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:qr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:es(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:es(d),look:`wat${$(d)}`,more:[nu(hs(d,s.date)),a` <small>${Bt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:es(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:eu(h,f)}))]}},[t]),l=u=>I({kies:u===n?null:u}),c=(u,$)=>$!==Rs&&su($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(lt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${zo} heads=${lt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${lt.intended}</li>`}
      <li class="zacht">${lt.to_step}</li>
      ${Object.entries(ae).map(([u,[,$]])=>a`<li><span class=${`streep ${eu(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some($=>hs($,s.date)===u)).map(([u,{label:$}])=>a`<li>${nu(u)}${W($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${lt.keys}</p>
  `}function au({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(m=>m.work===$).map(m=>m.step),l=$=>Dn($,n,s).length?lt.list.away:lt.list.no_partner,c=[{...xe("wie",lt.list.who,$=>$.who),text:$=>$.who?es($.who):l($.work),cell:({who:$,work:m})=>$?[a`<${T} id=${$} />`,a`<${xs} id=${$} />`]:l(m)},{key:"rol",label:lt.list.role,text:$=>$.role},xe("wat",lt.list.what,$=>$.work),{key:"stap",label:lt.list.step,text:$=>i($.work).map(es).join(", ")},Mn("stand",lt.list.status,$=>$.work,n.date),Zn(lt.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${j(lt.list.caption,r.length)}${s?"":`. ${lt.list.only}`}`;return a`<${dt} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var lt,_a,es,nh,eu,nu,iu=C(()=>{"use strict";R();K();B();A();bo();J();ut();Ft();ya();ft();Pe();lt=k.explore,_a=t=>(t||"").split(",").filter(Ht),es=t=>t===Rs?lt.no_step:x(t);nh={"●":"l-heel","◐":"l-lang","○":"l-punt"},eu=(t,e)=>e===Rs?"l-geen":nh[ae[t]?.[0]]||"l-heel",nu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function cu({rows:t,chosen:e,state:n}){let s=ze(()=>{let r=c=>M(t.flatMap(p=>p[c].length?p[c]:[""])).sort((p,u)=>+!p-+!u).map(p=>({id:`${c} ${p}`,text:p?x(p):qe.unnamed,look:`wie${p&&!St(p)?"":" verzamel"}`})),i=t.flatMap(c=>{let p=c.between.length?"l-punt":"l-heel";return[...(c.from.length?c.from:[""]).map(u=>({from:`from ${u}`,to:c.id,look:p})),...(c.to.length?c.to:[""]).map(u=>({from:c.id,to:`to ${u}`,look:p}))]}),l=t.map(c=>({id:c.id,text:xa(c),look:"wat",more:sh(c)}));return{columns:[r("from"),l,r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>I({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${zo} heads=${qe.columns} ...${s} chosen=${e} label=${g(qe.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&I({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${qe.dotted}</li>
        </ul>`}
    </div>
  `}function pu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${rh} row=${l} />:
              ${" "}<${T} id=${l.id} text=${xa(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${Jn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function uu({rows:t,scenario:e,state:n}){let s=[lu("from",qe.list.from),lu("to",qe.list.to),{key:"inhoud",label:qe.list.what,text:xa,cell:o=>a`<${T} id=${o.id} text=${xa(o)} />`},{key:"staat",label:qe.list.state,text:o=>Bt(o.id,"flowState")},{key:"sindsdien",label:qe.list.since,text:o=>Bt(o.id,"followUp")},Zn(k.explore.list.where,o=>[o.id])];return a`
    <${dt} id="stromenlijst" caption=${g(qe.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${ie} name="informatiestromen.csv"
        rows=${()=>gn(s.slice(0,-1),t,()=>ve(e))} />
    </p>
  `}var qe,xa,sh,oh,va,rh,lu,du=C(()=>{"use strict";R();K();B();A();ka();J();Ft();ya();le();ft();Pe();qe=k.explore.flows,xa=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${qe.among})`:""}`,sh=({id:t})=>w(t,"followUp")&&a` <small>${g(qe.since,{phrase:Bt(t,"followUp")})}</small>`,oh=t=>t.map(e=>x(e)).join(", ")||qe.unnamed,va=({ids:t})=>t.length?a`<${At} ids=${t} />`:a`<span class="zacht">${qe.unnamed}</span>`,rh=({row:t})=>t.between.length?a`${qe.between} <${va} ids=${t.from} />`:a`<${va} ids=${t.from} /> → <${va} ids=${t.to} />`;lu=(t,e)=>({key:t,label:e,text:n=>oh(n[t]),cell:n=>a`<${va} ids=${n[t]} />`})});function ih({text:t,children:e}){let[n,s]=P(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function lh({of:t,at:e}){if(t.length<=ah)return a`<${Sa} of=${t} at=${e} />`;let n=r=>Bt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>G(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${ih} text=${`${n(r[0])} (${r.length})`}><${Sa} of=${r} at=${e} /><//>`)}
    <${Sa} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function mu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?En.undecided:s?En.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function hu({plan:t,scenario:e}){let{stops:n,several:s}=Kp(e,t),o=`route-${t.key}`;if(Z())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${mu} stop=${l} place=${c+1} />
              <${$u} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${En.open}</summary><${Sa} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${$u} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${mu} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${lh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${En.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${fu} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${fe} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ae).map(([l,[,c]])=>a`<li><${fe} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${En.silent}</li>
        <li><em>${En.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ge} name=${o} title=${En.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(En.says,{silence:k.shared.silence})}</p>
  `}var En,ah,fu,Sa,$u,gu=C(()=>{"use strict";R();K();Ct();B();A();ka();bn();J();ut();Ft();Os();ft();En=k.explore.route,ah=10,fu=({one:t})=>a`
  <a class=${St(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Sa=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${fe} basis=${n.basis(e)} /><${fu} one=${n} /></li>`)}
  </ul>
`;$u=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${Z()&&a`<p class="bij niemand">${En.silent}:</p>`}
    <ul class="stilte" aria-label=${En.silent}>
      ${e.map(s=>a`<li><a href=${vs({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function js(){let t=k.missing;return a`
    <${et} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function uh({text:t}){let e=sp(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${je.alone} ${e.map(n=>a` <a href=${ph(n)}>${n}</a>`)}</p>`}
      <p>${je.try} ${Object.entries(je.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function dh({text:t,answers:e}){let[n,s]=P(null);if(te(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{X().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",je.source.about,a`<${At} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(je.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${je.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(je.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${ul} text=${c} answers=${e} /></p>
              <p class="zacht">${re(l)}${p.some(Ht)&&i(p.filter(Ht))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function bu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=qi(e),r=e.trim()!=="",i=M(n.map(p=>p.kind)).sort(G),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Je(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?j(je.found,l.length):g(je.nothing,{text:e});return a`
    <${et} text=${je.title} />
    <section class="filters" aria-label=${je.label}>
      <div class="velden">
        <${xo} label=${je.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Rt} label=${je.what} name="wat" options=${Pn(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:je.type}</p>
    ${s&&a`<p id="gelezen">${g(je.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${uh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,pl).map(p=>a`<${ch} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>pl&&a`<p>${g(je.too_many,{count:l.length-pl})}</p>`}
    ${r&&Fe()&&a`<${dh} text=${e} answers=${o} />`}
    <${pe} text=${r?c:""} />
  `}var je,pl,ul,ch,ph,ar=C(()=>{"use strict";wo();R();K();Ct();B();A();Oe();Zo();J();ut();Ue();ft();je=k.search;pl=100,ul=({text:t,answers:e})=>Kr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),ch=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${ul} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&jt(t.id)&&`, ${jt(t.id)?.title}`}</span>
    ${ks(t.id)[0]&&a` <${Lt} id=${t.id} />`}
    <p><${ul} text=${op(t,e)} answers=${e} /></p>
  </li>
`,ph=t=>O("zoek",{q:t})});function vu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=L.route.query,$=t?"lijst":ku.includes(p)?p:Z()?"lijst":"beeld",m=ku.map(d=>[d,ot.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Kn} legend=${ot.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${Ge} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function xu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(U(t,i))} (${o(i)})`]);return r.push([Ls,`${W(k.shared.all)} (${n.length})`]),Z()?a`<${Rt} name="staat" label=${ot.filters.state} options=${r} chosen=${s} />`:a`<${Kn} legend=${ot.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Su({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=wu.map(Xt=>n[Xt]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=_a(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=ze(()=>Fc({...m,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes(m.chosen)?m.chosen:"",b=f.length>Ci,_=d.what.length>0,v={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},S=r.some(Boolean),F=S||l.length>0||e.stated||e.plan,q=ot.alone[He(t[0])]||ot.alone.other,D=a`<button type="button" class="klein" onClick=${()=>I({weg:null})}>${ot.again}</button>`,Y=d.undated>0&&j(ot.undated,d.undated),rt={...v,title:o||t.map(es).join(", ")},z=a`
    <${cn}>
      <div class="velden">
        <${Rt} name="stap" label=${ot.filters.step} options=${an} />
        <${Rt} name="soort" label=${ot.filters.kind} options=${po} />
        <${Rt} name="vanaf" label=${ot.filters.from} options=${yu} />
        <${Rt} name="tot" label=${ot.filters.to} options=${yu} />
        ${S&&a`<${ys} names=${wu} />`}
      </div>
    <//>
  `,yt=a`
    ${l.length>0&&a`<p>${j(ot.hidden,l.length)} ${D}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${j(ot.left,d.left)} ${Y}</p>`}
    ${b&&a`<p role="status">${g(ot.too_many,{count:f.length})}</p>`}
    ${!_&&a`<${cl} of=${t.slice(0,1)} scenario=${e} /><p>${F?ot.nothing:q}</p>`}
  `;return a`
    <${vu} many=${b||!_} field=${s} filters=${z} choices=${a`<${Ds} />`} notes=${yt}
      keep=${{name:ot.file,title:rt.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${ru} ...${rt} /></div>`} list=${_&&a`<${au} ...${v} />`}
      panel=${a`<${ou} ...${v} />`} />
  `}function fh({query:t,scenario:e}){let n=Ps("Agreement").filter(u=>Ns(u,e.date)&&ne(u,e.plan)),{title:s,none:o}=ot.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>w(u,"agreementStatus")),i=ll("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ls,c=n.filter((u,$)=>l===Ls||r[$]===l),p=a`<${xu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Su} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ls?s:`${s}: ${U("AgreementStatus",l)}`} />`}function hh({query:t,scenario:e}){let n=ze(()=>Up(e),[e.date,e.plan]);if(!n.length)return a`<p>${ot.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=ll("FlowState",Object.keys(ot.flows.first)[0],s),r=[...o,Ls].includes(t.staat)?t.staat:o[0]||Ls,i=n.filter($=>r===Ls||$.state===r),l=3*i.length>2*Ci,c=t.kies||"",p=r===Ls?k.shared.all:U("FlowState",r),u=g(ot.flows.title,{state:p});return a`
    <${vu} many=${l} field=${a`<${xu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${ot.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${cu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${uu} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${pu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ot.flows.silence}</p>
  `}function Ou({route:{path:t,query:e}}){let n=V(e),[,s=""]=t;if(s&&!Object.hasOwn(_u,s))return a`<${js} />`;let o=$h(e),r=d=>{I({uit:d,kies:d,weg:null}),_t(es(d))},i=a`<${To} label=${ot.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Wn.length>0&&a`<${Rt} name="hoofdstuk" label=${ot.begin.chapters}
      options=${Wn.map(d=>[w(d,"identifier"),x(d)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=ot.heading,sentence:u=ot.sentence}=ot.starts[c]||{},$=Object.entries(ot.starts).map(([d,{label:f,to:h}])=>[f,O(h.path,h.query),d===c]),m=o.length?a`<${Su} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Ds} /></div><${mh} scenario=${n} />`;return a`
    <${et} text=${ot.heading} title=${c?`${ot.heading}: ${p}`:ot.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${er} label=${ot.starts_label} tabs=${$} />
    ${s?a`<${_u[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Xp} query=${e} scenario=${n} />`:m}
  `}var ot,ku,Ls,yu,wu,$h,mh,_u,Cu=C(()=>{"use strict";Se();R();K();Ct();B();Tt();A();bo();ka();Ce();J();tu();Ue();iu();Xr();du();Os();gu();wa();ar();ot=k.explore,ku=["beeld","beide","lijst"],Ls="alle",yu=Pn(M(Object.values(y.works).flatMap(t=>t.years||[])).sort()),wu=["stap","soort","vanaf","tot"],$h=({uit:t,stap:e,partner:n,hoofdstuk:s})=>_a(t||Br(e)?.id||we(n)||Wn.find(o=>w(o,"identifier")===s)),mh=({scenario:t})=>a`
  ${ke(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${hu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${ot.begin.network}</p>
`;_u={informatie:hh,afspraken:fh}});function Oa(t,e){let n=ns();for(let{mark:s}of t)e?n.add(s):n.delete(s);return I({merk:[...n].join(dl),...!n.size&&{alleen:null}},!0),n.size}var dl,ns,ju,$l,ml=C(()=>{"use strict";K();dl=".",ns=()=>new Set((L.route.query.merk||"").split(dl).filter(Boolean)),ju=()=>[...ns()].join(dl),$l=()=>!!L.route.query.alleen&&ns().size>0});var fl,gh,Ca,Fo,eo,ir=C(()=>{"use strict";R();A();fl=k.shared.outcomes,gh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Ca=({outcome:t})=>a`<g class=${`teken teken-${fl[t].sign}`}>${gh[fl[t].sign]}</g>`,Fo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Ca} outcome=${t} />
  </svg>
`,eo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Fo} outcome=${t} /> ${fl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function hl({gaps:t,what:e}){let n=ns(),s=t.filter(i=>n.has(i.mark)).length,o=i=>_t(j(en.bar.changed,Oa(t,i.target.checked))),r=t.length>1?g(en.mark_all,{count:t.length,what:e}):g(en.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function kh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(m=>m.heavy).length,p=[...io(e.map(m=>o==="topic"?Yn(m.query):m.subject_label))].map(([m,d])=>d>1?g(en.repeated,{title:m,count:d}):m),u=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${j(en.questions,e.length).replace(/^\d+ /,"")}`}
        ${l>0&&a`<span class="bij">${g(en.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${j(en.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(en.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(m=>a`<${bh} key=${m.mark} gap=${m} scenario=${r} />`),n.length>0&&a`<p><a href=${O("aandachtspunten",{tekst:t})}>${en.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${hl} gaps=${M([...e,...n])} what=${t} />
      <${Gi} summary=${u} inside=${$} open=${i} />
    </div>
  `}function zu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=M(t.map(c=>c.query)).map(c=>({id:c,title:Yn(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${kh} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function yh({row:t,of:e}){let n=we(L.route.query.partner),s=M(tt(e,"who").flatMap(l=>l.from===n?l.phrase:[])),o=[...t.who.filter(l=>l===n),...t.who.filter(l=>l!==n)],r=o.length>Lu+1?o.slice(0,Lu):o,i=o.length-r.length;return a`
    <${At} ids=${r} />
    ${i>0&&g(en.deadline.others.more,{names:"",count:i})}
    <span class="bij">${en.deadline.how[t.how]}</span>
    ${s.length>0&&a`<span class="bij">${x(n)}: ${s.join(", ")}</span>`}
  `}function wh({gap:t,found:e,scenario:n}){let s=e.deadline,o=en.deadline.columns,r=oe(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${Mu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${hl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${T} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${ca} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Ji} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${eo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${yh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Tu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=en.deadline,p=Z()?vh:_h,u=n||t.length<=p+1?t:t.slice(0,p),$=gs(t.map(({found:m})=>m.deadline));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${O("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(m=>a`<th scope="col" role="columnheader">${m}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(m=>a`<${wh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>I({termijnen:"alle"},!0)}>
            ${j(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var en,Mu,bh,Lu,_h,vh,Fu=C(()=>{"use strict";Se();R();K();Ct();B();A();Ce();ml();J();Ft();jo();ft();ir();en=k.gaps;Mu=t=>ns().has(t.mark)?"gemarkeerd":"",bh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Mu(t)}`} data-vraag=${t.mark}>
    <${hl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Qi} gap=${t} />
      <${ca} gap=${t} scenario=${e} />
    </div>
  </article>
`;Lu=2;[_h,vh]=[8,5]});function ja(t){let[e,n]=["promise","summary"].map(s=>w(t,s));return[e&&`${ss.promised} ${e}`,e&&n?`${ss.reported} ${n}`:n].filter(Boolean)}function Sh({property:t,value:e}){let n=e.slice(1),s=([o,r])=>w(n,o)&&` (${g(r,{date:at(w(n,o))})})`;return e.startsWith("@")?[a`<${T} id=${n} />`,Object.entries(ss.when[t]||{}).map(s)]:y.lists[t]?U(y.lists[t],e):ss.truth[e]||at(e)}function Ma({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Bt(o,"recommendationKind"),response:Bt(o,"response")||ss.requested.no_response}),s=t.map(o=>a`<li><${T} id=${o} />${g(ss.requested.line,n(o))}</li>`);return a`<${wt} title=${e}><${Ss} id="gevraagd" items=${s} /><//>`}function Ao({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Do(t))p&&c===t&&vn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:M(c).join(", ")})),{columns:s,title:o,caption:r}=ss.mentions,i=[xe("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>se(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>_e(l),cell:({from:l})=>$e(l)&&a`<${Lt} id=${l} />`}];return a`
    <${ua} id=${n.length>Oh?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${dt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var ss,xh,wt,Le,Ms,Eo,La,Oh,Bo=C(()=>{"use strict";R();B();A();Ce();J();ut();Qs();ft();Pe();zn();ss=k.thing,xh=new Set([...y.hidden,...ss.shown]);wt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Le=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ms=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Eo=t=>Object.entries(Qe.get(t)||{}).filter(([e])=>!xh.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Sh} property=${e} value=${o} />`);return[W(Ar(e)),s.length>1?a`<${Ms} items=${s} />`:s[0]]}),La=({id:t})=>da(t).length>0&&a`<${wt} title=${ss.figures}><${tl} id=${t} /><//>`;Oh=3});async function cr(t,e){let n=await X().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await X().ask("page",{options:[],comparisons:!1});return X().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function jh(){await X().ask("shipped"),X().show()}function za({files:t,children:e=null}){let[n,s]=P("");async function o(r,i){window.addEventListener("beforeunload",Eu),await Rn(s,Yt.saving,async()=>{let{name:l,data:c}=await X().ask(r,i);pn(l,c,lr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Eu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Nu(){let t=It(),[e,n]=P("");async function s(){let[o]=t.current.files;if(!o)return _t(Yt.first_source);Rn(n,Yt.busy,async()=>(await X().ask("source",{data:await Tr(o)})).message)}return a`
    <section class="blok">
      <h2>${Yt.source}</h2>
      <p class="zacht">${Yt.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${Yt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${Yt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Ta({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Lh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${za} files=${[{id:"bewaar-fouten",label:Yt.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Au} title=${Yt.faults} lines=${n} count=${s} />
    <${Au} title=${Yt.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${Yt.read}</summary><${Ms} items=${c} /></details>`}
  `}function Pu(t){if(!t.length)throw new Error(Yt.first);if(t.length>1)throw new Error(g(Yt.one_only,{count:t.length}));if(t[0].size>bi)throw new Error(g(Yt.too_large,{name:t[0].name,most:bi/2**20}));return t[0]}var Yt,Ch,lr,Eu,Bu,Au,Lh,pr=C(()=>{"use strict";Se();R();B();A();Oe();J();le();Bo();Yt=k.check,Ch="plan",lr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Eu=t=>t.preventDefault();Bu=()=>a`
  <section class="blok">
    <h2>${Yt.save}</h2>
    <p class="zacht">${Yt.save_intro}</p>
    <${za}
      files=${Object.entries(Yt.save_as).filter(([t])=>!(N&&t===Ch)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${X().own&&a`<button type="button" id="terug" onClick=${jh}>${Yt.back}</button>`}
    <//>
  </section>
`;Au=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(Yt.list,{title:t,count:n})}</h2><${Ms} items=${e} />`,Lh=(t={})=>Object.entries(t).map(([e,n])=>g(Yt.counted,{count:n,what:Ar(e).toLowerCase()})).sort(G)});function Mh({scenario:t,report:e}){let n=s=>Rn(e,We.busy,async()=>{let o={options:ds(t),marks:ju(),kind:s};pn(`${We.file}.${s}`,(await X().ask("marked",o)).data,lr[s])});return Object.entries(We.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function zh({gaps:t,scenario:e}){let[n,s]=P(""),o=ns();if(!o.size)return null;let r=la(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=$l(),c=Fe()?We.address:We.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{Oa(p,!1),_t(We.cleared)},$=()=>{I({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${We.label}>
      <p><strong>${j(We.count,o.size)}</strong>${i>0&&j(We.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>I({alleen:l?null:"gemarkeerd"})}>${l?We.every:We.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${We.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${We.print}</button>
      <${ie} name=${`${We.file}.csv`} rows=${()=>qu(r,e)} label=${We.csv} id="merk-csv" />
      ${Fe()&&a`<${Mh} scenario=${e} report=${s} />`}
    </section>
  `}function Th({all:t}){let e=(r,i)=>M(r).map(l=>[l,i(l)]),n=t.flatMap(Qn).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",ht.fields.partner,e(n,Ru).sort((r,i)=>G(r[1],i[1]))],["stap",ht.fields.step,[...an,...Iu("stap",st)]],["vraag",ht.fields.query,e(t.map(r=>r.query).sort(G),Yn)],["gewicht",ht.fields.weight,[...s,...Iu("gewicht",r=>U("Severity",r))]],["soort",ht.fields.kind,po]];return a`
    <${cn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${Rt} ...${{name:r,label:i,options:l}} />`)}
        <${xo} label=${ht.fields.text} name="tekst" />
        <${ys} names=${gl} />
      </div>
    <//>
  `}function Fh({points:t,low:e,source:n,query:s}){let o=M(t.map(l=>l.topic)).length,r={points:g(ht.part_counts.points,{questions:Fa(t),topics:j(ht.topics_count,o)}),source:g(ht.part_counts.source,{questions:Fa(e)})},i=(l,c,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${ht.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${ht.parts_label}>
      ${i("points","overleg",!n)}${i("source",Wu,n)}
    </nav>
  `}function Eh({scenario:t}){let{query:e}=L.route,n=e.vraag?Ui(H(t).gaps,{...e,partner:""}):[];if(!n.length||n.some(({partners:i})=>i.length))return a`<p>${ht.none}</p>`;let s=ht.of_no_partner[n.every(({barrier:i})=>i)?"step":"other"],r=a`<button type="button" id="wis-partner" onClick=${()=>I({partner:null})}>${ht.of_no_partner.clear}</button>`;return a`<p>${s} ${r}</p>`}function Ah({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>Qn($).map(m=>({gap:$,found:m}))).filter(({found:$})=>$.deadline).sort(($,m)=>G($.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Ea[n],p=Object.entries(Ea).map(([$,m])=>[$,ht.fold[m]]),u=()=>I({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Tu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ht.heading[c]}</h2>
            <p>${ht.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?ht.refold:ht.unfold}</button>
            </p>
          </header>
          <${Kn} legend=${ht.fold_by} name="per" options=${p} current=${n} id="per" />
          <${zu} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}}
            terms=${M(i.map(({gap:$})=>$))} />
        </section>
      `}
    ${!t.length&&a`<${Eh} scenario=${s} />`}
  `}function Du({route:t}){let e=V(t.query),n=t.query,s=H(e).gaps,o=$l(),r=o?la(s).filter(h=>ns().has(h.mark)):Ui(s,n),i=r.filter(h=>!h.source),l=r.filter(h=>h.source),c=n.deel?n.deel===Wu:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||gl.some(h=>n[h]),m=n.vouw?n.vouw==="uit":$&&u.length<=Bh,d=n.per in Ea?n.per:Object.keys(Ea)[Number(c&&!p)],f=Object.fromEntries(gl.filter(h=>n[h]).map(h=>[h,n[h]]));return a`
    <${et} text=${o?ht.bar.label:ht.title}>
      <p class="uitleg">${g(ht.intro,{report:Hn(nt(e.plan))})} ${Cn}</p>
    <//>
    ${ke(e).map(h=>a`<${Gn} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?ht.only_title:Yn(n.vraag)}</strong></p>`:a`<${Fh} points=${i} low=${l} source=${c} query=${f} />`}
      <${Yr} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Th} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${ht.source_intro}</p>`}
        <p class="zacht" id="weegt">${ht.weights}</p>
        <${Ah} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${ie} name="aandachtspunten.csv" rows=${()=>qu(u,e)} /></p>
        <${Oo} />
      </div>
    </div>
    <${zh} gaps=${s} scenario=${e} />
    <${pe} text=${g(ht.shown,{points:Fa(i),low:Fa(l)})} />
  `}var ht,We,Ru,qu,Iu,gl,Wu,Fa,Ea,Bh,Vu=C(()=>{"use strict";Se();R();K();Ct();B();Tt();A();Oe();ml();J();ut();Ue();le();Fu();jo();pr();ht=k.gaps,We=k.gaps.bar,Ru=t=>x(we(t)||t),qu=(t,e)=>[[...ht.csv,...Hs],...t.map(n=>[n.number,U("Severity",n.severity),Yn(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(st).join(", "),n.kinds.map(it).join(", "),n.partners.map(Ru).join(", "),n.subject_label,Ks(n).map(re).join("; "),...ve(e,n.plan)])];Iu=(t,e)=>{let n=L.route.query[t]||"";return n.includes(",")?[[n,ee(n.split(",").map(e))]]:[]},gl=["tekst","stap","soort","partner","vraag","gewicht"];Wu="bron",Fa=t=>j(ht.questions,t.length);Ea={onderwerp:"topic",soort:"query"};Bh=25});function Na({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:f}){let h=V(f.query),{plan:b,strict:_}=h,S=[...o().map(({name:rt,options:z})=>z.find(([yt])=>yt===f.query[rt])?.[1]),f.query.tekst,p&&_&&k.shared.choices.strict_phrase].filter(Boolean).join(" · ")||k.shared.all,F=n(h).filter(rt=>r(rt,f.query)),q=s(),D=j(m.count,F.length),Y=()=>gn([...q,...$],Mr(F,q,Xi("sorteer",i)),rt=>ve(u?h:null,jt(rt.id)?.key||rt.plan||b,S));return a`
      <${et} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${cn}>
        <${Vs} />
        ${u&&a`<${Xo} />`}
        <div class="velden">
          <${xo} name="tekst" />
          ${o().map(rt=>a`<${Rt} ...${rt} />`)}
          <${ys} names=${["tekst","vouw",...o().map(rt=>rt.name)]} />
        </div>
      <//>
      ${p&&a`<${So} />`}
      <p class="telling">${D}<${ie} name=${`${Lr(m.title)}.csv`} rows=${Y} /></p>
      <${dt} id=${t} caption=${g(m.caption,{count:D})} rows=${F} columns=${q}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:m.count}} />
      <${pe} text=${D} />
    `}}var An,Kt,Bn,Ju,bl,Qu,ur,Ba,Yu,Nh,Aa,Ph,Ih,Hu,Zu,Rh,qh,Xu,Uu,td,ed,nd,os,dr,Wh,Dh,Ku,Gu,sd,od=C(()=>{"use strict";wo();R();K();Ct();B();Tt();A();Ce();J();ut();Ft();Ue();le();ft();Pe();An=k.partners,Kt=k.measures,Bn=k.lookup;Ju=t=>Ye.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),bl=t=>[x(t),...["altLabel","promise","summary","place"].flatMap(e=>mt(t,e))].join(" "),Qu=Na({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],keep:(t,e)=>(!e.tekst||Vn(bl(t.id),e.tekst))&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:An.fields.step,name:"stap",options:an},{label:An.fields.kind,name:"soort",options:Vo("OrganisationKind")},{label:An.fields.role,name:"rol",options:Object.entries(An.roles)}],columns:()=>[{key:"naam",label:An.columns.name,text:t=>x(t.id),cell:t=>[a`<${T} id=${t.id} />`,a`<${xs} id=${t.id} />`]},{key:"soort",label:An.columns.kind,text:t=>Bt(t.id,"organisationKind")},{key:"stappen",label:An.columns.steps,text:t=>Ju(t.steps)},{key:"handelt",label:An.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:An.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:An.columns.wish,text:t=>t.wish}]}),ur=t=>y.called[t]?.short||"",Ba=t=>w(t,"prefLabel"),Yu="exploitationForm",Nh=co.map(t=>({id:t,...y.works[t],text:[bl(t),Bt(t,Yu),...tt(t,"who").map(e=>bl(e.from))].join(" ")})).sort((t,e)=>G(ur(t.id)||"~",ur(e.id)||"~")||G(Ba(t.id),Ba(e.id))),Aa=N?"":In[0].date,Ph=(t,e,n)=>({key:t,label:e,text:({id:s})=>hn(s,n)?_e(s,n):"",cell:({id:s})=>hn(s,n)&&a`<${Lt} id=${s} date=${n} />`}),Ih=t=>{let{outcome:e="",stand:n=""}=me(t),s=k.shared.outcomes[e]?.phrase||n;return[w(t,"deadlineLabel"),`“${w(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},Hu=Wn.map(t=>[t,x(t)]),Zu=Na({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Nh.filter(e=>ne(e.id,t)),keep:(t,e)=>(!e.tekst||Vn(t.text,e.tekst))&&(!e.vorm||mt(t.id,Yu).includes(e.vorm))&&(!e.stap||(e.stap==="alle"?t.across:Sn(t.id).includes(e.stap)))&&(!e.soort||uo(t.id).includes(e.soort))&&(!e.wat||Ze(t.id,e.wat))&&(!e.hoofdstuk||t.chapters?.includes(e.hoofdstuk))&&(!e.staat||hn(t.id)===e.staat),named:({id:t})=>Ba(t),more:[{key:"hoofdstuk",label:Kt.fields.chapter,text:({chapters:t=[]})=>t.map(x).join("; ")},{key:"beloofd",label:Kt.columns.promise,text:({id:t})=>w(t,"promise")},{key:"gemeld",label:Kt.columns.reported,text:({id:t})=>w(t,"summary")},{key:"termijnen",label:Kt.columns.terms,text:({id:t})=>ms(t).map(Ih).join("; ")}],groups:()=>({of:({chapters:t=[""]})=>t.find(e=>e===L.route.query.hoofdstuk)??t[0],titles:[...Hu,["",Kt.no_chapter]]}),fields:()=>[{label:Kt.fields.what,name:"wat",options:Object.entries(Kt.types)},{label:Kt.fields.chapter,name:"hoofdstuk",options:Hu},{label:Kt.fields.step,name:"stap",options:[...an,["alle",Kt.across]]},{label:Kt.fields.kind,name:"soort",options:po},{label:Kt.fields.status,name:"staat",options:Vo("Status")},{label:Kt.fields.form,name:"vorm",options:Vo("ExploitationForm")}],columns:()=>[{key:"nr",label:Kt.columns.number,text:({id:t})=>ur(t),cell:({id:t})=>ur(t)?a`<a href=${Ve(t)}>${ur(t)}</a>`:a`<span class="zacht">${Kt.no_number}</span>`},xe("naam",Kt.columns.name,({id:t})=>t,Ba),...jn(({id:t})=>jt(t)?.key),{key:"wat",label:Kt.columns.what,text:({id:t})=>se(t)},...Aa&&Aa!==Te?[Ph("plan",W(us(Aa)),Aa)]:[],Mn("nu",N?Kt.columns.stand:W(us(Te)),({id:t})=>t),{key:"termijn",label:Kt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>at(w(t,"finalDueBy"))},{key:"stap",label:Kt.columns.step,text:t=>t.across?k.shared.all_steps:Ju(Sn(t.id))},{key:"wie",label:Kt.columns.lead,sort:!1,text:t=>t.container?"":mo(t.id).map(x).join(", ")||k.shared.no_lead,cell:t=>t.container?"":mo(t.id).length?a`<${At} ids=${mo(t.id)} />`:a`<span class="zacht">${k.shared.no_lead}</span>`}]}),Rh=t=>M(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Qt(t,e))).filter(Ht),qh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:Rh(t),text:[x(t),...mt(t,"altLabel"),w(t,"summary"),e.description].join(" ")})),Xu=t=>({key:"bron",label:Bn.columns.place,sort:!1,text:e=>Xe(t(e)).map(re).join("; "),cell:e=>a`<${Jn} of=${t(e)} />`}),Uu="Recommendation",td=(t,e,n)=>Na({name:t,of:e,sort:"naam",rows:({plan:s})=>qh.filter(o=>ne(o.id,s)&&Ze(o.id,Uu)===n),keep:(s,o)=>(!o.wat||Ze(s.id,o.wat))&&(!o.tekst||Vn(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(Bn.types).find(o=>Ze(s,o))||"",titles:Object.entries(Bn.types).map(([s,o])=>[s,W(o)])}),fields:()=>[{label:Bn.fields.what,name:"wat",options:Object.entries(Bn.types).filter(([s])=>Ps(s).length&&s===Uu===n)},{label:Bn.fields.step,name:"stap",options:an}],columns:()=>[{key:"naam",label:Bn.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${T} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...jn(({id:s})=>jt(s)?.key),{key:"wat",label:Bn.columns.what,text:({id:s})=>se(s)},{key:"zegt",label:Bn.columns.description,text:s=>s.description},{key:"over",label:Bn.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${At} ids=${s.about} name=${oe} />`},Xu(({id:s})=>s)]}),ed=td("naslag","lookup",!1),nd=td("gevraagd","requested",!0),os=k.timeline,dr=t=>t.day.slice(0,4),Wh=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?$o(t.id):[dr(t)];return n?n<=e&&e<=s:dr(t)===e},Dh=t=>{let{jaar:e}=L.route.query;return!e||dr(t)===e?t.day:`z${t.day}`},Ku=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Gu=M(y.timeline.map(dr)).map(t=>[t,t]),sd=Na({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&_e(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Wh(t,e.jaar))&&(!e.tekst||Vn(Ku(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:t=>L.route.query.jaar||dr(t),titles:Gu}),fields:()=>[{label:os.fields.what,name:"wat",options:Object.entries(os.kinds)},{label:os.fields.step,name:"stap",options:an},{label:os.fields.year,name:"jaar",options:Gu}],columns:()=>[{key:"dag",label:os.columns.when,text:Dh,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:os.fields.what,text:t=>os.kinds[t.kind]},{key:"wat",label:os.columns.what,text:Ku,cell:t=>[t.id&&a`<${T} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:os.columns.stand,text:t=>t.phrase},Xu(t=>t.at)]})});function Vh({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${zs.requested_mark}</span>`,r=e&&a`<span class="bij door">${zs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Xn} bar=${t.bar} />${l}`}function Hh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=fa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Ln(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ae(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Us(c)} aria-haspopup="dialog" onClick=${()=>I({cel:c})}>
        <span class="sr">${g(zs.cell,{row:t.label,step:st(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Vh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${fe} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Ia({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=un(n),i=Co(t,e,n),[l,c]=P(s?Math.max(0,r.indexOf(ta(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Gh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Pa(n)} role="table">
      <caption>${g(zs.caption,{rows:zs.heads[t],scenario:Et(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${Uh} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${zs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Be(t,e,n).map(u=>a`<${Kh} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var zs,Uh,Kh,Gh,Pa,kl=C(()=>{"use strict";R();K();B();A();bn();ut();Zs();ft();zs=k.overview;Uh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Kh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${T} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${un(e).map((o,r)=>a`<${Hh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Gh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${zs.one_step}>
    ${un(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${st(s)}
        </button>
      `)}
  </div>
`,Pa=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Yh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Ts.wish}</h2><a href=${O(Ts.also.to,Ts.also.choose)}>${Ts.also.ask}</a>
      <ul class="tegels">
        ${Ts.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${Qh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Zh({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&sa(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${O("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function Xh({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ts.discuss.title}</h2><p>${Ts.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${g(Ts.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Zh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function tg({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>ks(i,n)[1]&&a`<span class="zacht"> – ${ks(i,n)[1]}</span>`,r=g(qt.group,{state:W(U("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${Ne} ids=${ce(e)} more=${o} />
    </div>
  `}function eg({scenario:t,plan:e}){let n=N?"h3":"h2";return H(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o],c=r.map(u=>a`<${tg} ...${u} date=${t.date} />`),p=i?qt.undecided:vo(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(qt.apart.title,{kind:l.label})}<//>
          <p>${g(qt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function ad({route:t}){let e=V(t.query),n=Object.hasOwn(yl,t.query.rijen||"")&&yl[t.query.rijen||""]||"kind",s=Object.entries(yl).map(([l,c])=>[l,qt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=H(e);return a`
    ${n==="kind"?a`<${og} answer=${i} plan=${nt(e.plan)} plans=${ke(e)} />`:a`<${et} text=${qt.heading} title=${qt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${qt.matrix[n]}</h2><p>${Et(e)}</p>
          <p class="acties"><a href=${O("methode")}>${qt.legend.more}</a></p>
          <${Ds}>
            <${Kn} legend=${qt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ke(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Gn} plan=${l} />
            <${Ia} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <div class="acties">
              <${ie} name="matrix.csv" rows=${()=>sg(n,e,l)} />
              <${Ge} name=${Pa(l)} title=${qt.matrix[n]} scenario=${{...e,plan:l.key}}
                of=${`[id="${Pa(l)}"]`} legend=".legenda .stalen li" note=${qt.legend.note} />
              <${_s} text=${()=>location.href} label=${qt.link} />
            </div>
            <${eg} scenario=${e} plan=${l} />
          `)}
        <${Oo} />
      </div>
      <${$a} undecided=${ea(e)} />
    </div>
    ${r&&a`<${Mo} address=${r} by=${n} scenario=${e} />`}
    <${pe} text=${r?"":g(qt.shown,{scenario:Et(e)})} />
  `}var qt,rd,Jh,Qh,Ts,yl,ng,sg,og,id=C(()=>{"use strict";R();K();Ct();B();Tt();A();bn();J();ut();Zs();Ue();le();Os();ft();kl();zn();qt=k.overview,{truth:rd}=k.thing,Jh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Qh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Jh[t]}
  </svg>
`,{start:Ts}=qt;yl={"":"kind",partner:"partner",vorm:"form"},ng=(t,e,n)=>{let{word:s,lines:o}=Ae(e);if(!e)return[t.label,st(n),qt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,st(n),s,o.join("; "),U("Basis",r),rd[String(i)],l,c,p,rd[String(u)]]},sg=(t,e,n)=>[[...qt.csv,...Hs],...Be(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...ng(s,o,un(n)[r]),...ve(e,n.key)]))],og=({answer:t,plan:e,plans:n})=>{let s=M(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${et} text=${qt.heading} title=${qt.title}>
      <p>${g(qt.start.intro,{report:Hn(e)})}</p>
      <p><strong>${j(qt.start.dated,s.length,{years:ee(s)})}</strong>
        ${" "}${qt.start.since}</p>
    <//>
    <${Yh} answer=${t} />
  </div>
  <${Xh} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function ld(t,e){let n=await X().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=yn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>rg(c,n)),l=(r||[]).length-i.length;return X().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Ra({decisions:i}),null}function rg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Ra(t){let e=Nt(),n=await X().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function wl(){let{decisions:t,undone:e}=Nt(),n=t.at(-1);n&&await Ra({decisions:t.slice(0,-1),undone:[n,...e]})}async function _l(){let{decisions:t,undone:e}=Nt(),[n,...s]=e;n&&await Ra({decisions:[...t,n],undone:s})}var yn,Nt,Me,qa,$r,no,so,Wa,oo=C(()=>{"use strict";Oe();yn=()=>X().board,Nt=()=>yn();Me=(...t)=>Ra({decisions:[...Nt().decisions,...t],undone:[]});qa=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),$r=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),no=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),so=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Wa=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function rs({label:t,value:e,options:n,id:s=null,pick:o}){let r=qo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var mr=C(()=>{"use strict";R()});function ag({column:t,act:e}){let[n,s]=t.both,{found:o}=Nt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(gt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Me($r(t.which,"target",p[f]||`${l}:${f}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?gt.whose:gt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(gt.readings[f],{one:n,other:s}):gt.roles[f]}
        </label>`)}
    </fieldset>
  `}function ig({column:t,act:e}){let{targets:n,fields:s}=Nt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&gt.by_values,t.options.length>0&&t.why==="head"&&g(gt.maybe,{what:t.options.join(", ")}),t.month_first&&gt.month_first,t.says].filter(Boolean),m=M([...n.slice(0,cd),gt.notes,...n.slice(cd)]),d=l&&u<p,f=c?[[`${l}:${c}`,g(gt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${rs} label=${g(gt.as,{head:r})} value=${f[0]?.[0]||l||gt.notes}
          options=${[...f,...Pn(m)]} pick=${h=>e(()=>Me($r(o,"target",h===gt.notes?"":h)))} />
      </td>
      <td class=${d?"vraag":""}>${g(gt.read,{read:l?u:p,count:p})}</td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${ag} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function lg(){let[t,e]=P(0),{rows:n,fields:s}=Nt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[gt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(gt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${gt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${gt.following}</button>
      </p>
    </section>
  `}function pd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Nt().found,l=n.filter(p=>p.led).length,c=[[g(gt.read,{read:n.filter(p=>!p.open).length,count:n.length}),gt.sum.placed],[g(gt.read,{read:l,count:n.length}),gt.sum.led],[String(Wa(s).length),gt.sum.asks],[String(o.length),gt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${gt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${ig} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${gt.plan}</h2>
          <label class="veld"><span>${gt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>Me(so(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${gt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>Me(so(i.day,p)))} />
          </label>
        </section>
        <${lg} />
        <section>
          <h2>${gt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var gt,cd,ud=C(()=>{"use strict";R();B();oo();A();mr();gt=k.board.columns,cd=-1});function dd({act:t}){let e=It(),[n,s]=P(null),[o,r]=P(!1),[i,l]=P(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let f=await d(),h=await ld(f.name,f.data);if(s(h&&{...h,given:f}),h)return _t(h.message);location.hash=O("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await cr(n.given,d)).ok&&(location.hash=O(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let f=Pu(d);return{name:f.name,data:await Tr(f)}}),m=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return te(()=>{let d=f=>$(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${nn.list.drop}</h2>
        <p>${nn.list.kinds}</p>
        <label class="veld"><span>${nn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${nn.list.others}</p>
        ${o&&a`<p role="status">${nn.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak"><span>${nn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${nn.list.pasted}.txt`,i)}>
            ${nn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${nn.list.example_name}.csv`,nn.list.example_list)}>${nn.list.example}</button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${nn.list.facts.map(({head:d,text:f})=>a`<li><strong>${d}</strong> ${f}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Ta} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${nn.busy}</span>`}
        </p>`}
    </div>
  `}var nn,$d=C(()=>{"use strict";Se();R();K();oo();A();Oe();pr();nn=k.board});function md({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Nt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>Me(p)),c=Wa(e).length;return a`
    <p class="uitleg">${c?g(Wt.intro,{count:e.length,asks:c}):Wt.nothing}</p>
    <${fr} title=${Wt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l(no("*","names",""))}>${j(Wt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:$})=>a`
        <p>${$.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(no(p,"names",$.join("; ")))}>
            ${g(Wt.split,{count:$.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(no(p,"names",u))}>${Wt.one}</button>
        </p>
      `}
    <//>
    <${fr} title=${Wt.same} names=${r("same")}>
      ${({which:p,text:u,meant:$})=>a`
        <p>${g(Wt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(no(p,"names",$))}>${Wt.yes}</button>
          <button type="button" class="alslink" onClick=${l(no(p,"names",u))}>${Wt.no}</button>
        </p>
      `}
    <//>
    <${fr} title=${Wt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${rs} label=${g(Wt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(Wt.new_kinds)} pick=${m=>t(()=>Me(no(p,"kind",m)))} />
      `}
    <//>
    <${fr} title=${Wt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Wt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Wt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Wt.left_out_more}</p>
      </section>`}
    <${fr} title=${Wt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Wt.expect}</h2>
      <p class="zacht">${Wt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Me(so(o.without,p.target.checked?"nee":"ja")))} />
        ${Wt.expect_yes}
      </label>
    </section>
  `}var Wt,fr,fd=C(()=>{"use strict";R();B();oo();A();mr();Wt=k.board.partners,fr=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${j(Wt.count,o.count)}</span></p>
            ${n?.(o)}
          </li>`)}
      </ul>
    </section>
  `});function pg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function ug({row:t,name:e,act:n}){let{choices:s}=Nt().found,o=t.asks[e],r=[["","…"],...Pn(s[e]||[])],i=l=>n(()=>Me($r(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${$t.right}</button>`}
      ${s[e]&&a`<${rs} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function dg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Nt().found,[l,c]=P(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",$=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function m(d){let{target:f,currentTarget:h,key:b,shiftKey:_}=d;if(f!==h||d.ctrlKey||d.altKey||d.metaKey)return;let v=o.find(S=>S.key===b.toUpperCase());if(v)$(v.value);else if(b==="Enter"&&_&&t.proposal)s();else if(b==="Enter"&&t.proposal)$(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let S=[...document.querySelectorAll(".bordkaart")];S[S.indexOf(h)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${pg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:f})=>a`<span>${d}${f&&` (${f})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||$t.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${ug} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:f})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>$(d)}>
                ${d} <kbd aria-hidden="true">${f}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${$t.kind}</span>
          <${rs} label=${$t.kind} value=${u} pick=${d=>e(()=>Me(qa(t.which,i.kind,d)))}
            options=${[["",$t.unknown],...Pn(M([...u?[u]:[],...r[i.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:d})=>d===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>$(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)}
                    aria-pressed=${String(l)}>${$t.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${$t.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function $g(){let{cells:t,places:e}=Nt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${$t.matrix}</h2>
      <p class="zacht">${$t.matrix_more}</p>
      <table>
        <thead>
          <tr>
            <td></td>
            ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`
              <tr>
                <th scope="row">${s}</th>
                ${o.map((i,l)=>a`
                    <td class=${i?"is-vol":r[l]?"is-open":""}>
                      ${i||(r[l]?"":"–")}
                      ${r[l]>0&&a`<span>${g($t.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function hd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Nt().found,[r,i]=P(e[0]?.reason||""),[l,c]=P(cg),[p,u]=P(0),$=It(),[m,d]=P(0),f=[...e,{reason:"",value:"",count:n.filter(z=>z.open&&!z.proposal).length,strength:""},{reason:hr,value:"",count:n.length-Da(n),strength:""}].filter(({count:z})=>z),h=f.some(({reason:z})=>z===r)?r:f[0]?.reason,b=f.find(({reason:z})=>z===h),_=z=>{i(z),u(0),Z()&&$.current?.scrollIntoView()},v=n.filter(z=>h===hr?!z.open:z.open&&(z.proposal?.reason||"")===h),S=Math.max(0,Math.min(p,v.length-1)),F=()=>{let{rows:z}=Nt().found;return g($t.progress,{placed:z.length-Da(z),count:z.length})},q=z=>t(()=>Me(...z.map(yt=>qa("*",o.step,"",yt))),F);async function D(z,yt){let Xt=v.indexOf(z);await t(()=>Me(qa(z.which,o.step,yt)));let E=Da(Nt().found.rows);_t(g(yt?$t.is_at:$t.is_open,{title:z.number||z.title,value:yt,count:E})),d(E||h===hr?Xt+1:-1)}te(()=>{if(!m)return;m<0&&zt("verder")?.focus();let z=$.current?.querySelectorAll(".bordkaart")||[],yt=z[Math.min(Z()?1:m,z.length)-1];m>0&&(yt||document.querySelector(".bordreden"))?.focus(),d(0)},[m]);let Y=e.filter(({strength:z})=>z==="sterk").map(({reason:z})=>z),rt=z=>z===hr?$t.done:z||$t.none;return a`
    <p class="bordstand">${F()} ${!Da(n)&&$t.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${$t.reasons}</h2>
        ${Y.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>q(Y)}>${$t.take_strong}</button>`}
        <ul>
          ${f.map(({reason:z,value:yt,count:Xt,strength:E})=>a`
              <li key=${z} class=${z===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(z===h)}
                  onClick=${()=>_(z)}><span class="bordtal">${Xt}</span> ${rt(z)}</button>
                <p class="zacht">
                  ${E==="zwak"&&a`<span class="bordnaam">${$t.weak}</span> `}
                  ${yt?g($t.proposal,{value:yt}):z===hr?$t.done_more:$t.none_more}
                </p>
                ${yt&&Xt>0&&a`<button type="button" class="klein" aria-label=${`${j($t.take,Xt)}: ${z}`}
                    onClick=${()=>q([z])}>${j($t.take,Xt)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${b&&rt(b.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${$t.keys}</summary>
          <p>${g($t.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Z()?v.slice(S,S+1):v.slice(0,l)).map(z=>a`<${dg} key=${z.which} ...${{row:z,act:t,place:D}}
              all=${()=>q([z.proposal?.reason||""])} />`)}
        </ul>
        ${Z()&&v.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!S} onClick=${()=>u(S-1)}>${$t.previous}</button>
            <span>${g($t.which,{place:S+1,count:v.length})}</span>
            <button type="button" disabled=${S>v.length-2}
              onClick=${()=>u(S+1)}>${$t.following}</button>
          </p>`}
        ${!Z()&&v.length>l&&a`<button type="button"
            onClick=${()=>c(v.length)}>${g($t.more,{count:v.length-l})}</button>`}
      </section>
      <${$g} />
    </div>
  `}var $t,cg,hr,Da,gd=C(()=>{"use strict";Se();R();Ct();B();oo();A();mr();$t=k.board.place,cg=30,hr="-",Da=t=>t.filter(e=>e.open).length});function bd({act:t}){let e=Nt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=P(null),[u,$]=P(""),m=JSON.stringify(s),d=e.taken===m&&X().own,f=o.filter(S=>!S.open),h=f.filter(S=>!S.judged).length;te(()=>{d||t(async()=>{e.taken=m;let S=await cr({name:n,decisions:s},!1);p(S.ok?null:S)})},[m]);let b=()=>Rn($,De.alongside_busy,async()=>{let S=await cr({name:n,decisions:s},!0);if(!S.ok)return p(S);location.hash=O("vergelijk")});if(c)return a`<div class="antwoord"><${Ta} ...${c} /></div>`;if(!d)return a`<p role="status">${De.making}</p>`;let _=V(L.route.query),v=y.plans.find(({title:S})=>S===r.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${g(De.placed,{placed:f.length,count:o.length})}
      ${h>0&&a` ${j(De.without_kind,h)}`}
      ${o.some(S=>!S.judged)&&a` <strong>${De.not_yet}</strong>`}
    </p>
    <${Ia} by="kind" scenario=${_} plan=${v} />
    ${L.route.query.cel&&a`<${Mo} address=${L.route.query.cel} by="kind" scenario=${_} />`}
    <p><a href=${O("aandachtspunten")}>${De.questions}</a></p>
    <section class="blok">
      <h2>${De.take_along}</h2>
      <label class="veld"><span>${De.access}</span>
        <${rs} id="toegang" label=${De.access} value=${r.access||"niet-openbaar"}
          options=${i.map(S=>[S,S.replace("-"," ")])} pick=${S=>t(()=>Me(so(l.access,S)))} />
      </label>
      <p class="zacht">${De.access_more}</p>
      <${za} files=${[{id:"bewaar-werkmap",label:De.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>mg(e)}>${De.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${De.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${De.workbook_more} ${De.next_list}</p>
    </section>
  `}var De,mg,kd=C(()=>{"use strict";R();K();B();Tt();oo();A();Oe();Zs();le();kl();mr();pr();De=k.board.result,mg=t=>pn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function wd({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function kg(){let t=document.activeElement,e=gg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==zt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&zt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(bg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function yg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Nt(),l=o.rows.filter(u=>u.open).length,c=as[as.indexOf(t)+1],p=t==="plaatsen"&&l?g(Pt.next_open,{count:l}):Pt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${j(Pt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Pt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(wl,()=>Pt.undone)}>${Pt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(_l,()=>Pt.redone)}>${Pt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>hg(e)}>${Pt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function vd({route:t}){let[,e]=P(0),[n,s]=P(""),o=t.query.stap||"",r=yn()&&as.includes(o)?o:as[0],{of:i,Step:l}=yd[r];async function c(p,u){let $=kg(),m=yn()?.decisions.length;try{s(""),await p(),e(f=>f+1);let d=yn()?.decisions.length||0;u?_t(u()):d!==m&&_t(j(Pt.decided,d)),window.setTimeout($,60)}catch(d){s(d.message)}}return te(()=>{L.started&&window.scrollTo(0,0)},[r]),te(()=>{function p(m){let{target:d,key:f}=m;if(!(!m.ctrlKey||!yn()||/input|textarea/i.test(d.tagName))){if(f==="z")yn()?.decisions.length&&c(wl,()=>Pt.undone);else if(f==="y")yn()?.undone.length&&c(_l,()=>Pt.redone);else return;m.preventDefault()}}let u=m=>yn()?.saved===!1&&m.preventDefault(),$=new AbortController;return window.addEventListener("keydown",p,{signal:$.signal}),window.addEventListener("beforeunload",u,{signal:$.signal}),()=>$.abort()},[L.route]),a`
    <${fg} at=${r} />
    <${et} key=${r} text=${i.title} title=${`${k.check.title}: ${Pt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${yn()&&r!==as[0]&&a`<${yg} at=${r} act=${c} />`}
    ${(r===as[0]||r==="resultaat")&&a`<${Bu} />`}
    ${r===as[0]&&a`<${Nu} />`}
  `}var Pt,yd,as,_d,fg,hg,gg,bg,xd=C(()=>{"use strict";Se();R();K();Ct();B();oo();A();Oe();ud();$d();fd();gd();kd();le();pr();Pt=k.board,yd={lijst:{of:Pt.list,Step:dd},kolommen:{of:Pt.columns,Step:pd},plaatsen:{of:Pt.place,Step:hd},partners:{of:Pt.partners,Step:md},resultaat:{of:Pt.result,Step:bd}},as=Object.keys(yd);_d=()=>a`
  <${et} text=${Pt.elsewhere.title}><p class="uitleg">${Pt.elsewhere.intro}</p><//>
  <ol>${Pt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Oo} />
`,fg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Pt.steps_label}>
    <ol>
      ${as.map((e,n)=>a`<li class=${n<as.indexOf(t)?"is-gedaan":""}>
          <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Pt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,hg=t=>t(async()=>{let e=Nt(),{name:n,data:s}=await X().ask("workbook",{decisions:e.decisions});pn(n,s,lr.xlsx),e.saved=!0}),gg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],bg=":is(button,select,input,a)"});function wg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>vl?` ${g(sn.first,{count:vl})}`:"";return a`
    <${dt} id="eigen-uitkomst" caption=${`${j(sn.rows,e.length)}${o}`}
      rows=${e.slice(0,vl)} columns=${s} />
    <div class="acties"><${ie} name=${sn.file} rows=${()=>[t,...e]} label=${sn.csv} /></div>
  `}function Od({start:t=sn.example}){let[e,n]=P(t),[s,o]=P(""),[r,i]=P(null);function l(){i(null),Rn(o,sn.busy,async()=>i(await X().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${sn.title}</h2>
      <p class="zacht">${sn.intro}</p>
      <label class="veld breed"><span>${sn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${sn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?sn.yes:sn.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${sn.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${wg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function xg(t){let e=Object.entries(t.columns),n=s=>fn(s.subject)?a`<${T} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Cd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[_g],...jn(s=>s.plan),{key:"bron",label:Mt.columns.place,sort:!1,text:vg}]}function Sg({name:t,query:e,scenario:n}){let s=jd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Mt.nothing}</p>`;let o=xg(e),r={rows:j(Mt.rows,s.length),scenario:Et(n)},i={key:"sentence",label:Mt.columns.sentence,text:c=>c.sentence},l=()=>gn([i,...o],s,c=>ve(n,c.plan));return a`
    <${dt} id=${`uitkomst-${t}`} caption=${g(Mt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${ie} name=${`${t}.csv`} rows=${l} />
      <a href=${O("aandachtspunten",{vraag:t})}>${Mt.as_sentences}</a>
    </div>
  `}function Og({name:t,query:e,scenario:n}){let s=e.shelf===Gr,o=O("overzicht",{rijen:Mt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${Mt.title}</a></p>
    <${et} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${cn}><${Qr} /><//>`}
    <${dn} pairs=${[[Mt.why,e.why],[Mt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Mt.result}</h2><${Sg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Pi([t,e])&&a`<p>${e.open?Mt.open:Mt.elsewhere}</p>`}
    ${t in Mt.rows_of&&a`<p><a href=${o}>${Mt.in_overview}</a></p>`}
    <details>
      <summary>${Mt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${Mt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${_s} text=${()=>e.sparql} label=${Mt.copy} />
    </details>
    ${de()&&!e.open&&a`<${Od} key=${t} start=${e.sparql} />`}
  `}function Cg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Mt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Mt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Mt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Gr?s:s.slice(0,2)} />
    </section>
  `}function Ld({route:t}){let e=V(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${js} />`;if(n)return a`<${Og} ...${{name:n,query:s,scenario:e}} />`;let o=io(jd(e).map(r=>r.query));return a`
    <${et} text=${Mt.title}><p class="uitleg">${Mt.intro}</p><//>
    ${de()&&a`<${Od} />`}
    ${Mt.shelves.map(r=>a`<${Cg} shelf=${r} counts=${o} />`)}
  `}var Mt,sn,vl,Sd,Cd,jd,_g,vg,Md=C(()=>{"use strict";R();K();Ct();B();Tt();A();Oe();Zo();J();ut();Ue();le();jo();ft();Pe();ar();Mt=k.questions,sn=k.questions.own,vl=200;Sd={barrier:t=>t.barrier&&st(t.barrier),kind:t=>t.kind&&it(t.kind),partner:t=>t.partner&&x(we(t.partner)||t.partner),severity:t=>U("Severity",t.severity),detail:t=>t.detail&&(fn(t.detail)?x(t.detail):t.description)},Cd=(t,e)=>(Sd[t]?Sd[t](e):e[t])||"",jd=t=>H(t).gaps.flatMap(e=>Qn(e).map(n=>({...n,plan:e.plan}))),_g={key:"severity",label:Mt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>Cd("severity",t),cell:t=>a`<${oa} severity=${t.severity} />`},vg=t=>Ks(t).map(re).join("; ")});function Fd(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,height:i}}),bottom:s}}function Lg({lane:t,rows:e,wide:n}){let s=gs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Ot.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Ot.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Ot.line}>
        ${s.length?s.join(" · "):e.length?j(Fs.lane_total,e.length):Fs.lane_none}
      </text>
    </g>
  `}function Mg({row:t,lane:e,shown:n,point:s}){let o=e.levels*Ot.level,r=Ot.left+t.x,i=e.y+e.height/2+o/2-Ot.level/2-t.level*Ot.level,l=t.tail&&Sl[t.outcome].tail&&Ot.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${Ve(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${jg(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Ca} outcome=${t.outcome} /></g>
    </a>
  `}function zg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Xe(o.id),c=mo(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${eo} outcome=${o.outcome} on=${o.on&&g(Fs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${At} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${re(l)}</p>`}
    </div>
  `}function Ed({plan:t,rows:e,date:n}){let[s,o]=P(null),r=It(),{lanes:i,wide:l,years:c,beyond:p}=bs(t),{placed:u,bottom:$}=Fd(i,Ot.top,({levels:D,title:Y})=>Math.max(D*Ot.level+Ot.pad,Y.length*Ot.line+36)),m=Ot.left+l+20,d=$+Ot.foot,f=Si(t,n),h=Ot.left+f.x,b=g(Fs.report,{date:at(f.date)}),_=b.length*8.6+24,v=()=>o(null),S=D=>D.key==="Escape"&&v(),F=D=>e.filter(Y=>Y.lane===D),q=Math.min(Math.max(h-_/2,Ot.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${S}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${d}`} role="group" aria-label=${Fs.picture}>
        <rect class="daarna" x=${h} y=${Ot.top} width=${m-h} height=${$-Ot.top} />
        ${c.map(({year:D,x:Y})=>a`
            <g class="jaar">
              <line x1=${Ot.left+Y} x2=${Ot.left+Y} y1=${Ot.top} y2=${$} />
              <text x=${Ot.left+Y+4} y=${Ot.top-9}>${D}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${Ot.left+p.x} y=${Ot.top-9}>${Fs.beyond}</text>
            </g>
          `}
        ${u.map((D,Y)=>a`<${Lg} lane=${D} rows=${F(Y)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${$} y2=${$} />
        <line class="nu" x1=${h} x2=${h} y1=${Ot.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${q} y=${$+4} width=${_} height="28" rx="3" />
          <text x=${q+_/2} y=${$+24} text-anchor="middle">${b}</text>
        </g>
        ${e.map(D=>a`
            <${Mg} key=${D.id} row=${D} lane=${u[D.lane]} shown=${s?.row.id===D.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${zg} at=${s} width=${m} height=${d} close=${v} />`}
    </div>
  `}function Nd({scenario:t,plan:e}){let n=Is(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=bs(e),l=rn(e.key,t.date),c=b=>Td+8+b/o*(No-Td-16),p=s.map((b,_)=>({lane:b,mine:n.filter(v=>v.lane===_)})).filter(({mine:b})=>b.length),{placed:u,bottom:$}=Fd(p,xl,({lane:b})=>Math.max(Tg,Bd(b)*Ad+4)),m=u.map(b=>({...b,middle:b.y+b.height/2})),d=c(Si(e,l).x),f=m.map(({lane:b,mine:_})=>g(zd.description,{chapter:fo(b),counts:ee(gs(_))})),h=d>No-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${No} ${$+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${d} y=${xl} width=${No-d} height=${$-xl} />
      ${r.map(({year:b,x:_})=>a`
          <line class="jaar" x1=${c(_)} x2=${c(_)} y1="4" y2=${$} />
          <text class="jaartal" x=${c(_)+4} y="12">${b}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${k.promises.beyond}</text>`}
      ${m.map(({lane:b,y:_,middle:v})=>a`
          <line class="baan" x1="0" x2=${No} y1=${_} y2=${_} />
          <text x="0" y=${v+4}>${Bg(fo(b))}</text>
        `)}
      ${m.flatMap(({y:b,mine:_})=>Eg(_).map(([v,S])=>a`<text class="jaartal" x=${c(v)-8} y=${b+12} text-anchor="end">+${S}</text>`))}
      <line class="baan" x1="0" x2=${No} y1=${$} y2=${$} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${$+4} />
      <text class="peildag" x=${h==="end"?d-4:d+4} y=${$+13} text-anchor=${h}>
        ${g(zd.line,{date:at(l)})}
      </text>
      ${m.flatMap(({lane:b,middle:_,mine:v})=>v.filter(S=>S.level<Ol).map(S=>a`
            <g transform=${`translate(${c(S.x)} ${Ag(b,_,S)}) scale(${Fg})`}>
              <title>${[S.name,S.by,Sl[S.outcome].phrase].join(", ")}</title>
              <${Ca} outcome=${S.outcome} />
            </g>
          `))}
    </svg>
  `}var zd,Fs,Sl,Ot,jg,Td,No,xl,Ad,Tg,Fg,Ol,Bd,Eg,Ag,Bg,Cl=C(()=>{"use strict";R();K();B();A();J();Ft();ft();ir();zd=k.summary.lanes,Fs=k.promises,Sl=k.shared.outcomes,Ot={left:320,top:32,foot:40,level:19,pad:30,line:21};jg=t=>g(Fs.mark,{...t,what:t.what||Fs.card.none,phrase:Sl[t.outcome].phrase});[Td,No,xl,Ad,Tg,Fg]=[262,690,17,8,16,.62],Ol=30,Bd=t=>Math.min(t.levels,Ol),Eg=t=>[...io(t.filter(({level:e})=>e>=Ol).map(({x:e})=>e))],Ag=(t,e,n)=>e+(n.level-(Bd(t)-1)/2)*Ad,Bg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Ng({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?jl.undecided:jl.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${jl.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${St(i)?"verzamel":""}>
                <${fe} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Pg({scenario:t,plan:e}){let n=Be("kind",t,e),s=Be("partner",t,e),{reach:o}=H({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Ng} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Pd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Et(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(is.head,{date:at(rn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(is.foot.source,{sources:Un(t)})} ${g(is.foot.version,l)}</p>
        <p>${g(is.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Ig({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${st(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${st(e)}>
      <${Xn} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${st(e)}><span class="plaat">${n}</span></td>`}function qg({scenario:t,plan:e,...n}){let s=ue(e).summary,{points:o}=H({...t,plan:e.key}),{phrase:r,named:i}=xn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Pd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Hn(e)})} ${r.lead}
      </p>
      <${Gn} plan=${e} />
      <${Va} title=${s.matrix.title} note=${s.matrix.note}>
        <${Rg} scenario=${t} plan=${e} />
        <${sr} undecided=${ea(t,e)} />
      <//>
      <${Va} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${g(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Wg({scenario:t,plan:e,...n}){let{summary:s,shared:o}=ue(e),r=at(rn(e.key,t.date)),i=Pr(Is(e,t.date),o.outcomes,xn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Pd} plan=${e} scenario=${t} ...${n}>
      <${Va} title=${s.route.title} note=${s.route.note}>
        <${Pg} scenario=${t} plan=${e} />
      <//>
      <${Va} title=${s.lanes.title} note=${l}>
        <${Nd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Fo} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function Id({route:t}){let e=V(t.query),n=ke(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${et} text=${is.title}><p class="uitleg">${is.screen}</p><//>
      <${Vs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${is.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${qg} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Wg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${pe} text=${is.screen} />
  `}var is,jl,Rg,Va,Rd=C(()=>{"use strict";R();Ct();B();Tt();A();bn();ut();Ft();Zs();Ue();Cl();ft();ir();is=k.summary,jl=k.summary.route;Rg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${is.matrix.title}</caption>
    <thead>
      <tr><td></td>${un(e).map(n=>a`<th scope="col">${st(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Be("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Ig} cell=${s} step=${un(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Va=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Dg(t,{key:e}){let o=tt(t,"who").filter(l=>l.acts&&ne(l.to,e)).flatMap(l=>ho(l.to,V({}))).map(({step:l,basis:c})=>`${w(l,"notation")} ${c}`),r=({notation:l})=>Object.keys(ae).find(c=>o.includes(`${l} ${c}`)),i=Ye.filter(r).map(l=>`${l.label} (${ae[r(l)||""][1]})`);return g(ct.steps,{steps:Ua(i)})}function Vg({id:t}){let e=f=>y.partners[f].find(h=>h.id===t)?.steps||[],n=Ha(e("")),s=y.plans.filter(f=>e(N?f.key:"").length),o=tt(t,"who").flatMap(f=>f.acts?[]:Sn(f.to)),r=Ha(M(o)).filter(f=>!n.includes(f)),i=f=>tt(f,"who").every(h=>!h.acts||h.from===t),l=tt(t,"who").filter(f=>f.acts&&y.works[f.to]?.across&&i(f.to)),c=M(l.flatMap(f=>uo(f.to))),p=ye(t,"unitOf"),u=ce(ye(t,"chapterLead")),$=f=>{let h=Ha(y.partners[""].find(b=>b.id===f)?.steps||[]);return h.length>0&&a`<span class="zacht"> – ${Ua(h)}</span>`},m=w(t,"tooi"),d=[...Eo(t),[k.thing.also_known,mt(t,"altLabel").join(", ")],[ct.leads,u.length>0&&a`<${Ne} ids=${u} />`],[ct.units,p.length>0&&a`<${Ne} ids=${p} more=${$} />`],[ct.identity,m?g(ct.identified,{code:m,date:at(w(t,"checkedOn"))}):ct.unidentified]];return a`
    <${wt} title=${k.thing.known}>
      <${Le} text=${w(t,"summary")} />
      ${St(t)&&a`<p>${ct.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${ct.independent}</p>`}
      ${s.map(f=>a`<p>${N&&`${f.title}: `}${Dg(t,f)}</p>`)}
      ${c.length>0&&a`<p>${g(ct.across,{kinds:Ua(c.map(it))})}</p>`}
      ${r.length>0&&a`<p>${g(ct.named_steps,{steps:Ua(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${ct.no_steps}</p>`}
      <${dn} pairs=${d} />
    <//>
  `}function Hg({rows:t}){let e=ct.columns,n=({to:r})=>y.works[r]?.across?k.shared.all_steps:Ha(Sn(r)).join(", "),s=[...jn(r=>jt(r.to)?.key),xe("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>se(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},Mn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Zn(e.place,r=>r.of)],o=M(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=M(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${wt} title=${g(ct.work,{count:o.length})}>
      <p class="zacht">${ct.work_note}</p>
      ${o.length?a`<${dt} id="acties" caption=${ct.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Ug({id:t}){let e=w(t,"organisationKind")===ct.places.of&&!St(t)?mt(t,"altLabel"):[],n=c=>e.some(p=>Ws(c.replace("-"," ")).includes(Ws(p))),s=c=>mt(c,"place").filter(n).join(", "),o=tt(t,"who").map(c=>c.to),r=ce(co.filter(c=>s(c)&&!o.includes(c))),i=c=>a`<span class="zacht"> – ${s(c)}</span> <${Lt} id=${c} />`,l=[a`<p class="zacht">${ct.places.note}</p>`,a`<${Ne} ids=${r} more=${i} />`];return r.length>0&&a`<${wt} title=${g(ct.places.title,{count:r.length})}>${l}<//>`}function Kg({rows:t}){let e=t.filter(o=>o.acts).map(o=>o.to),n=M([...e,...e.flatMap(o=>Qt(o,"followedBy"))]).flatMap(o=>{let r=ms(o).filter(l=>me(l).outcome==="ahead").map(l=>[w(l,"deadlineLabel"),`“${w(l,"deadlineText")}”`].filter(Boolean).join(", ")),i=ct.to_come.includes(hn(o))?[_e(o).toLowerCase()]:[];return(r.length?r:i).map(l=>a`<li><${T} id=${o} />: ${l}</li>`)});if(!n.length)return null;let s=g(ct.coming,{count:n.length});return a`<${wt} title=${s}><p class="zacht">${ct.coming_note}</p><ul>${n}</ul><//>`}function Qg({id:t}){let e=tt(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${T} id=${s} /></h3>
        <${nr} id=${o} />
        <${he} of=${[o]} />
      </section>
    `);return a`
    <${wt} title=${g(ct.own,{count:e.length})}>
      <p class="zacht">${ct.own_note}</p>
      <${Ss} id="eigen" as="div" first=${Gg} items=${n} />
    <//>
  `}function Yg({id:t}){let e=ye(t,"wish");return e.length?a`
    <${wt} title=${ct.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${W(Bt(n,"engagement")||ct.wish)}</strong>: ${w(n,"rationale")}</p>
            <${he} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Zg({id:t}){let e=tt(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[w(r[0],"asOf").slice(0,4),w(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Le} text=${w(i,"summary")} />`)} <${he} of=${r} />
  `,s=ce(M(e.map(r=>$s(r,t)))).map(r=>{let i=e.filter(l=>$s(l,t)===r);return a`<li><${T} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?ct.its_members:ct.members;return a`<${wt} title=${o}><${Ss} id="leden" items=${s} first=${s.length} /><//>`}function Xg({id:t}){let e=new Map(tt(t,"with").map(r=>[$s(r,t),r]));if(!e.size)return null;let n=r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?ct.more_works:ct.works,{works:i.map(oe).join(", ")});return a`<span class="zacht">${c}</span>`},o=ce([...e.keys()]).map(r=>a`<li key=${r}><${T} id=${r} />${n(r)}</li>`);return a`
    <${wt} title=${ct.together}>
      <p class="zacht">${ct.alphabetical}</p>
      ${Z()?a`<${Ss} id="samen" items=${o} first=${Jg} />`:a`<ul class="kolommen">${o}</ul>`}
    <//>
  `}function qd({id:t}){return a`
    <${Vg} id=${t} />
    <${Hg} rows=${tt(t,"who")} />
    <${Ug} id=${t} />
    <${Kg} rows=${tt(t,"who")} />
    <${Qg} id=${t} />
    <${Yg} id=${t} />
    <${Ma} title=${ct.requested} ids=${ce(ye(t,"askedOf"))} />
    <${Zg} id=${t} />
    <${Xg} id=${t} />
    <${Ao} id=${t} />
  `}var ct,Ha,Ua,Gg,Jg,Wd=C(()=>{"use strict";R();Ct();B();Tt();A();bo();Ce();Zo();J();ut();Ft();le();Qs();ft();Pe();Bo();zn();ct=k.thing.organisation,Ha=t=>Ye.filter(e=>t.includes(e.notation)).map(e=>e.label),Ua=t=>ee(t.map(e=>e.toLowerCase()));[Gg,Jg]=[1,3]});function eb({id:t,scenario:e}){let n=$n.cell_columns,s=H(e).matrix.kind.filter(c=>_i(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(it(c.column)),r=c=>a`<a href=${vs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Ae(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...jn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ae(c).word,cell:i},{key:"hoe",label:n.how,text:c=>Ll(c.most_basis),cell:c=>c.most_basis&&Dd(c.most_basis)}];return a`
    <${wt} title=${$n.cells}>
      <p class="zacht">${Et(e)}</p>
      <${dt} id="vakken" caption=${$n.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function nb({links:t,scenario:e,undecided:n}){let s=$n.columns,o=c=>xt(c,"initiative"),{links:r}=H(e),i=vo(nt(e.plan),k.shared.nothing_step),l=[...jn(c=>jt(c)?.key),xe("actie",s.action,o),{key:"soort",label:s.kind,text:c=>mt(c,"interventionKind").map(it).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>xi(o(c)).map(x).join(", "),cell:c=>a`<${At} ids=${xi(o(c))} />`},Mn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>Ll(r[c][0]),cell:c=>Dd(r[c][0],`; ${U("Strength",r[c][1])}`)}];return a`
    <${wt} title=${g($n.work,{count:M(t.map(o)).length})}>
      ${t.length?a`<${dt} id="wiewat" caption=${$n.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?k.overview.undecided:i}</p>`}
    <//>
  `}function sb({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${T} id=${n} />`,g(ue(jt(n)).thing.step.helper,{awareness:Bt(n,"awareness")||$n.unaware})]);return a`<${wt} title=${$n.helpers}><${Ms} items=${e} /><//>`}function Vd({id:t}){let e=V(L.route.query),n=Qt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>ye(c,"barrier")).filter(c=>Ze(c,l)),r=H(e).links,i=s.flatMap(l=>tt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&ne(l,e.plan));return a`
    <${tb} id=${t} narrow=${n} />
    <${eb} id=${t} scenario=${e} />
    <${nb} links=${i} scenario=${e} undecided=${_c(e).has(t)} />
    <${Ma} title=${$n.requested} ids=${o("Recommendation").filter(l=>ne(l,e.plan))} />
    <${sb} ids=${o("Facilitator")} />
  `}var $n,Ll,Dd,tb,Hd=C(()=>{"use strict";R();K();B();Tt();A();Ce();bn();J();ut();Ft();le();ft();Pe();Bo();$n=k.thing.step,Ll=t=>ae[t]?.[1]||"",Dd=(t,e="")=>[a`<${fe} basis=${t} />`,` ${Ll(t)}${e}`],tb=({id:t,narrow:e})=>a`
  <${wt} title=${$n.what}>
    <${Le} text=${w(t,"step")} />
    <${Le} text=${w(t,"definition")} />
    <${Le} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${$n.narrower}<${At} ids=${e} />.</p>`}
    ${xt(t,"broader")&&a`<p>${$n.broader}<${T} id=${xt(t,"broader")} />.</p>`}
  <//>
`});function rb({id:t,reports:e}){let n=mn(t);if(on(t.split("/")[0]).dates.length<3)return null;let s=o=>me(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Lt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${at(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function ab({id:t}){let e=on(t.split("/")[0]),{result:n,not_mentioned:s}=mn(t),o=e.dates.filter(({date:l})=>hn(t,l)),r=y.codes.AgreementStatus[w(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>c===e.date&&n[w(l,"resultReported")];return a`
    <${rb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=fs(t,l);return a`
          <li>
            <strong>${W(c)}</strong>
            <p><${Lt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${Le} text=${r} look="zacht" />`}
            ${me(t,l).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${p&&a`<${ob} report=${p} result=${i(p,l)} />`}
          </li>
        `})}
    </ol>
  `}function ib({id:t}){let e=Qt(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${U("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${mn(t).silent}</strong></p><${Ms} items=${n} />`}function lb({id:t}){let e=mn(t),n=e.deadline_columns,s=ms(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>at(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>Uo(w(i,"modality"))},{key:"er",label:n.there,text:i=>me(i).delivery||e.not_there},{...Zn(n.place,()=>[]),cell:i=>a`<${Le} text=${w(i,"summary")} /><${he} of=${[i]} />`}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function cb({id:t}){let e=mn(t),n=e.who_columns,s=tt(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${T} id=${i} /><${xs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Zn(n.place,({of:i})=>i.slice(0,1))];return a`<${dt} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function pb({id:t}){let e=Qt(xt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${mn(t).heading}<${At} ids=${e} />.</p>`}function ub({id:t}){let e=mn(t),n=Nr(t);if(n.length)return n.map(o=>a`<${nr} id=${o} /><${he} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=mt(t,"interventionKind").map(it).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function db({id:t}){let e=mn(t),n=ye(t,"subMeasureOf"),s=o=>a` <${Lt} id=${o} />`;return a`<${wt} title=${e.container}><p>${e.parts}</p><${Ne} ids=${n} more=${s} /><//>`}function Ud({id:t}){let e=mn(t),n=on(t.split("/")[0]),s=w(t,"promise"),o=Eo(t),r=w(t,"isContainer")==="true"?db:$b;return a`
    <${wt} title=${s?e.promise:e.what}>
      ${ja(t).map(i=>a`<${Le} text=${i} />`)}
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${g(e.new,{when:us(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${he} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${La} id=${t} />
    ${o.length>0&&a`<${wt} title=${k.thing.further}><${dn} pairs=${o} /><//>`}
    <${Ao} id=${t} />
  `}var mn,ob,$b,Kd=C(()=>{"use strict";R();B();A();Ce();J();ut();Ft();ft();Pe();Bo();zn();mn=t=>ue(jt(t)).thing.undertaking,ob=({report:t,result:e})=>a`
  <${Le} text=${w(t,"summary")} />
  <${Ys} of=${t} />
  <${Le} text=${e} look="zacht" />
  <${he} of=${[t]} />
`;$b=({id:t})=>a`
  <${wt} title=${mn(t).progress}><${ab} id=${t} /><${ib} id=${t} /><${lb} id=${t} /><//>
  <${wt} title=${mn(t).who}><${cb} id=${t} /><${pb} id=${t} /><//>
  <${wt} title=${mn(t).steps}><${ub} id=${t} /><//>
`});function hb({id:t}){let e=mb[He(t)];return e?y.plans.filter(n=>!jt(t)||n===jt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${fb} key=${n.plan.key} ...${n} />`):null}function gb({id:t}){let e=ye(t,"inChapter"),n=[...Eo(t),[Ze(t,"Legislation")?Nn.also_known:Nn.in_source,mt(t,"altLabel").join(", ")],[Nn.place,Xe(t).length>0&&a`<${he} of=${[t]} />`]],s=o=>a` <${Lt} id=${o} /> <p class="zacht">${ja(o).join(" ")}</p>`;return a`
    <${wt} title=${Nn.known}>
      ${Ze(t,"Facilitator")&&a`<p class="zacht">${ue(jt(t)).thing.other.judged}</p>`}
      <${Le} text=${w(t,"summary")} />
      <${Le} text=${w(t,"rationale")} />
      <${dn} pairs=${n} />
    <//>
    <${La} id=${t} />
    ${e.length>0&&a`<${wt} title=${Nn.other.chapter}><${Ne} ids=${ce(e)} more=${s} /><//>`}
    <${Ao} id=${t} />
  `}function yb({id:t}){let e=V(L.route.query),n=He(t)==="organisation"&&w(t,"notation"),s=i=>Qn(i).some(({partners:l})=>n&&l.includes(n)),o=H(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${fp} gap=${i} scenario=${e} />`);return a`
    <${wt} title=${g(Nn.gaps,{count:o.length})}>
      <${Ss} id="vragen" items=${r} first=${Z()?kb:bb} as="div" />
    <//>
  `}function wb({id:t}){let e=He(t),n=[Gd[e]&&a`<a href=${O(Gd[e])}>${Nn.crumbs[e]}</a>`,N&&jt(t)?.title,...["inChapter","subMeasureOf"].map(s=>xt(t,s)&&a`<${T} id=${xt(t,s)} />`),se(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Jd({route:t}){let e=t.path.slice(1).join("/");if(!Ht(e))return a`<${js} />`;let n=x(e),s=He(e),o=_b[s],r=s==="undertaking"&&w(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>w(e,m)),p=r?[l&&`${Nn.promised} ${l}`,g(Nn.stand,{stand:_e(e).toLowerCase()})]:[c],u=[`${se(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=M([...Xe(e),...Xe(fs(e))]);return Jr(u.replace(/([^.!?])$/,"$1."),$,null,jt(e)||nt())};return a`
    <${wb} id=${e} />
    <${et} text=${Ze(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Lt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${So} />`}
    <${hb} id=${e} />
    <div class="acties bovenaan">
      <${_s} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${O("verken",{uit:e,kies:e})}>${Nn.around}</a>
    </div>
    <${o} id=${e} />
    <${yb} id=${e} />
  `}var Nn,Ml,mb,fb,bb,kb,Gd,_b,Qd=C(()=>{"use strict";R();K();Ct();B();Tt();A();Ce();J();ut();Ft();Ue();le();Qs();jo();ft();Pe();Bo();Wd();Hd();Kd();zn();ar();Nn=k.thing,Ml=k.thing.route,mb={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Sn},fb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(Ml.of_plan,{plan:t.title}):Ml.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Ml[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[bb,kb]=[3,2];Gd={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};_b={undertaking:Ud,organisation:qd,step:Vd,other:gb}});function vb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?xn(o,s).named:{},i=ue(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${bt.tiles_label}>
      ${Pr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>I({uitkomst:n===l?null:l})}>
            <${Fo} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:at(rn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function jb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>G(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${bt.open.title}</h2>
      <p>${r.length?g(bt.open.phrase,{date:at(rn(e.key,n))}):bt.open.none}</p>
      <ul>
        ${r.slice(0,Ob).map(i=>a`
            <li key=${i.id}>
              <${Fo} outcome=${i.outcome} />
              <span>
                <${T} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${bt.open.gaps}</a></p>
      <h2>${bt.read.title}</h2>
      <ul class="leesregels"><li>${bt.read.first}</li>${Cb}<li>${bt.read.last}</li></ul>
    </aside>
  `}function Mb({rows:t}){let e=M(t.map(o=>o.day.slice(0,4))).sort(G),s=M(t.flatMap(o=>Zd(o.work))).map(o=>[o,x(we(o))]).sort((o,r)=>G(o[1],r[1]));return a`
    <div class="velden">
      <${Rt} label=${bt.fields.year} name="jaar" options=${e.map(o=>[o,o])} />
      <${Rt} label=${bt.fields.partner} name="partner" options=${s} />
      <${ys} names=${["jaar","partner"]} />
    </div>
  `}function zb({plan:t,scenario:e,chosen:n,query:s}){let o=Is(t,e.date),r=Cc(t,e.date).filter(zl(s)),i=o.filter(zl(s)),l=i.length===o.length,c=gs(i).join(" · "),p=i.filter(u=>!n||u.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?a`
              <p class="zacht belofte-intro">${g(bt.intro,{count:o.length,undated:r.length})}</p>
              <p>${xn(e,t).phrase.overdue}</p>
            `:a`<p role="status"><strong>${j(bt.kept,i.length)}</strong> ${c}</p>`}
      <${vb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Ed} plan=${t} rows=${p} date=${e.date} /><${Lb} plan=${t} rows=${p} /></div>
        <${jb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${bt.table}</summary>
        <${dt} id=${`beloften-${t.key}`} caption=${bt.caption} rows=${p} columns=${Yd} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${g(bt.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(u=>a`<li>
                  <${T} id=${u.work} />: ${u.quote}${u.what&&`, ${u.what}`}
                  ${u.stand&&`; ${u.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Xd({route:t}){let e=V(t.query),n=Lc(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>Is(i,e.date)),r=o.filter(zl(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${et} text=${bt.heading} title=${bt.title} />
    <${cn}><${Vs} /><${Xo} /><${Mb} rows=${o} /><//>
    <${So} />
    ${n.map(i=>a`<${zb} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${bt.none}</p>`}
    <p class="acties">
      <${ie} name="beloften.csv" rows=${()=>Sb(r,e)} />
      ${n.length>0&&a`<${Ge} name="beloften" title=${bt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${pe} text=${j(bt.lane_total,r.length)} />
  `}var bt,xb,Yd,Sb,Ob,Cb,Lb,Zd,zl,t$=C(()=>{"use strict";R();K();Ct();B();Tt();A();Ce();J();Ft();Ue();le();Os();Cl();ft();ir();Pe();bt=k.promises;xb=t=>{let e=bs(t.plan).lanes[t.lane];return e?fo(e):""},Yd=[{key:"dag",label:bt.columns.day,text:t=>t.day,cell:t=>t.by},xe("actie",bt.columns.work,t=>t.work),{key:"wat",label:bt.columns.what,text:t=>t.what},{key:"woorden",label:bt.columns.quote,text:t=>t.quote},{key:"stand",label:bt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${eo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:bt.columns.lane,text:xb}],Sb=(t,e)=>{let n=o=>Xe(o.id).map(re).join("; "),s=[...Yd,{key:"bron",label:bt.columns.place,text:n}];return gn(s,t,o=>ve(e,o.plan.key))},Ob=6,Cb=bt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Lb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${bs(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${fo(n)}
              <span class="bij">
                ${j(bt.lane_total,s.length)}${gs(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${eo} outcome=${o.outcome} on=${o.by} />
                    <span><${T} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`,Zd=t=>tt(t,"who").map(e=>w(e.from,"notation")),zl=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||Zd(e.work).includes(t.partner))});function n$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(ls.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Tb({loss:t,scenario:e,id:n,title:s}){let o=i=>s$(t,i,e),r=[{key:"vak",label:ls.columns.cell,sort:!1,text:i=>e$(i,o(i)),cell:i=>{let l=e$(i,o(i));return o(i)?a`<a href=${vs(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:ls.columns.now,sort:!1,text:i=>o$(o(i))},{key:"weg",label:ls.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${dt} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Fb({loss:t,names:e,scenario:n,apart:s}){let o=on(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=$=>[" ",a`<${Lt} id=${$} date=${n.date} />`],u=($,m)=>a`<${n$} title=${$} count=${m.length} none=${i}><${Ne} ids=${m} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${Eb(t,e)}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Nb} loss=${t} scenario=${n} />
      <${n$} title=${r} count=${t.cells.length} none=${i}>
        <${Tb} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.keys(l).map($=>({list:$,ids:t[$]||[]})).filter(({ids:$})=>$.length).map(({list:$,ids:m})=>u(l[$],m))}
      ${t.blocks.map($=>u($.phrase,$.acts))}
    </section>
  `}function Eb(t,e){let[n,s]=[t.last_actor.length,Bs(on(t.plan))],o=n||!t.acts?ls.heading:ls.accompanied;return j(o,e.length,{alone:n,acts:t.acts,source:s,names:ee(e)})}function Tl({losses:t,names:e,scenario:n,apart:s}){let o=ee(e),r=()=>t.flatMap(i=>i.cells.map(l=>{let c=s$(i,l,n),p=c?st(l.barrier):"";return[o,it(l.column),p,o$(c),l.phrase,...ve(n,i.plan)]}));return a`
    ${t.length?t.map((i,l)=>a`<${Fb} key=${i.plan} ...${{loss:i,names:e,scenario:n}} apart=${!l&&s} />`):[...ke(n).map(i=>a`<p>${i.words.losses.nothing}</p>`),s]}
    <div class="acties"><${ie} name="wat-als.csv" rows=${()=>[[...ls.csv,...Hs],...r()]} /></div>
  `}function Ab(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return H({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(it(s.kind)):st(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Bb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${hs(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(ro.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${ro.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${j(ro.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?j(ro.stays,i.length):ro.nothing}</p>`}
    </li>
  `}function Nb({loss:t,scenario:e}){let{legend:n}=ro,s=Ab(t,e),o=M(s.flatMap(i=>i.things.map(l=>hs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${ro.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Bb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:Bs(nt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${U("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var ro,ls,s$,o$,e$,r$=C(()=>{"use strict";R();B();Tt();A();bn();J();ut();Ft();le();ft();Pe();ro=k.whatif.picture,ls=k.whatif,s$=(t,e,n)=>H({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),o$=t=>t?na(t):ls.no_cell,e$=(t,e)=>{let n=W(it(t.column));return e?g(ls.cell,{kind:n,step:st(t.barrier).toLowerCase()}):n}});function El(t,e,n){let[s,o]=P(null);return te(()=>{let r=!0;return o(null),X().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||k.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Al({chosen:t,choices:e,follows:n}){let s=It(),o=L.started&&!!t&&Z();te(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Z()?r.reverse():r}</div>`}function Pb({before:t,after:e}){let n=Zt[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:U("Severity",t),after:U("Severity",e)})}function a$({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=H(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(Zt.cell,{kind:W(it(p.column)),step:st(p.barrier).toLowerCase()});return a`
    <h2 role="status">${j(Zt.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(Zt.now,{phrase:p.before})}</span> <span>${g(Zt.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(Zt.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${Zt.alone}</p>
    <h2>${j(Zt.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Pb(p)}</strong> ${p.was&&`${g(Zt.now,{phrase:p.was})} `}
            ${p.was?g(Zt.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${j(Zt.stays,l.length)}</h2>
        <p>${Zt.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Ib({id:t,status:e,scenario:n}){let s=El("supposed",{options:ds(n),work:t,status:e});return s&&s.silent===void 0?a`<${a$} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function i$({requested:t,scenario:e}){let{date:n}=e,s=m=>$e(m)&&!!hn(m,n),[o,r]=t.split("="),i=$e(o)?o:"",l=Qt(fs(i,n),"alternativeReading").map(m=>w(m,"status")),c=(m,d)=>O(["wat-als","actie",`${m}=${d}`]),p=e.key===V({}).key&&y.readings[`${i}=${r}`],u=a`
        <${To} label=${Zt.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${T} id=${i} />. ${_e(i,n)}.</p>
            <h2>${Zt.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${W(d)}</a>
                    ${m===hn(i,n)&&a` <span class="zacht">${Zt.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${Zt.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Al} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${qb} />`:p?a`<${a$} found=${p} id=${i} scenario=${e} />`:Fe()?a`<${Ib} id=${i} status=${r} scenario=${e} />`:a`<p>${g(Zt.elsewhere,{name:x(i),status:U("Status",r)})}</p>`} />`}var Zt,Fl,Rb,qb,l$=C(()=>{"use strict";R();K();Ct();B();Tt();A();Oe();J();ut();Ft();ft();wa();Zt=k.whatif.action;Fl=t=>t.split("=")[0],Rb=()=>Object.keys(y.readings).sort((t,e)=>G(x(Fl(t)),x(Fl(e)))),qb=()=>a`
  <p>${Zt.begin}</p>
  <h2>${Zt.readings}</h2>
  <ul>
    ${Rb().map(t=>a`
        <li>
          <a href=${O(["wat-als","actie",t])}>${x(Fl(t))}</a>
          <span class="zacht"> ${g(Zt.reading,{status:U("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Db({notations:t,names:e,scenario:n}){let s=El("answer",{options:Wb(t,n)},()=>_t(pt.done));if(!s)return a`<div><p>${pt.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=j(pt.questions,s.gaps.filter(o).length);return a`
    <div>
      <${Tl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(pt.with_this,{questions:r,now:H(n).gaps.length})}</p>
    </div>
  `}function Vb({acting:t,chosen:e}){let[n,s]=P(""),o=c=>I({zonder:c.map(Ka).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Fe()?[...e,c]:[c])},i=c=>[x(c),...mt(c,"altLabel")].join(" "),l=t.filter(c=>Vn(i(c),n));return a`
    <h2>${pt.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(pt.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${pt.clear}</button>
          <button type="button" class="klein" onClick=${()=>tr(location.href,pt.shared)}>${pt.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${pt.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${pt.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${Ka(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${pt.none_found}</p>`}
    ${!Fe()&&a`<p class="zacht">${pt.alone}</p>`}
  `}function Hb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&j(pt.start.alone,r),r>0&&(o.length?g(pt.start.steps,{steps:ee(o.map(l=>st(l).toLowerCase()))}):pt.start.no_step),i>0&&j(pt.start.lead,i)].filter(Boolean),s=Bs(nt(e.plan));return a`
    <section id="begin">
      <h2>${pt.start.title}</h2>
      <p class="zacht">${g(pt.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:Ka(o.who)})}>${x(o.who)}</a>
              <span class="bij">${N?`${on(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${pt.start.no_partner}</p>`}
    </section>
  `}function Ub({id:t,date:e}){let n=o=>ee(ce(M(o)).map(x)),s=Object.entries(pt.apart.roles).map(([o,r])=>{let i=tt(t,"who",e).filter(l=>l.role===o);return i.length>0&&a`<p>${g(r,{names:n(i.map(l=>l.to))})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(ye(t,o));return r&&a`<p>${g(pt.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${pt.apart.page} <${T} id=${t} />.</p>
  `}function c$({route:t}){let e=V(t.query),{without:n,most:s}=H(e),o=ce(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(we).filter(Boolean),i=r.map(f=>x(f)),[l]=r,c=r.length>1&&Fe(),[,p,...u]=t.path,$=[[pt.leave_out,O("wat-als"),!p],[pt.action.title,O(["wat-als","actie"]),!!p]],m=a`
    <${er} label=${pt.title} tabs=${$} />
    <${et} text=${pt.title} title=${p?pt.action.title:pt.title}>
      <p class="uitleg">${p?pt.action[Fe()?"intro":"intro_elsewhere"]:pt.intro}</p>
    <//>
    <${Yr} scenario=${e} />
  `;if(p)return[m,a`<${i$} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${Db} notations=${r.map(Ka)} names=${i} scenario=${e} />`:l?a`
      <${Tl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Ub} id=${l} date=${e.date} />`} />
    `:a`<${Hb} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Al} chosen=${r.join(",")} choices=${a`<${Vb} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${pe} text=${r.length===1?g(pt.phrase,{name:i[0]}):""} />
  `}var pt,Wb,Ka,p$=C(()=>{"use strict";Se();wo();R();K();Ct();B();Tt();A();Oe();Ce();J();ut();Ue();le();Xr();ft();r$();l$();zn();pt=k.whatif,Wb=(t,e)=>[...ds(e),...t.map(n=>["zonder",n])];Ka=t=>w(t,"notation")});var d$={};f$(d$,{answerTo:()=>H,compare:()=>G,connection:()=>go,csv:()=>zr,data:()=>y,here:()=>L,longerWays:()=>Wr,scenarioOf:()=>V});function Ja(t=null){for(let e of Qa())e!==t&&(e.open=!1)}function Bl(){Ja(),wn().classList.remove("is-open"),Ga().setAttribute("aria-expanded","false")}function Kb(){wn()&&(Ga().addEventListener("click",()=>{let t=wn().classList.toggle("is-open");for(let e of Qa())e.open=t;Ga().setAttribute("aria-expanded",String(t))}),wn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Bl():e.closest("summary")&&!Z()&&Ja(e.closest("details"))}),wn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Qa().find(n=>n.open);Z()?Ga().focus():e?.querySelector("summary")?.focus(),Bl()}),document.addEventListener("click",t=>{!Z()&&!wn().contains(t.target)&&Ja()}),wn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Z()&&!wn().contains(e)&&Ja()}))}function Gb(t){if(!wn())return;let e=Hi(t)?.to;for(let n of wn().querySelectorAll("a")){let{path:s}=gi(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of Qa())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Jb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return gr=!Wo(e)||s!==n,gr?(_n(a`<p role="status">${k.werkplaats.busy}</p>`,zt("inhoud")),Ya?X().show(Ya,X().own):Nl||Qb(ds(e),s),!0):!1}async function Qb(t,e){Nl=!0;try{Ya=(await X().ask("page",{options:t,comparisons:e})).page,gr&&X().show(Ya,X().own)}catch(n){gr&&_n(a`<p role="alert">${n.message}</p>`,zt("inhoud"))}Nl=!1}function Yb(t){let e=t.path[0]||"overzicht",n=zt("inhoud");if(de()?.own&&Jb(e,V(t.query)))return;n.className=`scherm-${e}`;let s=u$[e]||u$.onbekend;_n([a`<${pp} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Gb(e)}function Pl(){let t=zt("motor");t.hidden=!1;let{state:e,why:n,own:s}=X();_n(a`<${wd} state=${e} why=${n} own=${s} />`,t)}function Zb(){Xb(),gr=!1,window.removeEventListener("werkplaats",Pl),_n(null,zt("inhoud")),_n(null,zt("motor"))}var wn,Ga,Qa,u$,Nl,Ya,gr,Xb,$$=C(()=>{"use strict";Se();R();K();Ct();B();Tt();A();Oe();bo();Zo();ut();le();Xr();Op();Rp();Vp();Cu();Vu();od();id();xd();Md();ar();Rd();Qd();t$();p$();wn=()=>zt("menu"),Ga=()=>zt("menuknop"),Qa=()=>[...wn().querySelectorAll("details")];zt("spring").addEventListener("click",t=>{t.preventDefault(),zt("inhoud").focus()});Kb();zt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Bl();let e=zt("zoek").value;location.hash=np(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};tr(g(e,{...r,sources:Un()}),n)});u$={__proto__:null,overzicht:ad,dekking:Dp,aandachtspunten:Du,partners:Qu,maatregelen:Zu,naslag:ed,gevraagd:nd,tijdlijn:sd,beloften:Xd,verken:Ou,ding:Jd,samenvatting:Id,vragen:Ld,"wat-als":c$,vergelijk:Ip,"weet-niet":Sp,methode:xp,zoek:bu,controleer:de()?vd:_d,onbekend:js},Nl=!1,Ya="",gr=!1;de()&&(window.addEventListener("werkplaats",Pl),Pl());zt("inhoud").replaceChildren();Xb=gc(Yb);de()&&window.addEventListener("andere-bladzijde",Zb,{once:!0});document.documentElement.dataset.klaar="ja"});Se();Xa();typeof DecompressionStream>"u"?zt("te-oud").hidden=!1:Rl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>($$(),d$))});})();
