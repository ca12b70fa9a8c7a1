"use strict";var ketenkaart=(()=>{var m$=Object.defineProperty;var S=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var f$=(t,e)=>{for(var n in e)m$(t,n,{get:e[n],enumerable:!0})};function bt(t){let e=Ct("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Tl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ct,we=S(()=>{"use strict";Ct=t=>document.getElementById(t)});async function zl(){let t=Uint8Array.from(atob(Ct("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ja=h$(await new Response(e).json())}function h$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Ja,Qa=S(()=>{"use strict";we()});function Al(t){var e=Fl.get(this);return e||(e=new Map,Fl.set(this,e)),(e=El(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var d=0;d<n[u].length;d++)s=n[u][d],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][d+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var El,Fl,Bl=S(()=>{El=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,El(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Fl=new Map});function Ms(t){t&&t.parentNode&&t.remove()}function ni(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?ei.call(arguments,2):n),Fo(t,i,s,o,null)}function Fo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Eo,__v:o||++Il,__i:-1,__u:0};return!o&&kt.vnode&&kt.vnode(r),r}function xr(t){return t.children}function kr(t,e){this.props=t,this.context=e,this.__g=0}function is(t,e){if(e==null)return t.__&&is(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:is(t)}function y$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ts({constructor:Eo},n)).__v=n.__v+1,kt.vnode&&kt.vnode(e),si(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||is(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Kl(o,e,r),n.__=n.__e=null,e.__e!=s&&Wl(e))}function Wl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Wl(t)}function Nl(t){(8&t.__g||(t.__g|=8,as.push(t),wr++))&&Ya==kt.debounceRendering||((Ya=kt.debounceRendering)||queueMicrotask)(Dl)}function Dl(){try{for(var t,e=1;as.length;)as.length>e&&as.sort(Rl),t=as.shift(),e=as.length,8&t.__g&&y$(t)}finally{(wr=as.length)&&(Ya||queueMicrotask)(Dl)}}function Vl(t,e,n,s,o,r,i,l,c,p,u){var d,m,$,g,f,k,_=s.__k||vr,v=e.length;for(c=w$(n,e,_,c,v),d=0;d<v;d++)($=n.__k[d])!=null&&(m=~$.__i&&_[$.__i]||_r,$.__i=d,k=si(t,$,m,o,r,i,l,c,p,u),g=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&oi(m.ref,null,$,m),$.ref&&u.push($.ref,$.__c||g,$)),f=f||g,4&$.__u?(c=Hl($,c,t,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&k!==void 0?c=k:g&&(c=g.nextSibling),$.__u&=-21);return n.__e=f,c}function w$(t,e,n,s,o){var r,i,l,c,p,u,d,m,$,g=n.length,f=g,k=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=Fo(null,i):ti(i)?i=v[r]=Fo(xr,{children:i}):i.constructor===Eo&&i.__b?i=v[r]=Fo(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=_$(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,_=1)):(~p||(o>g?k--:o<g&&k++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(u=[],d=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(k=0,m=u.length;k<m;)u[$=k+m>>1]<i.__i?k=$+1:m=$;u[k]=i.__i,d[r]=k+1}for(k=u.length;r--;)d[r]&&(d[r]==k?k--:v[r].__u|=4)}if(f)for(r=0;r<g;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=is(l)),ri(l,l));return s}function Hl(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Hl(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=is(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function _$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Pl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function gr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Pl(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Pl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Za[e]||(Za[e]=v$(e)),(t.__a||(t.__a={}))[e]=Xa,r=e!=(e=e.replace(ql,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function v$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[br]==null)e[br]=Xa++;else if(e[br]<this.__a[t])return;return n(kt.event?kt.event(e):e)}}}function si(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,g,f,k,_,v,A,T,D,q,X,Pt,z,Mt,ce,F=e.type;if(e.constructor!==Eo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,d=r=[],u.nodeType==8?l=yr(u,r):r.push(u),l=r[0]||l),(u=kt.__b)&&u(e);t:if(typeof F=="function"){m=i.length;try{if(_=e.props,v=(u=F.prototype)&&u.render,A=(u=F.contextType)&&s[u.__c],T=u?A?A.props.value:u.__:s,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new F(_,T):(e.__c=$=new kr(_,T),$.constructor=F,$.render=S$),A&&A.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),F.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Ts({},$.__s)),Ts($.__s,F.getDerivedStateFromProps(_,$.__s)))),g=$.props,f=$.state,$.__v=e,n.__c){if(_!==g&&v&&!F.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,T),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,T)===!1){e.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Ht){Ht&&(Ht.__=e)}),vr.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=is(n);break t}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,T),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(g,f,k)})}else v&&!F.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=T,$.props=_,$.__P=t,$.__g&=-5,D=kt.__r,q=v?25:0;do $.__g&=-9,D&&D(e),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++q<25);v&&(vr.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Ts({},s,$.getChildContext())),v&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(g,f)),X=u&&u.type===xr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Ht){Ht&&ri(Ht,Ht)}),n.__k=null),l=n.__k?is(n,0):null),l=Vl(t,ti(X)?X:[X],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,d&&d.some(Ms),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Ht){if(i.length=m,e.__v=null,c||r)if(Ht&&Ht.then){if(e.__u|=128|c,r){for(~(Mt=r.indexOf(l||void 0))||(Mt=r.length);(ce=r[Mt-1])&&ce.nodeType==8;)Mt--;for(;Mt<r.length;Mt++)if(ce=r[Mt])if(r[Mt]=null,Pt){if(ce==z)break}else{if(ce.nodeType!=8)break;ce.data.startsWith("$s")&&(z=yr(Pt=ce))}}if(!Pt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Pt=l}(u=yr(Pt=e.__c.__z||(e.__c.__z=Pt)))?(e.__e=Pt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ms);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Ht&&Ht.then||Ul(e),kt.__e(Ht,e,n)}}else l=e.__e=x$(n.__e,e,n,s,o,r,i,c,p,t);return(u=kt.diffed)&&u(e),l}function yr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Ul(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Ul))}function Kl(t,e,n){for(var s=0;s<n.length;)oi(n[s++],n[s++],n[s++]);kt.__c&&kt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){kt.__e(r,o.__v)}})}function x$(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,g,f,k,_,v=n.props||_r,A=e.props,T=e.type;if(T=="svg"?o="http://www.w3.org/2000/svg":T=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((g=r[u])&&(T?g.localName==T:g.nodeType==3)){t=g,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!T)return _.createTextNode(A);t=_.createElementNS(o,T,A.is?A:p),l&&(kt.__m&&kt.__m(e,r),l=!1),r=null}if(T){if(p=T=="template"&&t.content||t,r=T=="textarea"&&A.defaultValue!=null?null:r&&ei.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(g=t.attributes[u]).name]=g.value;for(u in v)g=v[u],u=="dangerouslySetInnerHTML"?m=g:u=="children"||u in A||u=="value"&&"defaultValue"in A||u=="checked"&&"defaultChecked"in A||gr(t,u,null,g,o);for(u in A)g=A[u],u=="children"?$=g:u=="dangerouslySetInnerHTML"?d=g:u=="value"?f=g:u=="checked"?k=g:l&&typeof g!="function"||v[u]===g||gr(t,u,g,v[u],o);d?(l||m&&(d.__html==m.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(m&&(t.textContent=""),(T=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&k$.test(T))&&(o="http://www.w3.org/1999/xhtml"),Vl(p,ti($)?$:[$],e,n,s,o,r,i,r?r[0]:n.__k&&is(n,0),l,c),r&&r.some(Ms)),l&&T!="textarea"||(u="value",T=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(T!="progress"||f)||gr(t,u,f,v[u],o),u="checked",k!=null&&k!=t[u]&&gr(t,u,k,v[u],o))}else v===A||l&&t.data==A||(t.data=A);return t}function oi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){kt.__e(o,n)}}function ri(t,e,n){var s,o,r,i;if(kt.unmount&&kt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||oi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){kt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&ri(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=yr(s,r=[]))&&(s==t.__e&&r.some(Ms),Ms(o),Ms(s)),n||Ms(t.__e),t.__e=t.__c=t.__=null}function S$(t,e,n){return this.constructor(t,n)}function wn(t,e){var n,s,o,r;kt.__&&kt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Fo(xr,{children:[t]}),o=[],r=[],si(e,e.__k,s||_r,_r,e.namespaceURI,s?null:e.firstChild?ei.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Kl(o,e.__k,r),e.__k.props.children=null}var kt,Il,g$,as,Ya,wr,Rl,br,ql,Xa,Za,b$,Eo,_r,vr,k$,ti,ei,Ts,Sr=S(()=>{Eo=Symbol.for("pv"),_r={},vr=[],k$=/^m(i|n|o|s|text|space)$/,ti=Array.isArray,ei=vr.slice,Ts=Object.assign;kt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw wr=0,t}},Il=0,g$=function(t){return t!=null&&t.constructor===Eo},kr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ts({},this.state)),typeof t=="function"&&(t=t(Ts({},n),this.props)),t&&(Ts(n,t),this.__v&&(e&&this.__k.push(e),Nl(this)))},kr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Nl(this))},kr.prototype.render=xr,as=[],wr=0,Rl=function(t,e){return t.__v.__b-e.__v.__b},br=Symbol(),ql=/(PointerCapture)$|Capture$/i,Xa=0,Za={},b$=0});function Cr(t,e){It.__h&&It.__h(Ut,t,Or||e),Or=0;var n=Ut.__H||(Ut.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return Or=1,O$(oc,t)}function O$(t,e,n){var s=Cr(eo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):oc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);ii(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Ut,!Ut.__f)){Ut.__f=!0;var o=Ut.shouldComponentUpdate;Ut.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,ii(m.__[0],m.__N[0])||(u=!0))}),o){var d=o.call(this,r,i,l);return p?d||u:d}return!p||u}}return s.__}function Yt(t,e){var n=Cr(eo++,3);!It.__s&&pi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Ut.__H.__h.push(n))}function Ue(t,e){var n=Cr(eo++,4);!It.__s&&pi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Ut.__h.push(n))}function Bo(t){return Or=5,Ce(function(){return{current:t}},[])}function Ce(t,e){var n=Cr(eo++,7);return pi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function C$(){var t;do{for(;t=li.shift();)try{Ao(t)}catch(n){It.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=sc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ao),e.__h.some(ci),e.__h=[]}catch(n){e.__h=[],It.__e(n,t.__v)}}}while(li.length)}function j$(t){var e,n=function(){clearTimeout(s),ec&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);ec&&(e=requestAnimationFrame(n))}function nc(t){t!=1&&Gl==It.requestAnimationFrame||((Gl=It.requestAnimationFrame)||j$)(C$)}function Ao(t){var e=Ut,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Ut=e}function ci(t){var e=Ut;t.__c=t.__(),Ut=e}function pi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!ii(n,t[s])})}function oc(t,e){return typeof e=="function"?e(t):e}var eo,Ut,ai,Gl,ii,Or,sc,li,It,Jl,Ql,Yl,Zl,Xl,tc,ec,ui=S(()=>{Sr();ii=Object.is,Or=0,sc=[],li=[],It=kt,Jl=It.__b,Ql=It.__r,Yl=It.diffed,Zl=It.__c,Xl=It.unmount,tc=It.__;It.__b=function(t){Ut=null,Jl&&Jl(t)},It.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),tc&&tc(t,e)},It.__r=function(t){Ql&&Ql(t),eo=0;var e=(Ut=t.__c).__H;e&&(ai==Ut?Ut.__h=[]:(e.__h.some(Ao),e.__h.some(ci),eo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ai=Ut},It.diffed=function(t){Yl&&Yl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&nc(sc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ai=Ut=null},It.__c=function(t,e){e.some(function(n){try{n.__h.some(Ao),n.__h=n.__h.filter(function(s){return!s.__||ci(s)})}catch(s){n.__h=[function(){throw s}]}}),Zl&&Zl(t,e)},It.unmount=function(t){Xl&&Xl(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,nc(li.push(o))}else Ao(o)}catch(r){e=r}}),s.__H=void 0,e&&It.__e(e,s.__v))};ec=typeof requestAnimationFrame=="function"});function rc(t){if(Array.isArray(t))return t.map(rc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[ni("wbr",null),n]:[n])}var Nt,a,R=S(()=>{"use strict";Bl();Sr();ui();Sr();ui();/*! What draws the screens and searches in them, bundled here:

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
*/Nt=()=>Bo(null);a=Al.bind((t,e,...n)=>ni(t,e,...typeof t=="string"?n.map(rc):n))});function T$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(ac,n)&&!t.query.uit?{path:ac[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function mi(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[M$[r]||r,i]);return T$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=L$.filter(i=>n&&j.route.query[i]).map(i=>[i,j.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function P(t,e=!1){let n=O(j.route.path,{...j.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++di},"",n),$i())}function $i(t=!1){let e=mi(location.hash),n=j.route.path.join("/")===e.path.join("/");j.route=e,j.led=j.started&&!n&&!t,ic(e),!n&&window.scrollTo(0,t&&lc.get(history.state?.turn)||0)}function cc(t){ic=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),di=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>lc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++di},""),$i(o)};return window.addEventListener("popstate",s,n),$i(),j.started=!0,()=>e.abort()}var L$,M$,ac,j,ic,di,lc,We,K=S(()=>{"use strict";L$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],M$={ernst:"gewicht"},ac={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};j={route:{path:[],query:{}},started:!1,led:!1},di=0,lc=new Map;We=t=>O(["ding",t])});function tt({text:t,title:e=t,children:n}){let s=Nt();return Ue(()=>{document.title=`${e} – Ketenkaart`},[e]),Ue(()=>{j.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ne({text:t}){let{route:e}=j;return Ue(()=>{j.started&&t&&bt(t)},[t,e]),null}var Q,xt=S(()=>{"use strict";we();R();K();Q=()=>window.matchMedia("(max-width: 44rem)").matches});function pe(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function _n(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function no(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function jr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?G(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Lr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function pc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var h,C,W,Kt,L,zs,G,B=S(()=>{"use strict";h=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),C=(t,e,n={})=>h(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Kt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();L=t=>[...new Set(t)],zs=t=>t.map(e=>[e,e]),{compare:G}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,uc,dc,z$,F$,E$,A$,B$,N$,P$,I$,R$,q$,Ke,so,N,b,se,et,en,St,Ge,$c,W$,Nn,je,D$,nn,sn,lt,Fs,ue,ls,E=S(()=>{"use strict";Qa();y=Ja,{codes:uc,progress:dc,queries:z$,names:F$,absent:E$,lists:A$,kinds:B$,called:N$,works:P$,partners:I$,lookups:R$}=y,q$=[uc,dc,z$,F$,E$,y.dates,A$,B$,N$,P$,I$,R$];for(let t of[...q$,y.words,y.addresses,...[uc,dc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ke=new Map(Object.entries(y.things)),so=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,b=y.words,se=t=>t?.words.page||b,et=t=>so.get(t||"")||(N?void 0:y.plans[0]),en=t=>so.get(t),St=t=>so.get(t.split("/")[0]),Ge=(t,e)=>!e||!St(t)||St(t)?.key===e,$c=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],W$=y.plans.flatMap(t=>t.dates),Nn=$c(W$,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),je=Nn[Nn.length-1].date,D$=y.plans.flatMap(t=>t.steps),nn=$c(D$.reverse(),({notation:t})=>t).reverse(),sn=(t,e)=>{let n=St(t);return n?y.stands[e]?.[n.key]||n.date:e},lt=t=>y.dates[t]||t||"",Fs=(t=et())=>t?.source||y.source,ue=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),ls=(t,e=et())=>(e?e.dates:Nn).find(n=>n.date===t)?.label||lt(t)});async function Mr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(h(b.check.unreadable,{name:t.name}))}}async function No(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var fi,_e,Y,Le,Me=S(()=>{"use strict";B();E();fi=5*2**20,_e=()=>window.werkplaats,Y=()=>_e(),Le=()=>!!_e()&&_e()?.state!=="off"});function H(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!hi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:gi(o,n),without:gi(r,n),links:i},p={...gi(l,n),...c};hi.set(s,p)}return hi.get(s)}function cs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function U(t){let e=N&&so.has(t.plan)?t.plan:"",n=Nn.some(p=>p.date===t.stand)?t.stand:je,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:je};return[r,i,l].map(Tr).find(p=>Po(p)||_e())||Tr({...l,stated:!1,strict:!1})}function Tr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function bi(t,e,n){return new Set(n.map(([o])=>U({...t,[e]:o}).key)).size===n.length?n:[]}var hi,gi,vn,Po,ki,mc,Tt=S(()=>{"use strict";E();Me();hi=new Map,gi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));vn=(t,e)=>H({...t,plan:e.key}).numbers[0];Po=t=>t.key in y.answers;ki=(t,e)=>so.get(e)?.steps.find(n=>n.notation===t)?.id,mc=t=>new Set(H(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>ki(s.step,e))))});var fc,V$,Es,Io,ot,Te,ps,ze=S(()=>{"use strict";B();E();fc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])_n(fc,i,r)}V$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Es=(t,e=je)=>!V$[e]?.has(t),Io=(t,e=je)=>(fc.get(t)||[]).filter(n=>Es(n.of[0]||n.from,e)),ot=(t,e,n)=>Io(t,n).filter(s=>s.name===e),Te=(t,e,n)=>ot(t,e,n).filter(s=>s.to===t).map(s=>s.from),ps=(t,e)=>t.from===e?t.to:t.from});var yi,ft,w,Gt,yt,mn,zr,As,Je,gc,De,Zt,Pn,oe,de,V,zt,Fr,bc,x,$e,hc,oo,kc,H$,Er,Ro,on,ro,U$,me,Xt,Qe,J=S(()=>{"use strict";B();E();yi=[],ft=(t,e)=>Ke.get(t)?.[e]||yi,w=(t,e)=>ft(t,e)[0]||"",Gt=(t,e)=>ft(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),yt=(t,e)=>Gt(t,e)[0]||"",mn=t=>Ke.has(t),zr=t=>ft(t,"type"),As=t=>bc.get(t)||yi,Je=(t,e)=>zr(t).includes(e),gc=t=>zr(t).map(e=>y.kinds[e]).find(Boolean),De=t=>gc(t)?.page||"",Zt=t=>gc(t)?.kind||"",Pn=t=>De(t)==="organisation",oe=t=>De(t)==="undertaking",de=t=>!!De(t)&&!!w(t,"prefLabel"),V=(t,e)=>y.codes[t]?.[e]?.label||e||"",zt=(t,e)=>V(y.lists[e],w(t,e)),Fr=t=>y.names[t]||b.thing.foreign[t]||t,bc=new Map;for(let[t,e]of Ke)for(let n of e.type||yi)_n(bc,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),$e=t=>y.called[t]?.short||x(t),hc=t=>w(t,"identifier"),oo=[...As("Chapter")].sort((t,e)=>G(hc(t),hc(e))),kc=[...Ke.keys()].filter(oe),H$=[...Ke.keys()].filter(Pn),Er=t=>nn.find(e=>e.notation===t),Ro=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),on=nn.map(t=>[t.notation,t.label]),ro=Ro("InterventionKind"),U$=new Map(H$.map(t=>[w(t,"notation"),t])),me=t=>U$.get(t)||"",Xt=t=>y.addresses[t]||"",Qe=t=>Gt(t,"passage")});function wc(t,e,n){let s=ve(t,n);return{name:x(e),short:$e(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:W(Wo(w(t,"modality"))),day:w(t,"dueBy"),by:lt(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:lt(s.on)}}var qo,xn,ao,io,lo,wi,Ar,co,Ot,Wo,K$,ve,us,fn,ds,Bs,yc,Br,$s,_c,_i,po,ms,jt=S(()=>{"use strict";K();B();E();ze();J();qo=t=>e=>y.works[e]?.[t]||[],xn=qo("steps"),ao=qo("kinds"),io=qo("years"),lo=qo("leads"),wi=qo("acts"),Ar=(t,e)=>ot(t,"at",e).flatMap(n=>n.of),co=(t,e)=>ot(t,"deadline",e).map(n=>n.from),Ot=t=>w(t,"isGeneric")==="true",Wo=t=>V("Modality",t),K$={},ve=(t,e=je)=>j.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||K$,us=(t,e)=>ve(t,e).report||"",fn=(t,e)=>ve(t,e).status||"",ds=(t,e)=>ve(t,e).state||"",Bs=(t,e)=>ms(t).rows.filter(({id:n})=>ve(n,e).outcome).map(n=>({...n,plan:t,...wc(n.id,n.work,e)})),yc=(t,e)=>y.promises[t.key].undated.filter(n=>Es(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...wc(n,s,e)}});Br=(t,e=b.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),$s=(t,e=!1)=>Object.entries(b.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?C(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),_c=t=>ue(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),_i=(t,e)=>{let{reports:n}=ms(t);return n.find(s=>s.date===sn(t.key,e))||n[n.length-1]},po=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ms=t=>y.promises[t.key]});function Nr(t,e){if(w(t,"crossCutting")==="true")return[{step:Ns,of:t,basis:""}];let n=H(e).links;return ot(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:G$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Pr(t,e){if(oe(t))return[t];let n=r=>oe(r)&&Ge(r,e.plan);if(Pn(t))return L(In(t,e).map(r=>r.to));if(!xc(t))return L(Io(t,e.date).map(r=>ps(r,t))).filter(n);let s=[t,...ot(t,"broader",e.date).map(r=>r.from)];return L(s.flatMap(r=>ot(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Nr(r,e).some(i=>i.step===t))}function Oc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Do),d=F=>(!s||Nr(F,c).some(Ht=>w(Ht.step,"notation")===s))&&(!o||ao(F).includes(o))&&(!r||io(F).slice(-1)[0]>=r)&&(!i||io(F)[0]<=i),m=L(u.flatMap(F=>Pr(F,c))),$=F=>u.includes(F)&&!l,g=m.filter(F=>!$(F)&&!d(F)),f=m.filter(F=>$(F)||d(F)&&!p.has(F)).sort(Sc),k=u.filter(F=>!Pn(F)),_=new Set(f),A=[...k.flatMap(F=>Pr(F,c)),e].filter(F=>_.has(F)).flatMap(F=>vc(F,c,l)),T=L([...u.filter(Pn),...A]).filter(F=>!p.has(F)).sort(Ir),D=new Set(T),q=f.flatMap(F=>In(F,c,l).filter(Ht=>D.has(Ht.from))),X=f.flatMap(F=>Nr(F,c).map(Ht=>({work:F,...Ht}))),Pt=[...nn.map(F=>F.id),Ns],z=L([...u.filter(xc),...X.map(F=>F.step)]).filter(F=>!p.has(F)).sort((F,Ht)=>Pt.indexOf(F)-Pt.indexOf(Ht)),Mt=new Set(z),ce=r||i?g.filter(F=>!io(F).length).length:0;return{who:T,what:f,steps:z,roles:q,ties:X.filter(F=>Mt.has(F.step)),left:g.length,undated:ce}}function Rr(t,{who:e,what:n},s){return oe(t)?vc(t,s).filter(o=>!e.includes(o)).length:Pr(t,s).filter(o=>!n.includes(o)).length}function qr(t,e,n,s=!1){let o=Cc(t,e,n,s),r=vi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Vo)){if(u===e){p.length===i+1&&l.push(p);return}for(let d of o(u).sort(Ir))!p.includes(d)&&p.length+(r.get(d)??i)<=i&&c([...p,d])}};return c([t]),l}function uo(t,e,n,s=!1){let o=Cc(t,e,n,s),r=vi(t,e,o),i=vi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,$)=>c.filter(g=>r.get(g)===$).sort(Ir)),u=new Map([[t,1]]),d=p.slice(1).flatMap((m,$)=>m.flatMap(g=>o(g).filter(f=>p[$].includes(f)).sort(Ir).map(f=>(u.set(g,(u.get(g)||0)+(u.get(f)||0)),{from:f,to:g,roles:In(g,n).filter(k=>ps(k,g)===f)}))));return{layers:p,lines:d,count:u.get(e)||0,length:l}}function jc(t,e,n){let s=[t,e];return L(In(t,n,!0).map(o=>o.to)).map(o=>In(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function vi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=L(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Lc(t,e){let n=r=>Nr(r,e).map(i=>i.step),[s,o]=t.map(r=>Pr(r,e).flatMap(n));return nn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Mc(t,{date:e}){let[n,s]=t.map(o=>[o,...ot(o,"member",e).map(r=>r.to)]);return L(n.filter(o=>s.includes(o)))}var Ns,xi,In,vc,xc,G$,Do,Sc,Ir,Cc,Vo,Ho=S(()=>{"use strict";B();Tt();E();ze();J();jt();Ns="dwars",xi=60,In=(t,{date:e,plan:n},s=!1)=>ot(t,"who",e).filter(o=>(s||o.acts)&&Ge(o.to,n)),vc=(t,e,n=!1)=>L(In(t,e,n).map(s=>s.from)),xc=t=>De(t)==="step",G$=t=>yt(t,"broader")||t;Do=t=>de(t),Sc=(t,e)=>G($e(t),$e(e))||G(x(t),x(e)),Ir=(t,e)=>Number(Ot(t))-Number(Ot(e))||Sc(t,e);Cc=(t,e,n,s)=>o=>L(In(o,n).map(r=>ps(r,o))).filter(r=>r===t||r===e||oe(r)||s||!Ot(r)),Vo=30});var J$,Ac,Bc,Uo,$o,Q$,Nc,Ko,Vr,Li,Si,Y$,Pc,Ic,zi,Fi,Rc,Z$,Go,Oi,X$,tm,em,nm,Ci,Tc,sm,Mi,Ti,ji,om,zc,Fc,Ec,Wr,Dr,qc,rm,Wc=S(()=>{J$="ENTRIES",Ac="KEYS",Bc="VALUES",Uo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=$o(this._path);if($o(n)==="")return{done:!1,value:this.result()};let s=e.get($o(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=$o(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>$o(e)).filter(e=>e!=="").join("")}value(){return $o(this._path).node.get("")}result(){switch(this._type){case Bc:return this.value();case Ac:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},$o=t=>t[t.length-1],Q$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Nc(t,e,n,s,i,1,o,""),s},Nc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let d=0;d<p.length;++d,++u){let m=p[d],$=i*u,g=$-i,f=o[$],k=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let v=k;v<_;++v){let A=m!==e[v],T=o[g+v]+ +A,D=o[g+v+1]+1,q=o[$+v]+1,X=o[$+v+1]=Math.min(T,D,q);X<f&&(f=X)}if(f>n)continue t}Nc(t.get(p),e,n,s,o,u,i,l+p)}},Ko=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Vr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=zi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Y$(this._tree,e)}entries(){return new Uo(this,J$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return Q$(this._tree,e,n)}get(e){let n=Li(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Li(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Uo(this,Ac)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Si(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Si(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Si(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Uo(this,Bc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Vr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Vr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Vr(void 0,"",n)},Li=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Li(t.get(n),e.slice(n.length))},Si=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Y$=(t,e)=>{let[n,s]=Vr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Pc(s);else if(n.size===1){let[o,r]=n.entries().next().value;Ic(s,o,r)}}},Pc=t=>{if(t.length===0)return;let[e,n]=zi(t);if(e.delete(n),e.size===0)Pc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Ic(t.slice(0,-1),s,o)}},Ic=(t,e,n)=>{if(t.length===0)return;let[s,o]=zi(t);s.set(o+e,n),s.delete(o)},zi=t=>t[t.length-1],Fi="or",Rc="and",Z$="and_not",Go=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?ji:e.autoVacuum;this._options={...Ci,...e,autoVacuum:n,searchOptions:{...Tc,...e.searchOptions||{}},autoSuggestOptions:{...sm,...e.autoSuggestOptions||{}}},this._index=new Ko,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ti,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let d=n(e,u);if(d==null)continue;let m=o(s(d,u),u),$=this._fieldIds[u],g=new Set(m).size;this.addFieldLength(p,$,this._documentCount-1,g);for(let f of m){let k=r(f,u);if(Array.isArray(k))for(let _ of k)this.addTerm($,p,_);else k&&this.addTerm($,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(d=>setTimeout(d,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let d=o(e,u);if(d==null)continue;let m=n(r(d,u),u),$=this._fieldIds[u],g=new Set(m).size;this.removeFieldLength(p,$,this._documentCount,g);for(let f of m){let k=s(f,u);if(Array.isArray(k))for(let _ of k)this.removeTerm($,p,_);else k&&this.removeTerm($,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ko,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ti,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Mi.batchSize,r=e.batchWait||Mi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[d]of u)this._documentIds.has(d)||(u.size<=1?c.delete(p):u.delete(d));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||ji.minDirtCount,s=s||ji.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let d=p.length||1,m={id:this._documentIds.get(l),score:c*d,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Fc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Fc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Ci.hasOwnProperty(e))return Oi(Ci,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Wr(o),c._fieldLength=Wr(r),c._storedFields=Wr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let d=new Map;for(let m of Object.keys(u)){let $=u[m];l===1&&($=$.ds),d.set(parseInt(m,10),Wr($))}c._index.set(p,d)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Dr(o),c._fieldLength=await Dr(r),c._storedFields=await Dr(i);for(let[u,d]of c._documentIds)c._idToShortId.set(d,u);let p=0;for(let[u,d]of s){let m=new Map;for(let $ of Object.keys(d)){let g=d[$];l===1&&(g=g.ds),m.set(parseInt($,10),await Dr(g))}++p%1e3===0&&await qc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Ko,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},$=e.queries.map(g=>this.executeQuery(g,m));return this.combineResults($,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,d=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(nm(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults(d,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,k)=>({...f,[k]:Oi(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Tc.weights,...i},d=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,d,o,r,c),$,g;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,k=f<1?Math.min(l,Math.round(e.term.length*f)):f;k&&(g=this._index.fuzzyGet(e.term,k))}if($)for(let[f,k]of $){let _=f.length-e.term.length;if(!_)continue;g?.delete(f);let v=u*f.length/(f.length+.3*_);this.termResults(e.term,f,v,e.termBoost,k,o,r,c,m)}if(g)for(let f of g.keys()){let[k,_]=g.get(f);if(!_)continue;let v=p*f.length/(f.length+_);this.termResults(e.term,f,v,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Fi){if(e.length===0)return new Map;let s=n.toLowerCase(),o=X$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let d=i[u],m=this._fieldIds[u],$=r.get(m);if($==null)continue;let g=$.size,f=this._avgFieldLength[m];for(let k of $.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),g-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let v=$.get(k),A=this._fieldLength.get(k)[m],T=em(v,g,this._documentCount,A,f,c),D=s*o*d*_*T,q=p.get(k);if(q){q.score+=D,om(q.terms,e);let X=Oi(q.match,n);X?X.push(u):q.match[n]=[u]}else p.set(k,{score:D,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Ec),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Ec),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Go.wildcard=Symbol("*");Oi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,X$={[Fi]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),zc(s.terms,r)}}return t},[Rc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);zc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Z$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},tm={k:1.2,b:.7,d:.5},em=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},nm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Ci={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(rm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Tc={combineWith:Fi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:tm},sm={combineWith:Rc,prefix:(t,e,n)=>e===n.length-1},Mi={batchSize:1e3,batchWait:10},Ti={minDirtFactor:.1,minDirtCount:20},ji={...Mi,...Ti},om=(t,e)=>{t.includes(e)||t.push(e)},zc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Fc=({score:t},{score:e})=>e-t,Ec=()=>new Map,Wr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Dr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await qc(0);return e},qc=t=>new Promise(e=>setTimeout(e,t)),rm=/[\n\r\p{Z}\p{P}]+/u});function Hr(t,e=[],n=mo(t),s=()=>!0){let o=Kt(t),r=L([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=im&&l.length>=c.length+lm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Rn(t,e){let n=Jo(t).map(Kt);return Ps(e).every(s=>n.some(Hr(s)))}function Ur(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Dc))Vc(o).map(Kt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var am,im,lm,Dc,cm,Ps,Vc,Jo,mo,fo=S(()=>{"use strict";B();am=4,im=6,lm=3,Dc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,cm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Ps=t=>cm(t).match(Dc)||[],Vc=t=>t.includes("-")?L([t,t.replaceAll("-",""),...t.split("-")]):[t],Jo=t=>Ps(t).flatMap(Vc),mo=t=>t.length>1&&t.length<=am&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function $m(){let t=new Map([...Ke.keys()].filter(de).map(n=>[n,{sort:[Zt(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of Ke){let o=Sn.owners.flatMap(i=>Gt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...dm(n)),r?.text.push(...Sn.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(Sn.weights[n]??Sn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:Zt(n),titles:um(n),...s},weight:Math.min(...zr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[Sn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:Sn.question,...i,weight:e("question")}})]}function mm(){let t=new Map($m().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(Jo)),s=new Set(n.filter(p=>!ho(p)).map(Kt)),o=new Go({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Jo,processTerm:p=>ho(p)?null:Kt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Jo),i=new Set(r.filter(mo).map(Kt)),c=[...e.filter(p=>Sn.synonyms.some(u=>Je(p.id,u))).map(p=>p.titles),...Sn.same].map(p=>L(p.map(Kr))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function ym(t){if(Fe.known.has(t))return Ei.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Fe.known.has(n));return[...Ei.get(t)||[],...e.flatMap(n=>Ei.get(n)||[n])]}function Ai(t){let e=Kt(t),n=[e,e.replace(/s$/,"")].find(o=>Fe.shorts.has(o));if(n||mo(t))return Hr(n||t,[],!0);let s=[...Fe.known].some(o=>o.startsWith(e));return Hr(t,ym(e),!1,o=>s||Fe.known.has(o))}function Kc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Fe.known.has(n)||e<Hc&&!Fe.shorts.has(n))continue;let o=s.length>=Hc&&Fe.known.has(s)?[s]:Kc(s);if(o.length)return[n,...o]}return[]}function wm(t){for(let e of t.length<fm||/\d/.test(t)?[]:t.length<hm?[1]:[1,2]){let s=Fe.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Gc(t){let e=Ps(t),n=e.filter(s=>!ho(s));return(n.length?n:e).flatMap(s=>{if(mo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>Kc(Kt(s)),()=>wm(Kt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Bi(Ai(l)).length))return i}return[s]})}function _m(t,e){let n=Fe.groups.flatMap(s=>s.filter(o=>o.length>gm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...L(n).map(s=>Ps(s).filter(o=>!ho(o)))]}function vm(t,e){let[n,...s]=t.titles.map(Kr);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Ni(t){Fe=Fe||mm();let e=Gc(t),n=e.join(" "),s=Ps(t).filter(c=>e.length===1||!ho(c)).join(" "),o=Kt(n)===Kt(s)?Kr(t):Kr(n),r=_m(e,o).map(c=>c.map(Ai)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:bm,queries:Bi(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,d]of km.entries())for(let{id:m,score:$}of Fe.mini.search({combineWith:"AND",queries:p},{fields:d})){let g=Fe.items.get(m),f=vm(g,o)??u+4;f<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:g,place:f,score:$})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||G(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Kt(n)===Kt(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function Yc(t,e){let n=r=>{let[i,l]=Ur(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Sn,pm,ho,Kr,Uc,um,dm,fm,hm,Hc,gm,bm,km,Ei,Fe,Bi,Jc,Qc,Pi=S(()=>{"use strict";Wc();fo();K();B();E();J();Sn=b.search,pm=new Set(Sn.small),ho=t=>!mo(t)&&pm.has(Kt(t)),Kr=t=>` ${Ps(t).map(Kt).join(" ")} `,Uc=new Map;for(let[t,e]of y.search.english)_n(Uc,t,e);um=t=>L([x(t),$e(t),...["prefLabel","altLabel"].flatMap(e=>ft(t,e)),...Uc.get(t)||[]]),dm=t=>Sn.sorts.flatMap(e=>ft(t,e).flatMap(n=>[V(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));fm=6,hm=10,Hc=4,gm=4,bm="OR",km=[["titles"],["titles","sort"],["titles","sort","text"]],Ei=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Bi=t=>[...Fe.known].filter(t);Jc=t=>{let{found:e,read:n}=Ni(t);return e.length===1&&!n?O(e[0].path):""},Qc=t=>L(Gc(t)).filter(e=>!ho(e)&&Bi(Ai(e)).length)});function Gr(t,e,n,s=et(n?.plan)){let{version:o,content:r}=y.meta;return h(Ye.export.footnote,{phrase:t,sources:Wn(s),addresses:e.map(i=>`; ${Xt(i)}`).join(""),version:o+(r?h(Ye.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Lt(n,s)}`:""})}var Ye,On,qn,go,Wn,bo,fe,xe,nt,rt,xm,Ii,Lt,ct=S(()=>{"use strict";B();E();J();jt();Ye=b.shared,On=Ye.silence,qn=(t=et())=>t?h(se(t).shared.report,{date:lt(t.date)}):Ye.reports,go=(t=et(),e=Ye.nothing)=>`${C(e,t?1:2,{report:W(qn(t))})} ${On}`,Wn=(t=et())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${lt(e.date)}`).join("; "),bo=(t,e)=>[ve(t,e).word||"",ve(t,e).more||""],fe=(t,e)=>bo(t,e).filter(Boolean).join(", "),xe=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ye.bases[t]||W(e.label)]])),nt=t=>t===null?Ye.all_steps:Er(t)?.label||t,rt=t=>V("InterventionKind",t),xm=(t,e)=>e?ls(sn(e.key,t.date),e):t.date===je?Ye.choices.latest:h(Ye.choices.others_latest,{date:ls(t.date)}),Ii=({stated:t,strict:e,plan:n},s=et(n))=>[t&&se(s).shared.choices.links_stated,e&&Ye.choices.strict_phrase].filter(Boolean).join(" · ")||Ye.choices.all_phrase,Lt=(t,e=et(t.plan))=>[xm(t,e),Ii(t,e),t.expect?Ye.choices.with_phrase:Ye.choices.without_phrase].join(" · ")});function Sm({text:t,done:e}){let n=Nt(),s=Nt();return Ue(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${fs.by_hand} ref=${n} onClose=${e}>
      <p>${fs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${fs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Qo(t,e=fs.copied){try{await navigator.clipboard.writeText(t),bt(e)}catch{let n=document.createElement("div");document.body.append(n),wn(a`<${Sm} text=${t} done=${()=>n.remove()} />`,n)}}function rn(t,e,n){Tl(t,e,n),bt(h(fs.downloaded,{name:t}))}function ko(){return!y.files.length&&!_e()?null:a`
    <section class="bestanden" aria-label=${tp}>
      <h2>${tp}</h2>
      <ul>
        <li><a href="#/samenvatting">${Zc.label}</a> <span class="zacht">${Zc.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${Om(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${_e()&&a`<li><a href="#/controleer">${Xc.label}</a> <span class="zacht">${Xc.description}</span></li>`}
      </ul>
    </section>
  `}var Zc,Xc,tp,fs,hs,te,he,Dn,Vn,Cn,Om,ee=S(()=>{"use strict";we();R();B();E();Me();ct();({summary:Zc,save:Xc,title:tp}=b.frame.foot.files),fs=b.shared.export;hs=({text:t,label:e=fs.copy})=>a`<button type="button" class="klein" onClick=${()=>Qo(t())}>${e}</button>`,te=({name:t,rows:e,label:n=fs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>rn(t,Lr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,he=(t,e="",n="")=>{let s=et(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>lt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Lt(t,s):n]},Dn=fs.heads,Vn=(t,e,n)=>[[...t.map(s=>s.label),...Dn],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Cn=t=>N?[{key:"bronplan",label:b.shared.plan,text:e=>et(t(e))?.title||""}]:[],Om=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function ep({name:t}){let e=Ri(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${Yo} label=${e?.label} tabs=${n} />`}var Cm,Ri,Yo,Jr=S(()=>{"use strict";R();K();E();Cm=b.frame.menu.groups.flatMap(t=>t.screens||[t]),Ri=t=>Cm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),Yo=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ae(t,e,n){let s=new Map;for(let r of H({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:jm[t](r),id:t==="partner"?me(r):"",cells:an(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>G(r.label,i.label)):o}function Qr(t){let[e,n,s]=t.split("~");return{key:e,step:n===np?null:n,plan:s}}function Ee(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function yo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Tr);if(!l.every(Po))return()=>null;let c=u=>[jn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(H(u).matrix[t].map(c)));return(u,d)=>{let m=jn(u,d,n.key),[$,g,f,k]=p.map(v=>Lm(v.get(m)));return k===$?null:{by:g===$!=(f===$)?g===$?"reading":"basis":"both",usual:p[0].get(m)}}}var np,jm,an,jn,gs,Is,Yr,Zr,Lm,hn=S(()=>{"use strict";K();B();Tt();E();J();ct();np="alle",jm={kind:t=>W(rt(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>x(me(t)||t)},an=t=>[...t.steps.map(e=>e.notation),null];jn=(t,e,n)=>[t,e??np,...N?[n]:[]].join("~"),gs=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:jn(t,e,n)});Is=t=>`cel-${t.replaceAll("~","-")}`,Yr=(t,e)=>H(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Zr=t=>[Ee(t).word,...Ee(t).lines].join(", "),Lm=t=>t&&JSON.stringify([t.phrase,Ee(t).look,t.most_basis])});function op({passage:t}){let[e,n]=I("");async function s(){try{n((await Y().ask("words",{passage:t})).woorden)}catch(o){n(o.message||sp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${sp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Xr(t,e,n=!1){let[s,o]=b.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function Rt({id:t,date:e}){let[n,s]=bo(t,e);return a`<span class=${`chip s-${ds(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function re({basis:t}){let[e,n]=xe[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Mm[e]}
    </svg>
  `:null}function ae({of:t}){let e=L(t.flatMap(Qe));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${ea} passage=${n} /></li>`)}</ul>
  `:null}function Hn({of:t,look:e}){let[n,...s]=Qe(t);return n?a`
    <p class=${e}>
      ${Xt(n)}${s.length>0&&h(b.shared.more_places,{count:s.length})}
      ${Le()&&a`<${op} passage=${n} />`}
    </p>
  `:null}var sp,M,Ft,gn,Mm,ta,ea,na,bs,$t=S(()=>{"use strict";R();K();B();E();Me();J();ct();jt();sp=b.shared.passage;M=({id:t,text:e})=>de(t)?a`<a href=${We(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`;Ft=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${M} id=${s} text=${e(s)} />`]),gn=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${M} id=${s} />${e?.(s)}</li>`)}</ul>`;Mm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ta=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,ea=({passage:t})=>[Xt(t),Le()&&a`<${op} passage=${t} />`];na=({id:t})=>[yt(t,"broader")&&[a`<${M} id=${yt(t,"broader")} />`," › "],a`<${M} id=${t} />`],bs=({id:t})=>Ot(t)&&a`<span class="zacht"> (${b.shared.collective})</span>`});function qi({list:t,plan:e}){if(!t.length)return a`<p>${en(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Em} ...${o} />`]);return a`
    <p class="zacht">${sa.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${M} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Wi({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Vi({gap:t}){let e=[t.barrier&&nt(t.barrier).toLowerCase(),t.kind&&rt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ta} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Kn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${en(t.plan).title}`}
      ${de(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
      <${Di} gap=${t} />
    </p>
  `}function ra({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Rs(t),{place:r}=b.shared.passage,i=a`${b.gaps.more}<span class="sr">${h(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Wi} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ea} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${sa.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${h(b.gaps.under,{title:Kn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${sa.who}</strong></p><${qi} list=${t.candidates} plan=${t.plan} />`}
    <${hs} text=${()=>Gr(t.sentence,Rs(t),e,et(t.plan))} />
  `} /></div>`}var sa,Un,Rs,Kn,rp,Tm,zm,Fm,oa,ap,Em,Di,ip,wo=S(()=>{"use strict";fo();R();K();B();E();J();ct();ee();$t();sa=b.shared.gaps,Un=t=>[t,...t.also],Rs=t=>Xt(t.evidence)?[t.evidence]:[],Kn=t=>y.queries[t]?.title||t,rp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Tm=({sentence:t,subject:e})=>[t,...[e,y.works[e]?.chapter].map(n=>y.called[n||""]?.label)].join(" "),zm=(t,e)=>rp(e.gewicht,[t.severity])&&(!e.tekst||Rn(Tm(t),e.tekst))&&Un(t).some(n=>rp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Fm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},oa=t=>t.flatMap(e=>Un(e).map(n=>Fm(e,n))),ap=(t,e)=>(e.vraag?oa(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>zm(n,e)),Em=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Ft} ids=${e} name=${$e} />`,n&&sa.more_work,")"]:t;Di=({gap:t})=>a`<span class="alleen-papier">${Rs(t).map(e=>a` · <${ea} passage=${e} />`)}</span>`;ip=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${Vi} gap=${t} />
    <${ra} gap=${t} scenario=${e} />
  </article>
`});function _o(t,e,n=null,s=Pm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||aa(l.key),turn:Ui(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=h(Am.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:aa(t),folds:!0,more:!0,turn:Ui(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function qs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,lp).join(" · ")}${s.length>lp&&" …"}</span>`}
    </div>
  `}function ia({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||aa(t),turn:s||Ui(t)};return a`
    <section class="blok">
      ${t?a`<${qs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Ws(r)}>${o}</div>
    </section>
  `}var Am,cp,Bm,Nm,lp,Pm,Hi,aa,Ui,Ws,ks,Ds=S(()=>{"use strict";R();K();xt();B();E();Am=b.shared,cp="uit",[Bm,Nm,lp]=[20,6,4],Pm=()=>Q()?Nm:Bm,Hi=()=>(j.route.query.vouw||"").split(",").filter(Boolean),aa=t=>Hi().includes(cp)||Hi().includes(t),Ui=(t,e=[t])=>()=>{let n=e.filter(o=>aa(o)!==(o===t)),s=Hi().filter(o=>o!==cp&&!e.includes(o));P({vouw:[...s,...n].join(",")},!0)};Ws=t=>t.open?null:"dicht";ks=({id:t,items:e,first:n,as:s="ul"})=>_o(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${qs} part=${o} />`}
      <${s} class=${Ws(o)}>${o.rows}<//>
    `)});function Im({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function pt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,d]=I(t),m=l?Ki(l,t):u,$=f=>{let k=m===f.key?`-${f.key}`:f.key;l?P({[l]:k===t?null:k},!0):d(k);let _=b.shared.table,v=k.startsWith("-")?_.descending:_.ascending;bt(h(_.sorted,{column:f.label.toLowerCase(),direction:v}))},g=_o(s,jr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(f=>a`<${Im} id=${s} column=${f} sort=${m} turn=${$} />`)}
          </tr>
        </thead>
        ${g.map(f=>a`
            <tbody role="rowgroup" key=${f.more?"meer":f.key} class=${Ws(f)}>
              ${f.folds&&a`<${qm} part=${f} columns=${i} ...${e} />`}
              ${f.rows.map(k=>a`<${Rm} row=${k} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function ln({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Ki,Rm,qm,ge,Ln,Gn,Be=S(()=>{"use strict";we();R();K();B();E();J();ct();Ds();$t();Ki=(t,e="")=>j.route.query[t]||e;Rm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,qm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${qs} part=${t} count=${s&&C(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;ge=(t,e,n,s=x)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${M} id=${n(o)} text=${s(n(o))} />`}),Ln=(t,e,n,s)=>({key:t,label:e,text:o=>fe(n(o),s),cell:o=>a`<${Rt} id=${n(o)} date=${s} />`}),Gn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ae} of=${e(n)} />`})});function Wm({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of ot(t,"who",e))_n(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${M} id=${s} />${` (${L(o).join(", ")})`}<${bs} id=${s} /></li>`)}
    </ul>
  `:b.shared.no_partner}function Dm(t){let e=w(t,"dueBy");return e&&` (${h(Ne.bound,{date:lt(e)})}; ${Wo(w(t,"modality"))})`}function Vs({of:t}){let e=o=>[yt(o,"barrier")&&h(Ne.at_step,{step:x(yt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&zt(o,r))].filter(Boolean),n=o=>w(o,"status")?h(Ne.other_status,{reading:e(o).join(", ")}):h(Ne.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Ne.other_unsaid}),s=Gt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Zo({id:t,read:[e,n]=[w(t,"basis"),w(t,"strength")]}){let s=ft(t,"interventionKind").map(rt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${na} id=${yt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${re} basis=${e} />${` ${xe[e]?.[1]||V("Basis",e)}`}
      </p>
      <p class="reden"><strong>${Ne.here}</strong>${w(t,"rationale")}</p>
      <${Vs} of=${t} />
    </div>
  `}function up({id:t,scenario:e,contributions:n}){let{date:s}=e,o=us(t,s),r=w(t,"promise"),i=co(t,s),{links:l}=H(e),c=n.length?n.map(u=>a`<${Zo} id=${u} read=${l[u]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ne.across}</strong>${w(t,"rationale")}</p>`,p=[[Ne.facts.deadline,i.length>0&&a`<${Vm} ids=${i} date=${s} />`],[Ne.facts.who,a`<${Wm} id=${t} date=${s} />`],[Ne.facts.figures,la(t).length>0&&a`<${Gi} id=${t} date=${s} />`],[Ne.facts.how,c],[Ne.facts.where,a`<${ae} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${Zt(t)} · <${Rt} id=${t} date=${s} /></p>
      <${pp} lead=${r&&Ne.promise} text=${r||w(t,"summary")} />
      <${pp} lead=${Ne.progress} text=${w(o,"summary")} />
      ${o&&a`<${Vs} of=${o} />`}
      <${ln} pairs=${p} />
    </article>
  `}var Ne,Vm,la,Gi,pp,ie,Mn=S(()=>{"use strict";R();B();Tt();E();ze();J();ct();jt();$t();Be();Ne=b.shared.work;Vm=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=ve(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${w(n,"deadlineText")}”${Dm(n)}
          ${w(n,"revises")==="true"&&`, ${Ne.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,la=(t,e)=>Te(t,"figure",e),Gi=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${la(t,e).map(n=>a`
        <li>
          <${M} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${ae} of=${[n]} />
        </li>
      `)}
  </ul>
`;pp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;ie=t=>[...t].sort((e,n)=>G(x(e),x(n)))});function Jn({bar:t,most:e=Hm}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ua(t,e,n){let{word:s,lines:o}=Ee(t),r=t&&[t.strict,xe[t.most_basis]?.[1],t.requested&&Tn.requested_mark];return[s,...o,...r||[],e&&pa(e,n)].filter(Boolean).join(" · ")}function Qm({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${Tn.undecided}</p>`;let l=gs({column:e,barrier:null},n,j.route.query);return a`
    <p>${go(et(n))}</p>
    ${s.length>0&&a`<h3>${Tn.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${h(Tn.elsewhere,{count:o,kind:rt(e)})}${" "}
          <a href=${l}>${Tn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${Tn.who}</h3><${qi} list=${r} plan=${n} />`}
  `}function Ym({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Nt(),c=Nt();Ue(()=>{let g=document.getElementById(Is(i));return l.current.showModal(),c.current.focus(),()=>(g?.isConnected?g:document.getElementById(Is(i)))?.focus()},[]);let{word:p,lines:u,look:d}=Ee(e),m=h(Tn.panel_note,{scenario:Lt(o,r)}),$=g=>Ar(g).filter(f=>e.links.includes(f));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>j.led?history.back():P({cel:null})}
      onClick=${g=>g.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${h(Tn.panel,{row:t.label,step:nt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${pa(n,r)}. ${h(Tn.changed.usual,{phrase:Zr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${W(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Tn.requested} <${Ft} ids=${e.requested} />.</p>`}
      ${e.things.length?e.things.map(g=>a`<${up} key=${g} id=${g} scenario=${o} contributions=${$(g)} />`):a`<${Qm} cell=${e} />`}
    </dialog>
  `}function vo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Qr(t),i=et(r);if(!i)return null;let l=Ae(e,n,i).find(d=>d.key===s),c=l?.cells[an(i).indexOf(o)];if(!c)return null;let p=yo(e,n,i)(s,o);return a`<${Ym} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ve,Tn,Hm,Um,Xo,Ji,Km,Gm,Jm,ca,pa,Hs=S(()=>{"use strict";R();K();B();E();hn();J();ct();jt();wo();$t();Mn();Ve=b.overview.legend,Tn=b.overview,Hm=20;Um=y.codes.CellState,Xo=({expected:t=Ve.expected,quiet:e=Ve.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ve.states.map(o=>a`
        <li>
          <span class="staal"><${Jn} bar=${[[o,1,0]]} /></span>${W(Um[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Jn} bar=${[[Ve.support_state,1,1]]} /></span>${Ve.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ve.undecided}</li>`}
    <li>
      ${n?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Ji=()=>a`
  <ul class="stalen">
    ${Object.entries(xe).map(([t,[,e]])=>a`<li><span class="staal"><${re} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Km,...Gm]=Ve.sample.words,Jm=Ve.sample.bar.map(([t,e])=>[t,Number(e),0]),ca=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ve.title}>
    <h2>${Ve.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Jn} bar=${Jm} /><strong>${Km}</strong>
      ${Gm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ve.explain}</p>
    <${Xo} undecided=${t} />
    <h3>${Ve.how}</h3>
    <${Ji} />
    <p><span class="anders">${Ve.other}</span>${Ve.other_says}</p>
  </aside>
`,pa=({by:t},e)=>se(e).overview.changed[t]});function mp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${ln} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function fp({id:t=""}){let e=ke.reading;return a`
    <${cn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${mp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Wn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Xm(){let{howto:t}=b.overview,e={report:N?t.reports:qn(),marks:Object.values(xe).map(([n])=>n).join(" "),source:Fs()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(n=>a`<li>${h(n,e)}</li>`)}</ol>
    </details>
  `}function ef({name:t,one:e,plan:n,open:s}){let o=Nt();return Yt(()=>{s&&o.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${o}>
      <a href=${Xr(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${tf} one=${e} />`}
    </li>
  `}function af(){let t=ke.unjudged,e=ie(be.unjudged).map(n=>a`<li><${M} id=${n} /><span class="zacht"> – ${Zt(n).toLowerCase()}</span></li>`);return a`
    <${cn} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function lf(){let t=o=>a`<${of} id=${o} />`,e=$p(be.weak).map(t),n=h(ke.weak.intro,be.links),s=$p(be.statuses).map(o=>a`<${rf} id=${o} />`);return a`
    <${cn} of=${ke.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${cn} of=${ke.other} id="anders" count=${be.other.length}><ul>${be.other.map(t)}</ul><//>
    ${s.length>0&&a`<${cn} of=${ke.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function pf(){if(!be.judged.length)return null;let t=e=>h(ke.judged.line,{step:x(yt(e,"barrier")),kinds:ft(e,"interventionKind").map(rt).join(", "),state:zt(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:lt(w(e,"asOf"))});return a`
    <${cn} of=${ke.judged} id="oordelen" count=${be.judged.length}>
      <ul>${be.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function uf(){let t=ke.expected.columns,e=[ge("stap",t.step,n=>yt(n,"barrier")),{key:"soort",label:t.kind,text:n=>ft(n,"interventionKind").map(rt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${cn} of=${ke.expected} id="verwacht" count=${be.expected.length}>
      <${pt} id="verwachtingen" caption=${ke.expected.caption} rows=${be.expected} columns=${e} />
    <//>
  `}var tr,ke,Zm,cn,tf,nf,sf,hp,be,dp,$p,of,rf,cf,gp,bp=S(()=>{"use strict";R();K();xt();B();Tt();E();J();ct();Hs();Ds();$t();Be();Mn();tr=b.method,ke=b.unknown,Zm=3,cn=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ia} id=${e!==void 0&&e<=Zm?"":s} close=${o}
    title=${e===void 0?t.title:h(ke.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;tf=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${mn(e)?a`<${M} id=${e} />`:e}</li>`)}
  </ul>
`;nf=()=>P({getal:null},!0),sf=({scenario:t})=>a`
  <${cn} of=${tr.numbers} id="getallen" close=${j.route.query.getal?nf:null}>
    ${ue(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(vn(t,e).named).map(([n,s])=>a`
              <${ef} key=${n} name=${n} one=${s} plan=${e} open=${j.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,hp=({route:t})=>a`
  <${tt} text=${tr.title}><p class="uitleg">${tr.intro}</p><//>
  <${Xm} />
  <div class="blok"><${ca} /></div>
  <${cn} of=${tr.states} id="standen"><${mp} list="CellState" /><//>
  <${sf} scenario=${U(t.query)} />
  <${fp} />
  <p><a href=${O("weet-niet")}>${tr.unknown}</a></p>
`,be=y.unknown,dp=t=>ie(t).map(e=>a`<li><${M} id=${e} /></li>`),$p=t=>[...t].sort((e,n)=>G(x(yt(e,"initiative")),x(yt(n,"initiative")))),of=({id:t})=>a`
  <li>
    <${M} id=${yt(t,"initiative")} />${" → "}<${na} id=${yt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Vs} of=${t} />
  </li>
`,rf=({id:t})=>a`
  <li><${M} id=${yt(t,"initiative")} />${`: ${zt(t,"status")}`}<${Vs} of=${t} /></li>
`;cf=()=>a`
  <${cn} of=${ke.clashes} id="tegenspraak" count=${be.clashes.length}>
    ${ie(be.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${ae} of=${[t]} />
        </div>
      `)}
  <//>
`;gp=()=>a`
  <${tt} text=${ke.title}><p class="uitleg">${ke.intro} ${On}</p><//>
  <${af} />
  <${lf} />
  <${cf} />
  <${pf} />
  <${cn} of=${ke.nameless} id="naamloos" count=${be.nameless.length}><ul>${dp(be.nameless)}</ul><//>
  <${cn} of=${ke.generic} id="verzamelnamen" count=${be.generic.length}><ul>${dp(be.generic)}</ul><//>
  <${uf} />
  <${fp} id="lezen" />
`});function qt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||j.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>P({[e]:i.target.value})}>
        ${!o&&a`<option value="">${pn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function yp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function un({children:t}){if(!Q())return a`<section class="filters" aria-label=${pn.filters}>${t}</section>`;let e=L(Object.keys(j.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!df.test(s)).length,n=e?h(pn.filters_set,{count:e}):pn.filters;return a`<${yp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Us({children:t}){let e=!Q()&&$f.some(n=>j.route.query[n]);return a`
    <${yp} look="keuzes" id="wijzig" phrase=${pn.change} opens=${e}>${t}<${da} /><//>
  `}function er(){let t=U(j.route.query),e=et(t.plan)?.dates||Nn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=bi(j.route.query,"stand",n);return a`<${Qn} legend=${pn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Qi(){let{query:t}=j.route,e=U(t),{counted:n}=se(et(e.plan)).shared.choices,s=Object.entries(mf).filter(([,o])=>kp(o,U({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`<label>
            <input type="radio" name="telt" id=${`telt-${o}`} checked=${kp(r,e)}
              onChange=${()=>P(r)} />
            ${n[o]}
          </label>`)}
      </div>
    </fieldset>
  `}function da(){let{query:t}=j.route,e=pn.choices,n=Object.entries({"":e.with,uit:e.without}),s=U(t).expect?"":"uit",o=bi(t,"verwachtingen",n);return a`
    <${Ks} />
    <${Qi} />
    <${er} />
    <${Qn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var pn,Qn,xo,ys,df,$f,Ks,mf,kp,So,$a,Yn,Ze=S(()=>{"use strict";R();K();xt();B();Tt();E();ct();pn=b.shared,Qn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>P({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;xo=({label:t=pn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${j.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>P({[e]:s.target.value},!0)} />
  </label>
`,ys=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${pn.clear}
  </button>
`;df=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;$f=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ks=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${qt} label=${pn.plan} name="plan" options=${t} /></div>`};mf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},kp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;So=()=>U(j.route.query).strict&&a`
    <p class="zacht">
      ${pn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>P({lezing:null})}>${pn.choices.strict_off}</button>
    </p>
  `,$a=({scenario:t})=>a`
  <details class="blik">
    <summary>${Lt(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${da} />
  </details>
`,Yn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function ff(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function hf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Xi(s,o,.8);return n}function bf(t,e){return[...t.querySelectorAll(gf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=d=>Number(s.getAttribute(d)||0),l=ma(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return kf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Yi(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:wp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function kf(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,d=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=Gs(" ",d,u.fontWeight)),!p.trim())return[];i=!0;let m={at:yf(e,l,o),text:p.trim(),size:d,weight:u.fontWeight,fill:u.fill};return l+=Gs(p.trim(),d,u.fontWeight),[m]})}function Gs(t,e,n){return Zi.font=`${n} ${e}px ${fa}`,Zi.measureText(t).width}function wf(t,e,n){let{width:s,height:o}=e,r=ma(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Xi(s/2,o/2,s/2-1):nr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Yi(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:ff(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:hf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:nr(0,o/2-1,s,2),fill:u[0]});for(let[,$,g,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(g)?i.push({at:r,d:nr(0,o+Number(g),s,-Number(g)),fill:$}):i.push({at:r,d:nr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:$,wide:+f});let d=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&d("top").wide)i.push({at:r,d:c,fill:"none",...d("top")});else for(let[$,g]of Object.entries(m)){let f=d($);f.wide&&Yi(f.stroke)&&i.push({at:r,d:g,fill:"none",...f})}return i}function _f(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let d=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-d.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,d.right-m.on.left,m.on.height)):i.push({on:d,text:p})}Gs("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Zi.measureText("x");return i.map(({on:p,text:u})=>{let d=u;for(;d&&p.left+Gs(d,o,s.fontWeight)>n+1;)d=d.slice(0,-1);d!==u&&(d=`${d.slice(0,-1).trim()}…`);let m=ma(e.translate(p.left,p.top+p.height*l/(l+c))),$=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:d,size:o,weight:s.fontWeight,fill:s.color,slant:$}})}function _p(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return bf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,d]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+d).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-d)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?_f(u,l,c):u instanceof Element?_p(u,l,c):[]);return o.style.transform="",[...wf(s,i,l),...p]}function tl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=_p(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Gs(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ma,Yi,nr,Xi,wp,gf,yf,Zi,fa,vp=S(()=>{"use strict";ma=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Yi=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),nr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Xi=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;wp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Xi(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>nr(t("x"),t("y"),t("width"),t("height"))},gf=[...Object.keys(wp),"text"].join();yf=(t,e,n)=>ma(new DOMMatrix(t).translate(e,n)),Zi=document.createElement("canvas").getContext("2d"),fa=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function el(t,e,n,s,o,r){let i=pc(t,p=>Gs(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,Zn,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function jp({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[Wn(et(e?.plan)),e&&Lt(e)].filter(Boolean).join(". "),l=h(ha.foot,{version:o,content:(r||"").slice(0,12)}),c=document.querySelector(n);c.classList.add("heel");let p=tl(c);c.classList.remove("heel");let u=Math.max(p.width,xf),d=el(t,22,650,vf,u,Zn),m=el(`${i}. ${On}`,13,400,xp,u,d.below+2),$=m.below+16,[g,f,k]=[Zn,$+p.height+24,0],_=[...document.querySelectorAll(s)].map(tl).flatMap(T=>{g>Zn&&g+T.width>Zn+u&&([g,f,k]=[Zn,f+k+6,0]);let D=Op(T.shapes,g,f);return g+=T.width+20,k=Math.max(k,T.height),D}),v=el(l,13,400,xp,u,f+k+16),A=[...d.shapes,...m.shapes,...Op(p.shapes,Zn,$),..._,...v.shapes];return{title:`${t} ${i}. ${On}`,width:u+2*Zn,height:v.below+Zn,shapes:A}}function Of(t){let{title:e,width:n,height:s,shapes:o}=jp(t),r=document.createElementNS(Cp,"svg"),i=(c,p)=>{for(let[u,d]of Object.entries(p))d!==void 0&&d!==""&&c.setAttribute(u,String(d));return c},l=(c,p,u,d="")=>{let m=c.appendChild(i(document.createElementNS(Cp,p),u));m.textContent=d};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":fa,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:g,size:f,weight:k,slant:_,opacity:v}of o){let[A,T,D,q,X,Pt]=c,z=A===1&&!T&&!D&&q===1?`translate(${X} ${Pt})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d:u,transform:z,fill:d,...m&&m!=="none"&&{stroke:m,"stroke-width":$,"stroke-dasharray":g},opacity:v===1?void 0:v}):l(r,"text",{transform:z,...{"font-size":f,"font-weight":k,"font-style":_},fill:d},p)}rn(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}async function Cf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=jp(t),o=document.createElement("canvas"),r=Math.min(Sf,Sp/e,Sp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:g,size:f,weight:k,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=d,i.font=`${_} ${k} ${f}px ${fa}`,p!==void 0&&i.fillText(p,0,0);let A=new Path2D(u);d!=="none"&&i.fill(A),m&&m!=="none"&&$&&(i.strokeStyle=m,i.lineWidth=$,i.setLineDash((g||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(A)),i.restore()}let l=`${t.name}.png`;o.toBlob(c=>c?rn(l,c,"image/png"):bt(h(ha.too_large,{name:l})),"image/png")}var ha,vf,xp,Zn,xf,Sf,Sp,Op,Cp,Pe,ws=S(()=>{"use strict";we();R();B();E();ct();ee();vp();ha=b.shared.export,[vf,xp]=["#16212B","#46525D"],[Zn,xf,Sf,Sp]=[28,720,2,12e3],Op=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Cp="http://www.w3.org/2000/svg";Pe=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Of(t)}>${ha.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Cf(t)}>${ha.png}</button>
  </span>
`});function Lp({rows:t,unit:e,end:n}){let s=n?Wt.right:Wt.left-Wt.box,o=n?Wt.right+Wt.box+12:Wt.left-Wt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Wt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Wt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${_s(r)}
        </text>
      </g>
    `})}function jf({band:t,unit:e}){let n=t.count*e,s=Wt.top+t.y1*e+n/2,o=Wt.top+t.y2*e+n/2,r=(Wt.left+Wt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Wt.left} ${s} C${r} ${s} ${r} ${o} ${Wt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Mp(t)}</title></path>
  `}function Lf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${_s(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${_s(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${Js.listed}</p>
  </div>`}function Tp({flow:t,one:e,other:n,counted:s}){if(Q())return a`<${Lf} flow=${t} />`;let o=Wt.height/t.height,r=t.bands.map(Mp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${Js.title}>
      <svg viewBox=${`0 0 ${Wt.width} ${Wt.height+Wt.top+14}`} role="img"
        aria-label=${h(Js.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Wt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Wt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${jf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Lp} rows=${t.left} unit=${o} />
        <${Lp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${Js.caption}</figcaption>
      <p class="acties"><${Pe} name="overgang" title=${`${Js.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var Js,Wt,_s,Mp,zp=S(()=>{"use strict";R();xt();B();E();J();ws();Js=b.compare.flow,Wt={width:960,height:430,top:40,left:230,right:640,box:16},_s=t=>t?W(V("CellState",t)):Js.fresh,Mp=({count:t,from:e,to:n})=>C(Js.band,t,{from:_s(e),to:_s(n)})});function Tf(t){let e=zn[zn.length-1],n=y.plans.map(c=>zn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[zn[0],e],r=zn.slice(0,-1).find(c=>c.key===t.van)||s,i=zn.slice(zn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function zf({change:t,other:e}){let n=jn(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===je?null:e.date},!1),o=h(Z.see_cell,{kind:rt(t.kind),step:nt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${Z.see}<span class="sr">${o}</span></a></li>`}function Ff({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${h(Z.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${_o("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${qs} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Ws(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${We(s)}>${Z.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Ef({found:t,one:e,other:n,mode:s,counted:o}){let r={of:d=>d.other_barrier||d.barrier||"",titles:[...on,["",b.shared.all_steps]]},i={of:({whose:d})=>d,titles:Object.entries(Z.whose).map(([d,m])=>[d,h(m,{one:e.plan.title,other:n.plan.title})])},l=d=>d.map(m=>x(me(m)||m)).join(", "),c=d=>L([d.barrier,d.other_barrier].map(nt)).join(" / "),p=[{key:"stap",label:Z.columns.step,text:c},{key:"soort",label:Z.columns.kind,text:d=>W(rt(d.kind))},{key:"een",label:e.label,text:d=>W(d.states[0])},{key:"ander",label:n.label,text:d=>W(d.states[1])},{key:"weg",label:Z.left[s],sort:!1,text:d=>l(d.left)},{key:"erbij",label:Z.joined[s],sort:!1,text:d=>l(d.joined)}],u=()=>Vn(p,t.changes,()=>he(null,"",o));return a`
    ${_o("verschillen",t.changes,s==="plans"?i:r).map(d=>a`
        ${d.folds&&a`<${qs} part=${d} level=${3} count=${C(Z.differ,d.rows.length)}
            names=${d.rows.map(m=>W(rt(m.kind)))} />`}
        <ul class=${Ws(d)}>
          ${d.rows.map(m=>a`<${zf} change=${m} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(d=>a`<p class="zacht">${d}</p>`)}
    <details>
      <summary>${Z.as_table}</summary>
      <${pt} id="vakken" caption=${Z.table} rows=${t.changes} columns=${p} />
      <div class="acties"><${te} name="vergelijk-vakken.csv" rows=${u} /></div>
    </details>
  `}function Af({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=[{key:"plan",label:n.label,sort:!1,text:({state:c})=>_s(c)},...e.right.map(({state:c})=>({key:c,label:_s(c),sort:!1,text:p=>String(e.bands.find(u=>u.from===p.state&&u.to===c)?.count||Z.nothing)}))],l=h(Z.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${Z.counted}</h2>
      <p class="zacht">${h(Z.counts,{both:r,fresh:t.fresh.length})}</p>
      <${Tp} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${Z.flow.table}</summary>
        <${pt} id="overgang" caption=${l} rows=${e.left} columns=${i} />
      </details>
    </section>
  `}function Bf(t,e){if(!e)return t;let n=o=>xn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Nf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":fe(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Z.not_yet}</span>`:a`<${Rt} id=${m} date=${e.date} />`,p=[ge("actie",Z.action,m=>m),{key:"wat",label:Z.what,text:Zt},{key:"plan",label:e.label,text:l,cell:c},Ln("nu",n.label,m=>m,n.date)],u=()=>Vn(p,r,()=>he(null,e.plan.key,o)),d=()=>P({alles:s?null:"ja"});return a`
    <section>
      <h2>${h(s?Z.all:Z.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${d}>${Z.show_all}</button>
        <${te} name="vergelijk.csv" rows=${u} />
      </div>
      <${pt} id="vergelijk" caption=${Z.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Ep({route:t}){if(zn.length<2)return a`<${tt} text=${Z.title} /><p>${Z.alone}</p>`;let{one:e,other:n,after:s}=Tf(t.query),o=U(t.query),r=Ii(o),i=Mf(e,n,o),l=nn.some($=>$.notation===t.query.stap)?t.query.stap:"",c=Bf(i,l),{actions:p}=c,u=p?.flows[l],d=p?"dates":"plans",m=h(Z.intro[d],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${tt} text=${Z.heading[d]} title=${Z.title}><p class="uitleg">${m} ${On}</p><//>
    <${un}>
      <${Qi} />
      <div class="velden">
        ${zn.length>2&&a`
            <${qt} label=${Z.first} name="van" chosen=${e.key} options=${Fp(zn.slice(0,-1))} />
            <${qt} label=${Z.second} name="met" chosen=${n.key} options=${Fp(s)} />
          `}
        <${qt} label=${Z.columns.step} name="stap" options=${on} />
      </div>
    <//>
    ${p&&u&&a`<${Af} ...${{actions:p,flow:u,one:e,other:n,counted:r}} />`}
    ${p&&a`<${Ff} rows=${c.statements} />`}
    <section class="blok">
      <h2>${h(Z.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${Ef} found=${c} one=${e} other=${n} mode=${d} counted=${r} />`:[a`<p>${b.shared.none}</p>`,c.notes.map($=>a`<p class="zacht">${$}</p>`)]}
    </section>
    ${p&&a`<${Nf} ...${{actions:p,one:e,other:n,counted:r,all:!!t.query.alles}} />`}
    <${ne} text=${C(Z.shown,c.changes.length)} />
  `}var Z,zn,Fp,Mf,Ap=S(()=>{"use strict";R();K();xt();B();Tt();E();hn();J();ct();jt();Ze();ee();Ds();$t();zp();Be();Z=b.compare,zn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?h(Z.side,{plan:t.title,label:n}):W(n)}))),Fp=t=>t.map(e=>[e.key,e.label]),Mf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function If({row:t,cell:e,change:n,step:s,plan:o}){let r=ua(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=jn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Is(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${h(b.overview.cell,{row:t.label,step:nt(s)})}${r}</span>
        <${Bp} cell=${e} />
      </button>
    </td>
  `}function Wf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${h(le.caption,{scenario:Lt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${le.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Rf} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Ot(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${M} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${If} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${qf} rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Kf({plan:t,scenario:e,reach:n}){let s=Ae("partner",e,t),o=yo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Yn} plan=${t} /><p>${le.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Yn} plan=${t} />
    <p>${vn(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${le.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${Wf} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Pe} name=${`dekking-${t.key}`} title=${le.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Vf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${Uf} reach=${n} />
      </div>
      <${Hf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${le.nothing}</p>`}function Ip({route:t}){let e=U(t.query),{reach:n}=H(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${tt} text=${le.heading} title=${le.title} />
      <p class="zacht">${Lt(e)}</p>
      <${Us} />
    </div>
    ${ue(e).map(o=>a`
        <${Kf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${vo} address=${s} by="partner" scenario=${e} />`}
    <${ne} text=${s?"":h(le.shown,{scenario:Lt(e)})} />
  `}var le,Pf,Bp,nl,Rf,Np,Pp,qf,Df,Vf,Hf,Uf,Rp=S(()=>{"use strict";R();K();xt();B();Tt();E();hn();ct();jt();Hs();Ze();ws();$t();le=b.coverage,Pf=5,Bp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${re} basis=${t.most_basis} />
    <${Jn} bar=${t.bar} most=${Pf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;nl=t=>!t.acting&&!t.undecided,Rf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${nl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${We(t.id)}>${t.label}</a>
    <span class=${nl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,Np=({column:t})=>{let{title:e,text:n}=t.undecided?le.undecided:le.no_partner;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},Pp=t=>t.undecided?"onbeslist":"arcering",qf=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${Pp(e)}><${Np} column=${e} /></td>
`;Df=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Ot(t.id)?"verzamel":""}><${M} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${O("dekking",{...j.route.query,cel:jn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ee(e).word}${n&&`, ${pa(n,o)}`}</span>
      <${Bp} cell=${e} />
    </a>
  </li>
`,Vf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Df} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${nl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${h(le.step,{step:nt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${Pp(o)}><${Np} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,Hf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${le.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${le.about}</p>
    <${Xo} expected=${le.expected} quiet=${le.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Ji} />
    <p><a href=${O("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Uf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${le.alike.title}</h2><p>${le.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function Dp(t,e){let{columns:n=[]}=H(t).reach.find(c=>c.plan===e.key)||{},s=Ae("kind",t,e),o=Ae("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((d,m)=>u[m]?[m]:[]),basis:d=>u[d]?.most_basis||""})).sort((c,p)=>qp(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>G(i(c),i(p)));return{stops:r,several:l}}var qp,Wp,sl,ga=S(()=>{"use strict";B();Tt();E();ze();hn();J();jt();qp=(t,e)=>Number(Ot(t))-Number(Ot(e))||G(x(t),x(e)),Wp=({date:t,plan:e})=>As("InformationFlow").filter(n=>Es(n,t)&&Ge(n,e)).map(n=>{let s=Gt(n,"between"),o=r=>[...Gt(n,r),...s].sort(qp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>G(w(n.id,"content"),w(s.id,"content"))),sl=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Yf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(D=>o.get(D)).filter(D=>D!==void 0),[u,d]=p.sort((D,q)=>D.left-q.left);if(!u||!d)return{d:"",x:0,y:0};let[m,$]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[g,f]=[d.left-n.left,(d.top+d.bottom)/2-n.top],k=(m+g)/2,_=`M${m} ${$}C${k} ${$} ${k} ${f} ${g} ${f}`,v=Qf.map(D=>{let[q,X,Pt,z]=[(1-D)**3,3*D*(1-D)**2,3*D*D*(1-D),D**3];return{d:_,x:q*m+(X+Pt)*k+z*g,y:(q+X)*$+(Pt+z)*f}}),T=v.find(D=>r.every(q=>Math.max(Math.abs(q.x-D.x),Math.abs(q.y-D.y))>Jf))||v[0];return c!==void 0&&r.push(T),T})}function Zf(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Oo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Nt(),[c,p]=I([]);Ue(()=>{let f=()=>p(Yf(l.current,n));f();let k=new ResizeObserver(f);return k.observe(l.current),()=>k.disconnect()},[n,e]);let u=e.flat(),d=u.some(f=>f.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:f,to:k})=>f===s||k===s?[f,k]:[])),$=({from:f,to:k})=>f===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let k=f.target.dataset.vak;if(!k||f.ctrlKey||f.metaKey||f.altKey)return;if(!Gf.includes(f.key))return i(f.key,k);let _=Zf(f.key,k,e,n);f.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:f},k)=>a`<path d=${f} class=${`${n[k]?.look}${n[k]&&$(n[k])?" aan":""}`} />`)}
      </svg>
      ${e.map((f,k)=>a`
          <div class=${`kolom ${f[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${f.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===d?0:-1}
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
      ${c.map(({x:f,y:k},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${f}px`,top:`${k}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var Gf,Jf,Qf,ba=S(()=>{"use strict";R();Gf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Jf=28,Qf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Co({label:t,id:e,thing:n,pick:s,among:o=mn}){let[r,i]=I(!1),l=()=>ie([...Ke.keys()].filter(f=>de(f)&&o(f))),c=Ce(()=>r?l():[],[r]),[p,u]=I(null),d=f=>{let k=Kt(f.trim()),_=T=>[x(T),$e(T),...ft(T,"altLabel")].map(Kt),v=T=>Pn(T)?_(T):_(T).slice(0,2),A=c.find(T=>x(T)===f)||c.find(T=>v(T).includes(k));return A?[A]:c.filter(T=>k&&_(T).some(D=>D.includes(k)))};Yt(()=>u(null),[n]);let{route:m}=j,$=f=>{if(j.route!==m)return;let[k,..._]=d(f.target.value);u(k&&!_.length?null:f.target.value),k&&!_.length&&s(k)},g=p?d(p).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${$} value=${p??(mn(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${x(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${g?h(Vp.meant,{names:g}):Vp.unknown_thing}</small>`}
    </label>
  `}var Vp,ka=S(()=>{"use strict";R();K();B();E();J();Mn();Vp=b.explore});function Xf(t){let e=Kp(uo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${wt.none}</strong>${e.length>0&&` ${h(wt.only,{names:Up(e)})}`}
    </p>
  `}function th({from:t,to:e,scenario:n}){let s=Lc([t,e],n).map(r=>r.label),o=Mc([t,e],n);return a`
    ${s.length>0&&a`<p>${h(wt.shared,{steps:pe(s)})}</p>`}
    ${o.length>0&&a`<p>${wt.bodies} <${Ft} ids=${o} />.</p>`}
  `}function eh({from:t,to:e,scenario:n,collective:s}){let o=Ce(()=>qr(t,e,n,s),[t,e,s,n]),r=o.length>Vo?h(wt.longer.first,{count:Vo}):C(wt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Vo).map(i=>a`<li><${Ft} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function sh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Kp(t,e),i=Ce(()=>{let $=f=>[oe(f)?"wat":"wie",r.includes(f)&&"verzamel",(f===n||f===s)&&"begin"].filter(Boolean).join(" "),g=f=>r.includes(f.from)||r.includes(f.to)?"l-punt":"l-heel";return{columns:t.layers.map(f=>f.map(k=>({id:k,text:x(k),look:$(k)}))),ties:t.lines.map((f,k)=>({from:f.from,to:f.to,number:k+1,look:g(f)}))}},[t]),l=t.layers.map($=>oe($[0])),c=r.length?uo(n,s,o):t,p=c?.length===t.length?c.count:0,u=C(wt.works,l.filter(Boolean).length),d={from:x(n),to:x(s),count:t.lines.length},m=$=>P({van:null,naar:null,uit:$,kies:$});return a`
    <p role="status">${p>0&&a`<strong>${C(wt.counted,p,{works:u})}</strong> `}${wt.says}</p>
    ${r.length>0&&a`<p>${C(wt.through,t.count-p,{names:Up(r),works:u})} ${wt.dotted}</p>`}
    ${!Q()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Oo} heads=${l.map($=>$?wt.columns.what:wt.columns.who)} ...${i} chosen=""
              label=${h(wt.picture,d)} choose=${m} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Pe} name=${b.explore.file} title=${`${d.from} – ${d.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${wt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>a`<${Gp} roles=${$} />`)}
    </ol>
  `}function Jp({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Hp(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?jc(n,s,e):[],p=Ce(()=>l?uo(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(d,m,$)=>a`
    <${Co} label=${m} id=${d} thing=${$} among=${Hp}
      pick=${g=>P({[d]:g})} />
  `;return a`
    <section aria-label=${wt.heading}>
      <h2>${wt.heading}</h2>
      <div class="velden">
        ${u("van",wt.from,n)} ${u("naar",wt.to,s)}
        <label class="vink">
          <input type="checkbox" checked=${o}
            onChange=${()=>P({verzamel:o?null:"ja"})} />${` ${wt.collective}`}
        </label>
        ${l&&a`<button type="button" onClick=${()=>P({van:s,naar:n})}>${wt.swap}</button>`}
        ${l&&p&&a`<label class="vink">
            <input type="checkbox" id="langer" checked=${r}
              onChange=${()=>P({langer:r?null:"ja"})} />${` ${wt.longer.show}`}
          </label>`}
      </div>
      <p><a href=${O("verken",{uit:n,kies:n})}>${wt.back}</a></p>
      ${!(n&&s)&&a`<p>${wt.choose}</p>`} ${n&&n===s&&a`<p>${wt.same}</p>`}
      ${l&&(p?a`<${sh} ...${i} found=${p} />`:a`<${Xf} ...${i} />`)}
      ${c.length>0&&a`
          <h3>${wt.together}</h3>
          <ul class="wegen">${c.map(d=>a`<${Gp} roles=${d} />`)}</ul>
        `}
      ${l&&a`<${th} ...${i} />`}
      ${l&&p&&r&&a`<${eh} ...${i} collective=${o} />`}
    </section>
  `}var wt,Hp,Up,Kp,Gp,nh,Qp=S(()=>{"use strict";R();K();xt();B();E();Ho();J();jt();ba();ws();$t();ka();wt=b.explore.path,Hp=t=>Do(t)&&(Pn(t)||oe(t)),Up=t=>pe(t.map(x)),Kp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Ot(s)&&s!==e&&s!==n);Gp=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${M} id=${e.from} />: ${e.phrase}, <${M} id=${e.to} />${nh(e.to)}</p>
      <${Hn} of=${e.of[0]} look="zacht adres" />
    `)}<${Rt} id=${t[0].to} /></li>`,nh=t=>N&&` (${St(t)?.title})`});function Xp(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=j.route.query,i=Rr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):P({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&P({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&P({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||P({weg:[...ya(r),t].join(","),kies:null}),p:()=>o?l({van:t}):P({van:t}),Escape:()=>P({kies:null})}}function oh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Xp(t,e),l=Rr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${We(t)}>${at.actions.page}</a>
      ${s.join()!==t&&c("f",at.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",C(at.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",at.actions.fold)}
      ${(r||!s.includes(t))&&c("h",at.actions.hide)}
      ${De(t)!=="step"&&c("p",at.actions.path)}
    </p>
  `}function tu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${at.panel.label}><p class="zacht">${at.panel.none}</p></section>`;let s=e.roles.filter(l=>l.from===n||l.to===n),o=e.ties.filter(l=>l.work===n||l.step===n),r=oe(n)?"from":"to",i=({work:l,step:c})=>n===l?c:l;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${at.panel.label}>
      <h2>${Xn(n)}</h2>
      ${oe(n)&&a`<p>${fe(n,t.scenario.date)}</p>`}
      ${mn(n)&&Ot(n)&&a`<p class="zacht">${at.panel.collective}</p>`}
      ${mn(n)&&a`<${oh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?at.panel.who:at.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(l=>a`<li>
            <${M} id=${l[r]} /><span class="zacht"> – ${l.phrase}</span>
            <${Hn} of=${l.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?at.panel.step:at.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(l=>a`<li>
            ${i(l)===Ns?at.no_step:a`<${M} id=${i(l)} />`}
            ${" "}<${re} basis=${l.basis} />
            ${w(l.of,"rationale")&&a`<span class="zacht"> ${at.panel.reason} ${w(l.of,"rationale")}</span>`}
            ${l.of!==l.work&&a`<${Hn} of=${l.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function eu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ce(()=>{let u=$=>`wie${Ot($)?" verzamel":""}`,d=$=>!o&&e.includes($)?" begin":"",m=$=>o||e.includes($)?0:Rr($,t,s);return{columns:[t.who.map($=>({id:$,text:Xn($),look:u($)+d($),badge:m($)})),t.what.map($=>({id:$,text:Xn($),look:`wat${d($)}`,more:[Zp(ds($,s.date)),a` <small>${zt($,"agreementStatus")}</small>`]})),t.steps.map($=>({id:$,text:Xn($),look:`stap${d($)}`}))],ties:[...t.roles.map(({from:$,to:g,role:f})=>({from:$,to:g,look:`l-heel r-${f}`})),...t.ties.map(({work:$,step:g,basis:f})=>({from:$,to:g,look:Yp(f,g)}))]}},[t]),l=u=>P({kies:u===n?null:u}),c=(u,d)=>d!==Ns&&Xp(d,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=h(at.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Oo} heads=${at.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${at.intended}</li>`}
      <li class="zacht">${at.to_step}</li>
      ${Object.entries(xe).map(([u,[,d]])=>a`<li><span class=${`streep ${Yp(u)}`} aria-hidden="true"></span>${d}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(d=>ds(d,s.date)===u)).map(([u,{label:d}])=>a`<li>${Zp(u)}${W(d)}</li>`)}
    </ul>
    <p class="zacht sleutels">${at.keys}</p>
  `}function nu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(m=>m.work===d).map(m=>m.step),l=d=>In(d,n,s).length?at.list.away:at.list.no_partner,c=[{...ge("wie",at.list.who,d=>d.who),text:d=>d.who?Xn(d.who):l(d.work),cell:({who:d,work:m})=>d?[a`<${M} id=${d} />`,a`<${bs} id=${d} />`]:l(m)},{key:"rol",label:at.list.role,text:d=>d.role},ge("wat",at.list.what,d=>d.work),{key:"stap",label:at.list.step,text:d=>i(d.work).map(Xn).join(", ")},Ln("stand",at.list.status,d=>d.work,n.date),Gn(at.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${C(at.list.caption,r.length)}${s?"":`. ${at.list.only}`}`;return a`<${pt} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var at,ya,Xn,rh,Yp,Zp,su=S(()=>{"use strict";R();K();B();E();Ho();J();ct();jt();ba();$t();Be();at=b.explore,ya=t=>(t||"").split(",").filter(Do),Xn=t=>t===Ns?at.no_step:x(t);rh={"●":"l-heel","◐":"l-lang","○":"l-punt"},Yp=(t,e)=>e===Ns?"l-geen":rh[xe[t]?.[0]]||"l-heel",Zp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function ru({rows:t,chosen:e,state:n}){let s=Ce(()=>{let r=l=>L(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,p)=>+!c-+!p).map(c=>({id:`${l} ${c}`,text:c?x(c):Ie.unnamed,look:`wie${c&&!Ot(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(p=>({from:`from ${p}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(p=>({from:l.id,to:`to ${p}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:_a(l),look:"wat",more:ah(l)})),r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>P({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Oo} heads=${Ie.columns} ...${s} chosen=${e} label=${h(Ie.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&P({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Ie.dotted}</li>
        </ul>`}
    </div>
  `}function au({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${lh} row=${l} />:
              ${" "}<${M} id=${l.id} text=${_a(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${Hn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function iu({rows:t,scenario:e,state:n}){let s=[ou("from",Ie.list.from),ou("to",Ie.list.to),{key:"inhoud",label:Ie.list.what,text:_a,cell:o=>a`<${M} id=${o.id} text=${_a(o)} />`},{key:"staat",label:Ie.list.state,text:o=>zt(o.id,"flowState")},{key:"sindsdien",label:Ie.list.since,text:o=>zt(o.id,"followUp")},Gn(b.explore.list.where,o=>[o.id])];return a`
    <${pt} id="stromenlijst" caption=${h(Ie.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${te} name="informatiestromen.csv"
        rows=${()=>Vn(s.slice(0,-1),t,()=>he(e))} />
    </p>
  `}var Ie,_a,ah,ih,wa,lh,ou,lu=S(()=>{"use strict";R();K();B();E();ga();J();jt();ba();ee();$t();Be();Ie=b.explore.flows,_a=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${Ie.among})`:""}`,ah=({id:t})=>w(t,"followUp")&&a` <small>${h(Ie.since,{phrase:zt(t,"followUp")})}</small>`,ih=t=>t.map(e=>x(e)).join(", ")||Ie.unnamed,wa=({ids:t})=>t.length?a`<${Ft} ids=${t} />`:a`<span class="zacht">${Ie.unnamed}</span>`,lh=({row:t})=>t.between.length?a`${Ie.between} <${wa} ids=${t.from} />`:a`<${wa} ids=${t.from} /> → <${wa} ids=${t.to} />`;ou=(t,e)=>({key:t,label:e,text:n=>ih(n[t]),cell:n=>a`<${wa} ids=${n[t]} />`})});function ph({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function uh({of:t,at:e}){if(t.length<=ch)return a`<${va} of=${t} at=${e} />`;let n=r=>zt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>G(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${ph} text=${`${n(r[0])} (${r.length})`}><${va} of=${r} at=${e} /><//>`)}
    <${va} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function pu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Fn.undecided:s?Fn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function du({plan:t,scenario:e}){let{stops:n,several:s}=Dp(e,t),o=`route-${t.key}`;if(Q())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${pu} stop=${l} place=${c+1} />
              <${cu} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Fn.open}</summary><${va} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${cu} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${pu} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${uh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Fn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${uu} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${re} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(xe).map(([l,[,c]])=>a`<li><${re} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Fn.silent}</li>
        <li><em>${Fn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Pe} name=${o} title=${Fn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${h(Fn.says,{silence:b.shared.silence})}</p>
  `}var Fn,ch,uu,va,cu,$u=S(()=>{"use strict";R();K();xt();B();E();ga();hn();J();ct();jt();ws();$t();Fn=b.explore.route,ch=10,uu=({one:t})=>a`
  <a class=${Ot(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,va=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${re} basis=${n.basis(e)} /><${uu} one=${n} /></li>`)}
  </ul>
`;cu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${Q()&&a`<p class="bij niemand">${Fn.silent}:</p>`}
    <ul class="stilte" aria-label=${Fn.silent}>
      ${e.map(s=>a`<li><a href=${gs({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function vs(){let t=b.missing;return a`
    <${tt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function mh({text:t}){let e=Qc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${Se.alone} ${e.map(n=>a` <a href=${$h(n)}>${n}</a>`)}</p>`}
      <p>${Se.try} ${Object.entries(Se.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function fh({text:t,answers:e}){let[n,s]=I(null);if(Yt(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Y().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",Se.source.about,a`<${Ft} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${h(Se.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Se.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${h(Se.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${rl} text=${c} answers=${e} /></p>
              <p class="zacht">${Xt(l)}${p.some(de)&&i(p.filter(de))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function mu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Ni(e),r=e.trim()!=="",i=L(n.map(p=>p.kind)).sort(G),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Ue(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?C(Se.found,l.length):h(Se.nothing,{text:e});return a`
    <${tt} text=${Se.title} />
    <section class="filters" aria-label=${Se.label}>
      <div class="velden">
        <${xo} label=${Se.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${qt} label=${Se.what} name="wat" options=${zs(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Se.type}</p>
    ${s&&a`<p id="gelezen">${h(Se.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${mh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,ol).map(p=>a`<${dh} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>ol&&a`<p>${h(Se.too_many,{count:l.length-ol})}</p>`}
    ${r&&Le()&&a`<${fh} text=${e} answers=${o} />`}
    <${ne} text=${r?c:""} />
  `}var Se,ol,rl,dh,$h,sr=S(()=>{"use strict";fo();R();K();xt();B();E();Me();Pi();J();Ze();$t();Se=b.search;ol=100,rl=({text:t,answers:e})=>Ur(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),dh=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${rl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&St(t.id)&&`, ${St(t.id)?.title}`}</span>
    <p><${rl} text=${Yc(t,e)} answers=${e} /></p>
  </li>
`,$h=t=>O("zoek",{q:t})});function _u({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([xs,`${W(b.shared.all)} (${n.length})`]),Q()?a`<${qt} name="staat" label=${st.filters.state} options=${r} chosen=${s} />`:a`<${Qn} legend=${st.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function vu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=hu.map(z=>n[z]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ya(n.weg),[c,p,u,d]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:d},$=Ce(()=>Oc({...m,anyRole:!!o},e),[i]),g=[...$.who,...$.what,...$.steps],f=g.includes(m.chosen)?m.chosen:"",k=g.length>xi,_=ku(n,k),v={shown:$,opened:t,chosen:f,scenario:e,fixed:!!o},A=r.some(Boolean),T=A||l.length>0||e.stated||e.plan,D=st.alone[De(t[0])]||st.alone.other,q=a`<button type="button" class="klein" onClick=${()=>P({weg:null})}>${st.again}</button>`,X=$.undated>0&&C(st.undated,$.undated),Pt={...v,title:o||t.map(Xn).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!k&&a`<${yu} way=${_} />`}
      <${un}>
        <div class="velden">
          <${qt} name="stap" label=${st.filters.step} options=${on} />
          <${qt} name="soort" label=${st.filters.kind} options=${ro} />
          <${qt} name="vanaf" label=${st.filters.from} options=${fu} />
          <${qt} name="tot" label=${st.filters.to} options=${fu} />
          ${A&&a`<${ys} names=${hu} />`}
        </div>
      <//>
      ${_!=="lijst"&&a`<${Pe} name=${st.file} title=${Pt.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${Us} />
    </div>
    ${l.length>0&&a`<p>${C(st.hidden,l.length)} ${q}</p>`}
    ${$.left>0&&a`<p id="weggelaten">${C(st.left,$.left)} ${X}</p>`}
    ${k&&a`<p role="status">${h(st.too_many,{count:g.length})}</p>`}
    ${!$.what.length&&a`<p>${T?st.nothing:D}</p>`}
    <${wu} way=${_} picture=${a`<div class="tekening"><${eu} ...${Pt} /></div>`}
      list=${a`<${nu} ...${v} />`} panel=${a`<${tu} ...${v} />`} />
  `}function bh({query:t,scenario:e}){let n=As("Agreement").filter(u=>Es(u,e.date)&&Ge(u,e.plan)),{title:s,none:o}=st.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>w(u,"agreementStatus")),i=sl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:xs,c=n.filter((u,d)=>l===xs||r[d]===l),p=a`<${_u} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${vu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===xs?s:`${s}: ${V("AgreementStatus",l)}`} />`}function kh({query:t,scenario:e}){let n=Ce(()=>Wp(e),[e.date,e.plan]);if(!n.length)return a`<p>${st.starts.informatie.none}</p>`;let s=n.map(d=>d.state),o=sl("FlowState",Object.keys(st.flows.first)[0],s),r=[...o,xs].includes(t.staat)?t.staat:o[0]||xs,i=n.filter(d=>r===xs||d.state===r),l=3*i.length>2*xi,c=ku(t,l),p=t.kies||"",u=r===xs?b.shared.all:V("FlowState",r);return a`
    <div class="verkenbalk">
      <${_u} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${yu} way=${c} />`}
      ${c!=="lijst"&&a`<${Pe} name="informatiestromen" title=${h(st.flows.title,{state:u})} scenario=${e}
          of="#stromenbeeld" legend="#stromenlegenda li" />`}
    </div>
    ${l&&a`<p role="status">${st.flows.too_many}</p>`}
    <${wu} way=${c} picture=${a`<${ru} rows=${i} chosen=${p} state=${u} />`}
      list=${a`<${iu} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${au} rows=${i} chosen=${p} />`} />
    <p class="zacht">${st.flows.silence}</p>
  `}function yh({at:t}){let e=Object.entries(st.starts).map(([n,{label:s,to:o}])=>[s,O(o.path,o.query),n===t]);return a`<${Yo} label=${st.starts_label} tabs=${e} />`}function xu({route:{path:t,query:e}}){let n=U(e),[,s=""]=t;if(s&&!Object.hasOwn(gu,s))return a`<${vs} />`;let o=hh(e),r=m=>{P({uit:m,kies:m,weg:null}),bt(Xn(m))},i=a`<${Co} label=${st.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=oo.length>0&&a`<${qt} name="hoofdstuk" label=${st.begin.chapters}
      options=${oo.map(m=>[w(m,"identifier"),x(m)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=st.heading,sentence:u=st.sentence}=st.starts[c]||{},d=o.length?a`<${vu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Us} /></div><${gh} scenario=${n} />`;return a`
    <${tt} text=${st.heading} title=${c?`${st.heading}: ${p}`:st.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${yh} at=${c} />
    ${s?a`<${gu[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Jp} query=${e} scenario=${n} />`:d}
  `}var st,bu,xs,fu,hu,hh,gh,ku,yu,wu,gu,Su=S(()=>{"use strict";we();R();K();xt();B();Tt();E();Ho();ga();ze();J();Qp();Ze();su();Jr();lu();ws();$u();ka();sr();st=b.explore,bu=["beeld","beide","lijst"],xs="alle",fu=L(Object.values(y.works).flatMap(t=>t.years||[])).sort().map(t=>[t,t]),hu=["stap","soort","vanaf","tot"],hh=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ya(t||Er(e)?.id||me(n)||oo.find(o=>w(o,"identifier")===s)),gh=({scenario:t})=>a`
  ${ue(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${du} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${st.begin.network}</p>
`,ku=(t,e)=>e?"lijst":bu.includes(t.toon)?t.toon:Q()?"lijst":"beeld",yu=({way:t})=>a`<${Qn} legend=${st.show.label} name="toon" id="toon" current=${t}
  options=${bu.map(e=>[e,st.show[e]])} />`,wu=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||j.route.query.kies)&&s}
  </div>
`;gu={informatie:kh,afspraken:bh}});function xa(t,e){let n=ts();for(let{mark:s}of t)e?n.add(s):n.delete(s);return P({merk:[...n].join(al),...!n.size&&{alleen:null}},!0),n.size}var al,ts,Ou,il,ll=S(()=>{"use strict";K();al=".",ts=()=>new Set((j.route.query.merk||"").split(al).filter(Boolean)),Ou=()=>[...ts()].join(al),il=()=>!!j.route.query.alleen&&ts().size>0});var cl,wh,Sa,jo,Qs,or=S(()=>{"use strict";R();E();cl=b.shared.outcomes,wh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Sa=({outcome:t})=>a`<g class=${`teken teken-${cl[t].sign}`}>${wh[cl[t].sign]}</g>`,jo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Sa} outcome=${t} />
  </svg>
`,Qs=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${jo} outcome=${t} /> ${cl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function pl({gaps:t,what:e}){let n=ts(),s=t.filter(i=>n.has(i.mark)).length,o=i=>bt(C(bn.bar.changed,xa(t,i.target.checked))),r=t.length>1?h(bn.mark_all,{count:t.length,what:e}):h(bn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function vh({title:t,gaps:e,alongside:n,by:s,scenario:o,open:r}){let i=e.filter(d=>d.heavy).length,c=[...no(e.map(d=>s==="topic"?Kn(d.query):d.subject_label))].map(([d,m])=>m>1?h(bn.repeated,{title:d,count:m}):d),p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${C(bn.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${h(bn.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${h(bn.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${pl} gaps=${e} what=${t} />
      <${Wi} summary=${p} inside=${()=>e.map(d=>a`<${_h} key=${d.mark} gap=${d} scenario=${o} />`)} open=${r} />
    </div>
  `}function Lu({gaps:t,alongside:e,by:n,scenario:s,open:o}){let r=(l,c)=>l.filter(p=>p[n]===c),i=L(t.map(l=>l.query)).map(l=>({id:l,title:Kn(l)}));return(n==="topic"?y.topics:i).map(({id:l,title:c})=>({id:l,title:c,found:r(t,l)})).filter(({found:l})=>l.length).map(({id:l,title:c,found:p})=>a`
        <${vh} key=${l} title=${c} gaps=${p} alongside=${r(e,l).length} by=${n}
          scenario=${s} open=${o} />
      `)}function xh({row:t,of:e}){let n=me(j.route.query.partner),s=L(ot(e,"who").flatMap(l=>l.from===n?l.phrase:[])),o=[...t.who.filter(l=>l===n),...t.who.filter(l=>l!==n)],r=o.length>Cu+1?o.slice(0,Cu):o,i=o.length-r.length;return a`
    <${Ft} ids=${r} />
    ${i>0&&h(bn.deadline.others.more,{names:"",count:i})}
    <span class="bij">${bn.deadline.how[t.how]}</span>
    ${s.length>0&&a`<span class="bij">${x(n)}: ${s.join(", ")}</span>`}
  `}function Sh({gap:t,found:e,scenario:n}){let s=e.deadline,o=bn.deadline.columns,r=$e(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${ju(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${pl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${M} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${ra} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Di} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${Qs} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${xh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Mu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=bn.deadline,p=Q()?Ch:Oh,u=n||t.length<=p+1?t:t.slice(0,p),d=$s(t.map(({found:m})=>m.deadline));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${d.join(" · ")}. <span class="zacht">${l}</span></p>
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
          ${u.map(m=>a`<${Sh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>P({termijnen:"alle"},!0)}>
            ${C(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var bn,ju,_h,Cu,Oh,Ch,Tu=S(()=>{"use strict";we();R();K();xt();B();E();ze();ll();J();jt();wo();$t();or();bn=b.gaps;ju=t=>ts().has(t.mark)?"gemarkeerd":"",_h=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${ju(t)}`} data-vraag=${t.mark}>
    <${pl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Vi} gap=${t} />
      <${ra} gap=${t} scenario=${e} />
    </div>
  </article>
`;Cu=2;[Oh,Ch]=[8,5]});function Oa(t){let[e,n]=["promise","summary"].map(s=>w(t,s));return[e&&`${Ss.promised} ${e}`,e&&n?`${Ss.reported} ${n}`:n].filter(Boolean)}function Lh({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:y.lists[t]?V(y.lists[t],e):Ss.truth[e]||lt(e)}function ja({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:zt(o,"recommendationKind"),response:zt(o,"response")||Ss.requested.no_response}),s=t.map(o=>a`<li><${M} id=${o} />${h(Ss.requested.line,n(o))}</li>`);return a`<${_t} title=${e}><${ks} id="gevraagd" items=${s} /><//>`}function Mo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Io(t))p&&c===t&&_n(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:L(c).join(", ")})),{columns:s,title:o,caption:r}=Ss.mentions,i=[ge("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Zt(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>fe(l),cell:({from:l})=>oe(l)&&a`<${Rt} id=${l} />`}];return a`
    <${ia} id=${n.length>Mh?"verwijzingen":""} title=${h(o,{count:n.length})}>
      <${pt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var Ss,jh,_t,Re,Os,Lo,Ca,Mh,To=S(()=>{"use strict";R();B();E();ze();J();ct();Ds();$t();Be();Mn();Ss=b.thing,jh=new Set([...y.hidden,...Ss.shown]);_t=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Re=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Os=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Lo=t=>Object.entries(Ke.get(t)||{}).filter(([e])=>!jh.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Lh} property=${e} value=${o} />`);return[W(Fr(e)),s.length>1?a`<${Os} items=${s} />`:s[0]]}),Ca=({id:t})=>la(t).length>0&&a`<${_t} title=${Ss.figures}><${Gi} id=${t} /><//>`;Mh=3});async function ar(t,e){let n=await Y().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await Y().ask("page",{options:[],comparisons:!1});return Y().show(s,h(e?b.werkplaats.alongside:b.werkplaats.alone,{name:t.name})),n}async function zh(){await Y().ask("shipped"),Y().show()}function La({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",zu),await No(s,Jt.saving,async()=>{let{name:l,data:c}=await Y().ask(r,i);rn(l,c,rr[l.split(".").pop()])}),window.removeEventListener("beforeunload",zu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Au(){let t=Nt(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return bt(Jt.first_source);No(n,Jt.busy,async()=>(await Y().ask("source",{data:await Mr(o)})).message)}return a`
    <section class="blok">
      <h2>${Jt.source}</h2>
      <p class="zacht">${Jt.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${Jt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${Jt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Ma({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Fh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${La} files=${[{id:"bewaar-fouten",label:Jt.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Fu} title=${Jt.faults} lines=${n} count=${s} />
    <${Fu} title=${Jt.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${Jt.read}</summary><${Os} items=${c} /></details>`}
  `}function Bu(t){if(!t.length)throw new Error(Jt.first);if(t.length>1)throw new Error(h(Jt.one_only,{count:t.length}));if(t[0].size>fi)throw new Error(h(Jt.too_large,{name:t[0].name,most:fi/2**20}));return t[0]}var Jt,Th,rr,zu,Eu,Fu,Fh,ir=S(()=>{"use strict";we();R();B();E();Me();J();ee();To();Jt=b.check,Th="plan",rr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};zu=t=>t.preventDefault();Eu=()=>a`
  <section class="blok">
    <h2>${Jt.save}</h2>
    <p class="zacht">${Jt.save_intro}</p>
    <${La}
      files=${Object.entries(Jt.save_as).filter(([t])=>!(N&&t===Th)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Y().own&&a`<button type="button" id="terug" onClick=${zh}>${Jt.back}</button>`}
    <//>
  </section>
`;Fu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${h(Jt.list,{title:t,count:n})}</h2><${Os} items=${e} />`,Fh=(t={})=>Object.entries(t).map(([e,n])=>h(Jt.counted,{count:n,what:Fr(e).toLowerCase()})).sort(G)});function Eh({scenario:t,report:e}){let n=s=>No(e,qe.busy,async()=>{let o={options:cs(t),marks:Ou(),kind:s};rn(`${qe.file}.${s}`,(await Y().ask("marked",o)).data,rr[s])});return Object.entries(qe.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Ah({gaps:t,scenario:e}){let[n,s]=I(""),o=ts();if(!o.size)return null;let r=oa(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=il(),c=Le()?qe.address:qe.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{xa(p,!1),bt(qe.cleared)},d=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${qe.label}>
      <p><strong>${C(qe.count,o.size)}</strong>${i>0&&C(qe.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>P({alleen:l?null:"gemarkeerd"})}>${l?qe.every:qe.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${qe.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${d}>${qe.print}</button>
      <${te} name=${`${qe.file}.csv`} rows=${()=>Iu(r,e)} label=${qe.csv} id="merk-csv" />
      ${Le()&&a`<${Eh} scenario=${e} report=${s} />`}
    </section>
  `}function Bh({all:t}){let e=(r,i)=>L(r).map(l=>[l,i(l)]),n=t.flatMap(Un).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",ht.fields.partner,e(n,Pu).sort((r,i)=>G(r[1],i[1]))],["stap",ht.fields.step,[...on,...Nu("stap",nt)]],["vraag",ht.fields.query,e(t.map(r=>r.query).sort(G),Kn)],["gewicht",ht.fields.weight,[...s,...Nu("gewicht",r=>V("Severity",r))]],["soort",ht.fields.kind,ro]];return a`
    <${un}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${qt} ...${{name:r,label:i,options:l}} />`)}
        <${xo} label=${ht.fields.text} name="tekst" />
        <${ys} names=${ul} />
      </div>
    <//>
  `}function Nh({points:t,low:e,source:n,query:s}){let o=L(t.map(l=>l.topic)).length,r={points:h(ht.part_counts.points,{questions:Ta(t),topics:C(ht.topics_count,o)}),source:h(ht.part_counts.source,{questions:Ta(e)})},i=(l,c,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${ht.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${ht.parts_label}>
      ${i("points","overleg",!n)}${i("source",Ru,n)}
    </nav>
  `}function Ph({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(d=>Un(d).map(m=>({gap:d,found:m}))).filter(({found:d})=>d.deadline).sort((d,m)=>G(d.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(d=>!d.deadline),c=za[n],p=Object.entries(za).map(([d,m])=>[d,ht.fold[m]]),u=()=>P({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Mu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ht.heading[c]}</h2>
            <p>${ht.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?ht.refold:ht.unfold}</button>
            </p>
          </header>
          <${Qn} legend=${ht.fold_by} name="per" options=${p} current=${n} id="per" />
          <${Lu} gaps=${l} alongside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${ht.none}</p>`}
  `}function qu({route:t}){let e=U(t.query),n=t.query,s=H(e).gaps,o=il(),r=o?oa(s).filter(f=>ts().has(f.mark)):ap(s,n),i=r.filter(f=>!f.source),l=r.filter(f=>f.source),c=n.deel?n.deel===Ru:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,d=o||ul.some(f=>n[f]),m=n.vouw?n.vouw==="uit":d&&u.length<=Ih,$=n.per in za?n.per:Object.keys(za)[Number(c&&!p)],g=Object.fromEntries(ul.filter(f=>n[f]).map(f=>[f,n[f]]));return a`
    <${tt} text=${o?ht.bar.label:ht.title}>
      <p class="uitleg">${h(ht.intro,{report:qn(et(e.plan))})} ${On}</p>
    <//>
    ${ue(e).map(f=>a`<${Yn} key=${f.key} plan=${f} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?ht.only_title:Kn(n.vraag)}</strong></p>`:a`<${Nh} points=${i} low=${l} source=${c} query=${g} />`}
      <${$a} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Bh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${ht.source_intro}</p>`}
        <p class="zacht" id="weegt">${ht.weights}</p>
        <${Ph} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${$}
          scenario=${e} open=${m} all=${d||!!n.termijnen} />
        <p class="acties"><${te} name="aandachtspunten.csv" rows=${()=>Iu(u,e)} /></p>
        <${ko} />
      </div>
    </div>
    <${Ah} gaps=${s} scenario=${e} />
    <${ne} text=${h(ht.shown,{points:Ta(i),low:Ta(l)})} />
  `}var ht,qe,Pu,Iu,Nu,ul,Ru,Ta,za,Ih,Wu=S(()=>{"use strict";we();R();K();xt();B();Tt();E();Me();ll();J();ct();Ze();ee();Tu();wo();ir();ht=b.gaps,qe=b.gaps.bar,Pu=t=>x(me(t)||t),Iu=(t,e)=>[[...ht.csv,...Dn],...t.map(n=>[n.number,V("Severity",n.severity),Kn(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(nt).join(", "),n.kinds.map(rt).join(", "),n.partners.map(Pu).join(", "),n.subject_label,Rs(n).map(Xt).join("; "),...he(e,n.plan)])];Nu=(t,e)=>{let n=j.route.query[t]||"";return n.includes(",")?[[n,pe(n.split(",").map(e))]]:[]},ul=["tekst","stap","soort","partner","vraag","gewicht"];Ru="bron",Ta=t=>C(ht.questions,t.length);za={onderwerp:"topic",soort:"query"};Ih=25});function Aa({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:u}){let d=b[e];return function({route:$}){let g=U($.query),{plan:f,strict:k}=g,_=p&&k?b.shared.choices.strict_phrase:"",v=n(g).filter(q=>r(q,$.query)),A=s(),T=C(d.count,v.length),D=()=>Vn(A,jr(v,A,Ki("sorteer",i)),q=>he(u?g:null,St(q.id)?.key||q.plan||f,_));return a`
      <${tt} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${un}>
        <${Ks} />
        ${u&&a`<${er} />`}
        <div class="velden">
          <${xo} name="tekst" />
          ${o().map(q=>a`<${qt} ...${q} />`)}
          <${ys} names=${["tekst","vouw",...o().map(q=>q.name)]} />
        </div>
      <//>
      ${p&&a`<${So} />`}
      <p class="telling">${T}<${te} name=${`${t}.csv`} rows=${D} /></p>
      <${pt} id=${t} caption=${h(d.caption,{count:T})} rows=${v} columns=${A}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:d.count}} />
      <${ne} text=${T} />
    `}}var En,ye,An,Ku,dl,Gu,lr,Ea,Ju,Rh,Fa,qh,Du,Qu,Wh,Dh,Yu,Vu,Zu,Xu,td,es,cr,Vh,Hh,Hu,Uu,ed,nd=S(()=>{"use strict";fo();R();K();xt();B();Tt();E();ze();J();ct();jt();Ze();ee();$t();Be();En=b.partners,ye=b.measures,An=b.lookup;Ku=t=>nn.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),dl=t=>[x(t),...["altLabel","promise","summary","place"].flatMap(e=>ft(t,e))].join(" "),Gu=Aa({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],keep:(t,e)=>(!e.tekst||Rn(dl(t.id),e.tekst))&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:En.fields.step,name:"stap",options:on},{label:En.fields.kind,name:"soort",options:Ro("OrganisationKind")},{label:En.fields.role,name:"rol",options:Object.entries(En.roles)}],columns:()=>[{key:"naam",label:En.columns.name,text:t=>x(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${bs} id=${t.id} />`]},{key:"soort",label:En.columns.kind,text:t=>zt(t.id,"organisationKind")},{key:"stappen",label:En.columns.steps,text:t=>Ku(t.steps)},{key:"handelt",label:En.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:En.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:En.columns.wish,text:t=>t.wish}]}),lr=t=>y.called[t]?.short||"",Ea=t=>w(t,"prefLabel"),Ju="exploitationForm",Rh=kc.map(t=>({id:t,...y.works[t],text:[dl(t),zt(t,Ju),...ot(t,"who").map(e=>dl(e.from))].join(" ")})).sort((t,e)=>G(lr(t.id)||"~",lr(e.id)||"~")||G(Ea(t.id),Ea(e.id))),Fa=N?"":Nn[0].date,qh=(t,e,n)=>({key:t,label:e,text:({id:s})=>fn(s,n)?fe(s,n):"",cell:({id:s})=>fn(s,n)&&a`<${Rt} id=${s} date=${n} />`}),Du=oo.map(t=>[t,x(t)]),Qu=Aa({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Rh.filter(e=>Ge(e.id,t)),keep:(t,e)=>(!e.tekst||Rn(t.text,e.tekst))&&(!e.vorm||ft(t.id,Ju).includes(e.vorm))&&(!e.stap||(e.stap==="alle"?t.across:xn(t.id).includes(e.stap)))&&(!e.soort||ao(t.id).includes(e.soort))&&(!e.wat||Je(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||fn(t.id)===e.staat),named:({id:t})=>Ea(t),groups:()=>({of:t=>t.chapter||"",titles:[...Du,["",ye.no_chapter]]}),fields:()=>[{label:ye.fields.what,name:"wat",options:Object.entries(ye.types)},{label:ye.fields.chapter,name:"hoofdstuk",options:Du},{label:ye.fields.step,name:"stap",options:[...on,["alle",ye.across]]},{label:ye.fields.kind,name:"soort",options:ro},{label:ye.fields.status,name:"staat",options:Ro("Status")},{label:ye.fields.form,name:"vorm",options:Ro("ExploitationForm")}],columns:()=>[{key:"nr",label:ye.columns.number,text:({id:t})=>lr(t),cell:({id:t})=>lr(t)?a`<a href=${We(t)}>${lr(t)}</a>`:a`<span class="zacht">${ye.no_number}</span>`},ge("naam",ye.columns.name,({id:t})=>t,Ea),...Cn(({id:t})=>St(t)?.key),{key:"wat",label:ye.columns.what,text:({id:t})=>Zt(t)},...Fa&&Fa!==je?[qh("plan",W(ls(Fa)),Fa)]:[],Ln("nu",N?ye.columns.stand:W(ls(je)),({id:t})=>t),{key:"termijn",label:ye.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>lt(w(t,"finalDueBy"))},{key:"stap",label:ye.columns.step,text:t=>t.across?b.shared.all_steps:Ku(xn(t.id))},{key:"wie",label:ye.columns.lead,sort:!1,text:t=>t.container?"":lo(t.id).map(x).join(", ")||b.shared.no_lead,cell:t=>t.container?"":lo(t.id).length?a`<${Ft} ids=${lo(t.id)} />`:a`<span class="zacht">${b.shared.no_lead}</span>`}]}),Wh=t=>L(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Gt(t,e))).filter(de),Dh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:Wh(t),text:[x(t),...ft(t,"altLabel"),w(t,"summary"),e.description].join(" ")})),Yu=t=>({key:"bron",label:An.columns.place,sort:!1,text:e=>Qe(t(e)).map(Xt).join("; "),cell:e=>a`<${Hn} of=${t(e)} />`}),Vu="Recommendation",Zu=(t,e,n)=>Aa({name:t,of:e,sort:"naam",rows:({plan:s})=>Dh.filter(o=>Ge(o.id,s)&&Je(o.id,Vu)===n),keep:(s,o)=>(!o.wat||Je(s.id,o.wat))&&(!o.tekst||Rn(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(An.types).find(o=>Je(s,o))||"",titles:Object.entries(An.types).map(([s,o])=>[s,W(o)])}),fields:()=>[{label:An.fields.what,name:"wat",options:Object.entries(An.types).filter(([s])=>As(s).length&&s===Vu===n)},{label:An.fields.step,name:"stap",options:on}],columns:()=>[{key:"naam",label:An.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${M} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...Cn(({id:s})=>St(s)?.key),{key:"wat",label:An.columns.what,text:({id:s})=>Zt(s)},{key:"zegt",label:An.columns.description,text:s=>s.description},{key:"over",label:An.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Ft} ids=${s.about} name=${$e} />`},Yu(({id:s})=>s)]}),Xu=Zu("naslag","lookup",!1),td=Zu("gevraagd","requested",!0),es=b.timeline,cr=t=>t.day.slice(0,4),Vh=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?io(t.id):[cr(t)];return n?n<=e&&e<=s:cr(t)===e},Hh=t=>{let{jaar:e}=j.route.query;return!e||cr(t)===e?t.day:`z${t.day}`},Hu=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Uu=L(y.timeline.map(cr)).map(t=>[t,t]),ed=Aa({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&fe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Vh(t,e.jaar))&&(!e.tekst||Rn(Hu(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:t=>j.route.query.jaar||cr(t),titles:Uu}),fields:()=>[{label:es.fields.what,name:"wat",options:Object.entries(es.kinds)},{label:es.fields.step,name:"stap",options:on},{label:es.fields.year,name:"jaar",options:Uu}],columns:()=>[{key:"dag",label:es.columns.when,text:Hh,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:es.fields.what,text:t=>es.kinds[t.kind]},{key:"wat",label:es.columns.what,text:Hu,cell:t=>[t.id&&a`<${M} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:es.columns.stand,text:t=>t.phrase},Yu(t=>t.at)]})});function Uh({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Cs.requested_mark}</span>`,r=e&&a`<span class="bij door">${Cs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Jn} bar=${t.bar} />${l}`}function Kh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ua(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=jn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ee(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Is(c)} aria-haspopup="dialog" onClick=${()=>P({cel:c})}>
        <span class="sr">${h(Cs.cell,{row:t.label,step:nt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Uh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${re} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Na({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=an(n),i=yo(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(Qr(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Qh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Ba(n)} role="table">
      <caption>${h(Cs.caption,{rows:Cs.heads[t],scenario:Lt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Cs.heads[t]}</th>
          ${n.steps.map((u,d)=>a`
              <${Gh} step=${u} place=${d+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${d===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Cs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ae(t,e,n).map(u=>a`<${Jh} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Cs,Gh,Jh,Qh,Ba,$l=S(()=>{"use strict";R();K();B();E();hn();ct();Hs();$t();Cs=b.overview;Gh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${We(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Jh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${an(e).map((o,r)=>a`<${Kh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Qh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Cs.one_step}>
    ${an(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${nt(s)}
        </button>
      `)}
  </div>
`,Ba=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Xh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${js.wish}</h2><a href=${O(js.also.to,js.also.choose)}>${js.also.ask}</a>
      <ul class="tegels">
        ${js.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${Zh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function ng({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${js.discuss.title}</h2><p>${js.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${h(js.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${eg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function sg({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>bo(i,n)[1]&&a`<span class="zacht"> – ${bo(i,n)[1]}</span>`,r=h(Dt.group,{state:W(V("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${gn} ids=${ie(e)} more=${o} />
    </div>
  `}function og({scenario:t,plan:e}){let n=N?"h3":"h2";return H(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${h(Dt.apart.title,{kind:l.label})}<//>
          <p>${h(Dt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${sg} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?Dt.undecided:go(e)}</p>`}
      </section>
    `})}function od({route:t}){let e=U(t.query),n=Object.hasOwn(ml,t.query.rijen||"")&&ml[t.query.rijen||""]||"kind",s=Object.entries(ml).map(([l,c])=>[l,Dt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=H(e);return a`
    ${n==="kind"?a`<${lg} answer=${i} plan=${et(e.plan)} plans=${ue(e)} />`:a`<${tt} text=${Dt.heading} title=${Dt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Dt.matrix[n]}</h2><p>${Lt(e)}</p>
          <p class="acties"><a href=${O("methode")}>${Dt.legend.more}</a></p>
          <${Us}>
            <${Qn} legend=${Dt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ue(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Yn} plan=${l} />
            <${Na} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${ig} by=${n} scenario=${e} plan=${l} />
            <${og} scenario=${e} plan=${l} />
          `)}
        <${ko} />
      </div>
      <${ca} undecided=${Yr(e)} />
    </div>
    ${r&&a`<${vo} address=${r} by=${n} scenario=${e} />`}
    <${ne} text=${r?"":h(Dt.shown,{scenario:Lt(e)})} />
  `}var Dt,sd,Yh,Zh,js,tg,eg,ml,rg,ag,ig,lg,rd=S(()=>{"use strict";R();K();xt();B();Tt();E();hn();J();ct();Hs();Ze();ee();ws();$t();$l();Mn();Dt=b.overview,{truth:sd}=b.thing,Yh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Zh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Yh[t]}
  </svg>
`,{start:js}=Dt;tg=({query:t,barriers:e,plan:n,weights:s},o)=>O("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),eg=({point:t,several:e})=>a`
  <li>
    <p class="getal">
      ${t.counts?a`<a href=${Xr(t.counts,e?t.plan:"")}>${t.number}</a>`:t.number}
    </p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${tg(t,e)}>${t.ask}</a></p>
  </li>
`;ml={"":"kind",partner:"partner",vorm:"form"},rg=(t,e,n)=>{let{word:s,lines:o}=Ee(e);if(!e)return[t.label,nt(n),Dt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,nt(n),s,o.join("; "),V("Basis",r),sd[String(i)],l,c,p,sd[String(u)]]},ag=(t,e,n)=>[[...Dt.csv,...Dn],...Ae(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...rg(s,o,an(n)[r]),...he(e,n.key)]))],ig=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${te} name="matrix.csv" rows=${()=>ag(t,e,n)} />
    <${Pe} name=${Ba(n)} title=${Dt.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${Ba(n)}"]`} legend=".legenda .stalen li" />
    <${hs} text=${()=>location.href} label=${Dt.link} />
  </div>
`,lg=({answer:t,plan:e,plans:n})=>{let s=L(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${tt} text=${Dt.heading} title=${Dt.title}>
      <p>${h(Dt.start.intro,{report:qn(e)})}</p>
      <p><strong>${C(Dt.start.dated,s.length,{years:pe(s)})}</strong>
        ${" "}${Dt.start.since}</p>
    <//>
    <${Xh} answer=${t} />
  </div>
  <${ng} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function ad(t,e){let n=await Y().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=kn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>cg(c,n)),l=(r||[]).length-i.length;return Y().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Pa({decisions:i}),null}function cg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Pa(t){let e=Et(),n=await Y().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function fl(){let{decisions:t,undone:e}=Et(),n=t.at(-1);n&&await Pa({decisions:t.slice(0,-1),undone:[n,...e]})}async function hl(){let{decisions:t,undone:e}=Et(),[n,...s]=e;n&&await Pa({decisions:[...t,n],undone:s})}var kn,Et,Oe,Ia,pr,Ys,Zs,Ra,Xs=S(()=>{"use strict";Me();kn=()=>Y().board,Et=()=>kn();Oe=(...t)=>Pa({decisions:[...Et().decisions,...t],undone:[]});Ia=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),pr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Ys=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Zs=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ra=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function ns({label:t,value:e,options:n,id:s=null,pick:o}){let r=Bo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var ur=S(()=>{"use strict";R()});function pg({column:t,act:e}){let[n,s]=t.both,{found:o}=Et(),i=[...o.columns.some(({target:$,table:g})=>$===o.fields.role&&g===t.table)?["alongside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=$=>e(()=>Oe(pr(t.which,"target",p[$]||`${l}:${$}`))),d=t.reading===c?"alongside":t.reading,m=d==="?"?"":d||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${vt.whose}</legend>
      ${i.map($=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${$===m} onChange=${()=>u($)} />
          ${h(vt.readings[$],{one:n,other:s})}
        </label>`)}
    </fieldset>
  `}function ug({column:t,act:e}){let{targets:n,fields:s}=Et().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,d=[t.why==="values"&&vt.by_values,t.options.length>0&&t.why==="head"&&h(vt.maybe,{what:t.options.join(", ")}),t.month_first&&vt.month_first,t.says].filter(Boolean),m=L([...n.slice(0,id),vt.notes,...n.slice(id)]),$=l&&u<p,g=c?[[`${l}:${c}`,h(vt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${ns} label=${h(vt.as,{head:r})} value=${g[0]?.[0]||l||vt.notes}
          options=${[...g,...zs(m)]} pick=${f=>e(()=>Oe(pr(o,"target",f===vt.notes?"":f)))} />
      </td>
      <td class=${$?"vraag":""}>${h(vt.read,{read:l?u:p,count:p})}</td>
      <td>
        ${d.join(" ")}
        ${t.both.length>0&&l===s.partner&&a`<${pg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function dg(){let[t,e]=I(0),{rows:n,fields:s}=Et().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[vt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${h(vt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${vt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${vt.following}</button>
      </p>
    </section>
  `}function ld({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Et().found,l=n.filter(p=>p.led).length,c=[[h(vt.read,{read:n.filter(p=>!p.open).length,count:n.length}),vt.sum.placed],[h(vt.read,{read:l,count:n.length}),vt.sum.led],[String(Ra(s).length),vt.sum.asks],[String(o.length),vt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${vt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${ug} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${vt.plan}</h2>
          <label class="veld"><span>${vt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>Oe(Zs(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${vt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>Oe(Zs(i.day,p)))} />
          </label>
        </section>
        <${dg} />
        <section>
          <h2>${vt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var vt,id,cd=S(()=>{"use strict";R();B();Xs();E();ur();vt=b.board.columns,id=-1});function pd({act:t}){let e=Nt(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=$=>t(()=>(r(!0),$().finally(()=>r(!1)))),p=$=>c(async()=>{let g=await $(),f=await ad(g.name,g.data);if(s(f&&{...f,given:g}),f)return bt(f.message);location.hash=O("controleer",{stap:"kolommen"})}),u=$=>c(async()=>{n&&(await ar(n.given,$)).ok&&(location.hash=O("overzicht"))}),d=$=>p(async()=>{let g=Bu($);return{name:g.name,data:await Mr(g)}}),m=($,g)=>p(async()=>({name:$,data:new TextEncoder().encode(g)}));return Yt(()=>{let $=g=>d(g.dataTransfer.files);return window.addEventListener("drop",$),()=>window.removeEventListener("drop",$)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Xe.list.drop}</h2>
        <p>${Xe.list.kinds}</p>
        <label class="veld"><span>${Xe.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>d(e.current.files)} />
        </label>
        <p class="zacht">${Xe.list.others}</p>
        ${o&&a`<p role="status">${Xe.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak"><span>${Xe.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${$=>l($.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${Xe.list.pasted}.txt`,i)}>
            ${Xe.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${Xe.list.example_name}.csv`,Xe.list.example_list)}>${Xe.list.example}</button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Xe.list.facts.map(({head:$,text:g})=>a`<li><strong>${$}</strong> ${g}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Ma} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${b.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${b.check.alongside}</button>
          ${o&&a`<span role="status">${Xe.busy}</span>`}
        </p>`}
    </div>
  `}var Xe,ud=S(()=>{"use strict";we();R();K();Xs();E();Me();ir();Xe=b.board});function dd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Et().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>Oe(p)),c=Ra(e).length;return a`
    <p class="uitleg">${c?h(Vt.intro,{count:e.length,asks:c}):Vt.nothing}</p>
    <${dr} title=${Vt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l(Ys("*","names",""))}>${C(Vt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:d})=>a`
        <p>${d.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Ys(p,"names",d.join("; ")))}>
            ${h(Vt.split,{count:d.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Ys(p,"names",u))}>${Vt.one}</button>
        </p>
      `}
    <//>
    <${dr} title=${Vt.same} names=${r("same")}>
      ${({which:p,text:u,meant:d})=>a`
        <p>${h(Vt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Ys(p,"names",d))}>${Vt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Ys(p,"names",u))}>${Vt.no}</button>
        </p>
      `}
    <//>
    <${dr} title=${Vt.new} names=${r("new")}>
      ${({which:p,text:u,kind:d})=>a`
        <${ns} label=${h(Vt.kind_of,{name:u})} value=${d||"organisatie"}
          options=${Object.entries(Vt.new_kinds)} pick=${m=>t(()=>Oe(Ys(p,"kind",m)))} />
      `}
    <//>
    <${dr} title=${Vt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Vt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Vt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Vt.left_out_more}</p>
      </section>`}
    <${dr} title=${Vt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Vt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Oe(Zs(o.without,p.target.checked?"nee":"ja")))} />
        ${Vt.expect_yes}
      </label>
    </section>
  `}var Vt,dr,$d=S(()=>{"use strict";R();B();Xs();E();ur();Vt=b.board.partners,dr=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${C(Vt.count,o.count)}</span></p>
            ${n?.(o)}
          </li>`)}
      </ul>
    </section>
  `});function mg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function fg({row:t,name:e,act:n}){let{choices:s}=Et().found,o=t.asks[e],r=[["","…"],...zs(s[e]||[])],i=l=>n(()=>Oe(pr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${ut.right}</button>`}
      ${s[e]&&a`<${ns} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function hg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Et().found,[l,c]=I(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",d=$=>{n(t,l&&p&&!p.split("; ").includes($)?`${p}; ${$}`:$),c(!1)};function m($){let{target:g,currentTarget:f,key:k,shiftKey:_}=$;if(g!==f||$.ctrlKey||$.altKey||$.metaKey)return;let v=o.find(A=>A.key===k.toUpperCase());if(v)d(v.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)d(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let A=[...document.querySelectorAll(".bordkaart")];A[A.indexOf(f)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${mg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:g})=>a`<span>${$}${g&&` (${g})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ut.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>a`<${fg} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:$,key:g})=>a`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes($))} onClick=${()=>d($)}>
                ${$} <kbd aria-hidden="true">${g}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${ut.kind}</span>
          <${ns} label=${ut.kind} value=${u} pick=${$=>e(()=>Oe(Ia(t.which,i.kind,$)))}
            options=${[["",ut.unknown],...zs(L([...u?[u]:[],...r[i.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:$})=>$===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>d(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)}
                    aria-pressed=${String(l)}>${ut.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${ut.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function gg(){let{cells:t,places:e}=Et().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${ut.matrix}</h2>
      <p class="zacht">${ut.matrix_more}</p>
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
                      ${r[l]>0&&a`<span>${h(ut.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function md({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Et().found,[r,i]=I(e[0]?.reason||""),[l,c]=I($g),[p,u]=I(0),d=Nt(),[m,$]=I(0),g=[...e,{reason:"",value:"",count:n.filter(z=>z.open&&!z.proposal).length,strength:""},{reason:$r,value:"",count:n.length-qa(n),strength:""}].filter(({count:z})=>z),f=g.some(({reason:z})=>z===r)?r:g[0]?.reason,k=g.find(({reason:z})=>z===f),_=z=>{i(z),u(0),Q()&&d.current?.scrollIntoView()},v=n.filter(z=>f===$r?!z.open:z.open&&(z.proposal?.reason||"")===f),A=Math.max(0,Math.min(p,v.length-1)),T=()=>{let{rows:z}=Et().found;return h(ut.progress,{placed:z.length-qa(z),count:z.length})},D=z=>t(()=>Oe(...z.map(Mt=>Ia("*",o.step,"",Mt))),T);async function q(z,Mt){let ce=v.indexOf(z);await t(()=>Oe(Ia(z.which,o.step,Mt)));let F=qa(Et().found.rows);bt(h(Mt?ut.is_at:ut.is_open,{title:z.number||z.title,value:Mt,count:F})),$(F||f===$r?ce+1:-1)}Yt(()=>{if(!m)return;m<0&&Ct("verder")?.focus();let z=d.current?.querySelectorAll(".bordkaart")||[],Mt=z[Math.min(Q()?1:m,z.length)-1];m>0&&(Mt||document.querySelector(".bordreden"))?.focus(),$(0)},[m]);let X=e.filter(({strength:z})=>z==="sterk").map(({reason:z})=>z),Pt=z=>z===$r?ut.done:z||ut.none;return a`
    <p class="bordstand">${T()} ${!qa(n)&&ut.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ut.reasons}</h2>
        ${X.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>D(X)}>${ut.take_strong}</button>`}
        <ul>
          ${g.map(({reason:z,value:Mt,count:ce,strength:F})=>a`
              <li key=${z} class=${z===f?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(z===f)}
                  onClick=${()=>_(z)}><span class="bordtal">${ce}</span> ${Pt(z)}</button>
                <p class="zacht">
                  ${F==="zwak"&&a`<span class="bordnaam">${ut.weak}</span> `}
                  ${Mt?h(ut.proposal,{value:Mt}):z===$r?ut.done_more:ut.none_more}
                </p>
                ${Mt&&ce>0&&a`<button type="button" class="klein" aria-label=${`${C(ut.take,ce)}: ${z}`}
                    onClick=${()=>D([z])}>${C(ut.take,ce)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${k&&Pt(k.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ut.keys}</summary>
          <p>${h(ut.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Q()?v.slice(A,A+1):v.slice(0,l)).map(z=>a`<${hg} key=${z.which} ...${{row:z,act:t,place:q}}
              all=${()=>D([z.proposal?.reason||""])} />`)}
        </ul>
        ${Q()&&v.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!A} onClick=${()=>u(A-1)}>${ut.previous}</button>
            <span>${h(ut.which,{place:A+1,count:v.length})}</span>
            <button type="button" disabled=${A>v.length-2}
              onClick=${()=>u(A+1)}>${ut.following}</button>
          </p>`}
        ${!Q()&&v.length>l&&a`<button type="button"
            onClick=${()=>c(v.length)}>${h(ut.more,{count:v.length-l})}</button>`}
      </section>
      <${gg} />
    </div>
  `}var ut,$g,$r,qa,fd=S(()=>{"use strict";we();R();xt();B();Xs();E();ur();ut=b.board.place,$g=30,$r="-",qa=t=>t.filter(e=>e.open).length});function hd({act:t}){let e=Et(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=I(null),u=JSON.stringify(s),d=e.taken===u&&Y().own,m=o.filter(k=>!k.open),$=m.filter(k=>!k.judged).length;if(Yt(()=>{d||t(async()=>{e.taken=u;let k=await ar({name:n,decisions:s},!1);p(k.ok?null:k)})},[u]),c)return a`<div class="antwoord"><${Ma} ...${c} /></div>`;if(!d)return a`<p role="status">${He.making}</p>`;let g=U(j.route.query),f=y.plans.find(({title:k})=>k===r.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${h(He.placed,{placed:m.length,count:o.length})}
      ${$>0&&a` ${C(He.without_kind,$)}`}
      ${o.some(k=>!k.judged)&&a` <strong>${He.not_yet}</strong>`}
    </p>
    <${Na} by="kind" scenario=${g} plan=${f} />
    ${j.route.query.cel&&a`<${vo} address=${j.route.query.cel} by="kind" scenario=${g} />`}
    <p><a href=${O("aandachtspunten")}>${He.questions}</a></p>
    <section class="blok">
      <h2>${He.take_along}</h2>
      <label class="veld"><span>${He.access}</span>
        <${ns} id="toegang" label=${He.access} value=${r.access||"niet-openbaar"}
          options=${i.map(k=>[k,k.replace("-"," ")])} pick=${k=>t(()=>Oe(Zs(l.access,k)))} />
      </label>
      <p class="zacht">${He.access_more}</p>
      <${La} files=${[{id:"bewaar-werkmap",label:He.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>bg(e)}>${He.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>ar({name:n,decisions:s},!0))}>${He.alongside}</button>
      <//>
      <p class="zacht">${He.workbook_more} ${He.next_list}</p>
    </section>
  `}var He,bg,gd=S(()=>{"use strict";R();K();B();Tt();Xs();E();Me();Hs();ee();$l();ur();ir();He=b.board.result,bg=t=>rn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function kd({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${h(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${h(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function vg(){let t=document.activeElement,e=wg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ct("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ct(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(_g));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function xg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Et(),l=o.rows.filter(u=>u.open).length,c=ss[ss.indexOf(t)+1],p=t==="plaatsen"&&l?h(At.next_open,{count:l}):At.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${C(At.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${h(At.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(fl,()=>At.undone)}>${At.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(hl,()=>At.redone)}>${At.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>yg(e)}>${At.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function wd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=kn()&&ss.includes(o)?o:ss[0],{of:i,Step:l}=bd[r];async function c(p,u){let d=vg(),m=kn()?.decisions.length;try{s(""),await p(),e(g=>g+1);let $=kn()?.decisions.length||0;u?bt(u()):$!==m&&bt(C(At.decided,$)),window.setTimeout(d,60)}catch($){s($.message)}}return Yt(()=>{j.started&&window.scrollTo(0,0)},[r]),Yt(()=>{function p(m){let{target:$,key:g}=m;if(!(!m.ctrlKey||!kn()||/input|textarea/i.test($.tagName))){if(g==="z")kn()?.decisions.length&&c(fl,()=>At.undone);else if(g==="y")kn()?.undone.length&&c(hl,()=>At.redone);else return;m.preventDefault()}}let u=m=>kn()?.saved===!1&&m.preventDefault(),d=new AbortController;return window.addEventListener("keydown",p,{signal:d.signal}),window.addEventListener("beforeunload",u,{signal:d.signal}),()=>d.abort()},[j.route]),a`
    <${kg} at=${r} />
    <${tt} key=${r} text=${i.title} title=${`${b.check.title}: ${At.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${kn()&&r!==ss[0]&&a`<${xg} at=${r} act=${c} />`}
    ${(r===ss[0]||r==="resultaat")&&a`<${Eu} />`}
    ${r===ss[0]&&a`<${Au} />`}
  `}var At,bd,ss,yd,kg,yg,wg,_g,_d=S(()=>{"use strict";we();R();K();xt();B();Xs();E();Me();cd();ud();$d();fd();gd();ee();ir();At=b.board,bd={lijst:{of:At.list,Step:pd},kolommen:{of:At.columns,Step:ld},plaatsen:{of:At.place,Step:md},partners:{of:At.partners,Step:dd},resultaat:{of:At.result,Step:hd}},ss=Object.keys(bd);yd=()=>a`
  <${tt} text=${At.elsewhere.title}><p class="uitleg">${At.elsewhere.intro}</p><//>
  <ol>${At.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${ko} />
`,kg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${At.steps_label}>
    <ol>
      ${ss.map((e,n)=>a`<li class=${n<ss.indexOf(t)?"is-gedaan":""}>
          <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${At.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,yg=t=>t(async()=>{let e=Et(),{name:n,data:s}=await Y().ask("workbook",{decisions:e.decisions});rn(n,s,rr.xlsx),e.saved=!0}),wg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],_g=":is(button,select,input,a)"});function Sg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>gl?` ${h(tn.first,{count:gl})}`:"";return a`
    <${pt} id="eigen-uitkomst" caption=${`${C(tn.rows,e.length)}${o}`}
      rows=${e.slice(0,gl)} columns=${s} />
    <div class="acties"><${te} name=${tn.file} rows=${()=>[t,...e]} label=${tn.csv} /></div>
  `}function xd({start:t=tn.example}){let[e,n]=I(t),[s,o]=I(null);async function r(){o({phrase:tn.busy});try{o(await Y().ask("ask",{text:e}))}catch(i){o({phrase:i.message})}}return a`
    <section class="blok">
      <h2>${tn.title}</h2>
      <p class="zacht">${tn.intro}</p>
      <label class="veld breed"><span>${tn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${i=>n(i.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${tn.ask}</button></div>
      <div aria-live="polite">
        ${s?.phrase&&a`<p>${s.phrase}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?tn.yes:tn.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${tn.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${Sg} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function Cg(t){let e=Object.entries(t.columns),n=s=>mn(s.subject)?a`<${M} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Od(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[jd],...Cn(s=>s.plan),{key:"bron",label:Bt.columns.place,sort:!1,text:Og}]}function jg({name:t,query:e,scenario:n}){let s=Cd(n).filter(l=>l.query===t);if(!s.length)return a`<p>${Bt.nothing}</p>`;let o=Cg(e),r={rows:C(Bt.rows,s.length),scenario:Lt(n)},i=()=>[[Bt.columns.sentence,...o.map(l=>l.label),...Dn],...s.map(l=>[l.sentence,...o.map(c=>c===jd?Od("severity",l):c.text(l)),...he(n,l.plan)])];return a`
    <${pt} id=${`uitkomst-${t}`} caption=${h(Bt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${te} name=${`${t}.csv`} rows=${i} />
      <a href=${O("aandachtspunten",{vraag:t})}>${Bt.as_sentences}</a>
    </div>
  `}function Lg({name:t,query:e,scenario:n}){let s=e.shelf===Sd,o=O("overzicht",{rijen:Bt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${Bt.title}</a></p>
    <${tt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${un}><${da} /><//>`}
    <${ln} pairs=${[[Bt.why,e.why],[Bt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Bt.result}</h2><${jg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${t in Bt.rows_of&&a`<p><a href=${o}>${Bt.in_overview}</a></p>`}
    <details>
      <summary>${Bt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${Bt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${hs} text=${()=>e.sparql} label=${Bt.copy} />
    </details>
    ${_e()&&!e.open&&a`<${xd} key=${t} start=${e.sparql} />`}
  `}function Mg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Bt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Bt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Bt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${pt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Sd?s:s.slice(0,2)} />
    </section>
  `}function Ld({route:t}){let e=U(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${vs} />`;if(n)return a`<${Lg} ...${{name:n,query:s,scenario:e}} />`;let o=no(Cd(e).map(r=>r.query));return a`
    <${tt} text=${Bt.title}><p class="uitleg">${Bt.intro}</p><//>
    ${_e()&&a`<${xd} />`}
    ${Bt.shelves.map(r=>a`<${Mg} shelf=${r} counts=${o} />`)}
  `}var Bt,tn,gl,Sd,vd,Od,Cd,jd,Og,Md=S(()=>{"use strict";R();K();xt();B();Tt();E();Me();J();ct();Ze();ee();wo();$t();Be();sr();Bt=b.questions,tn=b.questions.own,gl=200;Sd="gaps",vd={barrier:t=>t.barrier&&nt(t.barrier),kind:t=>t.kind&&rt(t.kind),partner:t=>t.partner&&x(me(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(mn(t.detail)?x(t.detail):t.description)},Od=(t,e)=>(vd[t]?vd[t](e):e[t])||"",Cd=t=>H(t).gaps.flatMap(e=>Un(e).map(n=>({...n,plan:e.plan}))),jd={key:"severity",label:Bt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${ta} severity=${t.severity} />`},Og=t=>Rs(t).map(Xt).join("; ")});function Tg(t){let e=gt.top;return t.map(n=>{let s=Math.max(n.levels*gt.level+gt.pad,n.title.length*gt.line+36),o={...n,y:e,height:s};return e+=s,o})}function Fg({lane:t,rows:e,wide:n}){let s=$s(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${gt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*gt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*gt.line}>
        ${s.length?s.join(" · "):e.length?C(Ls.lane_total,e.length):Ls.lane_none}
      </text>
    </g>
  `}function Eg({row:t,lane:e,shown:n,point:s}){let o=e.levels*gt.level,r=gt.left+t.x,i=e.y+e.height/2+o/2-gt.level/2-t.level*gt.level,l=t.tail&&bl[t.outcome].tail&&gt.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${We(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${zg(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Sa} outcome=${t.outcome} /></g>
    </a>
  `}function Ag({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Qe(o.id),c=lo(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Qs} outcome=${o.outcome} on=${o.on&&h(Ls.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Ft} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${Xt(l)}</p>`}
    </div>
  `}function Fd({plan:t,rows:e,date:n}){let[s,o]=I(null),r=Nt(),{lanes:i,wide:l,years:c,beyond:p}=ms(t),u=Tg(i),d=u.reduce((q,X)=>X.y+X.height,gt.top),m=gt.left+l+20,$=d+gt.foot,g=_i(t,n),f=gt.left+g.x,k=h(Ls.report,{date:lt(g.date)}),_=k.length*8.6+24,v=()=>o(null),A=q=>q.key==="Escape"&&v(),T=q=>e.filter(X=>X.lane===q),D=Math.min(Math.max(f-_/2,gt.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${A}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${Ls.picture}>
        <rect class="daarna" x=${f} y=${gt.top} width=${m-f} height=${d-gt.top} />
        ${c.map(({year:q,x:X})=>a`
            <g class="jaar">
              <line x1=${gt.left+X} x2=${gt.left+X} y1=${gt.top} y2=${d} />
              <text x=${gt.left+X+4} y=${gt.top-9}>${q}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${gt.left+p.x} y=${gt.top-9}>${Ls.beyond}</text>
            </g>
          `}
        ${u.map((q,X)=>a`<${Fg} lane=${q} rows=${T(X)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${d} y2=${d} />
        <line class="nu" x1=${f} x2=${f} y1=${gt.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${D} y=${d+4} width=${_} height="28" rx="3" />
          <text x=${D+_/2} y=${d+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(q=>a`
            <${Eg} key=${q.id} row=${q} lane=${u[q.lane]} shown=${s?.row.id===q.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${Ag} at=${s} width=${m} height=${$} close=${v} />`}
    </div>
  `}function Ig(t,e){let n=Wa;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(Bg,Ad(s)*Ed+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function Bd({scenario:t,plan:e}){let n=Bs(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=ms(e),l=sn(e.key,t.date),c=g=>zd+8+g/o*(zo-zd-16),p=Ig(s,n),u=p.reduce((g,{top:f,middle:k})=>Math.max(g,2*k-f),Wa),d=c(_i(e,l).x),m=p.map(({lane:g,mine:f})=>h(Td.description,{chapter:po(g),counts:pe($s(f))})),$=d>zo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${zo} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${d} y=${Wa} width=${zo-d} height=${u-Wa} />
      ${r.map(({year:g,x:f})=>a`
          <line class="jaar" x1=${c(f)} x2=${c(f)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(f)+4} y="12">${g}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${b.promises.beyond}</text>`}
      ${p.map(({lane:g,top:f,middle:k})=>a`
          <line class="baan" x1="0" x2=${zo} y1=${f} y2=${f} />
          <text x="0" y=${k+4}>${qg(po(g))}</text>
        `)}
      ${p.flatMap(({top:g,mine:f})=>Pg(f).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${g+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${zo} y1=${u} y2=${u} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${u+4} />
      <text class="peildag" x=${$==="end"?d-4:d+4} y=${u+13} text-anchor=${$}>
        ${h(Td.line,{date:lt(l)})}
      </text>
      ${p.flatMap(({lane:g,middle:f,mine:k})=>k.filter(_=>_.level<kl).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${Rg(g,f,_)}) scale(${Ng})`}>
              <title>${[_.name,_.by,bl[_.outcome].phrase].join(", ")}</title>
              <${Sa} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var Td,Ls,bl,gt,zg,zd,zo,Wa,Ed,Bg,Ng,kl,Ad,Pg,Rg,qg,yl=S(()=>{"use strict";R();K();B();E();J();jt();$t();or();Td=b.summary.lanes,Ls=b.promises,bl=b.shared.outcomes,gt={left:320,top:32,foot:40,level:19,pad:30,line:21};zg=t=>h(Ls.mark,{...t,what:t.what||Ls.card.none,phrase:bl[t.outcome].phrase});[zd,zo,Wa,Ed,Bg,Ng]=[262,690,17,8,16,.62],kl=30,Ad=t=>Math.min(t.levels,kl),Pg=t=>[...no(t.filter(({level:e})=>e>=kl).map(({x:e})=>e))];Rg=(t,e,n)=>e+(n.level-(Ad(t)-1)/2)*Ed,qg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Wg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?wl.undecided:wl.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${wl.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${Ot(i)?"verzamel":""}>
                <${re} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Dg({scenario:t,plan:e}){let n=Ae("kind",t,e),s=Ae("partner",t,e),{reach:o}=H({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Wg} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Nd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Lt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${h(os.head,{date:lt(sn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${h(os.foot.source,{sources:Wn(t)})} ${h(os.foot.version,l)}</p>
        <p>${h(os.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Vg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${nt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${nt(e)}>
      <${Jn} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${nt(e)}><span class="plaat">${n}</span></td>`}function Ug({scenario:t,plan:e,...n}){let s=se(e).summary,{points:o}=H({...t,plan:e.key}),{phrase:r,named:i}=vn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Nd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${h(s.intro,{report:qn(e)})} ${r.lead}
      </p>
      <${Yn} plan=${e} />
      <${Da} title=${s.matrix.title} note=${s.matrix.note}>
        <${Hg} scenario=${t} plan=${e} />
        <${Xo} undecided=${Yr(t,e)} />
      <//>
      <${Da} title=${b.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.filter(c=>c.plan===e.key).map(c=>a`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${h(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Kg({scenario:t,plan:e,...n}){let{summary:s,shared:o}=se(e),r=lt(sn(e.key,t.date)),i=Br(Bs(e,t.date),o.outcomes,vn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Nd} plan=${e} scenario=${t} ...${n}>
      <${Da} title=${s.route.title} note=${s.route.note}>
        <${Dg} scenario=${t} plan=${e} />
      <//>
      <${Da} title=${s.lanes.title} note=${l}>
        <${Bd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${jo} outcome=${c} /> <strong>${u}</strong> ${h(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function Pd({route:t}){let e=U(t.query),n=ue(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${tt} text=${os.title}><p class="uitleg">${os.screen}</p><//>
      <${Ks} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${os.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Ug} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Kg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ne} text=${os.screen} />
  `}var os,wl,Hg,Da,Id=S(()=>{"use strict";R();xt();B();Tt();E();hn();ct();jt();Hs();Ze();yl();$t();or();os=b.summary,wl=b.summary.route;Hg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${os.matrix.title}</caption>
    <thead>
      <tr><td></td>${an(e).map(n=>a`<th scope="col">${nt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ae("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Vg} cell=${s} step=${an(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Da=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Gg({id:t}){let e=$=>y.partners[$].find(g=>g.id===t)?.steps||[],n=fr(e("")),s=N?y.plans.filter($=>e($.key).length):[],o=ot(t,"who").flatMap($=>$.acts?[]:xn($.to)),r=fr(L(o)).filter($=>!n.includes($)),i=ot(t,"who").filter($=>$.acts&&y.works[$.to]?.across),l=L(i.flatMap($=>ao($.to))),c=Te(t,"unitOf"),p=ie(Te(t,"chapterLead")),u=$=>{let g=fr(y.partners[""].find(f=>f.id===$)?.steps||[]);return g.length>0&&a`<span class="zacht"> – ${mr(g)}</span>`},d=w(t,"tooi"),m=[...Lo(t),[b.thing.also_known,ft(t,"altLabel").join(", ")],[dt.leads,p.length>0&&a`<${gn} ids=${p} />`],[dt.units,c.length>0&&a`<${gn} ids=${c} more=${u} />`],[dt.identity,d?h(dt.identified,{code:d,date:lt(w(t,"checkedOn"))}):dt.unidentified]];return a`
    <${_t} title=${b.thing.known}>
      <${Re} text=${w(t,"summary")} />
      ${Ot(t)&&a`<p>${dt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${dt.independent}</p>`}
      ${n.length>0&&!N&&a`<p>${h(dt.steps,{steps:mr(n)})}</p>`}
      ${s.map($=>a`<p>${$.title}: ${h(dt.steps,{steps:mr(fr(e($.key)))})}</p>`)}
      ${l.length>0&&a`<p>${h(dt.across,{kinds:mr(l.map(rt))})}</p>`}
      ${r.length>0&&a`<p>${h(dt.named_steps,{steps:mr(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${dt.no_steps}</p>`}
      <${ln} pairs=${m} />
    <//>
  `}function Jg({rows:t}){let e=dt.columns,n=({to:r})=>y.works[r]?.across?b.shared.all_steps:fr(xn(r)).join(", "),s=[...Cn(r=>St(r.to)?.key),ge("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Zt(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},Ln("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Gn(e.place,r=>r.of)],o=L(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=L(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${_t} title=${h(dt.work,{count:o.length})}>
      <p class="zacht">${dt.work_note}</p>
      ${o.length?a`<${pt} id="acties" caption=${dt.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Qg({rows:t}){let e=t.filter(o=>o.acts).map(o=>o.to),n=L([...e,...e.flatMap(o=>Gt(o,"followedBy"))]).flatMap(o=>{let r=co(o).filter(l=>ve(l).outcome==="ahead").map(l=>[w(l,"deadlineLabel"),`“${w(l,"deadlineText")}”`].filter(Boolean).join(", ")),i=dt.to_come.includes(fn(o))?[fe(o).toLowerCase()]:[];return(r.length?r:i).map(l=>a`<li><${M} id=${o} />: ${l}</li>`)});if(!n.length)return null;let s=h(dt.coming,{count:n.length});return a`<${_t} title=${s}><p class="zacht">${dt.coming_note}</p><ul>${n}</ul><//>`}function Xg({id:t}){let e=ot(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${M} id=${s} /></h3>
        <${Zo} id=${o} />
        <${ae} of=${[o]} />
      </section>
    `);return a`
    <${_t} title=${h(dt.own,{count:e.length})}>
      <p class="zacht">${dt.own_note}</p>
      <${ks} id="eigen" as="div" first=${Yg} items=${n} />
    <//>
  `}function tb({id:t}){let e=Te(t,"wish");return e.length?a`
    <${_t} title=${dt.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${W(zt(n,"engagement")||dt.wish)}</strong>: ${w(n,"rationale")}</p>
            <${ae} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function eb({id:t}){let e=ot(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${w(r[0],"post")}</p>
    ${r.map(i=>a`<${Re} text=${w(i,"summary")} />`)} <${ae} of=${r} />
  `,s=ie(L(e.map(r=>ps(r,t)))).map(r=>{let i=e.filter(l=>ps(l,t)===r);return a`<li><${M} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?dt.its_members:dt.members;return a`<${_t} title=${o}><${ks} id="leden" items=${s} first=${s.length} /><//>`}function nb({id:t}){let e=new Map(ot(t,"with").map(r=>[ps(r,t),r]));if(!e.size)return null;let n=r=>{let{of:i=[],more:l}=e.get(r)||{},c=h(l?dt.more_works:dt.works,{works:i.map($e).join(", ")});return a`<span class="zacht">${c}</span>`},o=ie([...e.keys()]).map(r=>a`<li key=${r}><${M} id=${r} />${n(r)}</li>`);return a`
    <${_t} title=${dt.together}>
      <p class="zacht">${dt.alphabetical}</p>
      ${Q()?a`<${ks} id="samen" items=${o} first=${Zg} />`:a`<ul class="kolommen">${o}</ul>`}
    <//>
  `}function Rd({id:t}){return a`
    <${Gg} id=${t} />
    <${Jg} rows=${ot(t,"who")} />
    <${Qg} rows=${ot(t,"who")} />
    <${Xg} id=${t} />
    <${tb} id=${t} />
    <${ja} title=${dt.requested} ids=${ie(Te(t,"askedOf"))} />
    <${eb} id=${t} />
    <${nb} id=${t} />
    <${Mo} id=${t} />
  `}var dt,fr,mr,Yg,Zg,qd=S(()=>{"use strict";R();xt();B();E();ze();J();ct();jt();ee();Ds();$t();Be();To();Mn();dt=b.thing.organisation,fr=t=>nn.filter(e=>t.includes(e.notation)).map(e=>e.label),mr=t=>pe(t.map(e=>e.toLowerCase()));[Yg,Zg]=[1,3]});function ob({id:t,scenario:e}){let n=dn.cell_columns,s=H(e).matrix.kind.filter(c=>ki(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(rt(c.column)),r=c=>a`<a href=${gs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:d}=Ee(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Cn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ee(c).word,cell:i},{key:"hoe",label:n.how,text:c=>_l(c.most_basis),cell:c=>c.most_basis&&Wd(c.most_basis)}];return a`
    <${_t} title=${dn.cells}>
      <p class="zacht">${Lt(e)}</p>
      <${pt} id="vakken" caption=${dn.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function rb({links:t,scenario:e,undecided:n}){let s=dn.columns,o=c=>yt(c,"initiative"),{links:r}=H(e),i=go(et(e.plan),b.shared.nothing_step),l=[...Cn(c=>St(c)?.key),ge("actie",s.action,o),{key:"soort",label:s.kind,text:c=>ft(c,"interventionKind").map(rt).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>wi(o(c)).map(x).join(", "),cell:c=>a`<${Ft} ids=${wi(o(c))} />`},Ln("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>_l(r[c][0]),cell:c=>Wd(r[c][0],`; ${V("Strength",r[c][1])}`)}];return a`
    <${_t} title=${h(dn.work,{count:L(t.map(o)).length})}>
      ${t.length?a`<${pt} id="wiewat" caption=${dn.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?b.overview.undecided:i}</p>`}
    <//>
  `}function ab({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${M} id=${n} />`,h(se(St(n)).thing.step.helper,{awareness:zt(n,"awareness")||dn.unaware})]);return a`<${_t} title=${dn.helpers}><${Os} items=${e} /><//>`}function Dd({id:t}){let e=U(j.route.query),n=Gt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>Te(c,"barrier")).filter(c=>Je(c,l)),r=H(e).links,i=s.flatMap(l=>ot(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Ge(l,e.plan));return a`
    <${sb} id=${t} narrow=${n} />
    <${ob} id=${t} scenario=${e} />
    <${rb} links=${i} scenario=${e} undecided=${mc(e).has(t)} />
    <${ja} title=${dn.requested} ids=${o("Recommendation").filter(l=>Ge(l,e.plan))} />
    <${ab} ids=${o("Facilitator")} />
  `}var dn,_l,Wd,sb,Vd=S(()=>{"use strict";R();K();B();Tt();E();ze();hn();J();ct();jt();ee();$t();Be();To();dn=b.thing.step,_l=t=>xe[t]?.[1]||"",Wd=(t,e="")=>[a`<${re} basis=${t} />`,` ${_l(t)}${e}`],sb=({id:t,narrow:e})=>a`
  <${_t} title=${dn.what}>
    <${Re} text=${w(t,"step")} />
    <${Re} text=${w(t,"definition")} />
    <${Re} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${dn.narrower}<${Ft} ids=${e} />.</p>`}
    ${yt(t,"broader")&&a`<p>${dn.broader}<${M} id=${yt(t,"broader")} />.</p>`}
  <//>
`});function lb({id:t,reports:e}){let n=$n(t);if(en(t.split("/")[0]).dates.length<3)return null;let s=o=>ve(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Rt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${lt(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function cb({id:t}){let e=en(t.split("/")[0]),{result:n,not_mentioned:s}=$n(t),o=e.dates.filter(({date:i})=>fn(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${lb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=us(t,i);return a`
          <li>
            <strong>${W(l)}</strong>
            <p><${Rt} id=${t} date=${i} /></p>
            ${ve(t,i).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${c&&a`<${ib} report=${c} result=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function pb({id:t}){let e=Gt(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${$n(t).silent}</strong></p><${Os} items=${n} />`}function ub({id:t}){let e=$n(t),n=e.deadline_columns,s=co(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>lt(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>Wo(w(i,"modality"))},{key:"er",label:n.there,text:i=>ve(i).delivery||e.not_there},{...Gn(n.place,()=>[]),cell:i=>a`<${Re} text=${w(i,"summary")} /><${ae} of=${[i]} />`}];return a`<${pt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function db({id:t}){let e=$n(t),n=e.who_columns,s=ot(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${M} id=${i} /><${bs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Gn(n.place,({of:i})=>i.slice(0,1))];return a`<${pt} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function $b({id:t}){let e=Gt(yt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${$n(t).heading}<${Ft} ids=${e} />.</p>`}function mb({id:t}){let e=$n(t),n=Ar(t);if(n.length)return n.map(o=>a`<${Zo} id=${o} /><${ae} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=ft(t,"interventionKind").map(rt).join(", ");return a`
    <p>${h(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function fb({id:t}){let e=$n(t),n=Te(t,"subMeasureOf"),s=o=>a` <${Rt} id=${o} />`;return a`<${_t} title=${e.container}><p>${e.parts}</p><${gn} ids=${n} more=${s} /><//>`}function Hd({id:t}){let e=$n(t),n=en(t.split("/")[0]),s=w(t,"promise"),o=Lo(t),r=w(t,"isContainer")==="true"?fb:hb;return a`
    <${_t} title=${s?e.promise:e.what}>
      ${Oa(t).map(i=>a`<${Re} text=${i} />`)}
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${h(e.new,{when:ls(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ae} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Ca} id=${t} />
    ${o.length>0&&a`<${_t} title=${b.thing.further}><${ln} pairs=${o} /><//>`}
    <${Mo} id=${t} />
  `}var $n,ib,hb,Ud=S(()=>{"use strict";R();B();E();ze();J();ct();jt();$t();Be();To();Mn();$n=t=>se(St(t)).thing.undertaking,ib=({report:t,result:e})=>a`
  <${Re} text=${w(t,"summary")} />
  <${Vs} of=${t} />
  <${Re} text=${e} look="zacht" />
  <${ae} of=${[t]} />
`;hb=({id:t})=>a`
  <${_t} title=${$n(t).progress}><${cb} id=${t} /><${pb} id=${t} /><${ub} id=${t} /><//>
  <${_t} title=${$n(t).who}><${db} id=${t} /><${$b} id=${t} /><//>
  <${_t} title=${$n(t).steps}><${mb} id=${t} /><//>
`});function kb({id:t}){let e=gb[De(t)];return e?y.plans.filter(n=>!St(t)||n===St(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${bb} key=${n.plan.key} ...${n} />`):null}function yb({id:t}){let e=Te(t,"inChapter"),n=[...Lo(t),[Je(t,"Legislation")?Bn.also_known:Bn.in_source,ft(t,"altLabel").join(", ")],[Bn.place,Qe(t).length>0&&a`<${ae} of=${[t]} />`]],s=o=>a` <${Rt} id=${o} /> <p class="zacht">${Oa(o).join(" ")}</p>`;return a`
    <${_t} title=${Bn.known}>
      ${Je(t,"Facilitator")&&a`<p class="zacht">${se(St(t)).thing.other.judged}</p>`}
      <${Re} text=${w(t,"summary")} />
      <${Re} text=${w(t,"rationale")} />
      <${ln} pairs=${n} />
    <//>
    <${Ca} id=${t} />
    ${e.length>0&&a`<${_t} title=${Bn.other.chapter}><${gn} ids=${ie(e)} more=${s} /><//>`}
    <${Mo} id=${t} />
  `}function vb({id:t}){let e=U(j.route.query),n=De(t)==="organisation"&&w(t,"notation"),s=i=>Un(i).some(({partners:l})=>n&&l.includes(n)),o=H(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${ip} gap=${i} scenario=${e} />`);return a`
    <${_t} title=${h(Bn.gaps,{count:o.length})}>
      <${ks} id="vragen" items=${r} first=${Q()?_b:wb} as="div" />
    <//>
  `}function xb({id:t}){let e=De(t),n=[Kd[e]&&a`<a href=${O(Kd[e])}>${Bn.crumbs[e]}</a>`,N&&St(t)?.title,...["inChapter","subMeasureOf"].map(s=>yt(t,s)&&a`<${M} id=${yt(t,s)} />`),Zt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Gd({route:t}){let e=t.path.slice(1).join("/");if(!de(e))return a`<${vs} />`;let n=x(e),s=De(e),o=Sb[s],r=s==="undertaking"&&w(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>w(e,m)),p=r?[l&&`${Bn.promised} ${l}`,h(Bn.stand,{stand:fe(e).toLowerCase()})]:[c],u=[`${Zt(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),d=L([...Qe(e),...Qe(us(e))]);return Gr(u.replace(/([^.!?])$/,"$1."),d,null,St(e)||et())};return a`
    <${xb} id=${e} />
    <${tt} text=${Je(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Rt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${So} />`}
    <${kb} id=${e} />
    <div class="acties bovenaan">
      <${hs} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${b.gaps.bar.print}</button>
      <a href=${O("verken",{uit:e,kies:e})}>${Bn.around}</a>
    </div>
    <${o} id=${e} />
    <${vb} id=${e} />
  `}var Bn,vl,gb,bb,wb,_b,Kd,Sb,Jd=S(()=>{"use strict";R();K();xt();B();Tt();E();ze();J();ct();jt();Ze();ee();Ds();wo();$t();Be();To();qd();Vd();Ud();Mn();sr();Bn=b.thing,vl=b.thing.route,gb={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:xn},bb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?h(vl.of_plan,{plan:t.title}):vl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${vl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[wb,_b]=[3,2];Kd={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Sb={undertaking:Hd,organisation:Rd,step:Dd,other:yb}});function Ob({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=vn(s,n),r=se(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${mt.tiles_label}>
      ${Br(t,r,o).map(([i,{tile:l,count:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>P({uitkomst:e===i?null:i})}>
            <${jo} outcome=${i} />
            <span class="getal">${c}</span>
            <span>${h(l,{date:lt(sn(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function Tb({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>G(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${mt.open.title}</h2>
      <p>${r.length?h(mt.open.phrase,{date:lt(sn(e.key,n))}):mt.open.none}</p>
      <ul>
        ${r.slice(0,Lb).map(i=>a`
            <li key=${i.id}>
              <${jo} outcome=${i.outcome} />
              <span>
                <${M} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${mt.open.gaps}</a></p>
      <h2>${mt.read.title}</h2>
      <ul class="leesregels"><li>${mt.read.first}</li>${Mb}<li>${mt.read.last}</li></ul>
    </aside>
  `}function Fb({rows:t}){let e=L(t.map(o=>o.day.slice(0,4))).sort(G),s=L(t.flatMap(o=>Yd(o.work))).map(o=>[o,x(me(o))]).sort((o,r)=>G(o[1],r[1]));return a`
    <div class="velden">
      <${qt} label=${mt.fields.year} name="jaar" options=${e.map(o=>[o,o])} />
      <${qt} label=${mt.fields.partner} name="partner" options=${s} />
      <${ys} names=${["jaar","partner"]} />
    </div>
  `}function Eb({plan:t,scenario:e,chosen:n,query:s}){let o=Bs(t,e.date),r=yc(t,e.date),i=o.filter(Zd(s)),l=i.filter(c=>!n||c.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${h(mt.intro,{count:o.length,undated:r.length})}</p>
      <p>${vn(e,t).phrase.overdue}</p>
      <${Ob} rows=${o} chosen=${n} plan=${t} scenario=${e} />
      ${i.length<o.length&&a`<p role="status"><strong>${C(mt.kept,i.length)}</strong> ${$s(i).join(" · ")}</p>`}
      <div class="belofteblad">
        <div><${Fd} plan=${t} rows=${l} date=${e.date} /><${zb} plan=${t} rows=${l} /></div>
        <${Tb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${mt.table}</summary>
        <${pt} id=${`beloften-${t.key}`} caption=${mt.caption} rows=${l} columns=${Qd} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${h(mt.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(c=>a`<li>
                  <${M} id=${c.work} />: ${c.quote}${c.what&&`, ${c.what}`}
                  ${c.stand&&`; ${c.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Xd({route:t}){let e=U(t.query),n=_c(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>Bs(i,e.date)),r=o.filter(Zd(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${tt} text=${mt.heading} title=${mt.title} />
    <${un}><${Ks} /><${er} /><${Fb} rows=${o} /><//>
    <${So} />
    ${n.map(i=>a`<${Eb} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${mt.none}</p>`}
    <p class="acties">
      <${te} name="beloften.csv" rows=${()=>jb(r,e)} />
      ${n.length>0&&a`<${Pe} name="beloften" title=${mt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${ne} text=${C(mt.lane_total,r.length)} />
  `}var mt,Cb,Qd,jb,Lb,Mb,zb,Yd,Zd,t$=S(()=>{"use strict";R();K();xt();B();Tt();E();ze();J();jt();Ze();ee();ws();yl();$t();or();Be();mt=b.promises;Cb=t=>{let e=ms(t.plan).lanes[t.lane];return e?po(e):""},Qd=[{key:"dag",label:mt.columns.day,text:t=>t.day,cell:t=>t.by},ge("actie",mt.columns.work,t=>t.work),{key:"wat",label:mt.columns.what,text:t=>t.what},{key:"woorden",label:mt.columns.quote,text:t=>t.quote},{key:"stand",label:mt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${Qs} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:mt.columns.lane,text:Cb}],jb=(t,e)=>{let n=o=>Qe(o.id).map(Xt).join("; "),s=[...Qd,{key:"bron",label:mt.columns.place,text:n}];return Vn(s,t,o=>he(e,o.plan.key))},Lb=6,Mb=mt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);zb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ms(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${po(n)}
              <span class="bij">
                ${C(mt.lane_total,s.length)}${$s(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Qs} outcome=${o.outcome} on=${o.by} />
                    <span><${M} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`,Yd=t=>ot(t,"who").map(e=>w(e.from,"notation")),Zd=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||Yd(e.work).includes(t.partner))});function n$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${h(rs.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Ab({loss:t,scenario:e,id:n,title:s}){let o=i=>s$(t,i,e),r=[{key:"vak",label:rs.columns.cell,sort:!1,text:i=>e$(i,o(i)),cell:i=>{let l=e$(i,o(i));return o(i)?a`<a href=${gs(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:rs.columns.now,sort:!1,text:i=>o$(o(i))},{key:"weg",label:rs.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${pt} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Bb({loss:t,names:e,scenario:n,apart:s}){let o=en(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=d=>[" ",a`<${Rt} id=${d} date=${n.date} />`],u=(d,m)=>a`<${n$} title=${d} count=${m.length} none=${i}><${gn} ids=${m} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${Nb(t,e)}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Rb} loss=${t} scenario=${n} />
      <${n$} title=${r} count=${t.cells.length} none=${i}>
        <${Ab} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.keys(l).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:m})=>u(l[d],m))}
      ${t.blocks.map(d=>u(d.phrase,d.acts))}
    </section>
  `}function Nb(t,e){let[n,s]=[t.last_actor.length,Fs(en(t.plan))],o=n||!t.acts?rs.heading:rs.accompanied;return C(o,e.length,{alone:n,acts:t.acts,source:s,names:pe(e)})}function xl({losses:t,names:e,scenario:n,apart:s}){let o=pe(e),r=()=>t.flatMap(i=>i.cells.map(l=>{let c=s$(i,l,n),p=c?nt(l.barrier):"";return[o,rt(l.column),p,o$(c),l.phrase,...he(n,i.plan)]}));return a`
    ${t.length?t.map((i,l)=>a`<${Bb} key=${i.plan} ...${{loss:i,names:e,scenario:n}} apart=${!l&&s} />`):[...ue(n).map(i=>a`<p>${i.words.losses.nothing}</p>`),s]}
    <div class="acties"><${te} name="wat-als.csv" rows=${()=>[[...rs.csv,...Dn],...r()]} /></div>
  `}function Pb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return H({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(rt(s.kind)):nt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Ib({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${ds(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${h(to.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${to.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${C(to.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?C(to.stays,i.length):to.nothing}</p>`}
    </li>
  `}function Rb({loss:t,scenario:e}){let{legend:n}=to,s=Pb(t,e),o=L(s.flatMap(i=>i.things.map(l=>ds(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${to.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Ib} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${h(n.lost,{source:Fs(et(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var to,rs,s$,o$,e$,r$=S(()=>{"use strict";R();B();Tt();E();hn();J();ct();jt();ee();$t();Be();to=b.whatif.picture,rs=b.whatif,s$=(t,e,n)=>H({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),o$=t=>t?Zr(t):rs.no_cell,e$=(t,e)=>{let n=W(rt(t.column));return e?h(rs.cell,{kind:n,step:nt(t.barrier).toLowerCase()}):n}});function Ol(t,e,n){let[s,o]=I(null);return Yt(()=>{let r=!0;return o(null),Y().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||b.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Cl({chosen:t,choices:e,follows:n}){let s=Nt(),o=j.started&&!!t&&Q();Yt(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Q()?r.reverse():r}</div>`}function qb({before:t,after:e}){let n=Qt[t===e?"reads":e?t?"weighs":"comes":"goes"];return h(n,{before:V("Severity",t),after:V("Severity",e)})}function a$({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=H(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>h(Qt.cell,{kind:W(rt(p.column)),step:nt(p.barrier).toLowerCase()});return a`
    <h2 role="status">${C(Qt.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${h(Qt.now,{phrase:p.before})}</span> <span>${h(Qt.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${h(Qt.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${Qt.alone}</p>
    <h2>${C(Qt.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${qb(p)}</strong> ${p.was&&`${h(Qt.now,{phrase:p.was})} `}
            ${p.was?h(Qt.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${C(Qt.stays,l.length)}</h2>
        <p>${Qt.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Wb({id:t,status:e,scenario:n}){let s=Ol("supposed",{options:cs(n),work:t,status:e});return s&&s.silent===void 0?a`<${a$} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:b.whatif.busy}</p>`}function i$({requested:t,scenario:e}){let{date:n}=e,s=m=>oe(m)&&!!fn(m,n),[o,r]=t.split("="),i=oe(o)?o:"",l=Gt(us(i,n),"alternativeReading").map(m=>w(m,"status")),c=(m,$)=>O(["wat-als","actie",`${m}=${$}`]),p=e.key===U({}).key&&y.readings[`${i}=${r}`],u=a`
        <${Co} label=${Qt.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${M} id=${i} />. ${fe(i,n)}.</p>
            <h2>${Qt.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([m,{label:$}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${W($)}</a>
                    ${m===fn(i,n)&&a` <span class="zacht">${Qt.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${Qt.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Cl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Vb} />`:p?a`<${a$} found=${p} id=${i} scenario=${e} />`:Le()?a`<${Wb} id=${i} status=${r} scenario=${e} />`:a`<p>${h(Qt.elsewhere,{name:x(i),status:V("Status",r)})}</p>`} />`}var Qt,Sl,Db,Vb,l$=S(()=>{"use strict";R();K();xt();B();Tt();E();Me();J();ct();jt();$t();ka();Qt=b.whatif.action;Sl=t=>t.split("=")[0],Db=()=>Object.keys(y.readings).sort((t,e)=>G(x(Sl(t)),x(Sl(e)))),Vb=()=>a`
  <p>${Qt.begin}</p>
  <h2>${Qt.readings}</h2>
  <ul>
    ${Db().map(t=>a`
        <li>
          <a href=${O(["wat-als","actie",t])}>${x(Sl(t))}</a>
          <span class="zacht"> ${h(Qt.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Ub({notations:t,names:e,scenario:n}){let s=Ol("answer",{options:Hb(t,n)},()=>bt(it.done));if(!s)return a`<div><p>${it.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=C(it.questions,s.gaps.filter(o).length);return a`
    <div>
      <${xl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${h(it.with_this,{questions:r,now:H(n).gaps.length})}</p>
    </div>
  `}function Kb({acting:t,chosen:e}){let[n,s]=I(""),o=c=>P({zonder:c.map(Va).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Le()?[...e,c]:[c])},i=c=>[x(c),...ft(c,"altLabel")].join(" "),l=t.filter(c=>Rn(i(c),n));return a`
    <h2>${it.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${h(it.put_back,{name:x(c)})}
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
            <button type="button" id=${`zonder-${Va(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${it.none_found}</p>`}
    ${!Le()&&a`<p class="zacht">${it.alone}</p>`}
  `}function Gb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&C(it.start.alone,r),r>0&&(o.length?h(it.start.steps,{steps:pe(o.map(l=>nt(l).toLowerCase()))}):it.start.no_step),i>0&&C(it.start.lead,i)].filter(Boolean),s=Fs(et(e.plan));return a`
    <section id="begin">
      <h2>${it.start.title}</h2>
      <p class="zacht">${h(it.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:Va(o.who)})}>${x(o.who)}</a>
              <span class="bij">${N?`${en(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${it.start.no_partner}</p>`}
    </section>
  `}function Jb({id:t,date:e}){let n=o=>pe(ie(L(o)).map(x)),s=Object.entries(it.apart.roles).map(([o,r])=>{let i=ot(t,"who",e).filter(l=>l.role===o);return i.length>0&&a`<p>${h(r,{names:n(i.map(l=>l.to))})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(Te(t,o));return r&&a`<p>${h(it.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${it.apart.page} <${M} id=${t} />.</p>
  `}function c$({route:t}){let e=U(t.query),{without:n,most:s}=H(e),o=ie(Object.keys(n).filter(g=>n[g].length)),r=(t.query.zonder||"").split(",").map(me).filter(Boolean),i=r.map(g=>x(g)),[l]=r,c=r.length>1&&Le(),[,p,...u]=t.path,d=[[it.leave_out,O("wat-als"),!p],[it.action.title,O(["wat-als","actie"]),!!p]],m=a`
    <${Yo} label=${it.title} tabs=${d} />
    <${tt} text=${it.title} title=${p?it.action.title:it.title}>
      <p class="uitleg">${p?it.action[Le()?"intro":"intro_elsewhere"]:it.intro}</p>
    <//>
    <${$a} scenario=${e} />
  `;if(p)return[m,a`<${i$} requested=${u.join("/")} scenario=${e} />`];let $=()=>c?a`<${Ub} notations=${r.map(Va)} names=${i} scenario=${e} />`:l?a`
      <${xl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Jb} id=${l} date=${e.date} />`} />
    `:a`<${Gb} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Cl} chosen=${r.join(",")} choices=${a`<${Kb} acting=${o} chosen=${r} />`}
      follows=${$()} />
    <${ne} text=${r.length===1?h(it.phrase,{name:i[0]}):""} />
  `}var it,Hb,Va,p$=S(()=>{"use strict";we();fo();R();K();xt();B();Tt();E();Me();ze();J();ct();Ze();ee();Jr();$t();r$();l$();Mn();it=b.whatif,Hb=(t,e)=>[...cs(e),...t.map(n=>["zonder",n])];Va=t=>w(t,"notation")});var d$={};f$(d$,{answerTo:()=>H,compare:()=>G,connection:()=>uo,csv:()=>Lr,data:()=>y,here:()=>j,longerWays:()=>qr,scenarioOf:()=>U});function Ua(t=null){for(let e of Ka())e!==t&&(e.open=!1)}function jl(){Ua(),yn().classList.remove("is-open"),Ha().setAttribute("aria-expanded","false")}function Qb(){yn()&&(Ha().addEventListener("click",()=>{let t=yn().classList.toggle("is-open");for(let e of Ka())e.open=t;Ha().setAttribute("aria-expanded",String(t))}),yn().addEventListener("click",t=>{let e=t.target;e.closest("a")?jl():e.closest("summary")&&!Q()&&Ua(e.closest("details"))}),yn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Ka().find(n=>n.open);Q()?Ha().focus():e?.querySelector("summary")?.focus(),jl()}),document.addEventListener("click",t=>{!Q()&&!yn().contains(t.target)&&Ua()}),yn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Q()&&!yn().contains(e)&&Ua()}))}function Yb(t){if(!yn())return;let e=Ri(t)?.to;for(let n of yn().querySelectorAll("a")){let{path:s}=mi(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of Ka())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Zb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return hr=!Po(e)||s!==n,hr?(wn(a`<p role="status">${b.werkplaats.busy}</p>`,Ct("inhoud")),Ga?Y().show(Ga,Y().own):Ll||Xb(cs(e),s),!0):!1}async function Xb(t,e){Ll=!0;try{Ga=(await Y().ask("page",{options:t,comparisons:e})).page,hr&&Y().show(Ga,Y().own)}catch(n){hr&&wn(a`<p role="alert">${n.message}</p>`,Ct("inhoud"))}Ll=!1}function tk(t){let e=t.path[0]||"overzicht",n=Ct("inhoud");if(_e()?.own&&Zb(e,U(t.query)))return;n.className=`scherm-${e}`;let s=u$[e]||u$.onbekend;wn([a`<${ep} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Yb(e)}function Ml(){let t=Ct("motor");t.hidden=!1;let{state:e,why:n,own:s}=Y();wn(a`<${kd} state=${e} why=${n} own=${s} />`,t)}function ek(){nk(),hr=!1,window.removeEventListener("werkplaats",Ml),wn(null,Ct("inhoud")),wn(null,Ct("motor"))}var yn,Ha,Ka,u$,Ll,Ga,hr,nk,$$=S(()=>{"use strict";we();R();K();xt();B();Tt();E();Me();Ho();Pi();ct();ee();Jr();bp();Ap();Rp();Su();Wu();nd();rd();_d();Md();sr();Id();Jd();t$();p$();yn=()=>Ct("menu"),Ha=()=>Ct("menuknop"),Ka=()=>[...yn().querySelectorAll("details")];Ct("spring").addEventListener("click",t=>{t.preventDefault(),Ct("inhoud").focus()});Qb();Ct("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),jl();let e=Ct("zoek").value;location.hash=Jc(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Qo(h(e,{...r,sources:Wn()}),n)});u$={__proto__:null,overzicht:od,dekking:Ip,aandachtspunten:qu,partners:Gu,maatregelen:Qu,naslag:Xu,gevraagd:td,tijdlijn:ed,beloften:Xd,verken:xu,ding:Gd,samenvatting:Pd,vragen:Ld,"wat-als":c$,vergelijk:Ep,"weet-niet":gp,methode:hp,zoek:mu,controleer:_e()?wd:yd,onbekend:vs},Ll=!1,Ga="",hr=!1;_e()&&(window.addEventListener("werkplaats",Ml),Ml());Ct("inhoud").replaceChildren();nk=cc(tk);_e()&&window.addEventListener("andere-bladzijde",ek,{once:!0});document.documentElement.dataset.klaar="ja"});we();Qa();typeof DecompressionStream>"u"?Ct("te-oud").hidden=!1:zl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>($$(),d$))});})();
