"use strict";var ketenkaart=(()=>{var d$=Object.defineProperty;var C=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var $$=(t,e)=>{for(var n in e)d$(t,n,{get:e[n],enumerable:!0})};function yt(t){let e=Lt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Bl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Lt,we=C(()=>{"use strict";Lt=t=>document.getElementById(t)});async function Nl(){let t=Uint8Array.from(atob(Lt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Qa=m$(await new Response(e).json())}function m$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Qa,Ya=C(()=>{"use strict";we()});function Rl(t){var e=Pl.get(this);return e||(e=new Map,Pl.set(this,e)),(e=Il(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Il,Pl,ql=C(()=>{Il=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Il(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Pl=new Map});function Fs(t){t&&t.parentNode&&t.remove()}function si(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?ni.call(arguments,2):n),Eo(t,i,s,o,null)}function Eo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ao,__v:o||++Vl,__i:-1,__u:0};return!o&&wt.vnode&&wt.vnode(r),r}function vr(t){return t.children}function br(t,e){this.props=t,this.context=e,this.__g=0}function cs(t,e){if(e==null)return t.__&&cs(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:cs(t)}function b$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Es({constructor:Ao},n)).__v=n.__v+1,wt.vnode&&wt.vnode(e),oi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||cs(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Zl(o,e,r),n.__=n.__e=null,e.__e!=s&&Kl(e))}function Kl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Kl(t)}function Wl(t){(8&t.__g||(t.__g|=8,ls.push(t),yr++))&&Za==wt.debounceRendering||((Za=wt.debounceRendering)||queueMicrotask)(Gl)}function Gl(){try{for(var t,e=1;ls.length;)ls.length>e&&ls.sort(Hl),t=ls.shift(),e=ls.length,8&t.__g&&b$(t)}finally{(yr=ls.length)&&(Za||queueMicrotask)(Gl)}}function Jl(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,f,h,b,_=s.__k||_r,v=e.length;for(c=k$(n,e,_,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&_[d.__i]||wr,d.__i=$,b=oi(t,d,m,o,r,i,l,c,p,u),f=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&ri(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=Ql(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function k$(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,f=n.length,h=f,b=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=Eo(null,i):ei(i)?i=v[r]=Eo(vr,{children:i}):i.constructor===Ao&&i.__b?i=v[r]=Eo(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=y$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,_=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(u=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=cs(l)),ai(l,l));return s}function Ql(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Ql(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=cs(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function y$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Dl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function hr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Dl(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Dl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Xa[e]||(Xa[e]=w$(e)),(t.__a||(t.__a={}))[e]=ti,r=e!=(e=e.replace(Ul,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function w$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[gr]==null)e[gr]=ti++;else if(e[gr]<this.__a[t])return;return n(wt.event?wt.event(e):e)}}}function oi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,_,v,S,z,W,D,Y,lt,T,bt,fe,E=e.type;if(e.constructor!==Ao)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=kr(u,r):r.push(u),l=r[0]||l),(u=wt.__b)&&u(e);t:if(typeof E=="function"){m=i.length;try{if(_=e.props,v=(u=E.prototype)&&u.render,S=(u=E.contextType)&&s[u.__c],z=u?S?S.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new E(_,z):(e.__c=d=new br(_,z),d.constructor=E,d.render=v$),S&&S.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),E.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Es({},d.__s)),Es(d.__s,E.getDerivedStateFromProps(_,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(_!==f&&v&&!E.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,z),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,z)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Gt){Gt&&(Gt.__=e)}),_r.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=cs(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,z),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,b)})}else v&&!E.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=z,d.props=_,d.__P=t,d.__g&=-5,W=wt.__r,D=v?25:0;do d.__g&=-9,W&&W(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++D<25);v&&(_r.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Es({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,h)),Y=u&&u.type===vr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Gt){Gt&&ai(Gt,Gt)}),n.__k=null),l=n.__k?cs(n,0):null),l=Jl(t,ei(Y)?Y:[Y],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Fs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Gt){if(i.length=m,e.__v=null,c||r)if(Gt&&Gt.then){if(e.__u|=128|c,r){for(~(bt=r.indexOf(l||void 0))||(bt=r.length);(fe=r[bt-1])&&fe.nodeType==8;)bt--;for(;bt<r.length;bt++)if(fe=r[bt])if(r[bt]=null,lt){if(fe==T)break}else{if(fe.nodeType!=8)break;fe.data.startsWith("$s")&&(T=kr(lt=fe))}}if(!lt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;lt=l}(u=kr(lt=e.__c.__z||(e.__c.__z=lt)))?(e.__e=lt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Fs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Gt&&Gt.then||Yl(e),wt.__e(Gt,e,n)}}else l=e.__e=_$(n.__e,e,n,s,o,r,i,c,p,t);return(u=wt.diffed)&&u(e),l}function kr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Yl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Yl))}function Zl(t,e,n){for(var s=0;s<n.length;)ri(n[s++],n[s++],n[s++]);wt.__c&&wt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){wt.__e(r,o.__v)}})}function _$(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,_,v=n.props||wr,S=e.props,z=e.type;if(z=="svg"?o="http://www.w3.org/2000/svg":z=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(z?f.localName==z:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!z)return _.createTextNode(S);t=_.createElementNS(o,z,S.is?S:p),l&&(wt.__m&&wt.__m(e,r),l=!1),r=null}if(z){if(p=z=="template"&&t.content||t,r=z=="textarea"&&S.defaultValue!=null?null:r&&ni.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(f=t.attributes[u]).name]=f.value;for(u in v)f=v[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||hr(t,u,null,f,o);for(u in S)f=S[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?h=f:u=="checked"?b=f:l&&typeof f!="function"||v[u]===f||hr(t,u,f,v[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(z=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&g$.test(z))&&(o="http://www.w3.org/1999/xhtml"),Jl(p,ei(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&cs(n,0),l,c),r&&r.some(Fs)),l&&z!="textarea"||(u="value",z=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(z!="progress"||h)||hr(t,u,h,v[u],o),u="checked",b!=null&&b!=t[u]&&hr(t,u,b,v[u],o))}else v===S||l&&t.data==S||(t.data=S);return t}function ri(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){wt.__e(o,n)}}function ai(t,e,n){var s,o,r,i;if(wt.unmount&&wt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||ri(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){wt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&ai(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=kr(s,r=[]))&&(s==t.__e&&r.some(Fs),Fs(o),Fs(s)),n||Fs(t.__e),t.__e=t.__c=t.__=null}function v$(t,e,n){return this.constructor(t,n)}function _n(t,e){var n,s,o,r;wt.__&&wt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Eo(vr,{children:[t]}),o=[],r=[],oi(e,e.__k,s||wr,wr,e.namespaceURI,s?null:e.firstChild?ni.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Zl(o,e.__k,r),e.__k.props.children=null}var wt,Vl,f$,ls,Za,yr,Hl,gr,Ul,ti,Xa,h$,Ao,wr,_r,g$,ei,ni,Es,xr=C(()=>{Ao=Symbol.for("pv"),wr={},_r=[],g$=/^m(i|n|o|s|text|space)$/,ei=Array.isArray,ni=_r.slice,Es=Object.assign;wt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw yr=0,t}},Vl=0,f$=function(t){return t!=null&&t.constructor===Ao},br.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Es({},this.state)),typeof t=="function"&&(t=t(Es({},n),this.props)),t&&(Es(n,t),this.__v&&(e&&this.__k.push(e),Wl(this)))},br.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Wl(this))},br.prototype.render=vr,ls=[],yr=0,Hl=function(t,e){return t.__v.__b-e.__v.__b},gr=Symbol(),Ul=/(PointerCapture)$|Capture$/i,ti=0,Xa={},h$=0});function Or(t,e){qt.__h&&qt.__h(Jt,t,Sr||e),Sr=0;var n=Jt.__H||(Jt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function P(t){return Sr=1,x$(cc,t)}function x$(t,e,n){var s=Or(oo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):cc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);li(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Jt,!Jt.__f)){Jt.__f=!0;var o=Jt.shouldComponentUpdate;Jt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,li(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Xt(t,e){var n=Or(oo++,3);!qt.__s&&ui(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Jt.__H.__h.push(n))}function Je(t,e){var n=Or(oo++,4);!qt.__s&&ui(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Jt.__h.push(n))}function No(t){return Sr=5,Ce(function(){return{current:t}},[])}function Ce(t,e){var n=Or(oo++,7);return ui(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function S$(){var t;do{for(;t=ci.shift();)try{Bo(t)}catch(n){qt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=lc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Bo),e.__h.some(pi),e.__h=[]}catch(n){e.__h=[],qt.__e(n,t.__v)}}}while(ci.length)}function O$(t){var e,n=function(){clearTimeout(s),ac&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);ac&&(e=requestAnimationFrame(n))}function ic(t){t!=1&&Xl==qt.requestAnimationFrame||((Xl=qt.requestAnimationFrame)||O$)(S$)}function Bo(t){var e=Jt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Jt=e}function pi(t){var e=Jt;t.__c=t.__(),Jt=e}function ui(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!li(n,t[s])})}function cc(t,e){return typeof e=="function"?e(t):e}var oo,Jt,ii,Xl,li,Sr,lc,ci,qt,tc,ec,nc,sc,oc,rc,ac,di=C(()=>{xr();li=Object.is,Sr=0,lc=[],ci=[],qt=wt,tc=qt.__b,ec=qt.__r,nc=qt.diffed,sc=qt.__c,oc=qt.unmount,rc=qt.__;qt.__b=function(t){Jt=null,tc&&tc(t)},qt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),rc&&rc(t,e)},qt.__r=function(t){ec&&ec(t),oo=0;var e=(Jt=t.__c).__H;e&&(ii==Jt?Jt.__h=[]:(e.__h.some(Bo),e.__h.some(pi),oo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ii=Jt},qt.diffed=function(t){nc&&nc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&ic(lc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ii=Jt=null},qt.__c=function(t,e){e.some(function(n){try{n.__h.some(Bo),n.__h=n.__h.filter(function(s){return!s.__||pi(s)})}catch(s){n.__h=[function(){throw s}]}}),sc&&sc(t,e)},qt.unmount=function(t){oc&&oc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,ic(ci.push(o))}else Bo(o)}catch(r){e=r}}),s.__H=void 0,e&&qt.__e(e,s.__v))};ac=typeof requestAnimationFrame=="function"});function pc(t){if(Array.isArray(t))return t.map(pc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[si("wbr",null),n]:[n])}var Pt,a,R=C(()=>{"use strict";ql();xr();di();xr();di();/*! What draws the screens and searches in them, bundled here:

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
*/Pt=()=>No(null);a=Rl.bind((t,e,...n)=>si(t,e,...typeof t=="string"?n.map(pc):n))});function L$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(uc,n)&&!t.query.uit?{path:uc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function fi(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[j$[r]||r,i]);return L$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=C$.filter(i=>n&&L.route.query[i]).map(i=>[i,L.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function I(t,e=!1){let n=O(L.route.path,{...L.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++$i},"",n),mi())}function mi(t=!1){let e=fi(location.hash),n=L.route.path.join("/")===e.path.join("/");L.route=e,L.led=L.started&&!n&&!t,dc(e),!n&&window.scrollTo(0,t&&$c.get(history.state?.turn)||0)}function mc(t){dc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),$i=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>$c.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++$i},""),mi(o)};return window.addEventListener("popstate",s,n),mi(),L.started=!0,()=>e.abort()}var C$,j$,uc,L,dc,$i,$c,Ve,K=C(()=>{"use strict";C$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],j$={ernst:"gewicht"},uc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};L={route:{path:[],query:{}},started:!1,led:!1},$i=0,$c=new Map;Ve=t=>O(["ding",t])});function tt({text:t,title:e=t,children:n}){let s=Pt();return Je(()=>{document.title=`${e} – Ketenkaart`},[e]),Je(()=>{L.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ae({text:t}){let{route:e}=L;return Je(()=>{L.started&&t&&yt(t)},[t,e]),null}var Z,Ot=C(()=>{"use strict";we();R();K();Z=()=>window.matchMedia("(max-width: 44rem)").matches});function te(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function vn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function ro(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function jr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?G(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Lr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function fc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,j,q,Cr,Wt,M,Pn,G,B=C(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),j=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),q=t=>t.slice(0,1).toUpperCase()+t.slice(1),Cr=t=>(Wt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Wt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();M=t=>[...new Set(t)],Pn=t=>t.map(e=>[e,e]),{compare:G}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,hc,gc,M$,z$,T$,F$,E$,A$,B$,N$,P$,I$,Qe,ao,N,k,ie,et,sn,Ct,je,bc,R$,In,Le,q$,on,rn,ct,As,he,ps,A=C(()=>{"use strict";Ya();y=Qa,{codes:hc,progress:gc,queries:M$,names:z$,absent:T$,lists:F$,kinds:E$,called:A$,works:B$,partners:N$,lookups:P$}=y,I$=[hc,gc,M$,z$,T$,y.dates,F$,E$,A$,B$,N$,P$];for(let t of[...I$,y.words,y.addresses,...[hc,gc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Qe=new Map(Object.entries(y.things)),ao=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,k=y.words,ie=t=>t?.words.page||k,et=t=>ao.get(t||"")||(N?void 0:y.plans[0]),sn=t=>ao.get(t),Ct=t=>ao.get(t.split("/")[0]),je=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,bc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],R$=y.plans.flatMap(t=>t.dates),In=bc(R$,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Le=In[In.length-1].date,q$=y.plans.flatMap(t=>t.steps),on=bc(q$.reverse(),({notation:t})=>t).reverse(),rn=(t,e)=>{let n=Ct(t);return n?y.stands[e]?.[n.key]||n.date:e},ct=t=>y.dates[t]||t||"",As=(t=et())=>t?.source||y.source,he=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),ps=(t,e=et())=>(e?e.dates:In).find(n=>n.date===t)?.label||ct(t)});async function Mr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Rn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var hi,_e,X,Me,ze=C(()=>{"use strict";B();A();hi=5*2**20,_e=()=>window.werkplaats,X=()=>_e(),Me=()=>!!_e()&&_e()?.state!=="off"});function V(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!gi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:bi(o,n),without:bi(r,n),links:i},p={...bi(l,n),...c};gi.set(s,p)}return gi.get(s)}function us({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function U(t){let e=N&&ao.has(t.plan)?t.plan:"",n=In.some(p=>p.date===t.stand)?t.stand:Le,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Le};return[r,i,l].map(zr).find(p=>Po(p)||_e())||zr({...l,stated:!1,strict:!1})}function zr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function ki(t,e,n){return new Set(n.map(([o])=>U({...t,[e]:o}).key)).size===n.length?n:[]}var gi,bi,xn,Po,yi,kc,Tt=C(()=>{"use strict";A();ze();gi=new Map,bi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));xn=(t,e)=>V({...t,plan:e.key}).numbers[0];Po=t=>t.key in y.answers;yi=(t,e)=>ao.get(e)?.steps.find(n=>n.notation===t)?.id,kc=t=>new Set(V(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>yi(s.step,e))))});var yc,W$,Bs,Io,ot,Te,ds,Fe=C(()=>{"use strict";B();A();yc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])vn(yc,i,r)}W$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Bs=(t,e=Le)=>!W$[e]?.has(t),Io=(t,e=Le)=>(yc.get(t)||[]).filter(n=>Bs(n.of[0]||n.from,e)),ot=(t,e,n)=>Io(t,n).filter(s=>s.name===e),Te=(t,e,n)=>ot(t,e,n).filter(s=>s.to===t).map(s=>s.from),ds=(t,e)=>t.from===e?t.to:t.from});var wi,kt,w,Qt,_t,fn,Tr,Ns,Ye,_c,He,ee,qn,le,Dt,H,Ft,Fr,vc,x,ne,wc,Wn,Er,D$,Ar,Ro,an,io,V$,ge,se,Ze,J=C(()=>{"use strict";B();A();wi=[],kt=(t,e)=>Qe.get(t)?.[e]||wi,w=(t,e)=>kt(t,e)[0]||"",Qt=(t,e)=>kt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),_t=(t,e)=>Qt(t,e)[0]||"",fn=t=>Qe.has(t),Tr=t=>kt(t,"type"),Ns=t=>vc.get(t)||wi,Ye=(t,e)=>Tr(t).includes(e),_c=t=>Tr(t).map(e=>y.kinds[e]).find(Boolean),He=t=>_c(t)?.page||"",ee=t=>_c(t)?.kind||"",qn=t=>He(t)==="organisation",le=t=>He(t)==="undertaking",Dt=t=>!!He(t)&&!!w(t,"prefLabel"),H=(t,e)=>y.codes[t]?.[e]?.label||e||"",Ft=(t,e)=>H(y.lists[e],w(t,e)),Fr=t=>y.names[t]||k.thing.foreign[t]||t,vc=new Map;for(let[t,e]of Qe)for(let n of e.type||wi)vn(vc,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),ne=t=>y.called[t]?.short||x(t),wc=t=>w(t,"identifier"),Wn=[...Ns("Chapter")].sort((t,e)=>G(wc(t),wc(e))),Er=[...Qe.keys()].filter(le),D$=[...Qe.keys()].filter(qn),Ar=t=>on.find(e=>e.notation===t),Ro=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),an=on.map(t=>[t.notation,t.label]),io=Ro("InterventionKind"),V$=new Map(D$.map(t=>[w(t,"notation"),t])),ge=t=>V$.get(t)||"",se=t=>y.addresses[t]||"",Ze=t=>Qt(t,"passage")});function Sc(t,e,n){let s=ce(t,n);return{name:x(e),short:ne(e),what:w(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:q(Wo(w(t,"modality"))),day:w(t,"dueBy"),by:ct(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:ct(s.on)}}var qo,Sn,lo,co,po,_i,Br,$s,jt,Wo,H$,ce,ms,hn,fs,Ps,xc,Nr,hs,Oc,vi,uo,gs,Mt=C(()=>{"use strict";K();B();A();Fe();J();qo=t=>e=>y.works[e]?.[t]||[],Sn=qo("steps"),lo=qo("kinds"),co=qo("years"),po=qo("leads"),_i=qo("acts"),Br=(t,e)=>ot(t,"at",e).flatMap(n=>n.of),$s=(t,e)=>ot(t,"deadline",e).map(n=>n.from),jt=t=>w(t,"isGeneric")==="true",Wo=t=>H("Modality",t),H$={},ce=(t,e=Le)=>L.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||H$,ms=(t,e)=>ce(t,e).report||"",hn=(t,e)=>ce(t,e).status||"",fs=(t,e)=>ce(t,e).state||"",Ps=(t,e)=>gs(t).rows.filter(({id:n})=>ce(n,e).outcome).map(n=>({...n,plan:t,...Sc(n.id,n.work,e)})),xc=(t,e)=>y.promises[t.key].undated.filter(n=>Bs(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Sc(n,s,e)}});Nr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),hs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?j(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Oc=t=>he(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),vi=(t,e)=>{let{reports:n}=gs(t);return n.find(s=>s.date===rn(t.key,e))||n[n.length-1]},uo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),gs=t=>y.promises[t.key]});function Pr(t,e){if(w(t,"crossCutting")==="true")return[{step:Is,of:t,basis:""}];let n=V(e).links;return ot(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:U$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Ir(t,e){if(le(t))return[t];let n=r=>le(r)&&je(r,e.plan);if(qn(t))return M(Dn(t,e).map(r=>r.to));if(!jc(t))return M(Io(t,e.date).map(r=>ds(r,t))).filter(n);let s=[t,...ot(t,"broader",e.date).map(r=>r.from)];return M(s.flatMap(r=>ot(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Pr(r,e).some(i=>i.step===t))}function Mc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Dt),$=E=>(!s||Pr(E,c).some(Gt=>w(Gt.step,"notation")===s))&&(!o||lo(E).includes(o))&&(!r||co(E).slice(-1)[0]>=r)&&(!i||co(E)[0]<=i),m=M(u.flatMap(E=>Ir(E,c))),d=E=>u.includes(E)&&!l,f=m.filter(E=>!d(E)&&!$(E)),h=m.filter(E=>d(E)||$(E)&&!p.has(E)).sort(Lc),b=u.filter(E=>!qn(E)),_=new Set(h),S=[...b.flatMap(E=>Ir(E,c)),e].filter(E=>_.has(E)).flatMap(E=>Cc(E,c,l)),z=M([...u.filter(qn),...S]).filter(E=>!p.has(E)).sort(Rr),W=new Set(z),D=h.flatMap(E=>Dn(E,c,l).filter(Gt=>W.has(Gt.from))),Y=h.flatMap(E=>Pr(E,c).map(Gt=>({work:E,...Gt}))),lt=[...on.map(E=>E.id),Is],T=M([...u.filter(jc),...Y.map(E=>E.step)]).filter(E=>!p.has(E)).sort((E,Gt)=>lt.indexOf(E)-lt.indexOf(Gt)),bt=new Set(T),fe=r||i?f.filter(E=>!co(E).length).length:0;return{who:z,what:h,steps:T,roles:D,ties:Y.filter(E=>bt.has(E.step)),left:f.length,undated:fe}}function qr(t,{who:e,what:n},s){return le(t)?Cc(t,s).filter(o=>!e.includes(o)).length:Ir(t,s).filter(o=>!n.includes(o)).length}function Wr(t,e,n,s=!1){let o=zc(t,e,n,s),r=xi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Do)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Rr))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function $o(t,e,n,s=!1){let o=zc(t,e,n,s),r=xi(t,e,o),i=xi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(f=>r.get(f)===d).sort(Rr)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(Rr).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:Dn(f,n).filter(b=>ds(b,f)===h)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Tc(t,e,n){let s=[t,e];return M(Dn(t,n,!0).map(o=>o.to)).map(o=>Dn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function xi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=M(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Fc(t,e){let n=r=>Pr(r,e).map(i=>i.step),[s,o]=t.map(r=>Ir(r,e).flatMap(n));return on.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Ec(t,{date:e}){let[n,s]=t.map(o=>[o,...ot(o,"member",e).map(r=>r.to)]);return M(n.filter(o=>s.includes(o)))}var Is,Si,Dn,Cc,jc,U$,Lc,Rr,zc,Do,Vo=C(()=>{"use strict";B();Tt();A();Fe();J();Mt();Is="dwars",Si=60,Dn=(t,{date:e,plan:n},s=!1)=>ot(t,"who",e).filter(o=>(s||o.acts)&&je(o.to,n)),Cc=(t,e,n=!1)=>M(Dn(t,e,n).map(s=>s.from)),jc=t=>He(t)==="step",U$=t=>_t(t,"broader")||t;Lc=(t,e)=>G(ne(t),ne(e))||G(x(t),x(e)),Rr=(t,e)=>Number(jt(t))-Number(jt(e))||Lc(t,e);zc=(t,e,n,s)=>o=>M(Dn(o,n).map(r=>ds(r,o))).filter(r=>r===t||r===e||le(r)||s||!jt(r)),Do=30});var K$,Ic,Rc,Ho,mo,G$,qc,Uo,Hr,Mi,Oi,J$,Wc,Dc,Fi,Ei,Vc,Q$,Ko,Ci,Y$,Z$,X$,tm,ji,Ac,em,zi,Ti,Li,nm,Bc,Nc,Pc,Dr,Vr,Hc,sm,Uc=C(()=>{K$="ENTRIES",Ic="KEYS",Rc="VALUES",Ho=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=mo(this._path);if(mo(n)==="")return{done:!1,value:this.result()};let s=e.get(mo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=mo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>mo(e)).filter(e=>e!=="").join("")}value(){return mo(this._path).node.get("")}result(){switch(this._type){case Rc:return this.value();case Ic:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},mo=t=>t[t.length-1],G$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return qc(t,e,n,s,i,1,o,""),s},qc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,f=d-i,h=o[d],b=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let v=b;v<_;++v){let S=m!==e[v],z=o[f+v]+ +S,W=o[f+v+1]+1,D=o[d+v]+1,Y=o[d+v+1]=Math.min(z,W,D);Y<h&&(h=Y)}if(h>n)continue t}qc(t.get(p),e,n,s,o,u,i,l+p)}},Uo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Hr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Fi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,J$(this._tree,e)}entries(){return new Ho(this,K$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return G$(this._tree,e,n)}get(e){let n=Mi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Mi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Ho(this,Ic)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Oi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Oi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Oi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Ho(this,Rc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Hr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Hr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Hr(void 0,"",n)},Mi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Mi(t.get(n),e.slice(n.length))},Oi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},J$=(t,e)=>{let[n,s]=Hr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Wc(s);else if(n.size===1){let[o,r]=n.entries().next().value;Dc(s,o,r)}}},Wc=t=>{if(t.length===0)return;let[e,n]=Fi(t);if(e.delete(n),e.size===0)Wc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Dc(t.slice(0,-1),s,o)}},Dc=(t,e,n)=>{if(t.length===0)return;let[s,o]=Fi(t);s.set(o+e,n),s.delete(o)},Fi=t=>t[t.length-1],Ei="or",Vc="and",Q$="and_not",Ko=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Li:e.autoVacuum;this._options={...ji,...e,autoVacuum:n,searchOptions:{...Ac,...e.searchOptions||{}},autoSuggestOptions:{...em,...e.autoSuggestOptions||{}}},this._index=new Uo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ti,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of m){let b=r(h,u);if(Array.isArray(b))for(let _ of b)this.addTerm(d,p,_);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of m){let b=s(h,u);if(Array.isArray(b))for(let _ of b)this.removeTerm(d,p,_);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Uo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ti,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||zi.batchSize,r=e.batchWait||zi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Li.minDirtCount,s=s||Li.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Nc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Nc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(ji.hasOwnProperty(e))return Ci(ji,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Dr(o),c._fieldLength=Dr(r),c._storedFields=Dr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Dr(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Vr(o),c._fieldLength=await Vr(r),c._storedFields=await Vr(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let f=$[d];l===1&&(f=f.ds),m.set(parseInt(d,10),await Vr(f))}++p%1e3===0&&await Hc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Uo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(tm(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:Ci(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Ac.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let _=h.length-e.term.length;if(!_)continue;f?.delete(h);let v=u*h.length/(h.length+.3*_);this.termResults(e.term,h,v,e.termBoost,b,o,r,c,m)}if(f)for(let h of f.keys()){let[b,_]=f.get(h);if(!_)continue;let v=p*h.length/(h.length+_);this.termResults(e.term,h,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Ei){if(e.length===0)return new Map;let s=n.toLowerCase(),o=Y$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let f=d.size,h=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),f-=1;continue}let _=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!_)continue;let v=d.get(b),S=this._fieldLength.get(b)[m],z=X$(v,f,this._documentCount,S,h,c),W=s*o*$*_*z,D=p.get(b);if(D){D.score+=W,nm(D.terms,e);let Y=Ci(D.match,n);Y?Y.push(u):D.match[n]=[u]}else p.set(b,{score:W,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Pc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Pc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Ko.wildcard=Symbol("*");Ci=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Y$={[Ei]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Bc(s.terms,r)}}return t},[Vc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Bc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Q$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Z$={k:1.2,b:.7,d:.5},X$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},tm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},ji={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(sm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Ac={combineWith:Ei,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Z$},em={combineWith:Vc,prefix:(t,e,n)=>e===n.length-1},zi={batchSize:1e3,batchWait:10},Ti={minDirtFactor:.1,minDirtCount:20},Li={...zi,...Ti},nm=(t,e)=>{t.includes(e)||t.push(e)},Bc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Nc=({score:t},{score:e})=>e-t,Pc=()=>new Map,Dr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Vr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Hc(0);return e},Hc=t=>new Promise(e=>setTimeout(e,t)),sm=/[\n\r\p{Z}\p{P}]+/u});function Ur(t,e=[],n=fo(t),s=()=>!0){let o=Wt(t),r=M([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=rm&&l.length>=c.length+am&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Vn(t,e){let n=Go(t).map(Wt);return Rs(e).every(s=>n.some(Ur(s)))}function Kr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Kc))Gc(o).map(Wt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var om,rm,am,Kc,im,Rs,Gc,Go,fo,ho=C(()=>{"use strict";B();om=4,rm=6,am=3,Kc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,im=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Rs=t=>im(t).match(Kc)||[],Gc=t=>t.includes("-")?M([t,t.replaceAll("-",""),...t.split("-")]):[t],Go=t=>Rs(t).flatMap(Gc),fo=t=>t.length>1&&t.length<=om&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function um(){let t=new Map([...Qe.keys()].filter(Dt).map(n=>[n,{sort:[ee(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of Qe){let o=On.owners.flatMap(i=>Qt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...pm(n)),r?.text.push(...On.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(On.weights[n]??On.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:ee(n),titles:cm(n),...s},weight:Math.min(...Tr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[On.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:On.question,...i,weight:e("question")}})]}function dm(){let t=new Map(um().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(Go)),s=new Set(n.filter(p=>!go(p)).map(Wt)),o=new Ko({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Go,processTerm:p=>go(p)?null:Wt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Go),i=new Set(r.filter(fo).map(Wt)),c=[...e.filter(p=>On.synonyms.some(u=>Ye(p.id,u))).map(p=>p.titles),...On.same].map(p=>M(p.map(Gr))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function bm(t){if(Ee.known.has(t))return Ai.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ee.known.has(n));return[...Ai.get(t)||[],...e.flatMap(n=>Ai.get(n)||[n])]}function Bi(t){let e=Wt(t),n=[e,e.replace(/s$/,"")].find(o=>Ee.shorts.has(o));if(n||fo(t))return Ur(n||t,[],!0);let s=[...Ee.known].some(o=>o.startsWith(e));return Ur(t,bm(e),!1,o=>s||Ee.known.has(o))}function Yc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ee.known.has(n)||e<Jc&&!Ee.shorts.has(n))continue;let o=s.length>=Jc&&Ee.known.has(s)?[s]:Yc(s);if(o.length)return[n,...o]}return[]}function km(t){for(let e of t.length<$m||/\d/.test(t)?[]:t.length<mm?[1]:[1,2]){let s=Ee.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Zc(t){let e=Rs(t),n=e.filter(s=>!go(s));return(n.length?n:e).flatMap(s=>{if(fo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>Yc(Wt(s)),()=>km(Wt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Ni(Bi(l)).length))return i}return[s]})}function ym(t,e){let n=Ee.groups.flatMap(s=>s.filter(o=>o.length>fm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...M(n).map(s=>Rs(s).filter(o=>!go(o)))]}function wm(t,e){let[n,...s]=t.titles.map(Gr);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Pi(t){Ee=Ee||dm();let e=Zc(t),n=e.join(" "),s=Rs(t).filter(c=>e.length===1||!go(c)).join(" "),o=Wt(n)===Wt(s)?Gr(t):Gr(n),r=ym(e,o).map(c=>c.map(Bi)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:hm,queries:Ni(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,$]of gm.entries())for(let{id:m,score:d}of Ee.mini.search({combineWith:"AND",queries:p},{fields:$})){let f=Ee.items.get(m),h=wm(f,o)??u+4;h<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:f,place:h,score:d})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||G(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Wt(n)===Wt(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function ep(t,e){let n=r=>{let[i,l]=Kr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var On,lm,go,Gr,Qc,cm,pm,$m,mm,Jc,fm,hm,gm,Ai,Ee,Ni,Xc,tp,Ii=C(()=>{"use strict";Uc();ho();K();B();A();J();On=k.search,lm=new Set(On.small),go=t=>!fo(t)&&lm.has(Wt(t)),Gr=t=>` ${Rs(t).map(Wt).join(" ")} `,Qc=new Map;for(let[t,e]of y.search.english)vn(Qc,t,e);cm=t=>M([x(t),ne(t),...["prefLabel","altLabel"].flatMap(e=>kt(t,e)),...Qc.get(t)||[]]),pm=t=>On.sorts.flatMap(e=>kt(t,e).flatMap(n=>[H(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));$m=6,mm=10,Jc=4,fm=4,hm="OR",gm=[["titles"],["titles","sort"],["titles","sort","text"]],Ai=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Ni=t=>[...Ee.known].filter(t);Xc=t=>{let{found:e,read:n}=Pi(t);return e.length===1&&!n?O(e[0].path):""},tp=t=>M(Zc(t)).filter(e=>!go(e)&&Ni(Bi(e)).length)});function Jr(t,e,n,s=et(n?.plan)){let{version:o,content:r}=y.meta;return g(Xe.export.footnote,{phrase:t,sources:Un(s),addresses:e.map(i=>`; ${se(i)}`).join(""),version:o+(r?g(Xe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${zt(n,s)}`:""})}var Xe,Cn,Hn,bo,Un,ko,be,ve,nt,rt,_m,Ri,zt,pt=C(()=>{"use strict";B();A();J();Mt();Xe=k.shared,Cn=Xe.silence,Hn=(t=et())=>t?g(ie(t).shared.report,{date:ct(t.date)}):Xe.reports,bo=(t=et(),e=Xe.nothing)=>`${j(e,t?1:2,{report:q(Hn(t))})} ${Cn}`,Un=(t=et())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${ct(e.date)}`).join("; "),ko=(t,e)=>[ce(t,e).word||"",ce(t,e).more||""],be=(t,e)=>ko(t,e).filter(Boolean).join(", "),ve=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Xe.bases[t]||q(e.label)]])),nt=t=>t===null?Xe.all_steps:Ar(t)?.label||t,rt=t=>H("InterventionKind",t),_m=(t,e)=>e?ps(rn(e.key,t.date),e):t.date===Le?Xe.choices.latest:g(Xe.choices.others_latest,{date:ps(t.date)}),Ri=({stated:t,strict:e,plan:n},s=et(n))=>[t&&ie(s).shared.choices.links_stated,e&&Xe.choices.strict_phrase].filter(Boolean).join(" · ")||Xe.choices.all_phrase,zt=(t,e=et(t.plan))=>[_m(t,e),Ri(t,e),t.expect?Xe.choices.with_phrase:Xe.choices.without_phrase].join(" · ")});function It({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||L.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>I({[e]:i.target.value})}>
        ${!o&&a`<option value="">${ln.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function sp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=P(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function cn({children:t}){if(!Z())return a`<section class="filters" aria-label=${ln.filters}>${t}</section>`;let e=M(qi().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(ln.filters_set,{count:e}):ln.filters;return a`<${sp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function qs({children:t}){let e=!Z()&&xm.some(n=>L.route.query[n]);return a`
    <${sp} look="keuzes" id="wijzig" phrase=${ln.change} opens=${e}>${t}<${Qr} /><//>
  `}function Jo(){let t=U(L.route.query),e=et(t.plan)?.dates||In;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=ki(L.route.query,"stand",n);return a`<${Kn} legend=${ln.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Wi(){let{query:t}=L.route,e=U(t),{counted:n}=ie(et(e.plan)).shared.choices,s=Object.entries(Sm).filter(([,o])=>np(o,U({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`<label>
            <input type="radio" name="telt" id=${`telt-${o}`} checked=${np(r,e)}
              onChange=${()=>I(r)} />
            ${n[o]}
          </label>`)}
      </div>
    </fieldset>
  `}function Qr(){let{query:t}=L.route,e=ln.choices,n=Object.entries({"":e.with,uit:e.without}),s=U(t).expect?"":"uit",o=ki(t,"verwachtingen",n);return a`
    <${Ws} />
    <${Wi} />
    <${Jo} />
    <${Kn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var ln,Kn,yo,bs,vm,qi,xm,Ws,Sm,np,wo,Yr,Gn,Ue=C(()=>{"use strict";R();K();Ot();B();Tt();A();pt();ln=k.shared,Kn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>I({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;yo=({label:t=ln.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${L.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>I({[e]:s.target.value},!0)} />
  </label>
`,bs=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>I(Object.fromEntries(t.map(e=>[e,null])))}>
    ${ln.clear}
  </button>
`;vm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,qi=()=>Object.entries(L.route.query).filter(([t])=>!vm.test(t));xm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ws=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${It} label=${ln.plan} name="plan" options=${t} /></div>`};Sm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},np=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;wo=()=>U(L.route.query).strict&&a`
    <p class="zacht">
      ${ln.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>I({lezing:null})}>${ln.choices.strict_off}</button>
    </p>
  `,Yr=({scenario:t})=>a`
  <details class="blik">
    <summary>${zt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${Qr} />
  </details>
`,Gn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Om({text:t,done:e}){let n=Pt(),s=Pt();return Je(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${ks.by_hand} ref=${n} onClose=${e}>
      <p>${ks.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ks.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Qo(t,e=ks.copied){try{await navigator.clipboard.writeText(t),yt(e)}catch{let n=document.createElement("div");document.body.append(n),_n(a`<${Om} text=${t} done=${()=>n.remove()} />`,n)}}function pn(t,e,n){Bl(t,e,n),yt(g(ks.downloaded,{name:t}))}function _o(){return!y.files.length&&!_e()?null:a`
    <section class="bestanden" aria-label=${ap}>
      <h2>${ap}</h2>
      <ul>
        <li><a href="#/samenvatting">${op.label}</a> <span class="zacht">${op.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${Cm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${_e()&&a`<li><a href="#/controleer">${rp.label}</a> <span class="zacht">${rp.description}</span></li>`}
      </ul>
    </section>
  `}var op,rp,ap,ks,Zr,ys,oe,ke,Ds,gn,jn,Cm,re=C(()=>{"use strict";we();R();B();A();ze();J();pt();Ue();({summary:op,save:rp,title:ap}=k.frame.foot.files),ks=k.shared.export;Zr=t=>t.replace(".",`${qi().map(([,e])=>`-${Cr(x(e).split(":")[0])}`).join("")}.`),ys=({text:t,label:e=ks.copy})=>a`<button type="button" class="klein" onClick=${()=>Qo(t())}>${e}</button>`,oe=({name:t,rows:e,label:n=ks.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>pn(Zr(t),Lr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,ke=(t,e="",n="")=>{let s=et(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>ct(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?zt(t,s):n]},Ds=ks.heads,gn=(t,e,n)=>[[...t.map(s=>s.label),...Ds],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],jn=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>et(t(e))?.title||""}]:[],Cm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function ip({name:t}){let e=Di(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${Yo} label=${e?.label} tabs=${n} />`}var jm,Di,Yo,Xr=C(()=>{"use strict";R();K();A();jm=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Di=t=>jm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),Yo=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Be(t,e,n){let s=new Map;for(let r of V({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Lm[t](r),id:t==="partner"?ge(r):"",cells:un(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>G(r.label,i.label)):o}function ta(t){let[e,n,s]=t.split("~");return{key:e,step:n===lp?null:n,plan:s}}function Ae(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function vo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(zr);if(!l.every(Po))return()=>null;let c=u=>[Ln(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(V(u).matrix[t].map(c)));return(u,$)=>{let m=Ln(u,$,n.key),[d,f,h,b]=p.map(v=>Mm(v.get(m)));return b===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get(m)}}}var lp,Lm,un,Ln,ws,Vs,ea,na,Mm,bn=C(()=>{"use strict";K();B();Tt();A();J();pt();lp="alle",Lm={kind:t=>q(rt(t)),form:t=>q(H("ExploitationForm",t)),partner:t=>x(ge(t)||t)},un=t=>[...t.steps.map(e=>e.notation),null];Ln=(t,e,n)=>[t,e??lp,...N?[n]:[]].join("~"),ws=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:Ln(t,e,n)});Vs=t=>`cel-${t.replaceAll("~","-")}`,ea=(t,e)=>V(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);na=t=>[Ae(t).word,...Ae(t).lines].join(", "),Mm=t=>t&&JSON.stringify([t.phrase,Ae(t).look,t.most_basis])});function pp({passage:t}){let[e,n]=P("");async function s(){try{n((await X().ask("words",{passage:t})).woorden)}catch(o){n(o.message||cp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${cp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function sa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function Vt({id:t,date:e}){let[n,s]=ko(t,e);return a`<span class=${`chip s-${fs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function pe({basis:t}){let[e,n]=ve[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${zm[e]}
    </svg>
  `:null}function ue({of:t}){let e=M(t.flatMap(Ze));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${ra} passage=${n} /></li>`)}</ul>
  `:null}function Jn({of:t,look:e}){let[n,...s]=Ze(t);return n?a`
    <p class=${e}>
      ${se(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Me()&&a`<${pp} passage=${n} />`}
    </p>
  `:null}var cp,F,Et,Ke,zm,oa,ra,aa,_s,mt=C(()=>{"use strict";R();K();B();A();ze();J();pt();Mt();cp=k.shared.passage;F=({id:t,text:e})=>Dt(t)?a`<a href=${Ve(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`;Et=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${F} id=${s} text=${e(s)} />`]),Ke=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${F} id=${s} />${e?.(s)}</li>`)}</ul>`;zm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};oa=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${H("Severity",t)}</span>`,ra=({passage:t})=>[se(t),Me()&&a`<${pp} passage=${t} />`];aa=({id:t})=>[_t(t,"broader")&&[a`<${F} id=${_t(t,"broader")} />`," › "],a`<${F} id=${t} />`],_s=({id:t})=>jt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Hi({list:t,plan:e}){if(!t.length)return a`<p>${sn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Am} ...${o} />`]);return a`
    <p class="zacht">${ia.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${F} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Ui({summary:t,inside:e,open:n=!1}){let[s,o]=P(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Gi({gap:t}){let e=[t.barrier&&nt(t.barrier).toLowerCase(),t.kind&&rt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${oa} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Yn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${sn(t.plan).title}`}
      ${Dt(t.subject)&&[" · ",a`<${F} id=${t.subject} />`]}
      <${Ki} gap=${t} />
    </p>
  `}function ca({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Hs(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Ui} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ra} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${ia.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:Yn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${ia.who}</strong></p><${Hi} list=${t.candidates} plan=${t.plan} />`}
    <${ys} text=${()=>Jr(t.sentence,Hs(t),e,et(t.plan))} />
  `} /></div>`}var ia,Qn,Hs,Yn,up,Tm,Fm,Em,la,Vi,Am,Ki,dp,xo=C(()=>{"use strict";ho();R();K();B();A();J();pt();re();mt();ia=k.shared.gaps,Qn=t=>[t,...t.also],Hs=t=>se(t.evidence)?[t.evidence]:[],Yn=t=>y.queries[t]?.title||t,up=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Tm=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),Fm=(t,e)=>up(e.gewicht,[t.severity])&&(!e.tekst||Vn(Tm(t),e.tekst))&&Qn(t).some(n=>up(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Em=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},la=t=>t.flatMap(e=>Qn(e).map(n=>Em(e,n))),Vi=(t,e)=>(e.vraag?la(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Fm(n,e)),Am=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Et} ids=${e} name=${ne} />`,n&&ia.more_work,")"]:t;Ki=({gap:t})=>a`<span class="alleen-papier">${Hs(t).map(e=>a` · <${ra} passage=${e} />`)}</span>`;dp=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${Gi} gap=${t} />
    <${ca} gap=${t} scenario=${e} />
  </article>
`});function So(t,e,n=null,s=Im()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||pa(l.key),turn:Qi(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Bm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:pa(t),folds:!0,more:!0,turn:Qi(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Us({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,$p).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>$p&&" …"}</span>`}
    </div>
  `}function ua({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||pa(t),turn:s||Qi(t)};return a`
    <section class="blok">
      ${t?a`<${Us} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Ks(r)}>${o}</div>
    </section>
  `}var Bm,mp,Nm,Pm,$p,Im,Ji,pa,Qi,Ks,vs,Gs=C(()=>{"use strict";R();K();Ot();B();A();Bm=k.shared,mp="uit",[Nm,Pm,$p]=[20,6,4],Im=()=>Z()?Pm:Nm,Ji=()=>(L.route.query.vouw||"").split(",").filter(Boolean),pa=t=>Ji().includes(mp)||Ji().includes(t),Qi=(t,e=[t])=>()=>{let n=e.filter(o=>pa(o)!==(o===t)),s=Ji().filter(o=>o!==mp&&!e.includes(o));I({vouw:[...s,...n].join(",")},!0)};Ks=t=>t.open?null:"dicht";vs=({id:t,items:e,first:n,as:s="ul"})=>So(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Us} part=${o} />`}
      <${s} class=${Ks(o)}>${o.rows}<//>
    `)});function Rm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ut({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,$]=P(t),m=l?Yi(l,t):u,d=h=>{let b=m===h.key?`-${h.key}`:h.key;l?I({[l]:b===t?null:b},!0):$(b);let _=k.shared.table,v=b.startsWith("-")?_.descending:_.ascending;yt(g(_.sorted,{column:h.label.toLowerCase(),direction:v}))},f=So(s,jr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(h=>a`<${Rm} id=${s} column=${h} sort=${m} turn=${d} />`)}
          </tr>
        </thead>
        ${f.map(h=>a`
            <tbody role="rowgroup" key=${h.more?"meer":h.key} class=${Ks(h)}>
              ${h.folds&&a`<${Wm} part=${h} columns=${i} ...${e} />`}
              ${h.rows.map(b=>a`<${qm} row=${b} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function dn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Yi,qm,Wm,ye,Mn,Zn,Ne=C(()=>{"use strict";we();R();K();B();A();J();pt();Gs();mt();Yi=(t,e="")=>L.route.query[t]||e;qm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Wm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Us} part=${t} count=${s&&j(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;ye=(t,e,n,s=x)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${F} id=${n(o)} text=${s(n(o))} />`}),Mn=(t,e,n,s)=>({key:t,label:e,text:o=>be(n(o),s),cell:o=>a`<${Vt} id=${n(o)} date=${s} />`}),Zn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ue} of=${e(n)} />`})});function Dm({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of ot(t,"who",e))vn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${F} id=${s} />${` (${M(o).join(", ")})`}<${_s} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function Vm(t){let e=w(t,"dueBy");return e&&` (${g(Pe.bound,{date:ct(e)})}; ${Wo(w(t,"modality"))})`}function Js({of:t}){let e=o=>[_t(o,"barrier")&&g(Pe.at_step,{step:x(_t(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&Ft(o,r))].filter(Boolean),n=o=>w(o,"status")?g(Pe.other_status,{reading:e(o).join(", ")}):g(Pe.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Pe.other_unsaid}),s=Qt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Zo({id:t,read:[e,n]=[w(t,"basis"),w(t,"strength")]}){let s=kt(t,"interventionKind").map(rt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${aa} id=${_t(t,"barrier")} />
        ${` · ${s} · ${H("Strength",n)} · `}
        <${pe} basis=${e} />${` ${ve[e]?.[1]||H("Basis",e)}`}
      </p>
      <p class="reden"><strong>${Pe.here}</strong>${w(t,"rationale")}</p>
      <${Js} of=${t} />
    </div>
  `}function hp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=ms(t,s),r=w(t,"promise"),i=$s(t,s),{links:l}=V(e),c=n.length?n.map(u=>a`<${Zo} id=${u} read=${l[u]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Pe.across}</strong>${w(t,"rationale")}</p>`,p=[[Pe.facts.deadline,i.length>0&&a`<${Hm} ids=${i} date=${s} />`],[Pe.facts.who,a`<${Dm} id=${t} date=${s} />`],[Pe.facts.figures,da(t).length>0&&a`<${Zi} id=${t} date=${s} />`],[Pe.facts.how,c],[Pe.facts.where,a`<${ue} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${F} id=${t} /></h3>
      <p class="regel">${ee(t)} · <${Vt} id=${t} date=${s} /></p>
      <${fp} lead=${r&&Pe.promise} text=${r||w(t,"summary")} />
      <${fp} lead=${Pe.progress} text=${w(o,"summary")} />
      ${o&&a`<${Js} of=${o} />`}
      <${dn} pairs=${p} />
    </article>
  `}var Pe,Hm,da,Zi,fp,de,zn=C(()=>{"use strict";R();B();Tt();A();Fe();J();pt();Mt();mt();Ne();Pe=k.shared.work;Hm=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=ce(n,e);return a`
        <li>
          ${s&&`${q(s)}: `}“${w(n,"deadlineText")}”${Vm(n)}
          ${w(n,"revises")==="true"&&`, ${Pe.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,da=(t,e)=>Te(t,"figure",e),Zi=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${da(t,e).map(n=>a`
        <li>
          <${F} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${ue} of=${[n]} />
        </li>
      `)}
  </ul>
`;fp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;de=t=>[...t].sort((e,n)=>G(x(e),x(n)))});function Xn({bar:t,most:e=Um}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function fa(t,e,n){let{word:s,lines:o}=Ae(t),r=t&&[t.strict,ve[t.most_basis]?.[1],t.requested&&Tn.requested_mark];return[s,...o,...r||[],e&&ma(e,n)].filter(Boolean).join(" · ")}function Qm({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${Tn.undecided}</p>`;let l=ws({column:e,barrier:null},n,L.route.query),c=a`<a href=${l}>${Tn.see_elsewhere}</a>`;return a`
    <p>${bo(et(n))}</p>
    ${s.length>0&&a`<h3>${Tn.why}</h3>`}
    ${s.map(p=>a`<p>${w(p,"rationale")} <span class="zacht">${w(p,"source")}</span></p>`)}
    ${o>0&&a`<p>${g(Tn.elsewhere,{count:o,kind:rt(e)})} ${c}</p>`}
    ${r&&a`<h3>${Tn.who}</h3><${Hi} list=${r} plan=${n} />`}
  `}function Ym({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Pt(),c=Pt();Je(()=>{let b=document.getElementById(Vs(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Vs(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Ae(e),m=g(Tn.panel_note,{scenario:zt(o,r)}),d=n&&g(Tn.changed.usual,{phrase:na(n.usual)}),f=e.initiatives>0&&!o.strict&&q(e.strict||r.words.stands),h=e.things.map(b=>{let _=Br(b).filter(v=>e.links.includes(v));return a`<${hp} key=${b} id=${b} scenario=${o} contributions=${_} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>L.led?history.back():I({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(Tn.panel,{row:t.label,step:nt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${ma(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Tn.requested} <${Et} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${Qm} cell=${e} />`}
    </dialog>
  `}function Oo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ta(t),i=et(r);if(!i)return null;let l=Be(e,n,i).find($=>$.key===s),c=l?.cells[un(i).indexOf(o)];if(!c)return null;let p=vo(e,n,i)(s,o);return a`<${Ym} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ie,Tn,Um,Xo,Xi,Km,Gm,Jm,$a,ma,Qs=C(()=>{"use strict";R();K();B();A();bn();J();pt();Mt();xo();mt();zn();Ie=k.overview.legend,Tn=k.overview,Um=20;Xo=({expected:t=Ie.expected,quiet:e=Ie.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ie.states.map(o=>a`
        <li>
          <span class="staal"><${Xn} bar=${[[o,1,0]]} /></span>${q(y.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Xn} bar=${[[Ie.support_state,1,1]]} /></span>${Ie.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ie.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,Xi=()=>a`
  <ul class="stalen">
    ${Object.entries(ve).map(([t,[,e]])=>a`<li><span class="staal"><${pe} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Km,...Gm]=Ie.sample.words,Jm=Ie.sample.bar.map(([t,e])=>[t,Number(e),0]),$a=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ie.title}>
    <h2>${Ie.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Xn} bar=${Jm} /><strong>${Km}</strong>
      ${Gm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ie.explain}</p>
    <${Xo} undecided=${t} />
    <h3>${Ie.how}</h3>
    <${Xi} />
    <p><span class="anders">${Ie.other}</span>${Ie.other_says}</p>
    <ul class="stalen">${Ie.said.map(e=>a`<li>${e}</li>`)}</ul>
  </aside>
`,ma=({by:t},e)=>ie(e).overview.changed[t]});function kp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${q(s)}`;return a`<${dn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function yp({id:t=""}){let e=$e.reading;return a`
    <${kn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${kp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Un(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Xm(){let{howto:t}=k.overview,e=Object.values(ve).map(([s])=>s),n={report:N?t.reports:Hn(),marks:e.join(" "),source:As()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function tf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${fn(i)?a`<${F} id=${i} />`:i}</li>`,r=Pt();return Xt(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${sa(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function sf(){let t=de(Re.unjudged),e=n=>a`<span class="zacht"> – ${ee(n).toLowerCase()}</span>`;return a`
    <${kn} of=${$e.unjudged} id="ongeplaatst" count=${t.length}>
      ${t.length?a`<${Ke} ids=${t} more=${e} />`:a`<p>${$e.unjudged.none}</p>`}
    <//>
  `}function of(){let t=o=>a`
    <li>
      <${F} id=${_t(o,"initiative")} />${" → "}<${aa} id=${_t(o,"barrier")} />
      ${`: ${w(o,"rationale")}`}<${Js} of=${o} />
    </li>
  `,e=bp(Re.weak).map(t),n=g($e.weak.intro,Re.links),s=bp(Re.statuses).map(o=>a`
      <li><${F} id=${_t(o,"initiative")} />${`: ${Ft(o,"status")}`}<${Js} of=${o} /></li>
    `);return a`
    <${kn} of=${$e.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${kn} of=${$e.other} id="anders" count=${Re.other.length}><ul>${Re.other.map(t)}</ul><//>
    ${s.length>0&&a`<${kn} of=${$e.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function af(){if(!Re.judged.length)return null;let t=e=>g($e.judged.line,{step:x(_t(e,"barrier")),kinds:kt(e,"interventionKind").map(rt).join(", "),state:Ft(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:ct(w(e,"asOf"))});return a`
    <${kn} of=${$e.judged} id="oordelen" count=${Re.judged.length}>
      <ul>${Re.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function lf(){let t=$e.expected.columns,e=[ye("stap",t.step,n=>_t(n,"barrier")),{key:"soort",label:t.kind,text:n=>kt(n,"interventionKind").map(rt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${kn} of=${$e.expected} id="verwacht" count=${Re.expected.length}>
      <${ut} id="verwachtingen" caption=${$e.expected.caption} rows=${Re.expected} columns=${e} />
    <//>
  `}var tr,$e,Zm,kn,ef,nf,wp,Re,gp,bp,rf,_p,vp=C(()=>{"use strict";R();K();Ot();B();Tt();A();J();pt();Qs();Gs();mt();Ne();zn();tr=k.method,$e=k.unknown,Zm=3,kn=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ua} id=${e!==void 0&&e<=Zm?"":s} close=${o}
    title=${e===void 0?t.title:g($e.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;ef=()=>I({getal:null},!0),nf=({scenario:t})=>a`
  <${kn} of=${tr.numbers} id="getallen" close=${L.route.query.getal?ef:null}>
    ${he(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(xn(t,e).named).map(([n,s])=>a`
              <${tf} key=${n} name=${n} one=${s} plan=${e} open=${L.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,wp=({route:t})=>a`
  <${tt} text=${tr.title}><p class="uitleg">${tr.intro}</p><//>
  <${Xm} />
  <div class="blok"><${$a} /></div>
  <${kn} of=${tr.states} id="standen"><${kp} list="CellState" /><//>
  <${nf} scenario=${U(t.query)} />
  <${yp} />
  <p><a href=${O("weet-niet")}>${tr.unknown}</a></p>
`,Re=y.unknown,gp=({of:t,id:e,ids:n})=>a`
  <${kn} of=${t} id=${e} count=${n.length}><${Ke} ids=${de(n)} /><//>
`,bp=t=>[...t].sort((e,n)=>G(x(_t(e,"initiative")),x(_t(n,"initiative"))));rf=()=>a`
  <${kn} of=${$e.clashes} id="tegenspraak" count=${Re.clashes.length}>
    ${de(Re.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${F} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${ue} of=${[t]} />
        </div>
      `)}
  <//>
`;_p=()=>a`
  <${tt} text=${$e.title}><p class="uitleg">${$e.intro} ${Cn}</p><//>
  <${sf} />
  <${of} />
  <${rf} />
  <${af} />
  <${gp} of=${$e.nameless} id="naamloos" ids=${Re.nameless} />
  <${gp} of=${$e.generic} id="verzamelnamen" ids=${Re.generic} />
  <${lf} />
  <${yp} id="lezen" />
`});function cf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function pf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=nl(s,o,.8);return n}function df(t,e){return[...t.querySelectorAll(uf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=ha(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return $f(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(tl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:xp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function $f(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=Ys(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:ha(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=Ys(p.trim(),$,u.fontWeight),[d]})}function Ys(t,e,n){return el.font=`${n} ${e}px ${ga}`,el.measureText(t).width}function mf(t,e,n){let{width:s,height:o}=e,r=ha(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?nl(s/2,o/2,s/2-1):er(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;tl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:cf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:pf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:er(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:er(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:er(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,f]of Object.entries(m)){let h=$(d);h.wide&&tl(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function ff(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}Ys("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=el.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+Ys($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=ha(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Sp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return df(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?ff(u,l,c):u instanceof Element?Sp(u,l,c):[]);return o.style.transform="",[...mf(s,i,l),...p]}function sl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Sp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Ys(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ha,tl,er,nl,xp,uf,el,ga,Op=C(()=>{"use strict";ha=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),tl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),er=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,nl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;xp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>nl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>er(t("x"),t("y"),t("width"),t("height"))},uf=[...Object.keys(xp),"text"].join();el=document.createElement("canvas").getContext("2d"),ga=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function ol(t,e,n,s,o,r){let i=fc(t,p=>Ys(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,ts,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Mp({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[Un(et(e?.plan)),e&&zt(e)].filter(Boolean).join(". "),l=g(ba.foot,{version:o,content:(r||"").slice(0,12)}),c=document.querySelector(n);c.classList.add("heel");let p=sl(c);c.classList.remove("heel");let u=Math.max(p.width,gf),$=ol(t,22,650,hf,u,ts),m=ol(`${i}. ${Cn}`,13,400,Cp,u,$.below+2),d=m.below+16,[f,h,b]=[ts,d+p.height+24,0],_=[...document.querySelectorAll(s)].map(sl).flatMap(z=>{f>ts&&f+z.width>ts+u&&([f,h,b]=[ts,h+b+6,0]);let W=Lp(z.shapes,f,h);return f+=z.width+20,b=Math.max(b,z.height),W}),v=ol(l,13,400,Cp,u,h+b+16),S=[...$.shapes,...m.shapes,...Lp(p.shapes,ts,d),..._,...v.shapes];return{title:`${t} ${i}. ${Cn}`,width:u+2*ts,height:v.below+ts,shapes:S}}function yf(t){let{title:e,width:n,height:s,shapes:o}=Mp(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS(kf,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&m.setAttribute(d,String(f));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":ga,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:_,opacity:v}of o){let[S,z,W,D,Y,lt]=c,T=S===1&&!z&&!W&&D===1?`translate(${Y} ${lt})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:T,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":f},opacity:v===1?void 0:v}):r(l,"text",{transform:T,...{"font-size":h,"font-weight":b,"font-style":_},fill:$},p)}pn(Zr(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function wf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Mp(t),o=document.createElement("canvas"),r=Math.min(bf,jp/e,jp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${_} ${b} ${h}px ${ga}`,p!==void 0&&i.fillText(p,0,0);let S=new Path2D(u);$!=="none"&&i.fill(S),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(S)),i.restore()}let l=Zr(`${t.name}.png`);o.toBlob(c=>c?pn(l,c,"image/png"):yt(g(ba.too_large,{name:l})),"image/png")}var ba,hf,Cp,ts,gf,bf,jp,Lp,kf,Ge,xs=C(()=>{"use strict";we();R();B();A();pt();re();Op();ba=k.shared.export,[hf,Cp]=["#16212B","#46525D"],[ts,gf,bf,jp]=[28,720,2,12e3],Lp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));kf="http://www.w3.org/2000/svg";Ge=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>yf(t)}>${ba.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>wf(t)}>${ba.png}</button>
  </span>
`});function zp({rows:t,unit:e,end:n}){let s=n?Ht.right:Ht.left-Ht.box,o=n?Ht.right+Ht.box+12:Ht.left-Ht.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Ht.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Ht.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Ss(r)}
        </text>
      </g>
    `})}function _f({band:t,unit:e}){let n=t.count*e,s=Ht.top+t.y1*e+n/2,o=Ht.top+t.y2*e+n/2,r=(Ht.left+Ht.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Ht.left} ${s} C${r} ${s} ${r} ${o} ${Ht.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Tp(t)}</title></path>
  `}function vf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${Ss(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${Ss(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${Zs.listed}</p>
  </div>`}function Fp({flow:t,one:e,other:n,counted:s}){if(Z())return a`<${vf} flow=${t} />`;let o=Ht.height/t.height,r=t.bands.map(Tp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${Zs.title}>
      <svg viewBox=${`0 0 ${Ht.width} ${Ht.height+Ht.top+14}`} role="img"
        aria-label=${g(Zs.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Ht.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Ht.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${_f} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${zp} rows=${t.left} unit=${o} />
        <${zp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${Zs.caption}</figcaption>
      <p class="acties"><${Ge} name="overgang" title=${`${Zs.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var Zs,Ht,Ss,Tp,Ep=C(()=>{"use strict";R();Ot();B();A();J();xs();Zs=k.compare.flow,Ht={width:960,height:430,top:40,left:230,right:640,box:16},Ss=t=>t?q(H("CellState",t)):Zs.fresh,Tp=({count:t,from:e,to:n})=>j(Zs.band,t,{from:Ss(e),to:Ss(n)})});function Cf(t){let e=Fn[Fn.length-1],n=y.plans.map(c=>Fn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[Fn[0],e],r=Fn.slice(0,-1).find(c=>c.key===t.van)||s,i=Fn.slice(Fn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function jf({change:t,other:e}){let n=Ln(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===Le?null:e.date},!1),o=g(Q.see_cell,{kind:rt(t.kind),step:nt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${Q.see}<span class="sr">${o}</span></a></li>`}function Lf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${g(Q.stated,{count:t.length})}</h2>
      <p class="zacht">${Q.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${So("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Us} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Ks(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${Ve(s)}>${Q.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Mf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:m=>m.other_barrier||m.barrier||"",titles:[...an,["",k.shared.all_steps]]},i={of:({whose:m})=>m,titles:Object.entries(Q.whose).map(([m,d])=>[m,g(d,{one:e.plan.title,other:n.plan.title})])},l=m=>m.map(d=>x(ge(d)||d)).join(", "),c=m=>M([m.barrier,m.other_barrier].map(nt)).join(" / "),p=m=>q(rt(m.kind))+(s==="plans"?` (${c(m)})`:""),u=[{key:"stap",label:Q.columns.step,text:c},{key:"soort",label:Q.columns.kind,text:m=>q(rt(m.kind))},{key:"een",label:e.label,text:m=>q(m.states[0])},{key:"ander",label:n.label,text:m=>q(m.states[1])},{key:"weg",label:Q.left[s],sort:!1,text:m=>l(m.left)},{key:"erbij",label:Q.joined[s],sort:!1,text:m=>l(m.joined)}],$=()=>gn(u,t.changes,()=>ke(null,"",o));return a`
    ${So("verschillen",t.changes,s==="plans"?i:r).map(m=>a`
        ${m.folds&&a`<${Us} part=${m} level=${3} count=${j(Q.differ,m.rows.length)}
            names=${m.rows.map(p)} />`}
        <ul class=${Ks(m)}>
          ${m.rows.map(d=>a`<${jf} change=${d} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(m=>a`<p class="zacht">${m}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <${ut} id="vakken" caption=${Q.table} rows=${t.changes} columns=${u} />
      <div class="acties"><${oe} name="vergelijk-vakken.csv" rows=${$} /></div>
    </details>
  `}function zf({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Ss(p)},...e.right.map(({state:p})=>({key:p,label:Ss(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||Q.nothing)}))],c=g(Q.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">
        ${g(Q.counts,{both:i,fresh:t.fresh.length})}${" "}
        ${r.length>0&&j(Q.heads,r.length,{names:te(r.map(ne))})}
      </p>
      <${Fp} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${Q.flow.table}</summary>
        <${ut} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function Ff(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Ef({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":be(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Q.not_yet}</span>`:a`<${Vt} id=${m} date=${e.date} />`,p=[ye("actie",Q.action,m=>m),{key:"wat",label:Q.what,text:ee},{key:"plan",label:e.label,text:l,cell:c},Mn("nu",n.label,m=>m,n.date)],u=()=>gn(p,r,()=>ke(null,e.plan.key,o)),$=()=>I({alles:s?null:"ja"});return a`
    <section>
      <h2>${g(s?Q.all:Q.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Q.show_all}</button>
        <${oe} name="vergelijk.csv" rows=${u} />
      </div>
      <${ut} id="vergelijk" caption=${Q.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Bp({route:t}){if(Fn.length<2)return a`<${tt} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:n,after:s}=Cf(t.query),o=U(t.query),r=Ri(o),i=Of(e,n,o),l=on.some(b=>b.notation===t.query.stap)?t.query.stap:"",c=i.actions&&Wn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=Tf(l,c),u=Ff(i,l,p),{actions:$}=u,m=l&&c?null:$?.flows[l||c],d=Er.filter(b=>je(b,e.plan.key)&&y.works[b]?.container&&p(b)),f=$?"dates":"plans",h=g(Q.intro[f],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${tt} text=${Q.heading[f]} title=${Q.title}><p class="uitleg">${h} ${Cn}</p><//>
    <${cn}>
      <${Wi} />
      <div class="velden">
        ${Fn.length>2&&a`
            <${It} label=${Q.first} name="van" chosen=${e.key} options=${Ap(Fn.slice(0,-1))} />
            <${It} label=${Q.second} name="met" chosen=${n.key} options=${Ap(s)} />
          `}
        <${It} label=${Q.columns.step} name="stap" options=${an} />
        ${$&&a`<${It} label=${xf} name="hoofdstuk" options=${Sf} />`}
      </div>
    <//>
    ${$&&m&&a`<${zf} ...${{actions:$,flow:m,one:e,other:n,counted:r,heads:d}} />`}
    ${$&&a`<${Lf} rows=${u.statements} />`}
    ${!c&&a`<section class="blok">
      <h2>${g(Q.cells,{count:u.changes.length})}</h2>
      ${u.changes.length?a`<${Mf} found=${u} one=${e} other=${n} mode=${f} counted=${r} />`:[a`<p>${k.shared.none}</p>`,u.notes.map(b=>a`<p class="zacht">${b}</p>`)]}
    </section>`}
    ${$&&a`<${Ef} ...${{actions:$,one:e,other:n,counted:r,all:!!t.query.alles}} />`}
    <${ae} text=${j(Q.shown,u.changes.length)} />
  `}var Q,xf,Sf,Fn,Ap,Of,Tf,Np=C(()=>{"use strict";R();K();Ot();B();Tt();A();bn();J();pt();Mt();Ue();re();Gs();mt();Ep();Ne();Q=k.compare,xf=k.measures.fields.chapter,Sf=Wn.map(t=>[t,x(t)]),Fn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(Q.side,{plan:t.title,label:n}):q(n)}))),Ap=t=>t.map(e=>[e.key,e.label]),Of=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];Tf=(t,e)=>n=>(!t||Sn(n).includes(t))&&(!e||y.works[n]?.chapters?.includes(e))});function Bf({row:t,cell:e,change:n,step:s,plan:o}){let r=fa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Ln(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Vs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>I({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:nt(s)})}${r}</span>
        <${Pp} cell=${e} />
      </button>
    </td>
  `}function Ip({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?me.undecided:me.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Pf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(me.caption,{scenario:zt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${me.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Nf} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&jt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${F} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Bf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Ip} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Wf({plan:t,scenario:e,reach:n}){let s=Be("partner",e,t),o=vo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Gn} plan=${t} /><p>${me.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Gn} plan=${t} />
    <p>${xn(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${me.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${Pf} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Ge} name=${`dekking-${t.key}`} title=${me.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Rf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${me.alike.title}</h2><p>${me.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${qf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${me.nothing}</p>`}function Rp({route:t}){let e=U(t.query),{reach:n}=V(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${tt} text=${me.heading} title=${me.title} />
      <p class="zacht">${zt(e)}</p>
      <${qs} />
    </div>
    ${he(e).map(o=>a`
        <${Wf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Oo} address=${s} by="partner" scenario=${e} />`}
    <${ae} text=${s?"":g(me.shown,{scenario:zt(e)})} />
  `}var me,Af,Pp,rl,Nf,If,Rf,qf,qp=C(()=>{"use strict";R();K();Ot();B();Tt();A();bn();pt();Mt();Qs();Ue();xs();mt();me=k.coverage,Af=5,Pp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${pe} basis=${t.most_basis} />
    <${Xn} bar=${t.bar} most=${Af} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;rl=t=>!t.acting&&!t.undecided,Nf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${rl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a>
    <span class=${rl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;If=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${jt(t.id)?"verzamel":""}><${F} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${O("dekking",{...L.route.query,cel:Ln(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ae(e).word}${n&&`, ${ma(n,o)}`}</span>
      <${Pp} cell=${e} />
    </a>
  </li>
`,Rf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${If} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${rl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(me.step,{step:nt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${Ip} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,qf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${me.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${me.about}</p>
    <${Xo} expected=${me.expected} quiet=${me.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Xi} />
    <p><a href=${O("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Vp(t,e){let{columns:n=[]}=V(t).reach.find(c=>c.plan===e.key)||{},s=Be("kind",t,e),o=Be("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Wp(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>G(i(c),i(p)));return{stops:r,several:l}}var Wp,Dp,al,ka=C(()=>{"use strict";B();Tt();A();Fe();bn();J();Mt();Wp=(t,e)=>Number(jt(t))-Number(jt(e))||G(x(t),x(e)),Dp=({date:t,plan:e})=>Ns("InformationFlow").filter(n=>Bs(n,t)&&je(n,e)).map(n=>{let s=Qt(n,"between"),o=r=>[...Qt(n,r),...s].sort(Wp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>G(w(n.id,"content"),w(s.id,"content"))),al=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Uf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(W=>o.get(W)).filter(W=>W!==void 0),[u,$]=p.sort((W,D)=>W.left-D.left);if(!u||!$)return{d:"",x:0,y:0};let[m,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[f,h]=[$.left-n.left,($.top+$.bottom)/2-n.top],b=(m+f)/2,_=`M${m} ${d}C${b} ${d} ${b} ${h} ${f} ${h}`,v=Hf.map(W=>{let[D,Y,lt,T]=[(1-W)**3,3*W*(1-W)**2,3*W*W*(1-W),W**3];return{d:_,x:D*m+(Y+lt)*b+T*f,y:(D+Y)*d+(lt+T)*h}}),z=v.find(W=>r.every(D=>Math.max(Math.abs(D.x-W.x),Math.abs(D.y-W.y))>Vf))||v[0];return c!==void 0&&r.push(z),z})}function Kf(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Co({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Pt(),[c,p]=P([]);Je(()=>{let h=()=>p(Uf(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(h=>h.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:h,to:b})=>h===s||b===s?[h,b]:[])),d=({from:h,to:b})=>h===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!Df.includes(h.key))return i(h.key,b);let _=Kf(h.key,b,e,n);h.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
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
  `}var Df,Vf,Hf,ya=C(()=>{"use strict";R();Df=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Vf=28,Hf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function jo({label:t,id:e,thing:n,pick:s,among:o=fn}){let[r,i]=P(!1),l=()=>de([...Qe.keys()].filter(h=>Dt(h)&&o(h))),c=Ce(()=>r?l():[],[r]),[p,u]=P(null),$=h=>{let b=Wt(h.trim()),_=z=>[x(z),ne(z),...kt(z,"altLabel")].map(Wt),v=z=>qn(z)?_(z):_(z).slice(0,2),S=c.find(z=>x(z)===h)||c.find(z=>v(z).includes(b));return S?[S]:c.filter(z=>b&&_(z).some(W=>W.includes(b)))};Xt(()=>u(null),[n]);let{route:m}=L,d=h=>{if(L.route!==m)return;let[b,..._]=$(h.target.value);u(b&&!_.length?null:h.target.value),b&&!_.length&&s(b)},f=p?$(p).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(fn(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${x(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(Hp.meant,{names:f}):Hp.unknown_thing}</small>`}
    </label>
  `}var Hp,wa=C(()=>{"use strict";R();K();B();A();J();zn();Hp=k.explore});function Gf(t){let e=Gp($o(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${vt.none}</strong>${e.length>0&&` ${g(vt.only,{names:Kp(e)})}`}
    </p>
  `}function Jf({from:t,to:e,scenario:n}){let s=Fc([t,e],n).map(r=>r.label),o=Ec([t,e],n);return a`
    ${s.length>0&&a`<p>${g(vt.shared,{steps:te(s)})}</p>`}
    ${o.length>0&&a`<p>${vt.bodies} <${Et} ids=${o} />.</p>`}
  `}function Qf({from:t,to:e,scenario:n,collective:s}){let o=Ce(()=>Wr(t,e,n,s),[t,e,s,n]),r=o.length>Do?g(vt.longer.first,{count:Do}):j(vt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Do).map(i=>a`<li><${Et} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function Zf({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Gp(t,e),i=Ce(()=>{let f=b=>[le(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(_=>({id:_,text:x(_),look:f(_)}))),ties:t.lines.map((b,_)=>({from:b.from,to:b.to,number:_+1,look:h(b)}))}},[t]),l=t.layers.map(f=>le(f[0])),c=r.length?$o(n,s,o):t,p=c?.length===t.length?c.count:0,u=Kp(r),$=j(vt.works,l.filter(Boolean).length),m={from:x(n),to:x(s),count:t.lines.length},d=f=>I({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">${p>0&&a`<strong>${j(vt.counted,p,{works:$})}</strong> `}${vt.says}</p>
    ${u&&a`<p>${j(vt.through,t.count-p,{names:u,works:$})} ${vt.dotted}</p>`}
    ${!Z()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Co} heads=${l.map(f=>f?vt.columns.what:vt.columns.who)} ...${i} chosen=""
              label=${g(vt.picture,m)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ge} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${vt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${Jp} roles=${f} />`)}
    </ol>
  `}function Qp({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(m=>Up(m)?m:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Tc(n,s,e):[],p=Ce(()=>l?$o(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(m,d,f)=>a`
    <${jo} label=${d} id=${m} thing=${f} among=${Up}
      pick=${h=>I({[m]:h})} />
  `,$=(m,d,f)=>a`
    <label class="vink">
      <input type="checkbox" id=${m} checked=${d} onChange=${()=>I({[m]:d?null:"ja"})} />
      ${` ${f}`}
    </label>
  `;return a`
    <section aria-label=${vt.heading}>
      <h2>${vt.heading}</h2>
      <div class="velden">
        ${u("van",vt.from,n)} ${u("naar",vt.to,s)}
        ${$("verzamel",o,vt.collective)}
        ${l&&a`<button type="button" onClick=${()=>I({van:s,naar:n})}>${vt.swap}</button>`}
        ${l&&p&&$("langer",r,vt.longer.show)}
      </div>
      <p><a href=${O("verken",{uit:n,kies:n})}>${vt.back}</a></p>
      ${!(n&&s)&&a`<p>${vt.choose}</p>`} ${n&&n===s&&a`<p>${vt.same}</p>`}
      ${l&&(p?a`<${Zf} ...${i} found=${p} />`:a`<${Gf} ...${i} />`)}
      ${c.length>0&&a`
          <h3>${vt.together}</h3>
          <ul class="wegen">${c.map(m=>a`<${Jp} roles=${m} />`)}</ul>
        `}
      ${l&&a`<${Jf} ...${i} />`}
      ${l&&p&&r&&a`<${Qf} ...${i} collective=${o} />`}
    </section>
  `}var vt,Up,Kp,Gp,Jp,Yf,Yp=C(()=>{"use strict";R();K();Ot();B();A();Vo();J();Mt();ya();xs();mt();wa();vt=k.explore.path,Up=t=>Dt(t)&&(qn(t)||le(t)),Kp=t=>te(t.map(x)),Gp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>jt(s)&&s!==e&&s!==n);Jp=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${F} id=${e.from} />: ${e.phrase}, <${F} id=${e.to} />${Yf(e.to)}</p>
      <${Jn} of=${e.of[0]} look="zacht adres" />
    `)}<${Vt} id=${t[0].to} /></li>`,Yf=t=>N&&` (${Ct(t)?.title})`});function tu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=L.route.query,i=qr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):I({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&I({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&I({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||I({weg:[..._a(r),t].join(","),kies:null}),p:()=>o?l({van:t}):I({van:t}),Escape:()=>I({kies:null})}}function Xf({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=tu(t,e),l=qr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ve(t)}>${at.actions.page}</a>
      ${s.join()!==t&&c("f",at.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",j(at.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",at.actions.fold)}
      ${(r||!s.includes(t))&&c("h",at.actions.hide)}
      ${He(t)!=="step"&&c("p",at.actions.path)}
    </p>
  `}function eu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${at.panel.label}><p class="zacht">${at.panel.none}</p></section>`;let s=e.roles.filter(i=>i.from===n||i.to===n),o=e.ties.filter(i=>i.work===n||i.step===n).map(i=>({...i,end:n===i.work?i.step:i.work,why:w(i.of,"rationale")})),r=le(n)?"from":"to";return a`
    <section class="inwoorden" id="inwoorden" aria-label=${at.panel.label}>
      <h2>${es(n)}</h2>
      ${le(n)&&a`<p>${be(n,t.scenario.date)}</p>`}
      ${fn(n)&&jt(n)&&a`<p class="zacht">${at.panel.collective}</p>`}
      ${fn(n)&&a`<${Xf} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?at.panel.who:at.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(i=>a`<li>
            <${F} id=${i[r]} /><span class="zacht"> – ${i.phrase}</span>
            <${Jn} of=${i.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?at.panel.step:at.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(({work:i,of:l,basis:c,end:p,why:u})=>a`<li>
            ${p===Is?at.no_step:a`<${F} id=${p} />`}
            ${" "}<${pe} basis=${c} />
            ${u&&a`<span class="zacht"> ${at.panel.reason} ${u}</span>`}
            ${l!==i&&a`<${Jn} of=${l} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function nu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ce(()=>{let u=d=>`wie${jt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:qr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:es(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:es(d),look:`wat${$(d)}`,more:[Xp(fs(d,s.date)),a` <small>${Ft(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:es(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:Zp(h,f)}))]}},[t]),l=u=>I({kies:u===n?null:u}),c=(u,$)=>$!==Is&&tu($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(at.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Co} heads=${at.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${at.intended}</li>`}
      <li class="zacht">${at.to_step}</li>
      ${Object.entries(ve).map(([u,[,$]])=>a`<li><span class=${`streep ${Zp(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some($=>fs($,s.date)===u)).map(([u,{label:$}])=>a`<li>${Xp(u)}${q($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${at.keys}</p>
  `}function su({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(m=>m.work===$).map(m=>m.step),l=$=>Dn($,n,s).length?at.list.away:at.list.no_partner,c=[{...ye("wie",at.list.who,$=>$.who),text:$=>$.who?es($.who):l($.work),cell:({who:$,work:m})=>$?[a`<${F} id=${$} />`,a`<${_s} id=${$} />`]:l(m)},{key:"rol",label:at.list.role,text:$=>$.role},ye("wat",at.list.what,$=>$.work),{key:"stap",label:at.list.step,text:$=>i($.work).map(es).join(", ")},Mn("stand",at.list.status,$=>$.work,n.date),Zn(at.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${j(at.list.caption,r.length)}${s?"":`. ${at.list.only}`}`;return a`<${ut} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var at,_a,es,th,Zp,Xp,ou=C(()=>{"use strict";R();K();B();A();Vo();J();pt();Mt();ya();mt();Ne();at=k.explore,_a=t=>(t||"").split(",").filter(Dt),es=t=>t===Is?at.no_step:x(t);th={"●":"l-heel","◐":"l-lang","○":"l-punt"},Zp=(t,e)=>e===Is?"l-geen":th[ve[t]?.[0]]||"l-heel",Xp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function au({rows:t,chosen:e,state:n}){let s=Ce(()=>{let r=c=>M(t.flatMap(p=>p[c].length?p[c]:[""])).sort((p,u)=>+!p-+!u).map(p=>({id:`${c} ${p}`,text:p?x(p):qe.unnamed,look:`wie${p&&!jt(p)?"":" verzamel"}`})),i=t.flatMap(c=>{let p=c.between.length?"l-punt":"l-heel";return[...(c.from.length?c.from:[""]).map(u=>({from:`from ${u}`,to:c.id,look:p})),...(c.to.length?c.to:[""]).map(u=>({from:c.id,to:`to ${u}`,look:p}))]}),l=t.map(c=>({id:c.id,text:xa(c),look:"wat",more:eh(c)}));return{columns:[r("from"),l,r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>I({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Co} heads=${qe.columns} ...${s} chosen=${e} label=${g(qe.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&I({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${qe.dotted}</li>
        </ul>`}
    </div>
  `}function iu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${sh} row=${l} />:
              ${" "}<${F} id=${l.id} text=${xa(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${Jn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function lu({rows:t,scenario:e,state:n}){let s=[ru("from",qe.list.from),ru("to",qe.list.to),{key:"inhoud",label:qe.list.what,text:xa,cell:o=>a`<${F} id=${o.id} text=${xa(o)} />`},{key:"staat",label:qe.list.state,text:o=>Ft(o.id,"flowState")},{key:"sindsdien",label:qe.list.since,text:o=>Ft(o.id,"followUp")},Zn(k.explore.list.where,o=>[o.id])];return a`
    <${ut} id="stromenlijst" caption=${g(qe.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${oe} name="informatiestromen.csv"
        rows=${()=>gn(s.slice(0,-1),t,()=>ke(e))} />
    </p>
  `}var qe,xa,eh,nh,va,sh,ru,cu=C(()=>{"use strict";R();K();B();A();ka();J();Mt();ya();re();mt();Ne();qe=k.explore.flows,xa=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${qe.among})`:""}`,eh=({id:t})=>w(t,"followUp")&&a` <small>${g(qe.since,{phrase:Ft(t,"followUp")})}</small>`,nh=t=>t.map(e=>x(e)).join(", ")||qe.unnamed,va=({ids:t})=>t.length?a`<${Et} ids=${t} />`:a`<span class="zacht">${qe.unnamed}</span>`,sh=({row:t})=>t.between.length?a`${qe.between} <${va} ids=${t.from} />`:a`<${va} ids=${t.from} /> → <${va} ids=${t.to} />`;ru=(t,e)=>({key:t,label:e,text:n=>nh(n[t]),cell:n=>a`<${va} ids=${n[t]} />`})});function rh({text:t,children:e}){let[n,s]=P(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function ah({of:t,at:e}){if(t.length<=oh)return a`<${Sa} of=${t} at=${e} />`;let n=r=>Ft(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>G(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${rh} text=${`${n(r[0])} (${r.length})`}><${Sa} of=${r} at=${e} /><//>`)}
    <${Sa} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function uu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?En.undecided:s?En.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function $u({plan:t,scenario:e}){let{stops:n,several:s}=Vp(e,t),o=`route-${t.key}`;if(Z())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${uu} stop=${l} place=${c+1} />
              <${pu} stop=${l} plan=${t} />
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
              <div class="boven-halte" style=${i(c)}><${pu} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${uu} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${ah} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${En.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${du} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${pe} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ve).map(([l,[,c]])=>a`<li><${pe} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${En.silent}</li>
        <li><em>${En.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ge} name=${o} title=${En.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(En.says,{silence:k.shared.silence})}</p>
  `}var En,oh,du,Sa,pu,mu=C(()=>{"use strict";R();K();Ot();B();A();ka();bn();J();pt();Mt();xs();mt();En=k.explore.route,oh=10,du=({one:t})=>a`
  <a class=${jt(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Sa=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${pe} basis=${n.basis(e)} /><${du} one=${n} /></li>`)}
  </ul>
`;pu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${Z()&&a`<p class="bij niemand">${En.silent}:</p>`}
    <ul class="stilte" aria-label=${En.silent}>
      ${e.map(s=>a`<li><a href=${ws({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function Os(){let t=k.missing;return a`
    <${tt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function ch({text:t}){let e=tp(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${xe.alone} ${e.map(n=>a` <a href=${lh(n)}>${n}</a>`)}</p>`}
      <p>${xe.try} ${Object.entries(xe.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function ph({text:t,answers:e}){let[n,s]=P(null);if(Xt(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{X().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",xe.source.about,a`<${Et} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(xe.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${xe.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(xe.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${ll} text=${c} answers=${e} /></p>
              <p class="zacht">${se(l)}${p.some(Dt)&&i(p.filter(Dt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function fu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Pi(e),r=e.trim()!=="",i=M(n.map(p=>p.kind)).sort(G),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Je(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?j(xe.found,l.length):g(xe.nothing,{text:e});return a`
    <${tt} text=${xe.title} />
    <section class="filters" aria-label=${xe.label}>
      <div class="velden">
        <${yo} label=${xe.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${It} label=${xe.what} name="wat" options=${Pn(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:xe.type}</p>
    ${s&&a`<p id="gelezen">${g(xe.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${ch} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,il).map(p=>a`<${ih} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>il&&a`<p>${g(xe.too_many,{count:l.length-il})}</p>`}
    ${r&&Me()&&a`<${ph} text=${e} answers=${o} />`}
    <${ae} text=${r?c:""} />
  `}var xe,il,ll,ih,lh,nr=C(()=>{"use strict";ho();R();K();Ot();B();A();ze();Ii();J();Ue();mt();xe=k.search;il=100,ll=({text:t,answers:e})=>Kr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),ih=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${ll} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
    <p><${ll} text=${ep(t,e)} answers=${e} /></p>
  </li>
`,lh=t=>O("zoek",{q:t})});function yu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=L.route.query,$=t?"lijst":hu.includes(p)?p:Z()?"lijst":"beeld",m=hu.map(d=>[d,st.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Kn} legend=${st.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${Ge} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function wu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${q(H(t,i))} (${o(i)})`]);return r.push([Cs,`${q(k.shared.all)} (${n.length})`]),Z()?a`<${It} name="staat" label=${st.filters.state} options=${r} chosen=${s} />`:a`<${Kn} legend=${st.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function _u({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=bu.map(bt=>n[bt]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=_a(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Ce(()=>Mc({...m,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes(m.chosen)?m.chosen:"",b=f.length>Si,_={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},v=r.some(Boolean),S=v||l.length>0||e.stated||e.plan,z=st.alone[He(t[0])]||st.alone.other,W=a`<button type="button" class="klein" onClick=${()=>I({weg:null})}>${st.again}</button>`,D=d.undated>0&&j(st.undated,d.undated),Y={..._,title:o||t.map(es).join(", ")},lt=a`
    <${cn}>
      <div class="velden">
        <${It} name="stap" label=${st.filters.step} options=${an} />
        <${It} name="soort" label=${st.filters.kind} options=${io} />
        <${It} name="vanaf" label=${st.filters.from} options=${gu} />
        <${It} name="tot" label=${st.filters.to} options=${gu} />
        ${v&&a`<${bs} names=${bu} />`}
      </div>
    <//>
  `,T=a`
    ${l.length>0&&a`<p>${j(st.hidden,l.length)} ${W}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${j(st.left,d.left)} ${D}</p>`}
    ${b&&a`<p role="status">${g(st.too_many,{count:f.length})}</p>`}
    ${!d.what.length&&a`<p>${S?st.nothing:z}</p>`}
  `;return a`
    <${yu} many=${b} field=${s} filters=${lt} choices=${a`<${qs} />`} notes=${T}
      keep=${{name:st.file,title:Y.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${nu} ...${Y} /></div>`} list=${a`<${su} ...${_} />`}
      panel=${a`<${eu} ...${_} />`} />
  `}function $h({query:t,scenario:e}){let n=Ns("Agreement").filter(u=>Bs(u,e.date)&&je(u,e.plan)),{title:s,none:o}=st.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>w(u,"agreementStatus")),i=al("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Cs,c=n.filter((u,$)=>l===Cs||r[$]===l),p=a`<${wu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${_u} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Cs?s:`${s}: ${H("AgreementStatus",l)}`} />`}function mh({query:t,scenario:e}){let n=Ce(()=>Dp(e),[e.date,e.plan]);if(!n.length)return a`<p>${st.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=al("FlowState",Object.keys(st.flows.first)[0],s),r=[...o,Cs].includes(t.staat)?t.staat:o[0]||Cs,i=n.filter($=>r===Cs||$.state===r),l=3*i.length>2*Si,c=t.kies||"",p=r===Cs?k.shared.all:H("FlowState",r),u=g(st.flows.title,{state:p});return a`
    <${yu} many=${l} field=${a`<${wu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${st.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${au} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${lu} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${iu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${st.flows.silence}</p>
  `}function vu({route:{path:t,query:e}}){let n=U(e),[,s=""]=t;if(s&&!Object.hasOwn(ku,s))return a`<${Os} />`;let o=uh(e),r=d=>{I({uit:d,kies:d,weg:null}),yt(es(d))},i=a`<${jo} label=${st.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Wn.length>0&&a`<${It} name="hoofdstuk" label=${st.begin.chapters}
      options=${Wn.map(d=>[w(d,"identifier"),x(d)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=st.heading,sentence:u=st.sentence}=st.starts[c]||{},$=Object.entries(st.starts).map(([d,{label:f,to:h}])=>[f,O(h.path,h.query),d===c]),m=o.length?a`<${_u} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${qs} /></div><${dh} scenario=${n} />`;return a`
    <${tt} text=${st.heading} title=${c?`${st.heading}: ${p}`:st.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${Yo} label=${st.starts_label} tabs=${$} />
    ${s?a`<${ku[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Qp} query=${e} scenario=${n} />`:m}
  `}var st,hu,Cs,gu,bu,uh,dh,ku,xu=C(()=>{"use strict";we();R();K();Ot();B();Tt();A();Vo();ka();Fe();J();Yp();Ue();ou();Xr();cu();xs();mu();wa();nr();st=k.explore,hu=["beeld","beide","lijst"],Cs="alle",gu=Pn(M(Object.values(y.works).flatMap(t=>t.years||[])).sort()),bu=["stap","soort","vanaf","tot"],uh=({uit:t,stap:e,partner:n,hoofdstuk:s})=>_a(t||Ar(e)?.id||ge(n)||Wn.find(o=>w(o,"identifier")===s)),dh=({scenario:t})=>a`
  ${he(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${$u} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${st.begin.network}</p>
`;ku={informatie:mh,afspraken:$h}});function Oa(t,e){let n=ns();for(let{mark:s}of t)e?n.add(s):n.delete(s);return I({merk:[...n].join(cl),...!n.size&&{alleen:null}},!0),n.size}var cl,ns,Su,pl,ul=C(()=>{"use strict";K();cl=".",ns=()=>new Set((L.route.query.merk||"").split(cl).filter(Boolean)),Su=()=>[...ns()].join(cl),pl=()=>!!L.route.query.alleen&&ns().size>0});var dl,fh,Ca,Lo,Xs,sr=C(()=>{"use strict";R();A();dl=k.shared.outcomes,fh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Ca=({outcome:t})=>a`<g class=${`teken teken-${dl[t].sign}`}>${fh[dl[t].sign]}</g>`,Lo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Ca} outcome=${t} />
  </svg>
`,Xs=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Lo} outcome=${t} /> ${dl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function $l({gaps:t,what:e}){let n=ns(),s=t.filter(i=>n.has(i.mark)).length,o=i=>yt(j(tn.bar.changed,Oa(t,i.target.checked))),r=t.length>1?g(tn.mark_all,{count:t.length,what:e}):g(tn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function gh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(m=>m.heavy).length,p=[...ro(e.map(m=>o==="topic"?Yn(m.query):m.subject_label))].map(([m,d])=>d>1?g(tn.repeated,{title:m,count:d}):m),u=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${j(tn.questions,e.length).replace(/^\d+ /,"")}`}
        ${l>0&&a`<span class="bij">${g(tn.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${j(tn.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(tn.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(m=>a`<${hh} key=${m.mark} gap=${m} scenario=${r} />`),n.length>0&&a`<p><a href=${O("aandachtspunten",{tekst:t})}>${tn.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${$l} gaps=${M([...e,...n])} what=${t} />
      <${Ui} summary=${u} inside=${$} open=${i} />
    </div>
  `}function ju({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=M(t.map(c=>c.query)).map(c=>({id:c,title:Yn(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${gh} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function bh({row:t,of:e}){let n=ge(L.route.query.partner),s=M(ot(e,"who").flatMap(l=>l.from===n?l.phrase:[])),o=[...t.who.filter(l=>l===n),...t.who.filter(l=>l!==n)],r=o.length>Ou+1?o.slice(0,Ou):o,i=o.length-r.length;return a`
    <${Et} ids=${r} />
    ${i>0&&g(tn.deadline.others.more,{names:"",count:i})}
    <span class="bij">${tn.deadline.how[t.how]}</span>
    ${s.length>0&&a`<span class="bij">${x(n)}: ${s.join(", ")}</span>`}
  `}function kh({gap:t,found:e,scenario:n}){let s=e.deadline,o=tn.deadline.columns,r=ne(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${Cu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${$l} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${F} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${ca} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Ki} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${Xs} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${bh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Lu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=tn.deadline,p=Z()?wh:yh,u=n||t.length<=p+1?t:t.slice(0,p),$=hs(t.map(({found:m})=>m.deadline));return a`
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
          ${u.map(m=>a`<${kh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>I({termijnen:"alle"},!0)}>
            ${j(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var tn,Cu,hh,Ou,yh,wh,Mu=C(()=>{"use strict";we();R();K();Ot();B();A();Fe();ul();J();Mt();xo();mt();sr();tn=k.gaps;Cu=t=>ns().has(t.mark)?"gemarkeerd":"",hh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Cu(t)}`} data-vraag=${t.mark}>
    <${$l} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Gi} gap=${t} />
      <${ca} gap=${t} scenario=${e} />
    </div>
  </article>
`;Ou=2;[yh,wh]=[8,5]});function ja(t){let[e,n]=["promise","summary"].map(s=>w(t,s));return[e&&`${js.promised} ${e}`,e&&n?`${js.reported} ${n}`:n].filter(Boolean)}function vh({property:t,value:e}){return e.startsWith("@")?a`<${F} id=${e.slice(1)} />`:y.lists[t]?H(y.lists[t],e):js.truth[e]||ct(e)}function Ma({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Ft(o,"recommendationKind"),response:Ft(o,"response")||js.requested.no_response}),s=t.map(o=>a`<li><${F} id=${o} />${g(js.requested.line,n(o))}</li>`);return a`<${xt} title=${e}><${vs} id="gevraagd" items=${s} /><//>`}function zo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Io(t))p&&c===t&&vn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:M(c).join(", ")})),{columns:s,title:o,caption:r}=js.mentions,i=[ye("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>ee(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>be(l),cell:({from:l})=>le(l)&&a`<${Vt} id=${l} />`}];return a`
    <${ua} id=${n.length>xh?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${ut} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var js,_h,xt,Se,Ls,Mo,La,xh,To=C(()=>{"use strict";R();B();A();Fe();J();pt();Gs();mt();Ne();zn();js=k.thing,_h=new Set([...y.hidden,...js.shown]);xt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Se=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ls=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Mo=t=>Object.entries(Qe.get(t)||{}).filter(([e])=>!_h.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${vh} property=${e} value=${o} />`);return[q(Fr(e)),s.length>1?a`<${Ls} items=${s} />`:s[0]]}),La=({id:t})=>da(t).length>0&&a`<${xt} title=${js.figures}><${Zi} id=${t} /><//>`;xh=3});async function rr(t,e){let n=await X().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await X().ask("page",{options:[],comparisons:!1});return X().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function Oh(){await X().ask("shipped"),X().show()}function za({files:t,children:e=null}){let[n,s]=P("");async function o(r,i){window.addEventListener("beforeunload",zu),await Rn(s,Yt.saving,async()=>{let{name:l,data:c}=await X().ask(r,i);pn(l,c,or[l.split(".").pop()])}),window.removeEventListener("beforeunload",zu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Eu(){let t=Pt(),[e,n]=P("");async function s(){let[o]=t.current.files;if(!o)return yt(Yt.first_source);Rn(n,Yt.busy,async()=>(await X().ask("source",{data:await Mr(o)})).message)}return a`
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
  `}function Ta({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Ch(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${za} files=${[{id:"bewaar-fouten",label:Yt.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Tu} title=${Yt.faults} lines=${n} count=${s} />
    <${Tu} title=${Yt.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${Yt.read}</summary><${Ls} items=${c} /></details>`}
  `}function Au(t){if(!t.length)throw new Error(Yt.first);if(t.length>1)throw new Error(g(Yt.one_only,{count:t.length}));if(t[0].size>hi)throw new Error(g(Yt.too_large,{name:t[0].name,most:hi/2**20}));return t[0]}var Yt,Sh,or,zu,Fu,Tu,Ch,ar=C(()=>{"use strict";we();R();B();A();ze();J();re();To();Yt=k.check,Sh="plan",or={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};zu=t=>t.preventDefault();Fu=()=>a`
  <section class="blok">
    <h2>${Yt.save}</h2>
    <p class="zacht">${Yt.save_intro}</p>
    <${za}
      files=${Object.entries(Yt.save_as).filter(([t])=>!(N&&t===Sh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${X().own&&a`<button type="button" id="terug" onClick=${Oh}>${Yt.back}</button>`}
    <//>
  </section>
`;Tu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(Yt.list,{title:t,count:n})}</h2><${Ls} items=${e} />`,Ch=(t={})=>Object.entries(t).map(([e,n])=>g(Yt.counted,{count:n,what:Fr(e).toLowerCase()})).sort(G)});function jh({scenario:t,report:e}){let n=s=>Rn(e,We.busy,async()=>{let o={options:us(t),marks:Su(),kind:s};pn(`${We.file}.${s}`,(await X().ask("marked",o)).data,or[s])});return Object.entries(We.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Lh({gaps:t,scenario:e}){let[n,s]=P(""),o=ns();if(!o.size)return null;let r=la(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=pl(),c=Me()?We.address:We.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{Oa(p,!1),yt(We.cleared)},$=()=>{I({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${We.label}>
      <p><strong>${j(We.count,o.size)}</strong>${i>0&&j(We.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>I({alleen:l?null:"gemarkeerd"})}>${l?We.every:We.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${We.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${We.print}</button>
      <${oe} name=${`${We.file}.csv`} rows=${()=>Pu(r,e)} label=${We.csv} id="merk-csv" />
      ${Me()&&a`<${jh} scenario=${e} report=${s} />`}
    </section>
  `}function Mh({all:t}){let e=(r,i)=>M(r).map(l=>[l,i(l)]),n=t.flatMap(Qn).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",ft.fields.partner,e(n,Nu).sort((r,i)=>G(r[1],i[1]))],["stap",ft.fields.step,[...an,...Bu("stap",nt)]],["vraag",ft.fields.query,e(t.map(r=>r.query).sort(G),Yn)],["gewicht",ft.fields.weight,[...s,...Bu("gewicht",r=>H("Severity",r))]],["soort",ft.fields.kind,io]];return a`
    <${cn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${It} ...${{name:r,label:i,options:l}} />`)}
        <${yo} label=${ft.fields.text} name="tekst" />
        <${bs} names=${ml} />
      </div>
    <//>
  `}function zh({points:t,low:e,source:n,query:s}){let o=M(t.map(l=>l.topic)).length,r={points:g(ft.part_counts.points,{questions:Fa(t),topics:j(ft.topics_count,o)}),source:g(ft.part_counts.source,{questions:Fa(e)})},i=(l,c,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${ft.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${ft.parts_label}>
      ${i("points","overleg",!n)}${i("source",Iu,n)}
    </nav>
  `}function Th({scenario:t}){let{query:e}=L.route,n=e.vraag?Vi(V(t).gaps,{...e,partner:""}):[];if(!n.length||n.some(({partners:i})=>i.length))return a`<p>${ft.none}</p>`;let s=ft.of_no_partner[n.every(({barrier:i})=>i)?"step":"other"],r=a`<button type="button" id="wis-partner" onClick=${()=>I({partner:null})}>${ft.of_no_partner.clear}</button>`;return a`<p>${s} ${r}</p>`}function Fh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>Qn($).map(m=>({gap:$,found:m}))).filter(({found:$})=>$.deadline).sort(($,m)=>G($.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Ea[n],p=Object.entries(Ea).map(([$,m])=>[$,ft.fold[m]]),u=()=>I({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Lu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ft.heading[c]}</h2>
            <p>${ft.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?ft.refold:ft.unfold}</button>
            </p>
          </header>
          <${Kn} legend=${ft.fold_by} name="per" options=${p} current=${n} id="per" />
          <${ju} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}}
            terms=${M(i.map(({gap:$})=>$))} />
        </section>
      `}
    ${!t.length&&a`<${Th} scenario=${s} />`}
  `}function Ru({route:t}){let e=U(t.query),n=t.query,s=V(e).gaps,o=pl(),r=o?la(s).filter(h=>ns().has(h.mark)):Vi(s,n),i=r.filter(h=>!h.source),l=r.filter(h=>h.source),c=n.deel?n.deel===Iu:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||ml.some(h=>n[h]),m=n.vouw?n.vouw==="uit":$&&u.length<=Eh,d=n.per in Ea?n.per:Object.keys(Ea)[Number(c&&!p)],f=Object.fromEntries(ml.filter(h=>n[h]).map(h=>[h,n[h]]));return a`
    <${tt} text=${o?ft.bar.label:ft.title}>
      <p class="uitleg">${g(ft.intro,{report:Hn(et(e.plan))})} ${Cn}</p>
    <//>
    ${he(e).map(h=>a`<${Gn} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?ft.only_title:Yn(n.vraag)}</strong></p>`:a`<${zh} points=${i} low=${l} source=${c} query=${f} />`}
      <${Yr} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Mh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${ft.source_intro}</p>`}
        <p class="zacht" id="weegt">${ft.weights}</p>
        <${Fh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${oe} name="aandachtspunten.csv" rows=${()=>Pu(u,e)} /></p>
        <${_o} />
      </div>
    </div>
    <${Lh} gaps=${s} scenario=${e} />
    <${ae} text=${g(ft.shown,{points:Fa(i),low:Fa(l)})} />
  `}var ft,We,Nu,Pu,Bu,ml,Iu,Fa,Ea,Eh,qu=C(()=>{"use strict";we();R();K();Ot();B();Tt();A();ze();ul();J();pt();Ue();re();Mu();xo();ar();ft=k.gaps,We=k.gaps.bar,Nu=t=>x(ge(t)||t),Pu=(t,e)=>[[...ft.csv,...Ds],...t.map(n=>[n.number,H("Severity",n.severity),Yn(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(nt).join(", "),n.kinds.map(rt).join(", "),n.partners.map(Nu).join(", "),n.subject_label,Hs(n).map(se).join("; "),...ke(e,n.plan)])];Bu=(t,e)=>{let n=L.route.query[t]||"";return n.includes(",")?[[n,te(n.split(",").map(e))]]:[]},ml=["tekst","stap","soort","partner","vraag","gewicht"];Iu="bron",Fa=t=>j(ft.questions,t.length);Ea={onderwerp:"topic",soort:"query"};Eh=25});function Na({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:f}){let h=U(f.query),{plan:b,strict:_}=h,S=[...o().map(({name:lt,options:T})=>T.find(([bt])=>bt===f.query[lt])?.[1]),f.query.tekst,p&&_&&k.shared.choices.strict_phrase].filter(Boolean).join(" · ")||k.shared.all,z=n(h).filter(lt=>r(lt,f.query)),W=s(),D=j(m.count,z.length),Y=()=>gn([...W,...$],jr(z,W,Yi("sorteer",i)),lt=>ke(u?h:null,Ct(lt.id)?.key||lt.plan||b,S));return a`
      <${tt} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${cn}>
        <${Ws} />
        ${u&&a`<${Jo} />`}
        <div class="velden">
          <${yo} name="tekst" />
          ${o().map(lt=>a`<${It} ...${lt} />`)}
          <${bs} names=${["tekst","vouw",...o().map(lt=>lt.name)]} />
        </div>
      <//>
      ${p&&a`<${wo} />`}
      <p class="telling">${D}<${oe} name=${`${Cr(m.title)}.csv`} rows=${Y} /></p>
      <${ut} id=${t} caption=${g(m.caption,{count:D})} rows=${z} columns=${W}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:m.count}} />
      <${ae} text=${D} />
    `}}var An,Ut,Bn,Uu,fl,Ku,ir,Ba,Gu,Ah,Aa,Bh,Nh,Wu,Ju,Ph,Ih,Qu,Du,Yu,Zu,Xu,ss,lr,Rh,qh,Vu,Hu,td,ed=C(()=>{"use strict";ho();R();K();Ot();B();Tt();A();Fe();J();pt();Mt();Ue();re();mt();Ne();An=k.partners,Ut=k.measures,Bn=k.lookup;Uu=t=>on.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),fl=t=>[x(t),...["altLabel","promise","summary","place"].flatMap(e=>kt(t,e))].join(" "),Ku=Na({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],keep:(t,e)=>(!e.tekst||Vn(fl(t.id),e.tekst))&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:An.fields.step,name:"stap",options:an},{label:An.fields.kind,name:"soort",options:Ro("OrganisationKind")},{label:An.fields.role,name:"rol",options:Object.entries(An.roles)}],columns:()=>[{key:"naam",label:An.columns.name,text:t=>x(t.id),cell:t=>[a`<${F} id=${t.id} />`,a`<${_s} id=${t.id} />`]},{key:"soort",label:An.columns.kind,text:t=>Ft(t.id,"organisationKind")},{key:"stappen",label:An.columns.steps,text:t=>Uu(t.steps)},{key:"handelt",label:An.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:An.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:An.columns.wish,text:t=>t.wish}]}),ir=t=>y.called[t]?.short||"",Ba=t=>w(t,"prefLabel"),Gu="exploitationForm",Ah=Er.map(t=>({id:t,...y.works[t],text:[fl(t),Ft(t,Gu),...ot(t,"who").map(e=>fl(e.from))].join(" ")})).sort((t,e)=>G(ir(t.id)||"~",ir(e.id)||"~")||G(Ba(t.id),Ba(e.id))),Aa=N?"":In[0].date,Bh=(t,e,n)=>({key:t,label:e,text:({id:s})=>hn(s,n)?be(s,n):"",cell:({id:s})=>hn(s,n)&&a`<${Vt} id=${s} date=${n} />`}),Nh=t=>{let{outcome:e="",stand:n=""}=ce(t),s=k.shared.outcomes[e]?.phrase||n;return[w(t,"deadlineLabel"),`“${w(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},Wu=Wn.map(t=>[t,x(t)]),Ju=Na({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Ah.filter(e=>je(e.id,t)),keep:(t,e)=>(!e.tekst||Vn(t.text,e.tekst))&&(!e.vorm||kt(t.id,Gu).includes(e.vorm))&&(!e.stap||(e.stap==="alle"?t.across:Sn(t.id).includes(e.stap)))&&(!e.soort||lo(t.id).includes(e.soort))&&(!e.wat||Ye(t.id,e.wat))&&(!e.hoofdstuk||t.chapters?.includes(e.hoofdstuk))&&(!e.staat||hn(t.id)===e.staat),named:({id:t})=>Ba(t),more:[{key:"hoofdstuk",label:Ut.fields.chapter,text:({chapters:t=[]})=>t.map(x).join("; ")},{key:"beloofd",label:Ut.columns.promise,text:({id:t})=>w(t,"promise")},{key:"gemeld",label:Ut.columns.reported,text:({id:t})=>w(t,"summary")},{key:"termijnen",label:Ut.columns.terms,text:({id:t})=>$s(t).map(Nh).join("; ")}],groups:()=>({of:({chapters:t=[""]})=>t.find(e=>e===L.route.query.hoofdstuk)??t[0],titles:[...Wu,["",Ut.no_chapter]]}),fields:()=>[{label:Ut.fields.what,name:"wat",options:Object.entries(Ut.types)},{label:Ut.fields.chapter,name:"hoofdstuk",options:Wu},{label:Ut.fields.step,name:"stap",options:[...an,["alle",Ut.across]]},{label:Ut.fields.kind,name:"soort",options:io},{label:Ut.fields.status,name:"staat",options:Ro("Status")},{label:Ut.fields.form,name:"vorm",options:Ro("ExploitationForm")}],columns:()=>[{key:"nr",label:Ut.columns.number,text:({id:t})=>ir(t),cell:({id:t})=>ir(t)?a`<a href=${Ve(t)}>${ir(t)}</a>`:a`<span class="zacht">${Ut.no_number}</span>`},ye("naam",Ut.columns.name,({id:t})=>t,Ba),...jn(({id:t})=>Ct(t)?.key),{key:"wat",label:Ut.columns.what,text:({id:t})=>ee(t)},...Aa&&Aa!==Le?[Bh("plan",q(ps(Aa)),Aa)]:[],Mn("nu",N?Ut.columns.stand:q(ps(Le)),({id:t})=>t),{key:"termijn",label:Ut.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>ct(w(t,"finalDueBy"))},{key:"stap",label:Ut.columns.step,text:t=>t.across?k.shared.all_steps:Uu(Sn(t.id))},{key:"wie",label:Ut.columns.lead,sort:!1,text:t=>t.container?"":po(t.id).map(x).join(", ")||k.shared.no_lead,cell:t=>t.container?"":po(t.id).length?a`<${Et} ids=${po(t.id)} />`:a`<span class="zacht">${k.shared.no_lead}</span>`}]}),Ph=t=>M(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Qt(t,e))).filter(Dt),Ih=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:Ph(t),text:[x(t),...kt(t,"altLabel"),w(t,"summary"),e.description].join(" ")})),Qu=t=>({key:"bron",label:Bn.columns.place,sort:!1,text:e=>Ze(t(e)).map(se).join("; "),cell:e=>a`<${Jn} of=${t(e)} />`}),Du="Recommendation",Yu=(t,e,n)=>Na({name:t,of:e,sort:"naam",rows:({plan:s})=>Ih.filter(o=>je(o.id,s)&&Ye(o.id,Du)===n),keep:(s,o)=>(!o.wat||Ye(s.id,o.wat))&&(!o.tekst||Vn(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(Bn.types).find(o=>Ye(s,o))||"",titles:Object.entries(Bn.types).map(([s,o])=>[s,q(o)])}),fields:()=>[{label:Bn.fields.what,name:"wat",options:Object.entries(Bn.types).filter(([s])=>Ns(s).length&&s===Du===n)},{label:Bn.fields.step,name:"stap",options:an}],columns:()=>[{key:"naam",label:Bn.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${F} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...jn(({id:s})=>Ct(s)?.key),{key:"wat",label:Bn.columns.what,text:({id:s})=>ee(s)},{key:"zegt",label:Bn.columns.description,text:s=>s.description},{key:"over",label:Bn.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Et} ids=${s.about} name=${ne} />`},Qu(({id:s})=>s)]}),Zu=Yu("naslag","lookup",!1),Xu=Yu("gevraagd","requested",!0),ss=k.timeline,lr=t=>t.day.slice(0,4),Rh=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?co(t.id):[lr(t)];return n?n<=e&&e<=s:lr(t)===e},qh=t=>{let{jaar:e}=L.route.query;return!e||lr(t)===e?t.day:`z${t.day}`},Vu=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Hu=M(y.timeline.map(lr)).map(t=>[t,t]),td=Na({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&be(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Rh(t,e.jaar))&&(!e.tekst||Vn(Vu(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:t=>L.route.query.jaar||lr(t),titles:Hu}),fields:()=>[{label:ss.fields.what,name:"wat",options:Object.entries(ss.kinds)},{label:ss.fields.step,name:"stap",options:an},{label:ss.fields.year,name:"jaar",options:Hu}],columns:()=>[{key:"dag",label:ss.columns.when,text:qh,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ss.fields.what,text:t=>ss.kinds[t.kind]},{key:"wat",label:ss.columns.what,text:Vu,cell:t=>[t.id&&a`<${F} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ss.columns.stand,text:t=>t.phrase},Qu(t=>t.at)]})});function Wh({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Ms.requested_mark}</span>`,r=e&&a`<span class="bij door">${Ms.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Xn} bar=${t.bar} />${l}`}function Dh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=fa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Ln(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ae(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Vs(c)} aria-haspopup="dialog" onClick=${()=>I({cel:c})}>
        <span class="sr">${g(Ms.cell,{row:t.label,step:nt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Wh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${pe} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Ia({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=un(n),i=vo(t,e,n),[l,c]=P(s?Math.max(0,r.indexOf(ta(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Uh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Pa(n)} role="table">
      <caption>${g(Ms.caption,{rows:Ms.heads[t],scenario:zt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Ms.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${Vh} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Ms.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Be(t,e,n).map(u=>a`<${Hh} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Ms,Vh,Hh,Uh,Pa,hl=C(()=>{"use strict";R();K();B();A();bn();pt();Qs();mt();Ms=k.overview;Vh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Hh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${F} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${un(e).map((o,r)=>a`<${Dh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Uh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Ms.one_step}>
    ${un(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${nt(s)}
        </button>
      `)}
  </div>
`,Pa=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Jh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${zs.wish}</h2><a href=${O(zs.also.to,zs.also.choose)}>${zs.also.ask}</a>
      <ul class="tegels">
        ${zs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${Gh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Qh({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&sa(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${O("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function Yh({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${zs.discuss.title}</h2><p>${zs.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${g(zs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Qh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Zh({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>ko(i,n)[1]&&a`<span class="zacht"> – ${ko(i,n)[1]}</span>`,r=g(Kt.group,{state:q(H("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${Ke} ids=${de(e)} more=${o} />
    </div>
  `}function Xh({scenario:t,plan:e}){let n=N?"h3":"h2";return V(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o],c=r.map(u=>a`<${Zh} ...${u} date=${t.date} />`),p=i?Kt.undecided:bo(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Kt.apart.title,{kind:l.label})}<//>
          <p>${g(Kt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function sd({route:t}){let e=U(t.query),n=Object.hasOwn(gl,t.query.rijen||"")&&gl[t.query.rijen||""]||"kind",s=Object.entries(gl).map(([l,c])=>[l,Kt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=V(e);return a`
    ${n==="kind"?a`<${ng} answer=${i} plan=${et(e.plan)} plans=${he(e)} />`:a`<${tt} text=${Kt.heading} title=${Kt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Kt.matrix[n]}</h2><p>${zt(e)}</p>
          <p class="acties"><a href=${O("methode")}>${Kt.legend.more}</a></p>
          <${qs}>
            <${Kn} legend=${Kt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${he(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Gn} plan=${l} />
            <${Ia} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <div class="acties">
              <${oe} name="matrix.csv" rows=${()=>eg(n,e,l)} />
              <${Ge} name=${Pa(l)} title=${Kt.matrix[n]} scenario=${{...e,plan:l.key}}
                of=${`[id="${Pa(l)}"]`} legend=".legenda .stalen li" />
              <${ys} text=${()=>location.href} label=${Kt.link} />
            </div>
            <${Xh} scenario=${e} plan=${l} />
          `)}
        <${_o} />
      </div>
      <${$a} undecided=${ea(e)} />
    </div>
    ${r&&a`<${Oo} address=${r} by=${n} scenario=${e} />`}
    <${ae} text=${r?"":g(Kt.shown,{scenario:zt(e)})} />
  `}var Kt,nd,Kh,Gh,zs,gl,tg,eg,ng,od=C(()=>{"use strict";R();K();Ot();B();Tt();A();bn();J();pt();Qs();Ue();re();xs();mt();hl();zn();Kt=k.overview,{truth:nd}=k.thing,Kh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Gh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Kh[t]}
  </svg>
`,{start:zs}=Kt;gl={"":"kind",partner:"partner",vorm:"form"},tg=(t,e,n)=>{let{word:s,lines:o}=Ae(e);if(!e)return[t.label,nt(n),Kt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,nt(n),s,o.join("; "),H("Basis",r),nd[String(i)],l,c,p,nd[String(u)]]},eg=(t,e,n)=>[[...Kt.csv,...Ds],...Be(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...tg(s,o,un(n)[r]),...ke(e,n.key)]))],ng=({answer:t,plan:e,plans:n})=>{let s=M(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${tt} text=${Kt.heading} title=${Kt.title}>
      <p>${g(Kt.start.intro,{report:Hn(e)})}</p>
      <p><strong>${j(Kt.start.dated,s.length,{years:te(s)})}</strong>
        ${" "}${Kt.start.since}</p>
    <//>
    <${Jh} answer=${t} />
  </div>
  <${Yh} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function rd(t,e){let n=await X().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=yn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>sg(c,n)),l=(r||[]).length-i.length;return X().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Ra({decisions:i}),null}function sg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Ra(t){let e=At(),n=await X().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function bl(){let{decisions:t,undone:e}=At(),n=t.at(-1);n&&await Ra({decisions:t.slice(0,-1),undone:[n,...e]})}async function kl(){let{decisions:t,undone:e}=At(),[n,...s]=e;n&&await Ra({decisions:[...t,n],undone:s})}var yn,At,Oe,qa,cr,to,eo,Wa,no=C(()=>{"use strict";ze();yn=()=>X().board,At=()=>yn();Oe=(...t)=>Ra({decisions:[...At().decisions,...t],undone:[]});qa=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),cr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),to=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),eo=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Wa=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function os({label:t,value:e,options:n,id:s=null,pick:o}){let r=No(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var pr=C(()=>{"use strict";R()});function og({column:t,act:e}){let[n,s]=t.both,{found:o}=At(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(ht.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Oe(cr(t.which,"target",p[f]||`${l}:${f}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?ht.whose:ht.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(ht.readings[f],{one:n,other:s}):ht.roles[f]}
        </label>`)}
    </fieldset>
  `}function rg({column:t,act:e}){let{targets:n,fields:s}=At().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&ht.by_values,t.options.length>0&&t.why==="head"&&g(ht.maybe,{what:t.options.join(", ")}),t.month_first&&ht.month_first,t.says].filter(Boolean),m=M([...n.slice(0,ad),ht.notes,...n.slice(ad)]),d=l&&u<p,f=c?[[`${l}:${c}`,g(ht.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${os} label=${g(ht.as,{head:r})} value=${f[0]?.[0]||l||ht.notes}
          options=${[...f,...Pn(m)]} pick=${h=>e(()=>Oe(cr(o,"target",h===ht.notes?"":h)))} />
      </td>
      <td class=${d?"vraag":""}>${g(ht.read,{read:l?u:p,count:p})}</td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${og} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function ag(){let[t,e]=P(0),{rows:n,fields:s}=At().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[ht.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(ht.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${ht.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${ht.following}</button>
      </p>
    </section>
  `}function id({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=At().found,l=n.filter(p=>p.led).length,c=[[g(ht.read,{read:n.filter(p=>!p.open).length,count:n.length}),ht.sum.placed],[g(ht.read,{read:l,count:n.length}),ht.sum.led],[String(Wa(s).length),ht.sum.asks],[String(o.length),ht.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${ht.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${rg} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${ht.plan}</h2>
          <label class="veld"><span>${ht.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>Oe(eo(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${ht.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>Oe(eo(i.day,p)))} />
          </label>
        </section>
        <${ag} />
        <section>
          <h2>${ht.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var ht,ad,ld=C(()=>{"use strict";R();B();no();A();pr();ht=k.board.columns,ad=-1});function cd({act:t}){let e=Pt(),[n,s]=P(null),[o,r]=P(!1),[i,l]=P(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let f=await d(),h=await rd(f.name,f.data);if(s(h&&{...h,given:f}),h)return yt(h.message);location.hash=O("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await rr(n.given,d)).ok&&(location.hash=O(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let f=Au(d);return{name:f.name,data:await Mr(f)}}),m=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return Xt(()=>{let d=f=>$(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${en.list.drop}</h2>
        <p>${en.list.kinds}</p>
        <label class="veld"><span>${en.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${en.list.others}</p>
        ${o&&a`<p role="status">${en.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak"><span>${en.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${en.list.pasted}.txt`,i)}>
            ${en.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${en.list.example_name}.csv`,en.list.example_list)}>${en.list.example}</button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${en.list.facts.map(({head:d,text:f})=>a`<li><strong>${d}</strong> ${f}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Ta} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${en.busy}</span>`}
        </p>`}
    </div>
  `}var en,pd=C(()=>{"use strict";we();R();K();no();A();ze();ar();en=k.board});function ud({act:t}){let{names:e,left_out:n,plan:s,fields:o}=At().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>Oe(p)),c=Wa(e).length;return a`
    <p class="uitleg">${c?g(Rt.intro,{count:e.length,asks:c}):Rt.nothing}</p>
    <${ur} title=${Rt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l(to("*","names",""))}>${j(Rt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:$})=>a`
        <p>${$.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(to(p,"names",$.join("; ")))}>
            ${g(Rt.split,{count:$.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(to(p,"names",u))}>${Rt.one}</button>
        </p>
      `}
    <//>
    <${ur} title=${Rt.same} names=${r("same")}>
      ${({which:p,text:u,meant:$})=>a`
        <p>${g(Rt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(to(p,"names",$))}>${Rt.yes}</button>
          <button type="button" class="alslink" onClick=${l(to(p,"names",u))}>${Rt.no}</button>
        </p>
      `}
    <//>
    <${ur} title=${Rt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${os} label=${g(Rt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(Rt.new_kinds)} pick=${m=>t(()=>Oe(to(p,"kind",m)))} />
      `}
    <//>
    <${ur} title=${Rt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Rt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Rt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Rt.left_out_more}</p>
      </section>`}
    <${ur} title=${Rt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Rt.expect}</h2>
      <p class="zacht">${Rt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Oe(eo(o.without,p.target.checked?"nee":"ja")))} />
        ${Rt.expect_yes}
      </label>
    </section>
  `}var Rt,ur,dd=C(()=>{"use strict";R();B();no();A();pr();Rt=k.board.partners,ur=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${j(Rt.count,o.count)}</span></p>
            ${n?.(o)}
          </li>`)}
      </ul>
    </section>
  `});function lg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function cg({row:t,name:e,act:n}){let{choices:s}=At().found,o=t.asks[e],r=[["","…"],...Pn(s[e]||[])],i=l=>n(()=>Oe(cr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${dt.right}</button>`}
      ${s[e]&&a`<${os} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function pg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=At().found,[l,c]=P(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",$=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function m(d){let{target:f,currentTarget:h,key:b,shiftKey:_}=d;if(f!==h||d.ctrlKey||d.altKey||d.metaKey)return;let v=o.find(S=>S.key===b.toUpperCase());if(v)$(v.value);else if(b==="Enter"&&_&&t.proposal)s();else if(b==="Enter"&&t.proposal)$(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let S=[...document.querySelectorAll(".bordkaart")];S[S.indexOf(h)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${lg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:f})=>a`<span>${d}${f&&` (${f})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||dt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${cg} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:f})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>$(d)}>
                ${d} <kbd aria-hidden="true">${f}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${dt.kind}</span>
          <${os} label=${dt.kind} value=${u} pick=${d=>e(()=>Oe(qa(t.which,i.kind,d)))}
            options=${[["",dt.unknown],...Pn(M([...u?[u]:[],...r[i.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:d})=>d===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>$(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)}
                    aria-pressed=${String(l)}>${dt.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${dt.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function ug(){let{cells:t,places:e}=At().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${dt.matrix}</h2>
      <p class="zacht">${dt.matrix_more}</p>
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
                      ${r[l]>0&&a`<span>${g(dt.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function $d({act:t}){let{reasons:e,rows:n,places:s,fields:o}=At().found,[r,i]=P(e[0]?.reason||""),[l,c]=P(ig),[p,u]=P(0),$=Pt(),[m,d]=P(0),f=[...e,{reason:"",value:"",count:n.filter(T=>T.open&&!T.proposal).length,strength:""},{reason:dr,value:"",count:n.length-Da(n),strength:""}].filter(({count:T})=>T),h=f.some(({reason:T})=>T===r)?r:f[0]?.reason,b=f.find(({reason:T})=>T===h),_=T=>{i(T),u(0),Z()&&$.current?.scrollIntoView()},v=n.filter(T=>h===dr?!T.open:T.open&&(T.proposal?.reason||"")===h),S=Math.max(0,Math.min(p,v.length-1)),z=()=>{let{rows:T}=At().found;return g(dt.progress,{placed:T.length-Da(T),count:T.length})},W=T=>t(()=>Oe(...T.map(bt=>qa("*",o.step,"",bt))),z);async function D(T,bt){let fe=v.indexOf(T);await t(()=>Oe(qa(T.which,o.step,bt)));let E=Da(At().found.rows);yt(g(bt?dt.is_at:dt.is_open,{title:T.number||T.title,value:bt,count:E})),d(E||h===dr?fe+1:-1)}Xt(()=>{if(!m)return;m<0&&Lt("verder")?.focus();let T=$.current?.querySelectorAll(".bordkaart")||[],bt=T[Math.min(Z()?1:m,T.length)-1];m>0&&(bt||document.querySelector(".bordreden"))?.focus(),d(0)},[m]);let Y=e.filter(({strength:T})=>T==="sterk").map(({reason:T})=>T),lt=T=>T===dr?dt.done:T||dt.none;return a`
    <p class="bordstand">${z()} ${!Da(n)&&dt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${dt.reasons}</h2>
        ${Y.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>W(Y)}>${dt.take_strong}</button>`}
        <ul>
          ${f.map(({reason:T,value:bt,count:fe,strength:E})=>a`
              <li key=${T} class=${T===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(T===h)}
                  onClick=${()=>_(T)}><span class="bordtal">${fe}</span> ${lt(T)}</button>
                <p class="zacht">
                  ${E==="zwak"&&a`<span class="bordnaam">${dt.weak}</span> `}
                  ${bt?g(dt.proposal,{value:bt}):T===dr?dt.done_more:dt.none_more}
                </p>
                ${bt&&fe>0&&a`<button type="button" class="klein" aria-label=${`${j(dt.take,fe)}: ${T}`}
                    onClick=${()=>W([T])}>${j(dt.take,fe)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${b&&lt(b.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${dt.keys}</summary>
          <p>${g(dt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Z()?v.slice(S,S+1):v.slice(0,l)).map(T=>a`<${pg} key=${T.which} ...${{row:T,act:t,place:D}}
              all=${()=>W([T.proposal?.reason||""])} />`)}
        </ul>
        ${Z()&&v.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!S} onClick=${()=>u(S-1)}>${dt.previous}</button>
            <span>${g(dt.which,{place:S+1,count:v.length})}</span>
            <button type="button" disabled=${S>v.length-2}
              onClick=${()=>u(S+1)}>${dt.following}</button>
          </p>`}
        ${!Z()&&v.length>l&&a`<button type="button"
            onClick=${()=>c(v.length)}>${g(dt.more,{count:v.length-l})}</button>`}
      </section>
      <${ug} />
    </div>
  `}var dt,ig,dr,Da,md=C(()=>{"use strict";we();R();Ot();B();no();A();pr();dt=k.board.place,ig=30,dr="-",Da=t=>t.filter(e=>e.open).length});function fd({act:t}){let e=At(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=P(null),[u,$]=P(""),m=JSON.stringify(s),d=e.taken===m&&X().own,f=o.filter(S=>!S.open),h=f.filter(S=>!S.judged).length;Xt(()=>{d||t(async()=>{e.taken=m;let S=await rr({name:n,decisions:s},!1);p(S.ok?null:S)})},[m]);let b=()=>Rn($,De.alongside_busy,async()=>{let S=await rr({name:n,decisions:s},!0);if(!S.ok)return p(S);location.hash=O("vergelijk")});if(c)return a`<div class="antwoord"><${Ta} ...${c} /></div>`;if(!d)return a`<p role="status">${De.making}</p>`;let _=U(L.route.query),v=y.plans.find(({title:S})=>S===r.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${g(De.placed,{placed:f.length,count:o.length})}
      ${h>0&&a` ${j(De.without_kind,h)}`}
      ${o.some(S=>!S.judged)&&a` <strong>${De.not_yet}</strong>`}
    </p>
    <${Ia} by="kind" scenario=${_} plan=${v} />
    ${L.route.query.cel&&a`<${Oo} address=${L.route.query.cel} by="kind" scenario=${_} />`}
    <p><a href=${O("aandachtspunten")}>${De.questions}</a></p>
    <section class="blok">
      <h2>${De.take_along}</h2>
      <label class="veld"><span>${De.access}</span>
        <${os} id="toegang" label=${De.access} value=${r.access||"niet-openbaar"}
          options=${i.map(S=>[S,S.replace("-"," ")])} pick=${S=>t(()=>Oe(eo(l.access,S)))} />
      </label>
      <p class="zacht">${De.access_more}</p>
      <${za} files=${[{id:"bewaar-werkmap",label:De.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>dg(e)}>${De.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${De.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${De.workbook_more} ${De.next_list}</p>
    </section>
  `}var De,dg,hd=C(()=>{"use strict";R();K();B();Tt();no();A();ze();Qs();re();hl();pr();ar();De=k.board.result,dg=t=>pn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function bd({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function gg(){let t=document.activeElement,e=fg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Lt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Lt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(hg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function bg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=At(),l=o.rows.filter(u=>u.open).length,c=rs[rs.indexOf(t)+1],p=t==="plaatsen"&&l?g(Bt.next_open,{count:l}):Bt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${j(Bt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Bt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(bl,()=>Bt.undone)}>${Bt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(kl,()=>Bt.redone)}>${Bt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>mg(e)}>${Bt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function yd({route:t}){let[,e]=P(0),[n,s]=P(""),o=t.query.stap||"",r=yn()&&rs.includes(o)?o:rs[0],{of:i,Step:l}=gd[r];async function c(p,u){let $=gg(),m=yn()?.decisions.length;try{s(""),await p(),e(f=>f+1);let d=yn()?.decisions.length||0;u?yt(u()):d!==m&&yt(j(Bt.decided,d)),window.setTimeout($,60)}catch(d){s(d.message)}}return Xt(()=>{L.started&&window.scrollTo(0,0)},[r]),Xt(()=>{function p(m){let{target:d,key:f}=m;if(!(!m.ctrlKey||!yn()||/input|textarea/i.test(d.tagName))){if(f==="z")yn()?.decisions.length&&c(bl,()=>Bt.undone);else if(f==="y")yn()?.undone.length&&c(kl,()=>Bt.redone);else return;m.preventDefault()}}let u=m=>yn()?.saved===!1&&m.preventDefault(),$=new AbortController;return window.addEventListener("keydown",p,{signal:$.signal}),window.addEventListener("beforeunload",u,{signal:$.signal}),()=>$.abort()},[L.route]),a`
    <${$g} at=${r} />
    <${tt} key=${r} text=${i.title} title=${`${k.check.title}: ${Bt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${yn()&&r!==rs[0]&&a`<${bg} at=${r} act=${c} />`}
    ${(r===rs[0]||r==="resultaat")&&a`<${Fu} />`}
    ${r===rs[0]&&a`<${Eu} />`}
  `}var Bt,gd,rs,kd,$g,mg,fg,hg,wd=C(()=>{"use strict";we();R();K();Ot();B();no();A();ze();ld();pd();dd();md();hd();re();ar();Bt=k.board,gd={lijst:{of:Bt.list,Step:cd},kolommen:{of:Bt.columns,Step:id},plaatsen:{of:Bt.place,Step:$d},partners:{of:Bt.partners,Step:ud},resultaat:{of:Bt.result,Step:fd}},rs=Object.keys(gd);kd=()=>a`
  <${tt} text=${Bt.elsewhere.title}><p class="uitleg">${Bt.elsewhere.intro}</p><//>
  <ol>${Bt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${_o} />
`,$g=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Bt.steps_label}>
    <ol>
      ${rs.map((e,n)=>a`<li class=${n<rs.indexOf(t)?"is-gedaan":""}>
          <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Bt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,mg=t=>t(async()=>{let e=At(),{name:n,data:s}=await X().ask("workbook",{decisions:e.decisions});pn(n,s,or.xlsx),e.saved=!0}),fg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],hg=":is(button,select,input,a)"});function kg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>yl?` ${g(nn.first,{count:yl})}`:"";return a`
    <${ut} id="eigen-uitkomst" caption=${`${j(nn.rows,e.length)}${o}`}
      rows=${e.slice(0,yl)} columns=${s} />
    <div class="acties"><${oe} name=${nn.file} rows=${()=>[t,...e]} label=${nn.csv} /></div>
  `}function vd({start:t=nn.example}){let[e,n]=P(t),[s,o]=P(""),[r,i]=P(null);function l(){i(null),Rn(o,nn.busy,async()=>i(await X().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${nn.title}</h2>
      <p class="zacht">${nn.intro}</p>
      <label class="veld breed"><span>${nn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${nn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?nn.yes:nn.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${nn.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${kg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function _g(t){let e=Object.entries(t.columns),n=s=>fn(s.subject)?a`<${F} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Sd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[yg],...jn(s=>s.plan),{key:"bron",label:Nt.columns.place,sort:!1,text:wg}]}function vg({name:t,query:e,scenario:n}){let s=Od(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Nt.nothing}</p>`;let o=_g(e),r={rows:j(Nt.rows,s.length),scenario:zt(n)},i={key:"sentence",label:Nt.columns.sentence,text:c=>c.sentence},l=()=>gn([i,...o],s,c=>ke(n,c.plan));return a`
    <${ut} id=${`uitkomst-${t}`} caption=${g(Nt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${oe} name=${`${t}.csv`} rows=${l} />
      <a href=${O("aandachtspunten",{vraag:t})}>${Nt.as_sentences}</a>
    </div>
  `}function xg({name:t,query:e,scenario:n}){let s=e.shelf===xd,o=O("overzicht",{rijen:Nt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${Nt.title}</a></p>
    <${tt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${cn}><${Qr} /><//>`}
    <${dn} pairs=${[[Nt.why,e.why],[Nt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Nt.result}</h2><${vg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${t in Nt.rows_of&&a`<p><a href=${o}>${Nt.in_overview}</a></p>`}
    <details>
      <summary>${Nt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${Nt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${ys} text=${()=>e.sparql} label=${Nt.copy} />
    </details>
    ${_e()&&!e.open&&a`<${vd} key=${t} start=${e.sparql} />`}
  `}function Sg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Nt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Nt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Nt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ut} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===xd?s:s.slice(0,2)} />
    </section>
  `}function Cd({route:t}){let e=U(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Os} />`;if(n)return a`<${xg} ...${{name:n,query:s,scenario:e}} />`;let o=ro(Od(e).map(r=>r.query));return a`
    <${tt} text=${Nt.title}><p class="uitleg">${Nt.intro}</p><//>
    ${_e()&&a`<${vd} />`}
    ${Nt.shelves.map(r=>a`<${Sg} shelf=${r} counts=${o} />`)}
  `}var Nt,nn,yl,xd,_d,Sd,Od,yg,wg,jd=C(()=>{"use strict";R();K();Ot();B();Tt();A();ze();J();pt();Ue();re();xo();mt();Ne();nr();Nt=k.questions,nn=k.questions.own,yl=200;xd="gaps",_d={barrier:t=>t.barrier&&nt(t.barrier),kind:t=>t.kind&&rt(t.kind),partner:t=>t.partner&&x(ge(t.partner)||t.partner),severity:t=>H("Severity",t.severity),detail:t=>t.detail&&(fn(t.detail)?x(t.detail):t.description)},Sd=(t,e)=>(_d[t]?_d[t](e):e[t])||"",Od=t=>V(t).gaps.flatMap(e=>Qn(e).map(n=>({...n,plan:e.plan}))),yg={key:"severity",label:Nt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>Sd("severity",t),cell:t=>a`<${oa} severity=${t.severity} />`},wg=t=>Hs(t).map(se).join("; ")});function zd(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,height:i}}),bottom:s}}function Cg({lane:t,rows:e,wide:n}){let s=hs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${St.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*St.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*St.line}>
        ${s.length?s.join(" · "):e.length?j(Ts.lane_total,e.length):Ts.lane_none}
      </text>
    </g>
  `}function jg({row:t,lane:e,shown:n,point:s}){let o=e.levels*St.level,r=St.left+t.x,i=e.y+e.height/2+o/2-St.level/2-t.level*St.level,l=t.tail&&_l[t.outcome].tail&&St.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${Ve(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Og(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Ca} outcome=${t.outcome} /></g>
    </a>
  `}function Lg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Ze(o.id),c=po(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Xs} outcome=${o.outcome} on=${o.on&&g(Ts.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${Et} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${se(l)}</p>`}
    </div>
  `}function Td({plan:t,rows:e,date:n}){let[s,o]=P(null),r=Pt(),{lanes:i,wide:l,years:c,beyond:p}=gs(t),{placed:u,bottom:$}=zd(i,St.top,({levels:D,title:Y})=>Math.max(D*St.level+St.pad,Y.length*St.line+36)),m=St.left+l+20,d=$+St.foot,f=vi(t,n),h=St.left+f.x,b=g(Ts.report,{date:ct(f.date)}),_=b.length*8.6+24,v=()=>o(null),S=D=>D.key==="Escape"&&v(),z=D=>e.filter(Y=>Y.lane===D),W=Math.min(Math.max(h-_/2,St.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${S}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${d}`} role="group" aria-label=${Ts.picture}>
        <rect class="daarna" x=${h} y=${St.top} width=${m-h} height=${$-St.top} />
        ${c.map(({year:D,x:Y})=>a`
            <g class="jaar">
              <line x1=${St.left+Y} x2=${St.left+Y} y1=${St.top} y2=${$} />
              <text x=${St.left+Y+4} y=${St.top-9}>${D}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${St.left+p.x} y=${St.top-9}>${Ts.beyond}</text>
            </g>
          `}
        ${u.map((D,Y)=>a`<${Cg} lane=${D} rows=${z(Y)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${$} y2=${$} />
        <line class="nu" x1=${h} x2=${h} y1=${St.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${W} y=${$+4} width=${_} height="28" rx="3" />
          <text x=${W+_/2} y=${$+24} text-anchor="middle">${b}</text>
        </g>
        ${e.map(D=>a`
            <${jg} key=${D.id} row=${D} lane=${u[D.lane]} shown=${s?.row.id===D.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${Lg} at=${s} width=${m} height=${d} close=${v} />`}
    </div>
  `}function Ad({scenario:t,plan:e}){let n=Ps(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=gs(e),l=rn(e.key,t.date),c=b=>Md+8+b/o*(Fo-Md-16),p=s.map((b,_)=>({lane:b,mine:n.filter(v=>v.lane===_)})).filter(({mine:b})=>b.length),{placed:u,bottom:$}=zd(p,wl,({lane:b})=>Math.max(Mg,Ed(b)*Fd+4)),m=u.map(b=>({...b,middle:b.y+b.height/2})),d=c(vi(e,l).x),f=m.map(({lane:b,mine:_})=>g(Ld.description,{chapter:uo(b),counts:te(hs(_))})),h=d>Fo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Fo} ${$+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${d} y=${wl} width=${Fo-d} height=${$-wl} />
      ${r.map(({year:b,x:_})=>a`
          <line class="jaar" x1=${c(_)} x2=${c(_)} y1="4" y2=${$} />
          <text class="jaartal" x=${c(_)+4} y="12">${b}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${k.promises.beyond}</text>`}
      ${m.map(({lane:b,y:_,middle:v})=>a`
          <line class="baan" x1="0" x2=${Fo} y1=${_} y2=${_} />
          <text x="0" y=${v+4}>${Eg(uo(b))}</text>
        `)}
      ${m.flatMap(({y:b,mine:_})=>Tg(_).map(([v,S])=>a`<text class="jaartal" x=${c(v)-8} y=${b+12} text-anchor="end">+${S}</text>`))}
      <line class="baan" x1="0" x2=${Fo} y1=${$} y2=${$} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${$+4} />
      <text class="peildag" x=${h==="end"?d-4:d+4} y=${$+13} text-anchor=${h}>
        ${g(Ld.line,{date:ct(l)})}
      </text>
      ${m.flatMap(({lane:b,middle:_,mine:v})=>v.filter(S=>S.level<vl).map(S=>a`
            <g transform=${`translate(${c(S.x)} ${Fg(b,_,S)}) scale(${zg})`}>
              <title>${[S.name,S.by,_l[S.outcome].phrase].join(", ")}</title>
              <${Ca} outcome=${S.outcome} />
            </g>
          `))}
    </svg>
  `}var Ld,Ts,_l,St,Og,Md,Fo,wl,Fd,Mg,zg,vl,Ed,Tg,Fg,Eg,xl=C(()=>{"use strict";R();K();B();A();J();Mt();mt();sr();Ld=k.summary.lanes,Ts=k.promises,_l=k.shared.outcomes,St={left:320,top:32,foot:40,level:19,pad:30,line:21};Og=t=>g(Ts.mark,{...t,what:t.what||Ts.card.none,phrase:_l[t.outcome].phrase});[Md,Fo,wl,Fd,Mg,zg]=[262,690,17,8,16,.62],vl=30,Ed=t=>Math.min(t.levels,vl),Tg=t=>[...ro(t.filter(({level:e})=>e>=vl).map(({x:e})=>e))],Fg=(t,e,n)=>e+(n.level-(Ed(t)-1)/2)*Fd,Eg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Ag({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?Sl.undecided:Sl.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${Sl.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${jt(i)?"verzamel":""}>
                <${pe} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Bg({scenario:t,plan:e}){let n=Be("kind",t,e),s=Be("partner",t,e),{reach:o}=V({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Ag} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Bd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:zt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(as.head,{date:ct(rn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(as.foot.source,{sources:Un(t)})} ${g(as.foot.version,l)}</p>
        <p>${g(as.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Ng({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${nt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${nt(e)}>
      <${Xn} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${nt(e)}><span class="plaat">${n}</span></td>`}function Ig({scenario:t,plan:e,...n}){let s=ie(e).summary,{points:o}=V({...t,plan:e.key}),{phrase:r,named:i}=xn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Bd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Hn(e)})} ${r.lead}
      </p>
      <${Gn} plan=${e} />
      <${Va} title=${s.matrix.title} note=${s.matrix.note}>
        <${Pg} scenario=${t} plan=${e} />
        <${Xo} undecided=${ea(t,e)} />
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
  `}function Rg({scenario:t,plan:e,...n}){let{summary:s,shared:o}=ie(e),r=ct(rn(e.key,t.date)),i=Nr(Ps(e,t.date),o.outcomes,xn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Bd} plan=${e} scenario=${t} ...${n}>
      <${Va} title=${s.route.title} note=${s.route.note}>
        <${Bg} scenario=${t} plan=${e} />
      <//>
      <${Va} title=${s.lanes.title} note=${l}>
        <${Ad} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Lo} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function Nd({route:t}){let e=U(t.query),n=he(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${tt} text=${as.title}><p class="uitleg">${as.screen}</p><//>
      <${Ws} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${as.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Ig} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Rg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ae} text=${as.screen} />
  `}var as,Sl,Pg,Va,Pd=C(()=>{"use strict";R();Ot();B();Tt();A();bn();pt();Mt();Qs();Ue();xl();mt();sr();as=k.summary,Sl=k.summary.route;Pg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${as.matrix.title}</caption>
    <thead>
      <tr><td></td>${un(e).map(n=>a`<th scope="col">${nt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Be("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Ng} cell=${s} step=${un(e)[o]} />`)}
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
`});function qg({id:t}){let e=f=>y.partners[f].find(h=>h.id===t)?.steps||[],n=mr(e("")),s=N?y.plans.filter(f=>e(f.key).length):[],o=ot(t,"who").flatMap(f=>f.acts?[]:Sn(f.to)),r=mr(M(o)).filter(f=>!n.includes(f)),i=f=>ot(f,"who").every(h=>!h.acts||h.from===t),l=ot(t,"who").filter(f=>f.acts&&y.works[f.to]?.across&&i(f.to)),c=M(l.flatMap(f=>lo(f.to))),p=Te(t,"unitOf"),u=de(Te(t,"chapterLead")),$=f=>{let h=mr(y.partners[""].find(b=>b.id===f)?.steps||[]);return h.length>0&&a`<span class="zacht"> – ${$r(h)}</span>`},m=w(t,"tooi"),d=[...Mo(t),[k.thing.also_known,kt(t,"altLabel").join(", ")],[$t.leads,u.length>0&&a`<${Ke} ids=${u} />`],[$t.units,p.length>0&&a`<${Ke} ids=${p} more=${$} />`],[$t.identity,m?g($t.identified,{code:m,date:ct(w(t,"checkedOn"))}):$t.unidentified]];return a`
    <${xt} title=${k.thing.known}>
      <${Se} text=${w(t,"summary")} />
      ${jt(t)&&a`<p>${$t.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${$t.independent}</p>`}
      ${n.length>0&&!N&&a`<p>${g($t.steps,{steps:$r(n)})}</p>`}
      ${s.map(f=>a`<p>${f.title}: ${g($t.steps,{steps:$r(mr(e(f.key)))})}</p>`)}
      ${c.length>0&&a`<p>${g($t.across,{kinds:$r(c.map(rt))})}</p>`}
      ${r.length>0&&a`<p>${g($t.named_steps,{steps:$r(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${$t.no_steps}</p>`}
      <${dn} pairs=${d} />
    <//>
  `}function Wg({rows:t}){let e=$t.columns,n=({to:r})=>y.works[r]?.across?k.shared.all_steps:mr(Sn(r)).join(", "),s=[...jn(r=>Ct(r.to)?.key),ye("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>ee(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},Mn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Zn(e.place,r=>r.of)],o=M(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=M(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${xt} title=${g($t.work,{count:o.length})}>
      <p class="zacht">${$t.work_note}</p>
      ${o.length?a`<${ut} id="acties" caption=${$t.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Dg({rows:t}){let e=t.filter(o=>o.acts).map(o=>o.to),n=M([...e,...e.flatMap(o=>Qt(o,"followedBy"))]).flatMap(o=>{let r=$s(o).filter(l=>ce(l).outcome==="ahead").map(l=>[w(l,"deadlineLabel"),`“${w(l,"deadlineText")}”`].filter(Boolean).join(", ")),i=$t.to_come.includes(hn(o))?[be(o).toLowerCase()]:[];return(r.length?r:i).map(l=>a`<li><${F} id=${o} />: ${l}</li>`)});if(!n.length)return null;let s=g($t.coming,{count:n.length});return a`<${xt} title=${s}><p class="zacht">${$t.coming_note}</p><ul>${n}</ul><//>`}function Ug({id:t}){let e=ot(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${F} id=${s} /></h3>
        <${Zo} id=${o} />
        <${ue} of=${[o]} />
      </section>
    `);return a`
    <${xt} title=${g($t.own,{count:e.length})}>
      <p class="zacht">${$t.own_note}</p>
      <${vs} id="eigen" as="div" first=${Vg} items=${n} />
    <//>
  `}function Kg({id:t}){let e=Te(t,"wish");return e.length?a`
    <${xt} title=${$t.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${q(Ft(n,"engagement")||$t.wish)}</strong>: ${w(n,"rationale")}</p>
            <${ue} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Gg({id:t}){let e=ot(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${w(r[0],"post")}</p>
    ${r.map(i=>a`<${Se} text=${w(i,"summary")} />`)} <${ue} of=${r} />
  `,s=de(M(e.map(r=>ds(r,t)))).map(r=>{let i=e.filter(l=>ds(l,t)===r);return a`<li><${F} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?$t.its_members:$t.members;return a`<${xt} title=${o}><${vs} id="leden" items=${s} first=${s.length} /><//>`}function Jg({id:t}){let e=new Map(ot(t,"with").map(r=>[ds(r,t),r]));if(!e.size)return null;let n=r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?$t.more_works:$t.works,{works:i.map(ne).join(", ")});return a`<span class="zacht">${c}</span>`},o=de([...e.keys()]).map(r=>a`<li key=${r}><${F} id=${r} />${n(r)}</li>`);return a`
    <${xt} title=${$t.together}>
      <p class="zacht">${$t.alphabetical}</p>
      ${Z()?a`<${vs} id="samen" items=${o} first=${Hg} />`:a`<ul class="kolommen">${o}</ul>`}
    <//>
  `}function Id({id:t}){return a`
    <${qg} id=${t} />
    <${Wg} rows=${ot(t,"who")} />
    <${Dg} rows=${ot(t,"who")} />
    <${Ug} id=${t} />
    <${Kg} id=${t} />
    <${Ma} title=${$t.requested} ids=${de(Te(t,"askedOf"))} />
    <${Gg} id=${t} />
    <${Jg} id=${t} />
    <${zo} id=${t} />
  `}var $t,mr,$r,Vg,Hg,Rd=C(()=>{"use strict";R();Ot();B();A();Fe();J();pt();Mt();re();Gs();mt();Ne();To();zn();$t=k.thing.organisation,mr=t=>on.filter(e=>t.includes(e.notation)).map(e=>e.label),$r=t=>te(t.map(e=>e.toLowerCase()));[Vg,Hg]=[1,3]});function Yg({id:t,scenario:e}){let n=$n.cell_columns,s=V(e).matrix.kind.filter(c=>yi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>q(rt(c.column)),r=c=>a`<a href=${ws(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Ae(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...jn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ae(c).word,cell:i},{key:"hoe",label:n.how,text:c=>Ol(c.most_basis),cell:c=>c.most_basis&&qd(c.most_basis)}];return a`
    <${xt} title=${$n.cells}>
      <p class="zacht">${zt(e)}</p>
      <${ut} id="vakken" caption=${$n.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Zg({links:t,scenario:e,undecided:n}){let s=$n.columns,o=c=>_t(c,"initiative"),{links:r}=V(e),i=bo(et(e.plan),k.shared.nothing_step),l=[...jn(c=>Ct(c)?.key),ye("actie",s.action,o),{key:"soort",label:s.kind,text:c=>kt(c,"interventionKind").map(rt).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>_i(o(c)).map(x).join(", "),cell:c=>a`<${Et} ids=${_i(o(c))} />`},Mn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>Ol(r[c][0]),cell:c=>qd(r[c][0],`; ${H("Strength",r[c][1])}`)}];return a`
    <${xt} title=${g($n.work,{count:M(t.map(o)).length})}>
      ${t.length?a`<${ut} id="wiewat" caption=${$n.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?k.overview.undecided:i}</p>`}
    <//>
  `}function Xg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${F} id=${n} />`,g(ie(Ct(n)).thing.step.helper,{awareness:Ft(n,"awareness")||$n.unaware})]);return a`<${xt} title=${$n.helpers}><${Ls} items=${e} /><//>`}function Wd({id:t}){let e=U(L.route.query),n=Qt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>Te(c,"barrier")).filter(c=>Ye(c,l)),r=V(e).links,i=s.flatMap(l=>ot(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&je(l,e.plan));return a`
    <${Qg} id=${t} narrow=${n} />
    <${Yg} id=${t} scenario=${e} />
    <${Zg} links=${i} scenario=${e} undecided=${kc(e).has(t)} />
    <${Ma} title=${$n.requested} ids=${o("Recommendation").filter(l=>je(l,e.plan))} />
    <${Xg} ids=${o("Facilitator")} />
  `}var $n,Ol,qd,Qg,Dd=C(()=>{"use strict";R();K();B();Tt();A();Fe();bn();J();pt();Mt();re();mt();Ne();To();$n=k.thing.step,Ol=t=>ve[t]?.[1]||"",qd=(t,e="")=>[a`<${pe} basis=${t} />`,` ${Ol(t)}${e}`],Qg=({id:t,narrow:e})=>a`
  <${xt} title=${$n.what}>
    <${Se} text=${w(t,"step")} />
    <${Se} text=${w(t,"definition")} />
    <${Se} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${$n.narrower}<${Et} ids=${e} />.</p>`}
    ${_t(t,"broader")&&a`<p>${$n.broader}<${F} id=${_t(t,"broader")} />.</p>`}
  <//>
`});function eb({id:t,reports:e}){let n=mn(t);if(sn(t.split("/")[0]).dates.length<3)return null;let s=o=>ce(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Vt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${ct(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function nb({id:t}){let e=sn(t.split("/")[0]),{result:n,not_mentioned:s}=mn(t),o=e.dates.filter(({date:l})=>hn(t,l)),r=y.codes.AgreementStatus[w(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>c===e.date&&n[w(l,"resultReported")];return a`
    <${eb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=ms(t,l);return a`
          <li>
            <strong>${q(c)}</strong>
            <p><${Vt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${Se} text=${r} look="zacht" />`}
            ${ce(t,l).earlier&&a`<p class="zacht">${q(s)}</p>`}
            ${p&&a`<${tb} report=${p} result=${i(p,l)} />`}
          </li>
        `})}
    </ol>
  `}function sb({id:t}){let e=Qt(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${H("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${mn(t).silent}</strong></p><${Ls} items=${n} />`}function ob({id:t}){let e=mn(t),n=e.deadline_columns,s=$s(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>ct(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>Wo(w(i,"modality"))},{key:"er",label:n.there,text:i=>ce(i).delivery||e.not_there},{...Zn(n.place,()=>[]),cell:i=>a`<${Se} text=${w(i,"summary")} /><${ue} of=${[i]} />`}];return a`<${ut} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function rb({id:t}){let e=mn(t),n=e.who_columns,s=ot(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${F} id=${i} /><${_s} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Zn(n.place,({of:i})=>i.slice(0,1))];return a`<${ut} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function ab({id:t}){let e=Qt(_t(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${mn(t).heading}<${Et} ids=${e} />.</p>`}function ib({id:t}){let e=mn(t),n=Br(t);if(n.length)return n.map(o=>a`<${Zo} id=${o} /><${ue} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=kt(t,"interventionKind").map(rt).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function lb({id:t}){let e=mn(t),n=Te(t,"subMeasureOf"),s=o=>a` <${Vt} id=${o} />`;return a`<${xt} title=${e.container}><p>${e.parts}</p><${Ke} ids=${n} more=${s} /><//>`}function Vd({id:t}){let e=mn(t),n=sn(t.split("/")[0]),s=w(t,"promise"),o=Mo(t),r=w(t,"isContainer")==="true"?lb:cb;return a`
    <${xt} title=${s?e.promise:e.what}>
      ${ja(t).map(i=>a`<${Se} text=${i} />`)}
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${g(e.new,{when:ps(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ue} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${La} id=${t} />
    ${o.length>0&&a`<${xt} title=${k.thing.further}><${dn} pairs=${o} /><//>`}
    <${zo} id=${t} />
  `}var mn,tb,cb,Hd=C(()=>{"use strict";R();B();A();Fe();J();pt();Mt();mt();Ne();To();zn();mn=t=>ie(Ct(t)).thing.undertaking,tb=({report:t,result:e})=>a`
  <${Se} text=${w(t,"summary")} />
  <${Js} of=${t} />
  <${Se} text=${e} look="zacht" />
  <${ue} of=${[t]} />
`;cb=({id:t})=>a`
  <${xt} title=${mn(t).progress}><${nb} id=${t} /><${sb} id=${t} /><${ob} id=${t} /><//>
  <${xt} title=${mn(t).who}><${rb} id=${t} /><${ab} id=${t} /><//>
  <${xt} title=${mn(t).steps}><${ib} id=${t} /><//>
`});function db({id:t}){let e=pb[He(t)];return e?y.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${ub} key=${n.plan.key} ...${n} />`):null}function $b({id:t}){let e=Te(t,"inChapter"),n=[...Mo(t),[Ye(t,"Legislation")?Nn.also_known:Nn.in_source,kt(t,"altLabel").join(", ")],[Nn.place,Ze(t).length>0&&a`<${ue} of=${[t]} />`]],s=o=>a` <${Vt} id=${o} /> <p class="zacht">${ja(o).join(" ")}</p>`;return a`
    <${xt} title=${Nn.known}>
      ${Ye(t,"Facilitator")&&a`<p class="zacht">${ie(Ct(t)).thing.other.judged}</p>`}
      <${Se} text=${w(t,"summary")} />
      <${Se} text=${w(t,"rationale")} />
      <${dn} pairs=${n} />
    <//>
    <${La} id=${t} />
    ${e.length>0&&a`<${xt} title=${Nn.other.chapter}><${Ke} ids=${de(e)} more=${s} /><//>`}
    <${zo} id=${t} />
  `}function hb({id:t}){let e=U(L.route.query),n=He(t)==="organisation"&&w(t,"notation"),s=i=>Qn(i).some(({partners:l})=>n&&l.includes(n)),o=V(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${dp} gap=${i} scenario=${e} />`);return a`
    <${xt} title=${g(Nn.gaps,{count:o.length})}>
      <${vs} id="vragen" items=${r} first=${Z()?fb:mb} as="div" />
    <//>
  `}function gb({id:t}){let e=He(t),n=[Ud[e]&&a`<a href=${O(Ud[e])}>${Nn.crumbs[e]}</a>`,N&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>_t(t,s)&&a`<${F} id=${_t(t,s)} />`),ee(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Kd({route:t}){let e=t.path.slice(1).join("/");if(!Dt(e))return a`<${Os} />`;let n=x(e),s=He(e),o=bb[s],r=s==="undertaking"&&w(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>w(e,m)),p=r?[l&&`${Nn.promised} ${l}`,g(Nn.stand,{stand:be(e).toLowerCase()})]:[c],u=[`${ee(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=M([...Ze(e),...Ze(ms(e))]);return Jr(u.replace(/([^.!?])$/,"$1."),$,null,Ct(e)||et())};return a`
    <${gb} id=${e} />
    <${tt} text=${Ye(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Vt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${wo} />`}
    <${db} id=${e} />
    <div class="acties bovenaan">
      <${ys} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${O("verken",{uit:e,kies:e})}>${Nn.around}</a>
    </div>
    <${o} id=${e} />
    <${hb} id=${e} />
  `}var Nn,Cl,pb,ub,mb,fb,Ud,bb,Gd=C(()=>{"use strict";R();K();Ot();B();Tt();A();Fe();J();pt();Mt();Ue();re();Gs();xo();mt();Ne();To();Rd();Dd();Hd();zn();nr();Nn=k.thing,Cl=k.thing.route,pb={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Sn},ub=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(Cl.of_plan,{plan:t.title}):Cl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Cl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[mb,fb]=[3,2];Ud={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};bb={undertaking:Vd,organisation:Id,step:Wd,other:$b}});function kb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?xn(o,s).named:{},i=ie(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${gt.tiles_label}>
      ${Nr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>I({uitkomst:n===l?null:l})}>
            <${Lo} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:ct(rn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function xb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>G(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${gt.open.title}</h2>
      <p>${r.length?g(gt.open.phrase,{date:ct(rn(e.key,n))}):gt.open.none}</p>
      <ul>
        ${r.slice(0,_b).map(i=>a`
            <li key=${i.id}>
              <${Lo} outcome=${i.outcome} />
              <span>
                <${F} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${gt.open.gaps}</a></p>
      <h2>${gt.read.title}</h2>
      <ul class="leesregels"><li>${gt.read.first}</li>${vb}<li>${gt.read.last}</li></ul>
    </aside>
  `}function Ob({rows:t}){let e=M(t.map(o=>o.day.slice(0,4))).sort(G),s=M(t.flatMap(o=>Qd(o.work))).map(o=>[o,x(ge(o))]).sort((o,r)=>G(o[1],r[1]));return a`
    <div class="velden">
      <${It} label=${gt.fields.year} name="jaar" options=${e.map(o=>[o,o])} />
      <${It} label=${gt.fields.partner} name="partner" options=${s} />
      <${bs} names=${["jaar","partner"]} />
    </div>
  `}function Cb({plan:t,scenario:e,chosen:n,query:s}){let o=Ps(t,e.date),r=xc(t,e.date).filter(jl(s)),i=o.filter(jl(s)),l=i.length===o.length,c=hs(i).join(" · "),p=i.filter(u=>!n||u.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?a`
              <p class="zacht belofte-intro">${g(gt.intro,{count:o.length,undated:r.length})}</p>
              <p>${xn(e,t).phrase.overdue}</p>
            `:a`<p role="status"><strong>${j(gt.kept,i.length)}</strong> ${c}</p>`}
      <${kb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Td} plan=${t} rows=${p} date=${e.date} /><${Sb} plan=${t} rows=${p} /></div>
        <${xb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${gt.table}</summary>
        <${ut} id=${`beloften-${t.key}`} caption=${gt.caption} rows=${p} columns=${Jd} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${g(gt.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(u=>a`<li>
                  <${F} id=${u.work} />: ${u.quote}${u.what&&`, ${u.what}`}
                  ${u.stand&&`; ${u.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Yd({route:t}){let e=U(t.query),n=Oc(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>Ps(i,e.date)),r=o.filter(jl(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${tt} text=${gt.heading} title=${gt.title} />
    <${cn}><${Ws} /><${Jo} /><${Ob} rows=${o} /><//>
    <${wo} />
    ${n.map(i=>a`<${Cb} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${gt.none}</p>`}
    <p class="acties">
      <${oe} name="beloften.csv" rows=${()=>wb(r,e)} />
      ${n.length>0&&a`<${Ge} name="beloften" title=${gt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${ae} text=${j(gt.lane_total,r.length)} />
  `}var gt,yb,Jd,wb,_b,vb,Sb,Qd,jl,Zd=C(()=>{"use strict";R();K();Ot();B();Tt();A();Fe();J();Mt();Ue();re();xs();xl();mt();sr();Ne();gt=k.promises;yb=t=>{let e=gs(t.plan).lanes[t.lane];return e?uo(e):""},Jd=[{key:"dag",label:gt.columns.day,text:t=>t.day,cell:t=>t.by},ye("actie",gt.columns.work,t=>t.work),{key:"wat",label:gt.columns.what,text:t=>t.what},{key:"woorden",label:gt.columns.quote,text:t=>t.quote},{key:"stand",label:gt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${Xs} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:gt.columns.lane,text:yb}],wb=(t,e)=>{let n=o=>Ze(o.id).map(se).join("; "),s=[...Jd,{key:"bron",label:gt.columns.place,text:n}];return gn(s,t,o=>ke(e,o.plan.key))},_b=6,vb=gt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Sb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${gs(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${uo(n)}
              <span class="bij">
                ${j(gt.lane_total,s.length)}${hs(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Xs} outcome=${o.outcome} on=${o.by} />
                    <span><${F} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`,Qd=t=>ot(t,"who").map(e=>w(e.from,"notation")),jl=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||Qd(e.work).includes(t.partner))});function t$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(is.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function jb({loss:t,scenario:e,id:n,title:s}){let o=i=>e$(t,i,e),r=[{key:"vak",label:is.columns.cell,sort:!1,text:i=>Xd(i,o(i)),cell:i=>{let l=Xd(i,o(i));return o(i)?a`<a href=${ws(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:is.columns.now,sort:!1,text:i=>n$(o(i))},{key:"weg",label:is.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${ut} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Lb({loss:t,names:e,scenario:n,apart:s}){let o=sn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=$=>[" ",a`<${Vt} id=${$} date=${n.date} />`],u=($,m)=>a`<${t$} title=${$} count=${m.length} none=${i}><${Ke} ids=${m} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${Mb(t,e)}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Fb} loss=${t} scenario=${n} />
      <${t$} title=${r} count=${t.cells.length} none=${i}>
        <${jb} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.keys(l).map($=>({list:$,ids:t[$]||[]})).filter(({ids:$})=>$.length).map(({list:$,ids:m})=>u(l[$],m))}
      ${t.blocks.map($=>u($.phrase,$.acts))}
    </section>
  `}function Mb(t,e){let[n,s]=[t.last_actor.length,As(sn(t.plan))],o=n||!t.acts?is.heading:is.accompanied;return j(o,e.length,{alone:n,acts:t.acts,source:s,names:te(e)})}function Ll({losses:t,names:e,scenario:n,apart:s}){let o=te(e),r=()=>t.flatMap(i=>i.cells.map(l=>{let c=e$(i,l,n),p=c?nt(l.barrier):"";return[o,rt(l.column),p,n$(c),l.phrase,...ke(n,i.plan)]}));return a`
    ${t.length?t.map((i,l)=>a`<${Lb} key=${i.plan} ...${{loss:i,names:e,scenario:n}} apart=${!l&&s} />`):[...he(n).map(i=>a`<p>${i.words.losses.nothing}</p>`),s]}
    <div class="acties"><${oe} name="wat-als.csv" rows=${()=>[[...is.csv,...Ds],...r()]} /></div>
  `}function zb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return V({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?q(rt(s.kind)):nt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Tb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${fs(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(so.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${so.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${j(so.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?j(so.stays,i.length):so.nothing}</p>`}
    </li>
  `}function Fb({loss:t,scenario:e}){let{legend:n}=so,s=zb(t,e),o=M(s.flatMap(i=>i.things.map(l=>fs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${so.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Tb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:As(et(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${H("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var so,is,e$,n$,Xd,s$=C(()=>{"use strict";R();B();Tt();A();bn();J();pt();Mt();re();mt();Ne();so=k.whatif.picture,is=k.whatif,e$=(t,e,n)=>V({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),n$=t=>t?na(t):is.no_cell,Xd=(t,e)=>{let n=q(rt(t.column));return e?g(is.cell,{kind:n,step:nt(t.barrier).toLowerCase()}):n}});function zl(t,e,n){let[s,o]=P(null);return Xt(()=>{let r=!0;return o(null),X().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||k.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Tl({chosen:t,choices:e,follows:n}){let s=Pt(),o=L.started&&!!t&&Z();Xt(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Z()?r.reverse():r}</div>`}function Eb({before:t,after:e}){let n=Zt[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:H("Severity",t),after:H("Severity",e)})}function o$({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=V(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(Zt.cell,{kind:q(rt(p.column)),step:nt(p.barrier).toLowerCase()});return a`
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
            <strong>${Eb(p)}</strong> ${p.was&&`${g(Zt.now,{phrase:p.was})} `}
            ${p.was?g(Zt.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${j(Zt.stays,l.length)}</h2>
        <p>${Zt.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Ab({id:t,status:e,scenario:n}){let s=zl("supposed",{options:us(n),work:t,status:e});return s&&s.silent===void 0?a`<${o$} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function r$({requested:t,scenario:e}){let{date:n}=e,s=m=>le(m)&&!!hn(m,n),[o,r]=t.split("="),i=le(o)?o:"",l=Qt(ms(i,n),"alternativeReading").map(m=>w(m,"status")),c=(m,d)=>O(["wat-als","actie",`${m}=${d}`]),p=e.key===U({}).key&&y.readings[`${i}=${r}`],u=a`
        <${jo} label=${Zt.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${F} id=${i} />. ${be(i,n)}.</p>
            <h2>${Zt.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${q(d)}</a>
                    ${m===hn(i,n)&&a` <span class="zacht">${Zt.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${Zt.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Tl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Nb} />`:p?a`<${o$} found=${p} id=${i} scenario=${e} />`:Me()?a`<${Ab} id=${i} status=${r} scenario=${e} />`:a`<p>${g(Zt.elsewhere,{name:x(i),status:H("Status",r)})}</p>`} />`}var Zt,Ml,Bb,Nb,a$=C(()=>{"use strict";R();K();Ot();B();Tt();A();ze();J();pt();Mt();mt();wa();Zt=k.whatif.action;Ml=t=>t.split("=")[0],Bb=()=>Object.keys(y.readings).sort((t,e)=>G(x(Ml(t)),x(Ml(e)))),Nb=()=>a`
  <p>${Zt.begin}</p>
  <h2>${Zt.readings}</h2>
  <ul>
    ${Bb().map(t=>a`
        <li>
          <a href=${O(["wat-als","actie",t])}>${x(Ml(t))}</a>
          <span class="zacht"> ${g(Zt.reading,{status:H("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Ib({notations:t,names:e,scenario:n}){let s=zl("answer",{options:Pb(t,n)},()=>yt(it.done));if(!s)return a`<div><p>${it.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=j(it.questions,s.gaps.filter(o).length);return a`
    <div>
      <${Ll} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(it.with_this,{questions:r,now:V(n).gaps.length})}</p>
    </div>
  `}function Rb({acting:t,chosen:e}){let[n,s]=P(""),o=c=>I({zonder:c.map(Ha).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Me()?[...e,c]:[c])},i=c=>[x(c),...kt(c,"altLabel")].join(" "),l=t.filter(c=>Vn(i(c),n));return a`
    <h2>${it.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(it.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${it.clear}</button>
          <button type="button" class="klein" onClick=${()=>Qo(location.href,it.shared)}>${it.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${it.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${it.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${Ha(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${it.none_found}</p>`}
    ${!Me()&&a`<p class="zacht">${it.alone}</p>`}
  `}function qb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&j(it.start.alone,r),r>0&&(o.length?g(it.start.steps,{steps:te(o.map(l=>nt(l).toLowerCase()))}):it.start.no_step),i>0&&j(it.start.lead,i)].filter(Boolean),s=As(et(e.plan));return a`
    <section id="begin">
      <h2>${it.start.title}</h2>
      <p class="zacht">${g(it.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:Ha(o.who)})}>${x(o.who)}</a>
              <span class="bij">${N?`${sn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${it.start.no_partner}</p>`}
    </section>
  `}function Wb({id:t,date:e}){let n=o=>te(de(M(o)).map(x)),s=Object.entries(it.apart.roles).map(([o,r])=>{let i=ot(t,"who",e).filter(l=>l.role===o);return i.length>0&&a`<p>${g(r,{names:n(i.map(l=>l.to))})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(Te(t,o));return r&&a`<p>${g(it.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${it.apart.page} <${F} id=${t} />.</p>
  `}function i$({route:t}){let e=U(t.query),{without:n,most:s}=V(e),o=de(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(ge).filter(Boolean),i=r.map(f=>x(f)),[l]=r,c=r.length>1&&Me(),[,p,...u]=t.path,$=[[it.leave_out,O("wat-als"),!p],[it.action.title,O(["wat-als","actie"]),!!p]],m=a`
    <${Yo} label=${it.title} tabs=${$} />
    <${tt} text=${it.title} title=${p?it.action.title:it.title}>
      <p class="uitleg">${p?it.action[Me()?"intro":"intro_elsewhere"]:it.intro}</p>
    <//>
    <${Yr} scenario=${e} />
  `;if(p)return[m,a`<${r$} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${Ib} notations=${r.map(Ha)} names=${i} scenario=${e} />`:l?a`
      <${Ll} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Wb} id=${l} date=${e.date} />`} />
    `:a`<${qb} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Tl} chosen=${r.join(",")} choices=${a`<${Rb} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${ae} text=${r.length===1?g(it.phrase,{name:i[0]}):""} />
  `}var it,Pb,Ha,l$=C(()=>{"use strict";we();ho();R();K();Ot();B();Tt();A();ze();Fe();J();pt();Ue();re();Xr();mt();s$();a$();zn();it=k.whatif,Pb=(t,e)=>[...us(e),...t.map(n=>["zonder",n])];Ha=t=>w(t,"notation")});var p$={};$$(p$,{answerTo:()=>V,compare:()=>G,connection:()=>$o,csv:()=>Lr,data:()=>y,here:()=>L,longerWays:()=>Wr,scenarioOf:()=>U});function Ka(t=null){for(let e of Ga())e!==t&&(e.open=!1)}function Fl(){Ka(),wn().classList.remove("is-open"),Ua().setAttribute("aria-expanded","false")}function Db(){wn()&&(Ua().addEventListener("click",()=>{let t=wn().classList.toggle("is-open");for(let e of Ga())e.open=t;Ua().setAttribute("aria-expanded",String(t))}),wn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Fl():e.closest("summary")&&!Z()&&Ka(e.closest("details"))}),wn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Ga().find(n=>n.open);Z()?Ua().focus():e?.querySelector("summary")?.focus(),Fl()}),document.addEventListener("click",t=>{!Z()&&!wn().contains(t.target)&&Ka()}),wn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Z()&&!wn().contains(e)&&Ka()}))}function Vb(t){if(!wn())return;let e=Di(t)?.to;for(let n of wn().querySelectorAll("a")){let{path:s}=fi(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of Ga())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Hb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return fr=!Po(e)||s!==n,fr?(_n(a`<p role="status">${k.werkplaats.busy}</p>`,Lt("inhoud")),Ja?X().show(Ja,X().own):El||Ub(us(e),s),!0):!1}async function Ub(t,e){El=!0;try{Ja=(await X().ask("page",{options:t,comparisons:e})).page,fr&&X().show(Ja,X().own)}catch(n){fr&&_n(a`<p role="alert">${n.message}</p>`,Lt("inhoud"))}El=!1}function Kb(t){let e=t.path[0]||"overzicht",n=Lt("inhoud");if(_e()?.own&&Hb(e,U(t.query)))return;n.className=`scherm-${e}`;let s=c$[e]||c$.onbekend;_n([a`<${ip} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Vb(e)}function Al(){let t=Lt("motor");t.hidden=!1;let{state:e,why:n,own:s}=X();_n(a`<${bd} state=${e} why=${n} own=${s} />`,t)}function Gb(){Jb(),fr=!1,window.removeEventListener("werkplaats",Al),_n(null,Lt("inhoud")),_n(null,Lt("motor"))}var wn,Ua,Ga,c$,El,Ja,fr,Jb,u$=C(()=>{"use strict";we();R();K();Ot();B();Tt();A();ze();Vo();Ii();pt();re();Xr();vp();Np();qp();xu();qu();ed();od();wd();jd();nr();Pd();Gd();Zd();l$();wn=()=>Lt("menu"),Ua=()=>Lt("menuknop"),Ga=()=>[...wn().querySelectorAll("details")];Lt("spring").addEventListener("click",t=>{t.preventDefault(),Lt("inhoud").focus()});Db();Lt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Fl();let e=Lt("zoek").value;location.hash=Xc(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Qo(g(e,{...r,sources:Un()}),n)});c$={__proto__:null,overzicht:sd,dekking:Rp,aandachtspunten:Ru,partners:Ku,maatregelen:Ju,naslag:Zu,gevraagd:Xu,tijdlijn:td,beloften:Yd,verken:vu,ding:Kd,samenvatting:Nd,vragen:Cd,"wat-als":i$,vergelijk:Bp,"weet-niet":_p,methode:wp,zoek:fu,controleer:_e()?yd:kd,onbekend:Os},El=!1,Ja="",fr=!1;_e()&&(window.addEventListener("werkplaats",Al),Al());Lt("inhoud").replaceChildren();Jb=mc(Kb);_e()&&window.addEventListener("andere-bladzijde",Gb,{once:!0});document.documentElement.dataset.klaar="ja"});we();Ya();typeof DecompressionStream>"u"?Lt("te-oud").hidden=!1:Nl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(u$(),p$))});})();
